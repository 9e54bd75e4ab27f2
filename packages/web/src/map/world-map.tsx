import { Alert, Grid, Loader, Stack, Text } from "@mantine/core";
import { useCallback, useMemo } from "react";
import { useAsk } from "../engine/hooks.ts";
import { Num } from "../parts/number.tsx";
import { Answered } from "../parts/state.tsx";
import { PartTable } from "../parts/table.tsx";
import { useSession } from "../session.tsx";
import { sourcesOf } from "../shapes/part.tsx";
import { useView } from "../view/view.ts";
import { stanceOf } from "./areas.ts";
import { Choose } from "./choose.tsx";
import { closedIn, unclosed } from "./closing.ts";
import { Command } from "./command.tsx";
import type { Shade } from "./draw.ts";
import { LegTable } from "./leg-table.tsx";
import type { Ways } from "./legs.ts";
import { MapStage } from "./map-stage.tsx";
import { Picked } from "./picked.tsx";
import { chosenIn, slicesOf, unmapped } from "./shade.ts";
import { useAtlas, useWays } from "./use-ways.ts";
import { WhatMoved } from "./what-moved.tsx";
import { regionOf, windowIn, windowText } from "./window.ts";

const NO_WAYS: Ways = { legs: [], places: new Map(), corridors: [] };

/** States shaded by any number that is told of states, the corridors over them, and what closing a leg would move. */
export default function WorldMap() {
	const { about } = useSession();
	const [view, change] = useView();
	const { shapes, problem } = useAtlas();
	const ways = useWays(view) ?? NO_WAYS;
	const closed = useMemo(() => closedIn(view.edits), [view.edits]);
	const wish = chosenIn(view.shade);
	const asked = useAsk(wish.ask, {}, closed.size > 0);
	const before = useAsk("corridors", { edits: unclosed(view.edits) });
	const after = useAsk(closed.size > 0 ? "corridors" : undefined);
	const isState = useCallback((id: string) => shapes?.some((shape) => shape.id === id) ?? false, [shapes]);
	const focal = view.focal ?? about.focal;
	const home = useMemo(() => regionOf(shapes?.find(({ id }) => id === focal)), [shapes, focal]);
	const finding = asked.finding?.id === wish.ask ? asked.finding : undefined;
	const parts = finding && shapes ? Object.keys(finding.parts).filter((part) => slicesOf(finding, part, isState).length > 0) : [];
	const part = parts.find((id) => id === wish.part) ?? parts[0];
	const slices = finding && part ? slicesOf(finding, part, isState) : [];
	const slice = slices.find(({ id }) => id === wish.slice) ?? slices[0];
	const columns = (part && finding?.parts[part]?.columns) || [];
	const column = columns.find(({ id }) => id === wish.column)?.id ?? columns[0]?.id;
	const shade: Shade | undefined = finding && part && column && slice ? { finding, part, column, slice } : undefined;
	const goods = [...new Set(ways.legs.map(({ commodity }) => commodity))].sort();
	const legs = ways.legs.filter(({ commodity }) => view.goods === undefined || commodity === view.goods);
	const names = { ...about.names, ...finding?.names };
	const name = (id: string) => names[id] ?? shapes?.find((shape) => shape.id === id)?.name ?? id.replace(/^[a-z]+:/, "");
	if (problem)
		return (
			<Alert color="orange" title="The atlas could not be read" role="alert">
				{problem}. Nothing of yours was changed; the same numbers stand under All questions.
			</Alert>
		);
	if (!shapes) return <Loader size="sm" aria-label="reading the atlas" />;
	const elsewhere = shade ? unmapped(shade.finding, shade.part, shade.slice, isState) : [];
	return (
		<>
			<Choose chosen={{ ask: wish.ask, part, column, slice: slice?.id }} finding={finding} parts={parts} slices={slices} goods={goods} />
			<Grid gap="lg">
				<Grid.Col span={{ base: 12, lg: 8 }}>
					<MapStage
						name={`map-${wish.ask}`}
						of={{
							...{ shapes, stance: stanceOf(view.border), day: isoOf(view.on, about.asOf), focal, names },
							...{ shade, ways, legs, closed, pick: view.pick, sources: finding ? sourcesOf(finding, about.sources) : [] },
						}}
						at={windowIn(view.at) ?? home}
						onRest={(window) => change({ at: windowText(window) }, true)}
						onFit={() => change({ at: undefined }, true)}
						onPress={(row) => change({ pick: row === view.pick ? undefined : row })}
						table={
							<>
								{shade ? <PartTable finding={shade.finding} part={shade.part} /> : null}
								<LegTable legs={legs} closed={closed} name={name} />
							</>
						}
					/>
					{asked.issues || asked.failed ? <Answered asked={asked}>{null}</Answered> : null}
					{!finding && asked.pending ? <Loader size="xs" aria-label="the numbers are being computed" /> : null}
					{finding && parts.length === 0 ? (
						<Text size="sm">No part of this question tells a number of states. Choose another above, or read it under All questions.</Text>
					) : null}
					{shade && elsewhere.length > 0 ? (
						<Text size="sm" component="div">
							Not a state of the map:{" "}
							{elsewhere.map(({ id, row }) => (
								<span key={row}>
									{name(id)} <Num finding={shade.finding} part={shade.part} row={row} column={shade.column} />{" "}
								</span>
							))}
						</Text>
					) : null}
					{finding ? <Command question={finding.question} /> : null}
				</Grid.Col>
				<Grid.Col span={{ base: 12, lg: 4 }}>
					<Stack gap="lg">
						{view.pick ? (
							<Picked pick={view.pick} legs={ways.legs} closed={closed} shade={shade} name={name} />
						) : (
							<Text size="sm" c="dimmed">
								Press a state for its number and for all that it controls, or a leg to close it. Zoom with + and −, move with the arrow keys or by
								dragging; the wheel zooms while the map has the focus or Ctrl is held, two fingers move and zoom it on a touch screen.
							</Text>
						)}
						{closed.size > 0 ? <WhatMoved before={before} after={after} shut={ways.legs.filter(({ key }) => closed.has(key))} /> : null}
					</Stack>
				</Grid.Col>
			</Grid>
		</>
	);
}

/** A day as written, to its last day for comparing: a year or month stands for its end. */
function isoOf(text: string | undefined, asOf: string): string {
	const day = text ?? asOf;
	return day.length >= 10 ? day : day.length === 7 ? `${day}-31` : `${day}-12-31`;
}
