import { type Cell, cellText, type Finding, humane, rangeBeside } from "@interconnector/engine";
import { change } from "../view/view.ts";
import classes from "./number.module.css";

/** The address of one number of a finding, as `why` takes it. */
export function addressOf(finding: Finding, part: string, row: string, column: string): string {
	return `${finding.question}#${part}/${row}/${column}`;
}

/** Short words for a number: yes or no in groups, the number otherwise, "not known" for silence. */
export function textOf(cell: Cell, yesNo: boolean): string {
	if (yesNo && typeof cell.value === "number")
		return `${cell.value >= 0.5 ? "yes" : "no"}${cell.share !== undefined && cell.share > 0 && cell.share < 1 ? ` ${Math.round(cell.share * 100)} %` : ""}`;
	if (cell.value === null) return "not known";
	return cellText(cell);
}

/**
 * A number with its range beside it. Pressing it asks why: formula, facts, claims and sources. Silence says what is missing; it is
 * never a zero.
 */
export function Num({
	finding,
	part,
	row,
	column,
	size = "m",
}: {
	readonly finding: Finding;
	readonly part: string;
	readonly row: string;
	readonly column: string;
	readonly size?: "m" | "l";
}) {
	const found = finding.parts[part];
	const cell = found?.cells[row]?.[column];
	if (!found || !cell) return <span className={classes.none}>–</span>;
	const range = rangeBeside(cell);
	const yesNo = found.shape === "groups";
	const silent = cell.value === null;
	const label = silent
		? humane(
				`not known: ${cell.silence?.because ?? ""}${cell.silence?.needs.length ? `. Needs ${cell.silence.needs.join("; ")}` : ""}`,
				finding.names,
			)
		: `${found.columns.find((one) => one.id === column)?.unit ?? ""}${range ? `; range ${range}: ${finding.spread.says}` : ""}${cell.newest ? `; newest fact ${cell.newest}` : ""}. Press for why.`;
	return (
		<button
			type="button"
			className={`${classes.number} ${silent ? classes.silent : ""} ${size === "l" ? classes.large : ""}`}
			data-tip={label}
			aria-label={`${textOf(cell, yesNo)}${range && !yesNo ? `, range ${range}` : ""}. Why?`}
			onClick={() => change({ why: addressOf(finding, part, row, column) })}
		>
			<span className={classes.value}>{textOf(cell, yesNo)}</span>
			{range && !yesNo && !silent ? <span className={classes.range}>{range}</span> : null}
		</button>
	);
}
