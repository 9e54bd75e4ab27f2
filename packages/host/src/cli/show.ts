import {
	addressText,
	type Cell,
	cellText,
	type Finding,
	type FoundPart,
	humane,
	isInterval,
	middle,
	type Output,
	parseDate,
	rangeBeside,
} from "@interconnector/engine";
import { showExplanation, showReading } from "./explain.ts";
import { type TableColumn, table, terminalWidth, wrap } from "./table.ts";

export interface ShowOptions {
	/** Print silent rows as well. */
	readonly all?: boolean;
}

/** Longest that a number gets with its words. */
const LONGEST_NUMBER = 44;
/** What a claim says in words is what its row is for: so much of it stays in a narrow terminal. */
const GIST = 38;

/** Any output as text for a terminal. Knows kinds and shapes, never a particular lens. */
export function show(output: Output, options: ShowOptions = {}): string {
	switch (output.kind) {
		case "finding":
			return showFinding(output.finding, options);
		case "explanation":
			return showExplanation(output.explanation);
		case "claim": {
			const { claim, source, standing, fact, carries } = output.claim;
			return [
				wrap(claim.gist),
				`  ${claim.id} (${standing}${claim.stance === "against" ? ", says that it is not so" : ""})`,
				`  ${source.title}, ${source.author?.join(", ") ?? source.publisher ?? source.id}, ${source.published}`,
				`  where: ${claim.at}`,
				source.standpoint ? wrap(`standpoint: ${source.standpoint}`, "  ") : "",
				`  coded by ${claim.by}, recorded ${claim.recorded}`,
				"",
				`What it says (${fact.key})`,
				...fact.readings.map((reading) => showReading(reading, "  ")),
				"",
				carries.length === 0 ? "No number of the light lenses rests on it." : `Numbers that rest on it (${carries.length}):`,
				...carries.slice(0, options.all ? undefined : 12).map((address) => `  interconnector why '${address}'`),
				carries.length > 12 && !options.all ? `  … ${carries.length - 12} more (--all shows them)` : "",
			]
				.filter((line, i, lines) => line !== "" || lines[i - 1] !== "")
				.join("\n");
		}
		case "headlines":
			return [
				`${output.focal}, as of ${output.asOf}`,
				...output.headlines.map((one) =>
					[
						"",
						wrap(one.text),
						wrap(
							`${one.range ? `range ${one.range} ${one.spread}` : `no range ${one.spread}`}; unit ${one.unit}; newest fact ${one.newest === undefined ? "undated" : `${one.newest}, ${ageText(one.newest, output.asOf)}`}`,
							"  ",
						),
						`  why: interconnector why '${one.address}'`,
					].join("\n"),
				),
			].join("\n");
		case "table": {
			const short = options.all ? undefined : briefRows(output);
			const rows = (short ?? output.rows).map((row) =>
				output.columns.map(({ id }) => (id === "source" ? plain(row[id]).replace(/^source:/, "") : plain(row[id]))),
			);
			// What names a thing is of no use when it is cut, and a number that is cut says something else.
			const number = (id: string, i: number) => (id === "before" || id === "after") && rows.every((row) => (row[i]?.length ?? 0) <= LONGEST_NUMBER);
			const columns: TableColumn[] = output.columns.map(({ id, title }, i) => ({
				title,
				soft: id !== "id" && id !== "what" && !number(id, i),
				...(id === "gist" ? { least: GIST } : {}),
			}));
			const more = short ? output.rows.length - short.length : 0;
			return [
				output.title,
				"",
				...(short
					? [
							table(
								[{ title: COUNT, right: true }, ...columns],
								rows.map((row, i) => [short[i]?.[COUNT] ?? "", ...row]),
							),
						]
					: [table(columns, rows)]),
				...(more > 0 ? ["", `… ${more} more: --all lists them, and --json gives every one`] : []),
				...(output.note ? ["", wrap(output.note)] : []),
			].join("\n");
		}
		case "text":
			return output.text;
	}
}

const COUNT = "in all";

/** The first rows of each group of a long table, the first of each with how many rows the group has; undefined where nothing would be left out. */
function briefRows({ rows, brief }: Extract<Output, { kind: "table" }>): readonly Readonly<Record<string, string>>[] | undefined {
	if (!brief) return undefined;
	const counts = new Map<string, number>();
	const of = (row: Readonly<Record<string, unknown>>) => plain(row[brief.by]);
	for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
	const seen = new Map<string, number>();
	const short = rows.flatMap((row) => {
		const before = seen.get(of(row)) ?? 0;
		seen.set(of(row), before + 1);
		return before < brief.first ? [{ ...row, [COUNT]: before === 0 ? String(counts.get(of(row))) : "" } as Readonly<Record<string, string>>] : [];
	});
	return short.length < rows.length ? short : undefined;
}

function plain(value: unknown): string {
	if (value === undefined || value === null) return "";
	if (Array.isArray(value)) return value.map(plain).join(", ");
	return typeof value === "object" ? JSON.stringify(value) : String(value).replace(/^(claim:[0-9a-f]{10})[0-9a-f]{22}$/, "$1");
}

function showFinding(finding: Finding, options: ShowOptions): string {
	const focal = finding.names[finding.focal] ?? finding.focal;
	const lines = [`${finding.title}: ${focal}, as of ${finding.asOf}`, wrap(finding.asks, "  "), ""];
	for (const [id, part] of Object.entries(finding.parts)) lines.push(...showPart(finding, id, part, options), "");
	lines.push(`Range in brackets: ${finding.spread.says}.  · = the evidence does not reach`);
	const most = finding.contributions.slice(0, 5).map(({ source, claims }) => `${source.replace("source:", "")} ${claims}`);
	if (most.length > 0) lines.push(wrap(`Rests on ${finding.rests.length} claims: ${most.join(", ")}.`));
	for (const caution of finding.cautions) lines.push(wrap(`! ${caution}`));
	const at = exampleAddress(finding);
	if (at) lines.push("", `Why? interconnector why '${at}'`);
	return lines.join("\n");
}

/** An address to try: the first cell with a value. */
function exampleAddress(finding: Finding): string | undefined {
	for (const [id, part] of Object.entries(finding.parts))
		for (const row of part.rows)
			for (const column of part.columns) if (part.cells[row]?.[column.id]?.value != null) return addressText(finding.question, id, row, column.id);
	return undefined;
}

function showPart(finding: Finding, id: string, part: FoundPart, options: ShowOptions): string[] {
	const known = (row: string) => part.columns.some((column) => part.cells[row]?.[column.id]?.value != null);
	const rows = options.all ? part.rows : part.rows.filter(known);
	const hidden = part.rows.length - rows.length;
	const columns = part.columns.filter((column) => options.all || rows.some((row) => part.cells[row]?.[column.id]?.value != null));
	const head = `${part.title} (#${id})`;
	if (rows.length === 0) return [head, ...silences(part, finding.names, finding.silences.find(({ at }) => at === id)?.because)];
	const name = (row: string) =>
		row
			.split(",")
			.map((one) => finding.names[one] ?? one)
			.join(" · ");
	const blocks = fitBlocks(
		rows.map((row) => columns.map((column) => cellShort(part, part.cells[row]?.[column.id]))),
		columns.map((column) => column.title),
	);
	const out = [head];
	for (const [from, to] of blocks) {
		const shown = columns.slice(from, to);
		out.push(
			table(
				[{ title: part.rowsAre, soft: true }, ...shown.map((column) => ({ title: column.title, right: true }))],
				rows.map((row) => [name(row), ...shown.map((column) => cellShort(part, part.cells[row]?.[column.id]))]),
			),
		);
	}
	out.push(wrap(`${unitsOf(columns)}`, "  "));
	if (hidden > 0) out.push(`  ${hidden} rows on which the evidence does not reach are left out (--all shows them)`);
	return out;
}

/** Column blocks that fit beside the row names. */
function fitBlocks(cells: readonly (readonly string[])[], titles: readonly string[]): [number, number][] {
	const room = terminalWidth() - 34;
	const blocks: [number, number][] = [];
	let from = 0;
	let used = 0;
	for (const [i, title] of titles.entries()) {
		const width = 2 + Math.max(title.length, ...cells.map((row) => row[i]?.length ?? 0));
		if (used + width > room && i > from) {
			blocks.push([from, i]);
			from = i;
			used = 0;
		}
		used += width;
	}
	blocks.push([from, titles.length]);
	return blocks;
}

/** Why a part says nothing: its silent cells, or why it has no row. */
function silences(part: FoundPart, names: Readonly<Record<string, string>>, empty: string | undefined): string[] {
	const reasons = new Map<string, { needs: readonly string[]; count: number }>();
	for (const row of part.rows)
		for (const cell of Object.values(part.cells[row] ?? {}))
			if (cell.silence) reasons.set(cell.silence.because, { needs: cell.silence.needs, count: (reasons.get(cell.silence.because)?.count ?? 0) + 1 });
	if (reasons.size === 0) return [wrap(`Silent: ${humane(empty ?? "nothing on record", names)}.`, "  ")];
	return [...reasons]
		.slice(0, 3)
		.map(([because, { needs }]) =>
			wrap(`Silent: ${humane(because, names)}.${needs.length > 0 ? ` Needs: ${humane(needs.join(", "), names)}.` : ""}`, "  "),
		)
		.concat(reasons.size > 3 ? [`  … and ${reasons.size - 3} more reasons (--all shows them)`] : []);
}

function cellShort(part: FoundPart, cell: Cell | undefined): string {
	if (!cell || cell.value === null) return "·";
	if (part.shape === "groups") {
		const yes = middle(cell.value) >= 0.5;
		if (isInterval(cell.value)) return "?";
		return cell.share === undefined || cell.share === (yes ? 1 : 0)
			? yes
				? "yes"
				: "no"
			: `${yes ? "yes" : "no"} (${Math.round(cell.share * 100)} %)`;
	}
	const range = rangeBeside(cell)?.replace(" to ", "–");
	const value = cellText(cell)
		.replace("at least ", "≥ ")
		.replace(/, up to (\S+) on what is known/, " (≤ $1)")
		.replace(" to ", "–");
	return range ? `${value} [${range}]` : value;
}

/** Units of some columns, said once where they are the same. */
function unitsOf(columns: FoundPart["columns"]): string {
	if (new Set(columns.map((column) => column.unit)).size === 1) return `unit: ${columns[0]?.unit}`;
	return `units: ${columns.map((column) => `${column.title}: ${column.unit}`).join("; ")}`;
}

/** How old a day is on another, in words. */
function ageText(newest: string, asOf: string): string {
	const days = (parseDate(asOf)?.end[0] ?? 0) - (parseDate(newest)?.end[0] ?? 0);
	return days <= 0 ? "of the day asked about" : days < 60 ? `${days} days old` : `${(days / 365.2425).toFixed(1)} years old`;
}
