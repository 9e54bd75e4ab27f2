import { Anchor, Button, ScrollArea, Table, Title } from "@mantine/core";
import { saveText } from "../parts/save.ts";
import { change } from "../view/view.ts";
import { LINES, lineOf } from "./draw-legs.ts";
import type { Leg } from "./legs.ts";

/** Legs as a table: what the lines on the map say. */
export function LegTable({
	legs,
	closed,
	name,
}: {
	readonly legs: readonly Leg[];
	readonly closed: ReadonlySet<string>;
	readonly name: (id: string) => string;
}) {
	if (legs.length === 0) return null;
	const holders = (leg: Leg) => leg.holders.map(({ by, how }) => `${name(by)} (${how})`).join(", ");
	const csv = () =>
		[
			["leg", "name", "status", "during", "capacity", "who can close it"],
			...legs.map((leg) => [leg.id, leg.name, LINES[lineOf(leg, closed)].title, leg.during, leg.capacity ?? "", holders(leg)]),
		]
			.map((line) => line.map((cell) => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replace(/"/g, '""')}"`).join(","))
			.join("\r\n");
	return (
		<>
			<Title order={3} size="h5" mt="sm">
				Legs of the corridors
			</Title>
			<ScrollArea type="auto" tabIndex={0} aria-label="table: legs of the corridors">
				<Table verticalSpacing={3} horizontalSpacing="xs" fz="sm">
					<Table.Thead>
						<Table.Tr>
							{["leg", "status", "during", "capacity", "who can close it"].map((title) => (
								<Table.Th key={title}>{title}</Table.Th>
							))}
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{legs.map((leg) => (
							<Table.Tr key={leg.id}>
								<Table.Th scope="row" fw={500}>
									<Anchor component="button" size="sm" ta="left" onClick={() => change({ pick: leg.id })}>
										{leg.name}
									</Anchor>
								</Table.Th>
								<Table.Td>{LINES[lineOf(leg, closed)].title}</Table.Td>
								<Table.Td>{leg.during.replace("../..", "not told")}</Table.Td>
								<Table.Td>{leg.capacity ?? "not known"}</Table.Td>
								<Table.Td>{holders(leg)}</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</ScrollArea>
			<Button size="compact-xs" variant="subtle" onClick={() => saveText("legs.csv", "text/csv", `${csv()}\r\n`)}>
				CSV of the legs
			</Button>
		</>
	);
}
