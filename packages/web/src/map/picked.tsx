import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useView } from "../view/view.ts";
import { AREAS } from "./areas.ts";
import { closing, opening } from "./closing.ts";
import type { Shade } from "./draw.ts";
import { LINES, lineOf } from "./draw-legs.ts";
import { isOpen, type Leg } from "./legs.ts";
import { PickedHolder } from "./picked-holder.tsx";

export interface Given {
	readonly pick: string;
	readonly legs: readonly Leg[];
	readonly closed: ReadonlySet<string>;
	readonly shade: Shade | undefined;
	readonly name: (id: string) => string;
}

/** What was pressed on the map: a leg, a state or another holder, or a disputed area, with what may be closed. */
export function Picked(given: Given) {
	const leg = given.legs.find(({ id }) => id === given.pick);
	const area = AREAS.find(({ name }) => name === given.pick);
	if (leg) return <PickedLeg {...given} leg={leg} />;
	if (area)
		return (
			<Stack gap={4}>
				<Title order={3} size="h5">
					{area.name}, disputed
				</Title>
				<Text size="sm">
					{area.says}. Since {area.from}
					{area.until ? ` until ${area.until}` : ""}.
				</Text>
			</Stack>
		);
	return given.pick.startsWith("leg:") ? <Text size="sm">This leg is not on record on the day told.</Text> : <PickedHolder {...given} />;
}

function PickedLeg({ leg, closed, name }: Given & { readonly leg: Leg }) {
	const [view, change] = useView();
	const shut = closed.has(leg.key);
	return (
		<Stack gap={4}>
			<Title order={3} size="h5">
				{leg.name}
			</Title>
			<Text size="sm">
				{shut ? `closed by you; on record: ${leg.status}` : LINES[lineOf(leg, closed)].title}, {leg.during.replace("../..", "dates not told")}
				{leg.capacity ? `; capacity ${leg.capacity}` : "; capacity not known"}
				{leg.rivals > 0 ? "; sources differ" : ""}
			</Text>
			<Text size="sm">
				Who can close it: {leg.holders.length === 0 ? "nobody on record" : null}
				{leg.holders.map(({ by, how }, i) => (
					<span key={`${by} ${how}`}>
						{i > 0 ? ", " : ""}
						<Anchor component="button" size="sm" onClick={() => change({ pick: by })}>
							{name(by)}
						</Anchor>{" "}
						({how})
					</span>
				))}
			</Text>
			<Text size="xs" c="dimmed">
				On record by{" "}
				{leg.claims.map((claim, i) => (
					<span key={claim.id}>
						{i > 0 ? ", " : ""}
						<Anchor component="button" size="xs" onClick={() => change({ why: claim.id })}>
							{claim.source.replace("source:", "")}
						</Anchor>
					</span>
				))}
			</Text>
			<Group>
				{shut ? (
					<Button size="compact-sm" variant="default" onClick={() => change({ edits: opening(view.edits, [leg.key]) })}>
						as on record
					</Button>
				) : isOpen(leg) ? (
					<Button size="compact-sm" color="#9a3d00" onClick={() => change({ edits: closing(view.edits, [leg.key]) })}>
						close this leg
					</Button>
				) : (
					<Text size="xs">It is not open: closing it would change nothing.</Text>
				)}
			</Group>
		</Stack>
	);
}
