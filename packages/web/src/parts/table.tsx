import { type Finding, rowName } from "@interconnector/engine";
import { useState } from "react";
import { termOf } from "../glossary/terms.ts";
import { csvText } from "./csv.ts";
import { Num, textOf } from "./number.tsx";
import { Press } from "./press.tsx";
import { saveText } from "./save.ts";
import classes from "./table.module.css";
import { usePrinting } from "./use-printing.ts";

/** What the glossary says of a column, before its formula. */
const meaning = (title: string) => {
	const term = termOf(title);
	return term ? `${term.says} ` : "";
};

/** At most so many rows are laid out before somebody asks for all. */
const FIRST = 24;

/**
 * The table twin of a part: every number with its range, each a way to its sources. Rows that are silent throughout come after the
 * others. Plain elements: a table has hundreds of numbers, which are all drawn anew with each step of a slider.
 */
export function PartTable({ finding, part }: { readonly finding: Finding; readonly part: string }) {
	const [all, setAll] = useState(false);
	const printing = usePrinting();
	const found = finding.parts[part];
	if (!found) return null;
	const silent = (row: string) => found.columns.every(({ id }) => found.cells[row]?.[id]?.value == null);
	const rows = [...found.rows.filter((row) => !silent(row)), ...found.rows.filter(silent)];
	const shown = all || printing ? rows : rows.slice(0, FIRST);
	return (
		<>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen must be moved by keyboard */}
			<section className={classes.ground} tabIndex={0} aria-label={`table: ${found.title}`}>
				<table className={classes.table}>
					<thead>
						<tr>
							<th scope="col">{found.rowsAre}</th>
							{found.columns.map((column) => (
								<th key={column.id} scope="col">
									<span data-tip={`${meaning(column.title)}${column.formula}${column.unit ? ` · ${column.unit}` : ""}`}>{column.title}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{shown.map((row) => (
							<tr key={row}>
								<th scope="row">{rowName(row, finding.names)}</th>
								{found.columns.map(({ id }) => (
									<td key={id}>
										<Num finding={finding} part={part} row={row} column={id} />
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<div className={classes.tools} data-noprint>
				{rows.length > FIRST ? <Press onClick={() => setAll(!all)}>{all ? `first ${FIRST} rows` : `all ${rows.length} rows`}</Press> : null}
				<Press onClick={() => saveText(`${finding.id}-${part}.csv`, "text/csv", csvOf(finding, part))}>CSV</Press>
			</div>
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
				...[row, rowName(row, finding.names), title, unit, textOf(one, found.shape === "groups"), String(low), String(high)],
				...[String(one.range?.low ?? ""), String(one.range?.high ?? ""), one.silence?.because ?? "", `${finding.question}#${part}/${row}/${id}`],
			]);
		}
	return csvText(lines);
}
