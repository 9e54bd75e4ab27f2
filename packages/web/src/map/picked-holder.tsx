import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { Num } from "../parts/number.tsx";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { closing, opening } from "./closing.ts";
import { LINES, lineOf } from "./draw-legs.ts";
import { heldBy, isOpen } from "./legs.ts";
import type { Given } from "./picked.tsx";

/** A state, or whoever else controls a leg: its number on the map, its legs, and all of them closed at once. */
export function PickedHolder({ pick, legs, closed, shade, name }: Given) {
	const { about } = useSession();
	const [view, change] = useView();
	const mine = heldBy(legs, pick);
	const open = mine.filter((leg) => isOpen(leg) && !closed.has(leg.key));
	const shut = mine.filter((leg) => closed.has(leg.key));
	const row = shade?.slice.rows.get(pick);
	return (
		<Stack gap={4}>
			<Title order={3} size="h5">
				{name(pick)}
			</Title>
			{shade && row !== undefined ? (
				<Group gap={6}>
					<Text size="sm">{shade.finding.parts[shade.part]?.columns.find(({ id }) => id === shade.column)?.title}</Text>
					<Num finding={shade.finding} part={shade.part} row={row} column={shade.column} />
				</Group>
			) : (
				<Text size="sm" c="dimmed">
					Not in the answer that the map is shaded by.
				</Text>
			)}
			<Text size="sm">
				{mine.length === 0
					? "Controls no leg on record."
					: `Can close ${mine.length} ${mine.length === 1 ? "leg" : "legs"} on some ground, ${open.length} of them open:`}
			</Text>
			{mine.map((leg) => (
				<Anchor key={leg.id} component="button" size="xs" ta="left" onClick={() => change({ pick: leg.id })}>
					{leg.name} ({LINES[lineOf(leg, closed)].title})
				</Anchor>
			))}
			<Group gap={6}>
				{open.length > 0 ? (
					<Button
						size="compact-sm"
						color="#9a3d00"
						onClick={() =>
							change({
								edits: closing(
									view.edits,
									open.map(({ key }) => key),
								),
							})
						}
					>
						close all that {name(pick)} controls
					</Button>
				) : null}
				{shut.length > 0 ? (
					<Button
						size="compact-sm"
						variant="default"
						onClick={() =>
							change({
								edits: opening(
									view.edits,
									shut.map(({ key }) => key),
								),
							})
						}
					>
						as on record
					</Button>
				) : null}
				{about.states.includes(pick) && pick !== (view.focal ?? about.focal) ? (
					<Button size="compact-sm" variant="subtle" onClick={() => change({ focal: pick === about.focal ? undefined : pick, at: undefined })}>
						make it the focal state
					</Button>
				) : null}
			</Group>
		</Stack>
	);
}
