import { CODE_SYSTEMS, type CodeSystem } from "@interconnector/engine";
import { contentOf, refused } from "./bytes.ts";
import { withTables } from "./given.ts";
import { delimiterOf, lineCells } from "./line-cells.ts";
import { resolvers } from "./resolvers.ts";

/** How much of a table is looked at. */
const [BYTES, ROWS] = [256 * 1024, 400];
/** The year in which codes are tried where the table has no column of years. */
const TODAY = 2020;
/** The share of the cells of a column that must be understood. */
const MOST = 0.8;

/**
 * Propose a mapping from the header and the first rows of a table: columns of states are those whose cells are known codes, the year is
 * the column that holds years, all other columns of numbers are values. What a table cannot say (units, meanings, licence…) is left
 * empty, and an empty one is refused at the import. Throws InputError on a file that is no table.
 */
export async function suggestMapping(path: string, sheet?: string): Promise<Record<string, unknown>> {
	const lines = await withTables([path], { sheet, mend: true }, ([table]) => firstLines(table as string));
	const [head, ...rest] = lines;
	if (head === undefined || rest.length === 0)
		throw refused(path, "a header and at least one row are needed", "name a table whose first row names the columns");
	const delimiter = delimiterOf(head);
	const header = lineCells(head, delimiter);
	const rows = rest.map((line) => lineCells(line, delimiter)).filter((cells) => cells.length === header.length);
	const columns = header.map((name, i) => ({ name, cells: rows.map((cells) => cells[i] as string).filter((cell) => cell !== "") }));
	const year =
		columns.find(({ name, cells }) => /year|jahr|année|anno|^time/i.test(name) && isYears(cells)) ?? columns.find(({ cells }) => isYears(cells));
	const when = year ? Number(year.cells[0]) : TODAY;
	const states = columns.flatMap((column) => {
		if (column === year) return [];
		const codes = systemOf(column.name, column.cells, when);
		return codes ? [{ column, side: { column: column.name, codes } }] : [];
	});
	const sides = chosen(states);
	const values = columns.filter((column) => column !== year && !states.some((one) => one.column === column) && isNumbers(column.cells));
	const used = new Set<string>();
	return {
		id: "",
		title: "",
		about: "",
		publisher: "",
		licence: "",
		cite: "",
		published: "",
		reliability: "F",
		because: "",
		...(sheet === undefined ? {} : { sheet }),
		states: sides.length === 2 ? { state1: sides[0]?.side, state2: sides[1]?.side } : { state: sides[0]?.side ?? { column: "", codes: "name" } },
		year: year?.name ?? "",
		values: values.map(({ name }) => ({ column: name, name: nameOf(name, used), unit: /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? "", about: "" })),
		covers: { part: "", complete: false },
	};
}

async function firstLines(path: string): Promise<string[]> {
	const pieces: Buffer[] = [];
	let length = 0;
	let whole = true;
	for await (const piece of contentOf(path)) {
		pieces.push(piece);
		length += piece.length;
		whole = length <= BYTES;
		if (!whole) break;
	}
	const bytes = Buffer.concat(pieces).subarray(0, BYTES);
	if (bytes.subarray(0, 4096).includes(0)) throw refused(path, "not a text table: it holds binary bytes", "name a CSV, TSV, .xlsx or GeoJSON file");
	const lines = bytes
		.toString("utf8")
		.replace(/^\ufeff/, "")
		.split(/\r?\n/);
	// The last line may be cut.
	return (whole ? lines : lines.slice(0, -1)).filter((line) => line.trim() !== "").slice(0, ROWS);
}

const isYears = (cells: readonly string[]) => cells.length > 0 && cells.every((cell) => /^(1[5-9]|20|21)\d\d(\.0)?$/.test(cell));
const isNumbers = (cells: readonly string[]) => {
	const known = cells.filter((cell) => !/^(NA|NaN|NULL|\.|\.\.)$/.test(cell));
	return known.length > 0 && known.filter((cell) => Number.isFinite(Number(cell))).length >= MOST * known.length;
};

/** The system of codes that a column is written in. Bare numbers mean several things, so the header has to name their system. */
function systemOf(name: string, cells: readonly string[], when: number): CodeSystem | undefined {
	const distinct = [...new Set(cells)];
	if (distinct.length === 0) return undefined;
	const numbers = isNumbers(distinct);
	const candidates: CodeSystem[] = numbers
		? [/cow|ccode/i, /gw/i, /m49/i, /comtrade/i].flatMap((hint, i) =>
				hint.test(name) ? [(["cow", "gw", "m49", "comtrade"] as const)[i] as CodeSystem] : [],
			)
		: CODE_SYSTEMS.filter((system) => ["iso3", "iso2", "name", "fips", "wikidata"].includes(system));
	const shares = candidates.map((system) => {
		const resolve = resolvers(system);
		return [system, distinct.filter((cell) => resolve(cell, when).kind !== "unknown").length / distinct.length] as const;
	});
	const [best] = shares.sort(([a, m], [b, n]) => n - m || order(a) - order(b));
	return best && best[1] >= MOST ? best[0] : undefined;
}

const order = (system: CodeSystem) => ["iso3", "iso2", "name"].indexOf(system) + (["iso3", "iso2", "name"].includes(system) ? 0 : 10);

interface Candidate {
	readonly column: { readonly name: string; readonly cells: readonly string[] };
	readonly side: { readonly column: string; readonly codes: CodeSystem };
}

/** One column of states, or two that differ: a name beside its own code is one state written twice. */
function chosen(states: readonly Candidate[]): Candidate[] {
	const sorted = [...states].sort((a, b) => order(a.side.codes) - order(b.side.codes));
	const [first, ...rest] = sorted;
	if (!first) return [];
	const idsOf = ({ column, side }: Candidate) => {
		const resolve = resolvers(side.codes);
		return column.cells.map((cell) => {
			const found = resolve(cell, TODAY);
			return "id" in found ? found.id : cell;
		});
	};
	const own = idsOf(first).join();
	const second = rest.find((one) => idsOf(one).join() !== own);
	const both = second ? [first, second] : [first];
	return both.sort((a, b) => states.indexOf(a) - states.indexOf(b));
}

/** A name for a value from the words of its column: GDP (current US$) → gdp. */
function nameOf(column: string, used: Set<string>): string {
	const parts = column
		.replace(/\([^()]*\)\s*$/, "")
		.normalize("NFD")
		.split(/[^A-Za-z0-9]+/)
		.filter(Boolean);
	const joined = parts.map((part, i) => (i === 0 ? part.toLowerCase() : `${part.charAt(0).toUpperCase()}${part.slice(1).toLowerCase()}`)).join("");
	const base = /^[a-z]/.test(joined) ? joined : `value${joined}`;
	let name = ["year", "state", "state1", "state2"].includes(base) ? `${base}Value` : base;
	for (let n = 2; used.has(name); n++) name = `${base}${n}`;
	used.add(name);
	return name;
}
