import type { ClaimId } from "../base/id.ts";
import { roundTo } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { highOf as high, type Interval, lowOf as low, type Value } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import { isoDay, parseDate } from "../base/time.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Key } from "../evidence/weigh.ts";
import { isSilence } from "../world/formula.ts";
import type { World } from "../world/world.ts";
import type { AskInput } from "./ask.ts";
import { type Computed, type ComputedParts, factsUnder } from "./collect.ts";
import { whyEmpty } from "./empty.ts";
import type { Cell, Finding, FoundPart } from "./finding.ts";
import { middle } from "./headline.ts";
import type { PartDef } from "./lens.ts";
import { idsIn, namesFor } from "./names.ts";
import { Tallies, type Tally } from "./tally.ts";

/** From this many independent root sources on, redrawing them says something; below, each is left out in turn. */
export const ENOUGH_ROOTS = 8;

const AS_COUNTED = "as counted; not redrawn";
const NO_LOWER_END = "known only not to be above a number";

/** Put a finding together from the base run, the runs without one source each, and the draws. */
export function assemble(input: AskInput, base: ComputedParts, roots: readonly string[], left: Tallies, drawn: Tallies, draws: number): Finding {
	const { world, lens } = input;
	const byDraws = roots.length >= ENOUGH_ROOTS && draws > 0;
	const leftOut = left.runs > 0;
	const parts: Record<string, FoundPart> = {};
	const rests = new Set<ClaimId>();
	const silences: { at: string; because: string }[] = [];
	for (const [partId, def] of Object.entries(lens.parts as Record<string, PartDef>)) {
		const cells: Record<string, Record<string, Cell>> = {};
		for (const [row, line] of base.get(partId) ?? []) {
			const found: Record<string, Cell> = {};
			for (const [column, computed] of line) {
				const at = `${partId}/${row}/${column}`;
				const cell = cellOf(world, computed, def, column, left.of(partId, row, column), drawn.of(partId, row, column), {
					byDraws,
					draws,
					roots: leftOut && !byDraws ? roots : [],
				});
				found[column] = cell;
				for (const id of cell.rests) rests.add(id);
				if (cell.silence) silences.push({ at, because: cell.silence.because });
			}
			cells[row] = found;
		}
		const order = def.order;
		const value = (row: string) => {
			const v = order === undefined ? null : (cells[row]?.[order]?.value ?? null);
			return v === null ? Number.NEGATIVE_INFINITY : middle(v);
		};
		const rows = Object.keys(cells);
		if (rows.length === 0) silences.push({ at: partId, because: whyEmpty(world, lens, def) });
		if (order !== undefined) rows.sort((a, b) => value(b) - value(a) || byCodeUnit(a, b));
		const own = (row: string) => Number(row.split(",").includes(world.frame.focal));
		if (def.focalFirst) rows.sort((a, b) => own(b) - own(a));
		const columns = Object.entries(def.columns).map(([id, c]) => ({
			id,
			title: c.title,
			unit: c.formula.unit,
			formula: c.formula.text,
			symbols: c.formula.symbols,
		}));
		parts[partId] = { shape: def.shape, title: def.title, rowsAre: def.rows, columns, rows, cells };
	}
	const sorted = [...rests].sort(byCodeUnit);
	const ids = new Set<string>([world.frame.focal, ...idsIn(silences.map(({ because }) => because))]);
	for (const part of Object.values(parts)) for (const row of part.rows) for (const id of row.split(",")) ids.add(id);
	return {
		id: lens.id,
		title: lens.title,
		asks: lens.question,
		question: input.question,
		dossier: world.dossier.digest,
		engine: input.engine,
		asOf: isoDay(world.frame.on),
		focal: world.frame.focal,
		spread: {
			kind: byDraws ? "draws" : "leave-one-source-out",
			says: byDraws
				? `central 90 % over ${draws} redraws of ${roots.length} root sources`
				: leftOut
					? `from leaving out each of ${roots.length} root sources in turn`
					: AS_COUNTED,
			roots: roots.length,
			draws,
			seed: input.seed,
		},
		parts,
		contributions: contributions(world, sorted),
		rests: sorted,
		silences,
		names: namesFor(world.dossier, ids),
		cautions: [...lens.cautions, ...untold(world)],
	};
}

function cellOf(
	world: World,
	computed: Computed,
	def: PartDef,
	column: string,
	left: Tally | undefined,
	drawn: Tally | undefined,
	mode: { byDraws: boolean; draws: number; roots: readonly string[] },
): Cell {
	const keys = new Set(factsUnder(computed));
	for (const key of drawn?.facts ?? []) keys.add(key);
	const { rests, newest } = restsOf(world, keys);
	const silentShare = mode.draws > 0 ? roundTo(1 - (drawn?.count ?? 0) / mode.draws, 3) : undefined;
	const dated = { ...(newest === undefined ? {} : { newest: isoDay(newest) }), rests };
	if (isSilence(computed.value)) return { value: null, silence: { because: computed.value.because, needs: computed.value.needs }, ...dated };
	const counts = def.columns[column]?.formula.counts === true;
	if (mode.byDraws && !counts && (silentShare ?? 0) > 0.5)
		return {
			value: null,
			silence: { because: `silent in ${Math.round((silentShare ?? 0) * 100)} % of redraws`, needs: ["evidence that does not hang on single claims"] },
			...(silentShare === undefined ? {} : { silentShare }),
			...dated,
		};
	const median = mode.byDraws && !counts ? drawn?.median() : undefined;
	const value: Value = median?.value ?? computed.value;
	// A count that hangs on so little that most redraws find nothing may be none.
	const none = counts && (silentShare ?? 0) > 0.5;
	const around = mode.byDraws ? (none ? drawn?.centralCount(mode.draws) : drawn?.central()) : left?.extent();
	const range = around && (mode.byDraws && !counts ? around : { low: Math.min(around.low, low(value)), high: Math.max(around.high, high(value)) });
	const central = mode.byDraws ? undefined : drawn?.central();
	const yes = def.shape === "groups" ? (mode.byDraws ? drawn : left)?.shareOfYes() : undefined;
	const silentWithout = mode.roots.filter((_, i) => !left?.has(i));
	if (low(value) === Number.NEGATIVE_INFINITY)
		return { value: null, silence: { because: NO_LOWER_END, needs: ["a number, or one that it is not below"] }, ...dated };
	// What a source tells to be over a number has no upper end: the number stands as a lower bound.
	const open = high(value) === Number.POSITIVE_INFINITY;
	const shown = open ? low(value) : value;
	return {
		value: rounded(shown),
		...(range ? { range: ended(range, shown) } : {}),
		...(central ? { drawn: ended(central, shown) } : {}),
		...(silentShare === undefined ? {} : { silentShare }),
		...(yes === undefined ? {} : { share: roundTo(yes, 3) }),
		...(silentWithout.length > 0 ? { silentWithout } : {}),
		...(median ? { draw: median.run } : {}),
		...(open || def.columns[column]?.lowerBound ? { lowerBound: true } : {}),
		...dated,
	};
}

/** The last day on which a source of a dossier was published that tells of more than names. */
const lastTold = once((dossier: Dossier) => {
	const told = [...dossier.sources.values()].filter(({ kind }) => kind !== "registry");
	return Math.max(...told.map(({ published }) => parseDate(published)?.end[1] ?? Number.POSITIVE_INFINITY));
});

/** What to bear in mind on a day of which no source tells. */
function untold({ dossier, frame }: World): string[] {
	const last = lastTold(dossier);
	return frame.on > last
		? [`No source is later than ${isoDay(last)}: what has happened since is not told, and what stood then is taken to stand.`]
		: [];
}

/** A range without its open ends: on that side it ends where the number does. */
function ended(range: Interval, value: Value): Interval {
	return rounded({ low: Number.isFinite(range.low) ? range.low : low(value), high: Number.isFinite(range.high) ? range.high : high(value) });
}

/** Twelve significant digits: past them platforms differ. */
function rounded<V extends Value>(value: V): V {
	return (typeof value === "number" ? roundTo(value) : { low: roundTo(value.low), high: roundTo(value.high) }) as V;
}

/** Claims of all readings of a key. */
const claimsOf = once((key: Key): readonly ClaimId[] =>
	key.readings.flatMap(({ witnesses }) => witnesses.flatMap(({ claims }) => claims.map(({ id }) => id))),
);

/** The source of each claim. */
const sourceOf = once((dossier: Dossier) => new Map<string, string>(dossier.claims.map(({ id, source }) => [id, source])));

/** Claims of some keys, all readings of each, and the newest day that any of them speaks of. */
export function restsOf(world: World, keys: Iterable<string>): { rests: ClaimId[]; newest: number | undefined } {
	const rests = new Set<ClaimId>();
	let newest: number | undefined;
	for (const key of keys) {
		const entry = world.evidence.byKey.get(key);
		if (entry) for (const id of claimsOf(entry)) rests.add(id);
		const day = world.newestDay(key);
		if (day !== undefined && (newest === undefined || day > newest)) newest = day;
	}
	return { rests: [...rests].sort(byCodeUnit), newest };
}

function contributions(world: World, rests: readonly ClaimId[]): { source: string; claims: number }[] {
	const counts = new Map<string, number>();
	for (const id of rests) {
		const source = sourceOf(world.dossier).get(id);
		if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1);
	}
	return [...counts].map(([source, claims]) => ({ source, claims })).sort((a, b) => b.claims - a.claims || byCodeUnit(a.source, b.source));
}

/** A finding from one run alone, for questions that are not redrawn. */
export function assembleBase(input: Pick<AskInput, "world" | "lens" | "question" | "engine">, base: ComputedParts): Finding {
	const none = new Tallies(input.lens, base);
	const finding = assemble({ ...input, options: {}, draws: 0, seed: 1, kit: {} }, base, [], none, none, 0);
	return { ...finding, spread: { ...finding.spread, says: AS_COUNTED } };
}
