import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { isInterval } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";
import { derived, evaluate, type Formula, isSilence, type Silence, silence, type Term, term } from "./formula.ts";
import { rowText } from "./lanes.ts";
import { type HeldShare, periodsOf, type Report, reportedBy, SHARE_CHANNELS, type ShareChannel, shareTerm } from "./shares.ts";
import type { Slice } from "./world.ts";

/** A market is concentrated above this (GeoDep, criteria 1 and 2; Lefebvre & Wibaux 2024). */
const CONCENTRATED = 0.4;
/** Shares may add up to this much more than the whole by rounding; beyond it the same amount stands in two of them. */
const ROUNDING = 0.02;

const SHARE = "share of one partner";
const REST: Formula = {
	text: "R = max(0, 1 − Σ s)",
	symbols: { s: SHARE },
	unit: "share",
	compute: (t) => Math.max(0, 1 - sum(t.all("s"))),
	falls: ["s"],
};
/** Concentration of shares that need not be all: what is not on record may be spread thin (k = 0) or lie with one partner (k = 1). */
export const HHI: Formula = {
	text: "H = Σ s² + k·R²",
	symbols: { s: SHARE, k: "how the rest is spread, 0 over many to 1 with one partner: unknown", R: "the rest, of partners not on record" },
	unit: "0–1",
	compute: (t) => sum(t.all("s").map((s) => s * s)) + t.one("k") * t.one("R") ** 2,
};
export const EFFECTIVE: Formula = {
	text: "1 / H",
	symbols: { H: "concentration" },
	unit: "equal partners",
	compute: (t) => 1 / t.one("H"),
	falls: ["H"],
};
export const COVERED: Formula = { text: "Σ s", symbols: { s: SHARE }, unit: "share", compute: (t) => sum(t.all("s")) };
export const FIRST: Formula = { text: "max s", symbols: { s: SHARE }, unit: "share", compute: (t) => Math.max(...t.all("s")) };
export const ABOVE: Formula = {
	text: `1 if H > ${CONCENTRATED}`,
	symbols: { H: "concentration" },
	unit: "yes = 1",
	compute: (t) => (t.one("H") > CONCENTRATED ? 1 : 0),
};
export const REPLACED: Formula = {
	text: "1 if M / X > 1: what the state sells abroad would not replace what it buys",
	symbols: { M: "all its imports in the period", X: "all its exports" },
	unit: "yes = 1",
	compute: (t) => (t.one("M") > t.one("X") ? 1 : 0),
	falls: ["X"],
};
export const LASTING: Formula = {
	text: "1 if the three criteria hold together in two of the last three periods",
	symbols: { c: "1 for a criterion that holds in a period" },
	unit: "yes = 1",
	compute(t) {
		const rows = t.rows("c");
		const periods = [...new Set(rows.map(({ index }) => index[0]))].slice(-3);
		return periods.filter((period) => rows.every(({ index, value }) => index[0] !== period || value === 1)).length >= 2 ? 1 : 0;
	},
};

/** How one state's total in one period is spread over its partners, as terms. */
interface Market {
	readonly shares: readonly Term[] | Silence;
	readonly hhi: Term | Silence;
	/** H alone, or why it cannot be held against the limit. */
	readonly above: readonly Term[] | Silence;
}

/** Concentration of the shares of one total in one period. Silent where they add to more than the whole: then a partner and a group that it is in are both listed. */
function marketOf(told: readonly HeldShare[]): Market {
	const byPart = new Map<ActorId, HeldShare[]>();
	for (const held of told) push(byPart, held.fact.part, held);
	const shares = [...byPart].map(([part, list]) => shareTerm("s", [part], list));
	const whole = shares.reduce((all, { value }) => all + (isInterval(value) ? value.low : value), 0);
	if (shares.length === 0 || whole > 1 + ROUNDING) {
		const quiet = silence(
			shares.length === 0 ? "no share of this total is on record" : `the shares add to ${whole.toFixed(2)} of the whole`,
			"shares of partners of which none is part of another",
		);
		return { shares: quiet, hhi: quiet, above: quiet };
	}
	const open = term("k", [], { low: 0, high: 1 }, [], "how the partners not on record share the rest is not known");
	const hhi = derived("H", [], HHI, [...shares, open, derived("R", [], REST, shares)]);
	const above = isInterval(evaluate(ABOVE, [hhi]))
		? silence(`concentration may lie on either side of ${CONCENTRATED}`, "the shares of the other partners")
		: [hhi];
	return { shares, hhi, above };
}

/** Criterion 3 of GeoDep, from the totals that shares of imports and of exports give. */
function replacedTerms(imports: readonly HeldShare[], exports: readonly HeldShare[]): readonly Term[] | Silence {
	const [M, X] = [totalTerm("M", imports), totalTerm("X", exports)];
	if (isSilence(M)) return M;
	if (isSilence(X)) return X;
	return M.unit === X.unit ? [M.term, X.term] : silence(`totals are in ${M.unit} and in ${X.unit}`, "both totals in one unit");
}

function totalTerm(symbol: string, shares: readonly HeldShare[]): { readonly term: Term; readonly unit: string } | Silence {
	const stated = shares.filter(({ fact }) => fact.total !== undefined && fact.unit !== undefined);
	const units = new Set(stated.map(({ fact }) => fact.unit));
	if (stated.length === 0 || units.size > 1)
		return silence("no share states all imports and all exports of the period", "shares of imports and of exports with their totals");
	const totals = stated.map(({ fact }) => fact.total as number);
	const [low, high] = [Math.min(...totals), Math.max(...totals)];
	const value = low === high ? low : { low, high };
	return {
		term: term(
			symbol,
			[],
			value,
			stated.map(({ key }) => key),
		),
		unit: [...units][0] as string,
	};
}

type Cells = readonly Term[] | Term | Silence;
type MarketColumn = "hhi" | "effective" | "first" | "covered" | "concentrated" | "world" | "notReplaced";

interface Markets {
	readonly markets: Record<string, Record<MarketColumn, Cells>>;
	readonly lasting: Record<string, Record<"lasting", Cells>>;
}

const byWhole = (fact: FactOf<"share">) => [`${fact.whole} ${fact.what}`];
const sharesOf = (slice: Slice<"share">, whole: string, what: ShareChannel, report: Report) =>
	slice.group("share", byWhole, `${whole} ${what}`).filter(({ fact }) => reportedBy(fact, report));

/** Concentration of each total by period, and GeoDep's criteria where the record reaches. Exporters of the world are shares in the total of actor:world. */
export function marketsOf(slice: Slice<"share">, states: readonly ActorId[], report: Report): Markets {
	const out: Markets = { markets: {}, lasting: {} };
	const rowOf = slice.rows(`markets ${report}`);
	for (const state of states)
		for (const channel of SHARE_CHANNELS) {
			const { markets, lasting } = rowOf(`${state} ${channel}`, () => channelRows(slice, state, channel, report));
			Object.assign(out.markets, markets);
			Object.assign(out.lasting, lasting);
		}
	return out;
}

/** Concentration of one total of a state. */
function channelRows(slice: Slice<"share">, state: ActorId, channel: ShareChannel, report: Report): Markets {
	const out: Markets = { markets: {}, lasting: {} };
	const judged: Term[] = [];
	const periods = periodsOf(sharesOf(slice, state, channel, report));
	for (const [period, shares] of periods) {
		const during = (whole: string, what: ShareChannel) => sharesOf(slice, whole, what, report).filter(({ fact }) => fact.during === period);
		const { shares: s, hhi, above } = marketOf(shares);
		const world = marketOf(during("actor:world", channel)).above;
		const notReplaced =
			channel === "imports"
				? replacedTerms(shares, during(state, "exports"))
				: silence("imports and exports of these goods are not told apart", "both, from product-level trade");
		const effective = isSilence(hhi) ? hhi : [hhi];
		out.markets[`${state},${channel},${rowText(period)}`] = { hhi, effective, first: s, covered: s, concentrated: above, world, notReplaced };
		if (!isSilence(above) && !isSilence(world) && !isSilence(notReplaced))
			judged.push(
				derived("c", [period, "1"], ABOVE, above),
				derived("c", [period, "2"], ABOVE, world),
				derived("c", [period, "3"], REPLACED, notReplaced),
			);
	}
	if (periods.length > 0)
		out.lasting[`${state},${channel}`] = {
			lasting:
				judged.length >= 6
					? judged
					: silence(
							"the first three criteria are known together in fewer than two periods",
							"shares of the state and of the world, and totals of imports and exports, in two periods of three",
						),
		};
	return out;
}
