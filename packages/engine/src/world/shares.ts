import { groupBy, push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { highOf } from "../base/quantity.ts";
import { byCodeUnit } from "../base/text.ts";
import type { FactOf } from "../facts/index.ts";
import type { Share } from "../facts/share.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "./formula.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

export type ShareParts = "share" | "coverage";
export type HeldShare = Held<FactOf<"share">>;

const byBuyer = (fact: FactOf<"share">) => (fact.what === "arms" ? [fact.whole] : []);
/** Shares in the arms that a state buys. */
export function armsBoughtBy(slice: Slice<"share">, buyer: ActorId): readonly HeldShare[] {
	return slice.group("share", byBuyer, buyer);
}

/** The totals that a partner may hold a share of. */
export const SHARE_CHANNELS = [
	"trade",
	"imports",
	"exports",
	"arms",
	"gas",
	"oil",
	"remittances",
	"investment",
] as const satisfies readonly Share["what"][];
export type ShareChannel = (typeof SHARE_CHANNELS)[number];

/** Who reports a share: the state whose total it is, its partner, their mean, the publisher; or whoever does. */
export const REPORTS = ["whole", "part", "both", "estimate", "any"] as const;
export type Report = (typeof REPORTS)[number];

/** Lists of shares leave out what is smaller. */
const LISTED = 0.01;

/** A share as it was last on record; earlier periods stand before it, so that what was passed over can be seen. */
export const DEPENDENCE: Formula = {
	text: "d = the share in the last period on record",
	symbols: { d: "share in one period, in order of time; an interval where reports differ" },
	unit: "share",
	compute: (t) => t.all("d").at(-1) as number,
};

/** Below this on both sides there is nothing to be uneven about: a ratio of two trifles looks extreme. */
const TRIFLE = 0.01;

export const BOTH = { d_fp: "share of the partner in the total of the state", d_pf: "share of the state in the total of the partner" };
export const ASYMMETRY: Formula = {
	text: "A = (d_fp − d_pf) / (d_fp + d_pf), silent where both are below .01",
	symbols: BOTH,
	unit: "−1…1, above 0 the state depends more",
	compute: (t) => (t.one("d_fp") - t.one("d_pf")) / (t.one("d_fp") + t.one("d_pf")),
	falls: ["d_pf"],
};
const byList = (fact: FactOf<"coverage">) => [fact.part];
/** Complete lists of one kind. */
export function listsIn(slice: Slice<"coverage">, part: FactOf<"coverage">["part"]): readonly Held<FactOf<"coverage">>[] {
	return slice.group("coverage", byList, part);
}

const byTotal = (fact: FactOf<"share">) => [`${fact.whole}<${fact.part}<${fact.what}`];
/** Shares of a partner in one total of a state, as told by all reports in all periods. */
export function sharesIn(slice: Slice<"share">, whole: ActorId, part: ActorId, what: Share["what"]): readonly HeldShare[] {
	return slice.group("share", byTotal, `${whole}<${part}<${what}`);
}

const partners = once((totals: readonly string[]): ReadonlyMap<string, readonly ActorId[]> => {
	const found = new Map<string, ActorId[]>();
	for (const [whole, part, what] of totals.map((total) => total.split("<") as [string, ActorId, string])) push(found, `${whole}<${what}`, part);
	for (const list of found.values()) list.sort(byCodeUnit);
	return found;
});
/** Everybody of whom any reading gives a share in one total of a state: the same in all draws, by code unit. */
export function partnersIn(slice: Slice<"share">, whole: ActorId, what: Share["what"]): readonly ActorId[] {
	return partners(slice.names("share", byTotal)).get(`${whole}<${what}`) ?? [];
}

/** Dependence of the whole on the part in one channel, in [0, 1], or why it is not known. A pair that a complete list leaves out has less than one in a hundred. */
export function dependenceOf(slice: Slice<ShareParts>, whole: ActorId, part: ActorId, channel: ShareChannel, report: Report): Term | Silence {
	const told = sharesIn(slice, whole, part, channel).filter(({ fact }) => reportedBy(fact, report));
	const lists = slice.group("coverage", byList, channel).filter(({ fact }) => fact.actors.includes(whole) && fact.actors.includes(part));
	const unknown = () =>
		silence(`no source states the share of ${part} in the ${channel} of ${whole}`, `a share of ${part} in the ${channel} of ${whole}`);
	if (told.length + lists.length === 0) return unknown();
	return slice.recall(`share ${whole} ${part} ${channel} ${report}`, [...told, ...lists], () => {
		const listed = lists.map(({ key }) => key);
		const terms = periodsOf(told).map(([period, shares]) => shareTerm("d", [period], shares, listed));
		if (terms.length === 0)
			terms.push(term("d", ["listed"], { low: 0, high: LISTED }, listed, "left out of a complete list, so below one in a hundred"));
		return derived("d", [whole, part], DEPENDENCE, terms);
	});
}

/** Whether a share is one that the reader wants. One that does not say who reported it is taken with any. */
export function reportedBy(fact: Share, report: Report): boolean {
	return report === "any" || fact.reported === report;
}

/** Shares by period, the period that ends last at the end. */
export function periodsOf(shares: readonly HeldShare[]): [period: string, shares: readonly HeldShare[]][] {
	const inOrder = [...shares].sort((a, b) => a.latest - b.latest || (a.fact.during < b.fact.during ? -1 : 1));
	return [...groupBy(inOrder, ({ fact }) => fact.during)];
}

/** One share as told by one report, or the interval between several: mirror reports are never averaged. */
export function shareTerm(symbol: string, index: readonly string[], shares: readonly HeldShare[], alsoOn: readonly string[] = []): Term {
	const values = shares.map(({ fact }) => fact.value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const keys = [...shares.map(({ key }) => key), ...alsoOn];
	if (shares.length === 1) return term(symbol, index, low, keys);
	const note = shares.map(({ fact }) => `${fact.reported ?? "unsaid"} ${fact.value}`).join(", ");
	return term(symbol, index, low === high ? low : { low, high }, keys, `reported by: ${note}`);
}

/** Whether a share is known only from a complete list that leaves it out. */
export function leftOut(share: Term): boolean {
	return share.from?.terms.every(({ index }) => index[0] === "listed") ?? false;
}

/** The two shares of a pair as d_fp and d_pf; silent where one is, and where both are trifles. */
export function bothTerms(on: Term | Silence, by: Term | Silence): readonly Term[] | Silence {
	if (isSilence(on)) return on;
	if (isSilence(by)) return by;
	if (highOf(on.value) < TRIFLE && highOf(by.value) < TRIFLE)
		return silence("both shares are below one in a hundred", "nothing: a ratio of two trifles says nothing");
	return [named(on, "d_fp"), named(by, "d_pf")];
}
