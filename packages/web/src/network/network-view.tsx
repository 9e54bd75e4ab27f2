import { humane } from "@interconnector/engine";
import { Grid, Group, Progress, Stack, Switch, Text } from "@mantine/core";
import { useMemo } from "react";
import { useAsk } from "../engine/hooks.ts";
import { Figure } from "../parts/figure.tsx";
import { addressOf } from "../parts/number.tsx";
import { Answered } from "../parts/state.tsx";
import { Terminal } from "../parts/terminal.tsx";
import { useSession } from "../session.tsx";
import { sourcesOf } from "../shapes/part.tsx";
import { useView } from "../view/view.ts";
import { drawNetwork } from "./draw.ts";
import type { Graph } from "./layout.ts";
import classes from "./network.module.css";
import { Partner } from "./partner.tsx";
import { TieTable } from "./tie-table.tsx";
import { blocsOf, networkOf, triadsOf } from "./ties.ts";
import { Triads } from "./triads.tsx";
import { useAmong } from "./use-among.ts";
import { useDrag } from "./use-drag.ts";
import { useLayout } from "./use-layout.ts";

const EMPTY: Graph = { nodes: [], ties: [] };

/** The signed network around the focal state, with the triads that strain it. */
export default function NetworkView() {
	const { about } = useSession();
	const [view, change] = useView();
	const asked = useAsk("vectors");
	const paradoxes = useAsk("paradoxes");
	const blocs = useAsk(view.blocs ? "blocs" : undefined);
	const partners = asked.pending ? undefined : asked.finding?.parts.vectors?.rows;
	const among = useAmong(view.among ? partners : undefined);
	const network = useMemo(
		() => asked.finding && networkOf(asked.finding, paradoxes.finding, among.findings),
		[asked.finding, paradoxes.finding, among.findings],
	);
	const members = useMemo(() => blocsOf(view.blocs ? blocs.finding : undefined), [view.blocs, blocs.finding]);
	const graph = useMemo((): Graph => {
		if (!network) return EMPTY;
		// Small steps of a number while redraws come in would make the picture tremble.
		const ties = network.ties.flatMap(({ ends, value }) => (value === undefined ? [] : [{ ends, value: Math.round(value * 10) / 10 }]));
		return { nodes: network.nodes, ties, blocs: members };
	}, [network, members]);
	const { at, share } = useLayout(graph);
	const drag = useDrag(JSON.stringify([graph.nodes, view.blocs]), at);
	const names = { ...about.names, ...asked.finding?.names };
	const name = (id: string) => names[id] ?? id.replace(/^actor:/, "").toUpperCase();
	const triads = paradoxes.finding ? triadsOf(paradoxes.finding) : [];
	const triad = triads.find(({ row }) => row === view.triad);
	const { finding } = asked;
	const toggle = (key: string, label: string) => (
		<Switch size="xs" label={label} checked={Boolean(view[key])} onChange={(event) => change({ [key]: event.currentTarget.checked ? "1" : "" })} />
	);
	const press = (row: string, column: string) => {
		if (column === "node") return change({ pick: row === view.pick ? undefined : row, triad: undefined });
		const tie = network?.ties.find(({ id }) => id === row);
		if (tie) change({ why: addressOf(tie.told.finding, tie.told.part, tie.told.row, tie.told.column) });
	};
	return (
		<>
			<Group gap="lg" mb="xs" data-noprint>
				{toggle("among", "ties among all partners")}
				{toggle("unknown", "ties that are not known")}
				{toggle("blocs", "blocs")}
				{among.total > 0 && among.done < among.total ? (
					<Text size="xs" c="dimmed" role="status">
						{among.done} of {among.total} partners asked, in the background
					</Text>
				) : null}
			</Group>
			{view.blocs && (!blocs.finding || blocs.issues || blocs.failed) ? <Answered asked={blocs}>{null}</Answered> : null}
			{view.blocs && blocs.finding && members.size === 0 ? (
				<Text size="sm">
					Blocs are not known: {humane(blocs.finding.silences[0]?.because ?? "no network that is covered completely", blocs.finding.names)}.
				</Text>
			) : null}
			<Grid gap="lg">
				<Grid.Col span={{ base: 12, lg: 8 }}>
					<Answered asked={asked}>
						{finding && network && network.nodes.length < 2 ? (
							<Text size="sm">No partner of {name(finding.focal)} is on record on this day and level. Choose a later day or all levels above.</Text>
						) : finding && network && at ? (
							<div className={classes.stage} {...drag.handlers}>
								<Figure
									name="network"
									most={1100}
									draw={(how) =>
										drawNetwork(
											{
												...{ finding, network, name, triad, blocs: members, unknown: Boolean(view.unknown) },
												...{
													at: new Map([...at, ...drag.at]),
													pick: view.pick,
													whole: among.findings.size > 0,
													sources: sourcesOf(finding, about.sources),
												},
											},
											how,
										)
									}
									table={<TieTable network={network} name={name} />}
									onPress={press}
									arrows={false}
								/>
							</div>
						) : (
							<Progress value={100 * share} size={3} aria-label="laying out the picture" />
						)}
						{finding ? <Terminal command={`interconnector ask '${finding.question}'`} /> : null}
					</Answered>
				</Grid.Col>
				<Grid.Col span={{ base: 12, lg: 4 }}>
					<Stack gap="lg">
						{finding && view.pick ? (
							<Partner id={view.pick} finding={finding} name={name(view.pick)} />
						) : (
							<Text size="sm" c="dimmed">
								Press an actor for its numbers, a tie for its sources, or a triad below to see its three ties. Actors can be dragged, or moved with
								the arrow keys.
							</Text>
						)}
						<Answered asked={paradoxes}>
							{paradoxes.finding ? (
								<Triads
									paradoxes={paradoxes.finding}
									triads={triads}
									chosen={triad?.row}
									name={name}
									onChoose={(row) => change({ triad: row, pick: undefined })}
								/>
							) : null}
						</Answered>
					</Stack>
				</Grid.Col>
			</Grid>
		</>
	);
}
