import { Button, ScrollArea, Table } from "@mantine/core";
import { useState } from "react";
import { Num, textOf } from "../parts/number.tsx";
import { saveText } from "../parts/save.ts";
import type { Network, Tie } from "./ties.ts";

const FIRST = 30;

/** The ties of the picture as a table: warmest first, those that are not known at the end, each a way to its sources. */
export function TieTable({ network, name }: { readonly network: Network; readonly name: (id: string) => string }) {
	const [all, setAll] = useState(false);
	const ties = [...network.ties].sort((a, b) => (b.value ?? -2) - (a.value ?? -2));
	const quote = (text: string) => `"${(/^[=+@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
	const line = ({ ends: [a, b], value, cell, told }: Tie) => [
		...[name(a), name(b), value === undefined ? "" : String(value)],
		...[String(cell.range?.low ?? ""), String(cell.range?.high ?? ""), cell.silence?.because ?? ""],
		`${told.finding.question}#${told.part}/${told.row}/${told.column}`,
	];
	const csv = () => [["one", "other", "affinity", "range low", "range high", "silence", "address"], ...ties.map(line)];
	return (
		<>
			<ScrollArea type="auto" tabIndex={0} aria-label="table: ties">
				<Table verticalSpacing={3} horizontalSpacing="xs" fz="sm">
					<Table.Thead>
						<Table.Tr>
							<Table.Th>one</Table.Th>
							<Table.Th>other</Table.Th>
							<Table.Th ta="right">affinity</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{(all ? ties : ties.slice(0, FIRST)).map((tie) => (
							<Table.Tr key={tie.id}>
								<Table.Td>{name(tie.ends[0])}</Table.Td>
								<Table.Td>{name(tie.ends[1])}</Table.Td>
								<Table.Td ta="right">
									{tie.value === undefined ? textOf(tie.cell, false) : null}
									{tie.value === undefined ? null : <Num {...tie.told} />}
								</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</ScrollArea>
			{ties.length > FIRST ? (
				<Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
					{all ? `first ${FIRST}` : `all ${ties.length} ties`}
				</Button>
			) : null}
			<Button
				size="compact-xs"
				variant="subtle"
				onClick={() => {
					const text = csv().map((cells) => cells.map(quote).join(","));
					saveText("ties.csv", "text/csv", `${text.join("\r\n")}\r\n`);
				}}
			>
				CSV of the ties
			</Button>
		</>
	);
}
