import type { Panel } from "@interconnector/engine";
import { plainName } from "./as-table.ts";
import { type ColumnSpec, number, state, text, year as yearColumn } from "./build.ts";
import { builderFor, type Dataset, defineDataset, type PanelSpec, Years } from "./dataset.ts";
import type { Mapping, StateColumn } from "./mapping.ts";
import { Once } from "./once.ts";
import type { States } from "./states.ts";

/** The part that a mapped table becomes. */
const PART = "table";

/** A dataset for a table of somebody's own, as a mapping says it. */
export function mappedDataset(mapping: Mapping): Dataset {
	const { id, title, about, publisher, licence, cite, published, reliability, because, values, covers } = mapping;
	const sides: readonly (readonly [string, StateColumn])[] = Object.entries(mapping.states);
	const spec: PanelSpec = {
		schema: sides.length === 1 ? "state-year" : "dyad-year",
		about,
		columns: {
			...Object.fromEntries(sides.map(([name, side]) => [name, state(side.about ?? "as the table has it")])),
			year: yearColumn,
			...Object.fromEntries(values.map((one): [string, ColumnSpec] => [one.name, one.text ? text(one.about) : number(one.unit, one.about)])),
		},
	};
	const wanted = [
		...sides.flatMap(([name, side]) => ("column" in side ? [[name, side.column] as const] : [])),
		...(typeof mapping.year === "string" ? [["year", mapping.year] as const] : []),
		...values.map((one) => [one.name, one.column] as const),
	];
	return defineDataset({
		id,
		title,
		about,
		publisher,
		licence,
		cite,
		published,
		reliability,
		because,
		coverage: `${covers.part}; the years of the table`,
		files: [{ name: PART, about: title, columns: Object.fromEntries(wanted.map(([name, column]) => [name, namesOf(column)])) }],
		panels: { [PART]: spec },
		async read({ files, report, states: statesOf }) {
			const out = builderFor(PART, spec);
			const shared = statesOf("iso3");
			const resolve = sides.map(([name, side]) => resolverOf(name, side, statesOf(side.codes, { shared })));
			const years = new Years();
			const once = new Once();
			await files.each(PART, (row, at) => {
				const when = typeof mapping.year === "number" ? mapping.year : row.integer(at.year as number, 1500, 2200);
				const codes = resolve.map((one) => one.code(row, at));
				const cells = values.map((one) => {
					const cell = at[one.name] as number;
					if (one.text) return row.text(cell) || null;
					const value = row.number(cell);
					return one.unknown?.includes(value) ? Number.NaN : value;
				});
				if (row.fault) return;
				const places: number[] = [];
				for (const [i, one] of resolve.entries()) {
					const place = one.states.of(codes[i] as string, when);
					if (place === -1) return;
					places.push(place);
				}
				if (places.length === 2 && places[0] === places[1]) return report.leftOut("a state with itself");
				if (!once.is(report, `${when} ${places.join(" ")}`, cells.join("\u0000"))) return;
				for (const [i, one] of values.entries()) if (cells[i] === null || Number.isNaN(cells[i])) report.cells(`${one.name} not known`);
				out.add(...places, when, ...cells);
				years.add(when);
				report.keep();
			});
			const panels: Panel[] = out.rows === 0 ? [] : [out.finish(shared.ids, { ...years.span(), ...covers })];
			return panels;
		},
	});
}

/** A column by its name as the table has it, and as it is when a delimiter in it was taken out. */
function namesOf(column: string): string[] {
	return [...new Set([column, ...[",", ";", "\t"].map((delimiter) => plainName(column, delimiter))])];
}

interface Side {
	readonly states: States;
	readonly code: (row: { text(cell: number): string; blame(cell: number, problem: string): void }, at: Readonly<Record<string, number>>) => string;
}

function resolverOf(name: string, side: StateColumn, states: States): Side {
	if ("always" in side) return { states, code: () => side.always };
	return {
		states,
		code: (row, at) => {
			const code = row.text(at[name] as number);
			if (code === "") row.blame(at[name] as number, "missing");
			// Spreadsheets turn 020 into 20, and 20 into 20.0.
			return /^\d+\.0$/.test(code) ? code.slice(0, -2) : code;
		},
	};
}
