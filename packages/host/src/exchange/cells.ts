/**
 * How values stand in one cell of a table, so that reading gives back exactly what was written:
 * - an empty cell is a field that is not there; `\-` is a text of no characters; a text that begins with a backslash gets a second one
 * - items of a list are joined by semicolons; `[]` is a list without items; `\;` and `\\` stand for the characters themselves
 * - where a number or a text may stand, a text that reads as a number is put in double quotes
 */

export type CellValue = string | number | boolean;

const NOTHING = "\\-";

export function textCell(text: string): string {
	if (text === "") return NOTHING;
	return text.startsWith("\\") ? `\\${text}` : text;
}

export function readTextCell(cell: string): string {
	if (cell === NOTHING) return "";
	return cell.startsWith("\\\\") ? cell.slice(1) : cell;
}

/** Items of a list as one cell; undefined is an item that has no such field. */
export function listCell(items: readonly (string | undefined)[]): string {
	if (items.length === 0) return "[]";
	const whole = items.map(item).join("; ");
	return whole === "[]" ? "\\[]" : whole;
}

function item(text: string | undefined): string {
	if (text === undefined) return "";
	if (text === "") return NOTHING;
	const held = (char: string, i: number) => char === "\\" || char === ";" || (/\s/.test(char) && (i === 0 || i === text.length - 1));
	return text
		.split("")
		.map((char, i) => (held(char, i) ? `\\${char}` : char))
		.join("");
}

/** The items of a cell. An empty item is undefined; white space around items falls away unless a backslash holds it. */
export function readListCell(cell: string): (string | undefined)[] {
	if (cell.trim() === "[]") return [];
	const items: (string | undefined)[] = [];
	let chars: { char: string; held: boolean }[] = [];
	let empty = false;
	const close = () => {
		while (chars[0] && !chars[0].held && /\s/.test(chars[0].char)) chars.shift();
		while (chars.at(-1)?.held === false && /\s/.test(chars.at(-1)?.char ?? "")) chars.pop();
		items.push(chars.length === 0 && !empty ? undefined : chars.map(({ char }) => char).join(""));
		chars = [];
		empty = false;
	};
	for (let i = 0; i < cell.length; i++) {
		const char = cell[i] as string;
		if (char === ";") close();
		else if (char !== "\\" || i + 1 === cell.length) chars.push({ char, held: false });
		else {
			i++;
			if (cell[i] === "-") empty = true;
			else chars.push({ char: cell[i] as string, held: true });
		}
	}
	close();
	return items;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A number as people and programs write it, or undefined. A typographic minus is read as a minus. */
export function readNumber(text: string): number | undefined {
	const plain = text.trim().replace("−", "-");
	return NUMBER.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : undefined;
}

export function numberOrTextCell(value: number | string): CellValue {
	if (typeof value === "number") return value;
	return readNumber(value) !== undefined || value.startsWith('"') ? JSON.stringify(value) : textCell(value);
}

export function readNumberOrTextCell(cell: string): number | string {
	const number = readNumber(cell);
	if (number !== undefined) return number;
	if (/^".*"$/s.test(cell)) {
		try {
			return JSON.parse(cell) as string;
		} catch {
			return cell;
		}
	}
	return readTextCell(cell);
}
