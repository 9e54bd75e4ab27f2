import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { isSilence, type Term } from "../world/formula.ts";
import { resolveQuery } from "../world/query.ts";
import { resolveWorld, type World } from "../world/world.ts";
import { isTerm, type Measurement } from "./collect.ts";
import { LENSES } from "./index.ts";
import type { AnyLens } from "./lens.ts";

const dossier = shippedDossier();
const engine = createEngine();
const DRAWS = 24;
const SEED = 11;

/** What a lens measures in one draw: row by row the values, and the facts under them. */
function measured(lens: AnyLens, world: World, k: number): Record<string, unknown> {
	const parts = lens.measure(world.slice(lens.reads as never[], { mask: world.draw(SEED, k) }) as never, lens.options.parse({}), {}) as Measurement;
	const rows: Record<string, unknown> = {};
	for (const [part, found] of Object.entries(parts))
		for (const [row, cells] of Object.entries(found))
			for (const [column, cell] of Object.entries(cells))
				rows[`${part}/${row}/${column}`] = isSilence(cell) ? cell : isTerm(cell) ? told(cell) : cell.map(told);
	return rows;
}

const told = ({ symbol, index, value, facts, note }: Term) => [symbol, index, value, facts, note];

/** The slow obvious twin: a world that has answered nothing yet remembers nothing. */
describe("rows that are remembered are the rows that would be made", () => {
	for (const values of [{}, { on: "2014-07-01" }, { level: "regional", focal: "actor:geo" }] as const) {
		const query = engine.question(dossier, "vectors", values).query;
		const fresh = () => resolveWorld(dossier, resolveQuery(dossier, query));
		const warm = fresh();
		const draws = Array.from({ length: DRAWS }, (_, k) => k);
		const twins = draws.map(fresh);
		for (const lens of LENSES.filter(({ cost }) => cost === "light"))
			it(`${lens.id} ${JSON.stringify(values)}`, () => {
				for (const k of draws) expect(measured(lens, warm, k)).toEqual(measured(lens, twins[k] as World, k));
			});
	}
});
