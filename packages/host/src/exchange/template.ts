import { InputError, NOUNS, type Noun, nearest, nouns, shown } from "@interconnector/engine";
import { widthOf } from "./excel.ts";
import type { Field } from "./fields.ts";
import { claimFields, nounFields } from "./tables.ts";
import { columnName, type Sheet, type Validation, workbook } from "./workbook.ts";

export const INSTRUCTIONS = "Instructions";
export const LISTS = "Lists";

const claimField = (column: string): Field => claimFields().find((field) => field.column === column) as Field;

/** Columns about the claim itself, on every sheet after those of the noun. `at` is called locator there: some nouns have an `at` of their own. */
export function aboutClaim(): readonly Field[] {
	return [{ ...claimField("at"), column: "locator" }, claimField("gist"), claimField("stance"), claimField("credibility"), claimField("credence")];
}

export function templateFields(noun: Noun): Field[] {
	return [...nounFields(noun), ...aboutClaim()];
}

const RULES: readonly (readonly [string, string])[] = [
	["One row, one claim", "Each row is one fact, said by one source in one place. Two facts in one sentence are two rows."],
	[
		"Ids",
		"An id is the noun, a colon and lower-case letters, digits or hyphens: actor:aze, event:shusha-visit-2024-07. Use the ids of the dossier where it has the thing.",
	],
	["Lists", "Put a semicolon between the items: security; trade. Where a column says so, give as many items as in the column beside it."],
	[
		"Dates",
		"EDTF: 2025 · 2025-05 · 2025-05-28 · 2025~ about 2025 · 199X in the nineties · 2025-23 autumn · 2019/2023 from to · 2020/.. since 2020. The columns are text, so that a month stays a month.",
	],
	["Codes", "Codes with a leading zero, such as CAMEO 042, stay text: do not change the format of the column."],
	["Not known", "Leave the cell empty. Empty is not known; 0 and no are statements."],
	[
		"Locator",
		"Heading and paragraph, so that a reader with the published text finds it: Neighborhood Level, ¶3. Page numbers only where the edition is fixed.",
	],
	["Gist", "One sentence in your own words, not a quotation."],
	["Against", "Where the source denies the fact, write against into stance; the fact itself is coded as it is denied."],
	["Done", "interconnector code FILE.xlsx --source source:… --by YOUR-NAME checks every cell and writes proposals for the dossier."],
];

/** A workbook to code claims into: a sheet a noun, instructions, and the lists behind the drop-downs. */
export function template(wanted: readonly Noun[] = NOUNS.filter((noun) => nouns[noun].registry !== true)): Promise<Uint8Array> {
	const lists: string[][] = [];
	const sheets = wanted.map((noun): Sheet => {
		const fields = templateFields(noun);
		return {
			name: noun,
			header: fields.map((field) => field.column),
			widths: fields.map(widthOf),
			rows: [],
			typed: true,
			validations: fields.flatMap((field, column) => validationOf(field, column, lists)),
		};
	});
	return workbook([
		{ name: INSTRUCTIONS, header: ["sheet", "column", "needed", "holds", "meaning"], widths: [16, 26, 10, 60, 110], rows: instructions(wanted) },
		...sheets,
		{
			name: LISTS,
			header: lists.map(([title]) => title as string),
			widths: lists.map(() => 20),
			rows: Array.from({ length: Math.max(0, ...lists.map((list) => list.length - 1)) }, (_, i) => lists.map((list) => list[i + 1])),
		},
	]);
}

/** Nouns by name. Throws InputError on the unknown ones. */
export function nounsNamed(names: readonly string[]): Noun[] {
	const unknown = names.filter((name) => !NOUNS.includes(name as Noun));
	if (unknown.length === 0) return NOUNS.filter((noun) => names.includes(noun));
	throw new InputError(
		unknown.map((name) => {
			const guess = nearest(name, NOUNS);
			return {
				file: "template",
				field: "nouns",
				value: shown(name),
				problem: "no such noun",
				fix: guess ? `did you mean ${guess}?` : `use some of: ${NOUNS.join(", ")}`,
			};
		}),
	);
}

function validationOf(field: Field, column: number, lists: string[][]): Validation[] {
	if (field.many !== "one") return [];
	const choices = field.kind === "boolean" ? ["true", "false"] : field.choices;
	if (choices) {
		const title = `${choices.join("|")}`;
		let index = lists.findIndex((list) => list.slice(1).join("|") === title);
		if (index === -1) index = lists.push([field.column, ...choices]) - 1;
		const letters = columnName(index);
		return [{ column, allow: { list: `${LISTS}!$${letters}$2:$${letters}$${choices.length + 1}` }, prompt: `One of: ${choices.join(", ")}` }];
	}
	// Cells are text, which a rule on numbers would refuse; numbers are checked when the file is read.
	return [];
}

function instructions(wanted: readonly Noun[]): string[][] {
	return [
		...RULES.map(([rule, words]) => ["", rule, "", "", words]),
		...wanted.flatMap((noun) => [
			[noun, "", "", "", nouns[noun].about],
			...templateFields(noun).map((field) => [noun, field.column, field.needed ? "yes" : "", holds(field), field.description ?? field.column]),
		]),
	];
}

/** What may stand in a cell, in words. */
export function holds(field: Field): string {
	const one = field.choices
		? `one of: ${field.choices.join(", ")}`
		: field.kind === "number" || field.kind === "integer"
			? `${field.kind === "integer" ? "a whole number" : "a number"}${field.minimum === undefined ? "" : ` from ${field.minimum}`}${field.maximum === undefined ? "" : ` to ${field.maximum}`}`
			: { text: "text", id: "an id", date: "a date (EDTF)", boolean: "true or false", "number or text": "a number, or words", choice: "" }[
					field.kind
				];
	if (field.many === "one") return one;
	const size = field.least === undefined ? "" : field.least === field.most ? ` (${field.least})` : ` (${field.least} or more)`;
	return `${one.replace(/^an? /, "").replace(/^one of/, "some of")}, joined by semicolons${size}`;
}
