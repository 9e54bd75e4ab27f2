import { type CellValue, listCell, numberOrTextCell, readListCell, readNumber, readNumberOrTextCell, readTextCell, textCell } from "./cells.ts";
import type { Field } from "./fields.ts";

export type Row = Readonly<Record<string, CellValue | undefined>>;
type Plain = Readonly<Record<string, unknown>>;

/** What is wrong with one cell. */
export interface CellProblem {
	readonly column: string;
	readonly value: string;
	readonly problem: string;
	readonly fix: string;
}

/** A thing as cells, one for each field that it has. */
export function flatten(value: unknown, fields: readonly Field[]): Row {
	return Object.fromEntries(fields.map((field) => [field.column, cellOf(value as Plain, field)]));
}

function cellOf(value: Plain, field: Field): CellValue | undefined {
	if (field.many === "each") {
		const [list, key] = [at(value, field.path.slice(0, -1)), field.path.at(-1) as string];
		return Array.isArray(list) ? listCell(list.map((item: Plain) => (item[key] === undefined ? undefined : String(item[key])))) : undefined;
	}
	const found = at(value, field.path);
	if (found === undefined || found === null) return undefined;
	if (field.many === "list") return Array.isArray(found) ? listCell(found.map(String)) : undefined;
	if (typeof found === "object") return undefined;
	if (field.kind === "number or text") return numberOrTextCell(found as number | string);
	return typeof found === "string" ? textCell(found) : (found as number | boolean);
}

function at(value: unknown, path: readonly string[]): unknown {
	let current = value;
	for (const key of path) current = typeof current === "object" && current !== null ? (current as Plain)[key] : undefined;
	return current;
}

/** The thing that some cells make, and what could not be read. Rules that span fields are left to the schema. */
export function unflatten(
	cells: Readonly<Record<string, string>>,
	fields: readonly Field[],
): { readonly value: Plain; readonly problems: CellProblem[] } {
	const value: Record<string, unknown> = {};
	const problems: CellProblem[] = [];
	const lists = new Map<string, { path: readonly string[]; items: Record<string, unknown>[] }>();
	for (const field of fields) {
		const cell = cells[field.column];
		if (cell === undefined || cell === "") continue;
		const wrong = (problem: string, fix: string, shown = cell) => problems.push({ column: field.column, value: shown, problem, fix });
		if (field.many === "one") {
			const read = readOne(cell, field, wrong);
			if (read !== undefined && !put(value, field.path, read)) wrong(`${field.path[0]} is already given`, "fill one of the two columns only");
			continue;
		}
		const items = readListCell(cell);
		if (field.many === "list") {
			const read = items.filter((item) => item !== undefined).map((item) => readOne(item, field, wrong, true));
			put(
				value,
				field.path,
				read.filter((item) => item !== undefined),
			);
			continue;
		}
		const path = field.path.slice(0, -1);
		const key = field.path.at(-1) as string;
		const list = lists.get(path.join("."));
		if (!list) lists.set(path.join("."), { path, items: items.map((item) => part(key, item, field, wrong)) });
		else if (list.items.length !== items.length)
			wrong(`${items.length} items, where the columns beside it have ${list.items.length}`, "give as many items in each column, leaving none out");
		else for (const [i, item] of items.entries()) Object.assign(list.items[i] as object, part(key, item, field, wrong));
	}
	for (const { path, items } of lists.values()) put(value, path, items);
	return { value, problems };
}

type Wrong = (problem: string, fix: string, shown?: string) => void;

function part(key: string, item: string | undefined, field: Field, wrong: Wrong): Record<string, unknown> {
	const read = item === undefined ? undefined : readOne(item, field, wrong, true);
	return read === undefined ? {} : { [key]: read };
}

function readOne(cell: string, field: Field, wrong: Wrong, item = false): unknown {
	switch (field.kind) {
		case "number":
		case "integer": {
			const number = readNumber(cell);
			if (number === undefined)
				wrong(
					"not a number",
					/^\s*[\d.]*,\d+\s*$/.test(cell) ? `write ${cell.trim().replace(",", ".")}` : "write digits, with a point before decimals",
					cell,
				);
			else if (field.kind === "integer" && !Number.isInteger(number)) wrong("not a whole number", "write it without decimals", cell);
			else return number;
			return undefined;
		}
		case "boolean": {
			const word = cell.trim().toLowerCase();
			if (["true", "yes", "1"].includes(word)) return true;
			if (["false", "no", "0"].includes(word)) return false;
			wrong("neither yes nor no", "write true or false, or leave it empty where it is not known", cell);
			return undefined;
		}
		case "number or text":
			return readNumberOrTextCell(cell);
		default:
			return item ? cell : readTextCell(cell);
	}
}

/** Set a value below a path. False when something else stands there. */
function put(target: Record<string, unknown>, path: readonly string[], value: unknown): boolean {
	let current = target;
	for (const key of path.slice(0, -1)) {
		const next = current[key] ?? {};
		if (typeof next !== "object") return false;
		current[key] = next;
		current = next as Record<string, unknown>;
	}
	const last = path.at(-1) as string;
	if (current[last] !== undefined) return false;
	current[last] = value;
	return true;
}
