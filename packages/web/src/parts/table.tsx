import type { Finding } from "@interconnector/engine";
import { Button, Group, ScrollArea, Table, Tooltip } from "@mantine/core";
import { useState } from "react";
import { termOf } from "../glossary/terms.ts";
import { csvText } from "./csv.ts";
import { Num, textOf } from "./number.tsx";
import { saveText } from "./save.ts";

/** The name of a row for people: ids by their names, joined as they stand. */
export function rowName(finding: Finding, row: string): string {
	return row
		.split(",")
		.map((id) => finding.names[id] ?? id.replace(/^[a-z-]+:/, "").replace(/-/g, " "))
		.join(" – ");
}

/** What the glossary says of a column, before its formula. */
const meaning = (title: string) => {
	const term = termOf(title);
	return term ? `${term.says} ` : "";
};

/** At most so many rows are laid out before somebody asks for all. */
const FIRST = 24;

/** The table twin of a part: every number with its range, each a way to its sources. Rows that are silent throughout come after the others. */
export function PartTable({ finding, part }: { readonly finding: Finding; readonly part: string }) {
	const [all, setAll] = useState(false);
	const found = finding.parts[part];
	if (!found) return null;
	const silent = (row: string) => found.columns.every(({ id }) => found.cells[row]?.[id]?.value == null);
	const rows = [...found.rows.filter((row) => !silent(row)), ...found.rows.filter(silent)];
	const shown = all ? rows : rows.slice(0, FIRST);
	return (
		<>
			<ScrollArea type="auto" tabIndex={0} aria-label={`table: ${found.title}`}>
				<Table stickyHeader verticalSpacing={3} horizontalSpacing="xs" fz="sm">
					<Table.Thead>
						<Table.Tr>
							<Table.Th>{found.rowsAre}</Table.Th>
							{found.columns.map((column) => (
								<Table.Th key={column.id} ta="right">
									<Tooltip label={`${meaning(column.title)}${column.formula}${column.unit ? ` · ${column.unit}` : ""}`} multiline maw={360}>
										<span>{column.title}</span>
									</Tooltip>
								</Table.Th>
							))}
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{shown.map((row) => (
							<Table.Tr key={row}>
								<Table.Th scope="row" fw={500}>
									{rowName(finding, row)}
								</Table.Th>
								{found.columns.map(({ id }) => (
									<Table.Td key={id} ta="right">
										<Num finding={finding} part={part} row={row} column={id} />
									</Table.Td>
								))}
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</ScrollArea>
			<Group gap="xs" mt={4} data-noprint>
				{rows.length > FIRST ? (
					<Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
						{all ? `first ${FIRST} rows` : `all ${rows.length} rows`}
					</Button>
				) : null}
				<Button size="compact-xs" variant="subtle" onClick={() => saveText(`${finding.id}-${part}.csv`, "text/csv", csvOf(finding, part))}>
					CSV
				</Button>
			</Group>
		</>
	);
}

/** A part as CSV: value, range and address of each number, with the question that gives it. Texts that a spreadsheet would run are quoted with an apostrophe. */
export function csvOf(finding: Finding, part: string): string {
	const found = finding.parts[part];
	if (!found) return "";
	const lines = [["row", "name", "column", "unit", "value", "low", "high", "range low", "range high", "silence", "address"]];
	for (const row of found.rows)
		for (const { id, title, unit } of found.columns) {
			const one = found.cells[row]?.[id];
			if (!one) continue;
			const [low, high] = one.value === null ? ["", ""] : typeof one.value === "number" ? [one.value, one.value] : [one.value.low, one.value.high];
			lines.push([
				...[row, rowName(finding, row), title, unit, textOf(one, found.shape === "groups"), String(low), String(high)],
				...[String(one.range?.low ?? ""), String(one.range?.high ?? ""), one.silence?.because ?? "", `${finding.question}#${part}/${row}/${id}`],
			]);
		}
	return csvText(lines);
}
