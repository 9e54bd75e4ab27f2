import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { isInterval } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";
import { votingPower } from "../methods/voting-power.ts";
import { actsIn, type FormatHeld, itemsOf, membersOn, memberTerms, ROLES, type Role, type RoleAct, standingsOf } from "../world/bodies.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import { exactNumber } from "../world/told-number.ts";
import type { Slice } from "../world/world.ts";
import type { CellTerms } from "./lens.ts";

type Reads = "actor" | "format" | "membership" | "event" | "agenda" | "indicator";
type Voice = Role | "vote";

const MEMBER = { m: "a member on the date; only acts of members count" };
export const SHARE: Formula = {
	text: "share = (Σ own + Σ x) / (Σ own + Σ other + number of x)",
	symbols: {
		own: "an act of the member in the role, shared by those who did it together",
		other: "an act of another member",
		x: "an item of the agenda whose sponsor is not on record, 0 to 1 to the member",
		...MEMBER,
	},
	unit: "0–1",
	compute: (t) => (sum(t.all("own")) + sum(t.all("x"))) / (sum(t.all("own")) + sum(t.all("other")) + t.all("x").length),
	falls: ["other"],
};
export const VOTE: Formula = {
	text: "vote = Shapley–Shubik index of weights w under quota q; 1/n where every vote counts the same",
	symbols: { w: "votes of a member", q: "votes that a decision needs", own: "place of the member in the list", ...MEMBER },
	unit: "0–1",
	compute: (t) => power(t, "shapleyShubik"),
};
export const BANZHAF: Formula = {
	...VOTE,
	text: "Banzhaf index of weights w under quota q: swings of the member / swings of all",
	compute: (t) => power(t, "banzhaf"),
};
export const AGENCY: Formula = {
	text: "R = Σ share_r / number of roles r with evidence",
	symbols: { share: "share of the member in one role", ...MEMBER },
	unit: "0–1",
	compute: (t) => sum(t.all("share")) / t.all("share").length,
};
interface Shares {
	readonly members: ReadonlyMap<ActorId, Record<Voice | "banzhaf" | "share" | "ratio", CellTerms>>;
	readonly gini: CellTerms;
	readonly roles: CellTerms;
}

/**
 * The share of each member of a format in each role, its mean over the roles with evidence, and how evenly these are spread. All is
 * silent without a complete list; means and spread with fewer than two roles besides the vote.
 */
export function sharesOf(slice: Slice<Reads>, held: FormatHeld, wanted: readonly Role[]): Shares {
	const standings = standingsOf(slice, held.fact.id);
	const members = membersOn(standings);
	const list = memberTerms(held, members);
	const acts = actsIn(slice, held, members, standings);
	const incomplete = silence("the member list is not complete", "a source that gives the whole list on the date");
	const complete = held.fact.membersComplete === true;
	// A role speaks once a member is known to have acted in it.
	const spoken = (complete ? ROLES : []).filter((role) => acts[role].some(({ actor }) => members.has(actor)));
	const counted = spoken.filter((role) => wanted.includes(role));
	const lacking = !complete
		? incomplete
		: counted.length < 2
			? silence(`${counted.length} of the roles besides the vote are known, and two are needed`, "who founded, hosted, chaired or tabled")
			: undefined;
	const votes = votesOf(slice, held, members, list, complete ? undefined : incomplete);
	const open = complete ? unsponsored(slice, held.fact.id) : [];
	const cells = new Map<ActorId, Record<Voice | "banzhaf" | "share" | "ratio", CellTerms>>();
	const all: Term[] = [];
	const seen: Term[] = [];
	for (const actor of members.keys()) {
		const share = (role: Role): CellTerms =>
			!complete
				? incomplete
				: spoken.includes(role)
					? [...roleTerms(acts[role], actor, members), ...(role === "agenda" ? open : []), ...list]
					: silence(`no member is known in this role`, `who did it: ${role}`);
		const row = { founding: share("founding"), hosting: share("hosting"), chairing: share("chairing"), agenda: share("agenda") };
		const vote = votes(actor);
		const known = [
			...counted.map((role) => derived("share", [role], SHARE, row[role] as readonly Term[])),
			...(isSilence(vote) ? [] : [derived("share", ["vote"], VOTE, vote as readonly Term[])]),
		];
		const mean: CellTerms = lacking ?? [...known, ...list];
		const R = lacking ? undefined : derived("R", [actor], AGENCY, mean as readonly Term[]);
		if (R) all.push(R);
		if (seen.length === 0 && !lacking) seen.push(...known);
		const weighted = held.fact.rule === "weighted" ? vote : silence("votes are not weighted", "a weighted rule");
		cells.set(actor, { ...row, vote, banzhaf: weighted, share: mean, ratio: R ? [named(R, "R"), ...list] : (lacking as Silence) });
	}
	return {
		members: cells,
		// Differences of intervals have no ends that could be told without a model of who tabled what.
		gini: lacking ?? (all.some(({ value }) => isInterval(value)) ? silence("the sponsors of some items are not known", "who tabled each item") : all),
		roles: lacking ?? seen.map((one) => term("r", one.index, 1, one.facts)),
	};
}

function roleTerms(acts: readonly RoleAct[], own: ActorId, members: ReadonlyMap<ActorId, unknown>): Term[] {
	return acts
		.filter(({ actor }) => members.has(actor))
		.map(({ actor, act, weight, facts }) => term(actor === own ? "own" : "other", [actor, act], weight, facts));
}

const stated = ({ of, what }: FactOf<"indicator">) => [`${of},${what}`];

/**
 * What each member's vote rests on: consensus and majority give all the same, a weighted rule needs the votes of every member and the
 * quota, stated as indicators ("votes in <format>" of a member, "quota of votes" of the format).
 */
function votesOf(slice: Slice<Reads>, held: FormatHeld, members: ReadonlyMap<ActorId, unknown>, list: readonly Term[], unknown?: Silence) {
	const { id, rule } = held.fact;
	if (unknown) return () => unknown;
	if (rule === undefined) return () => silence("the rule of decision is not on record", "the rule: consensus, majority or weighted");
	if (rule !== "weighted") return () => list;
	const latest = (of: string, what: string, symbol: string): Term | undefined => {
		const found = slice
			.group("indicator", stated, `${of},${what}`)
			.filter(({ fact }) => exactNumber(fact) !== undefined)
			.sort((a, b) => a.latest - b.latest)
			.at(-1);
		return found && term(symbol, symbol === "q" ? [] : [of], found.fact.value as number, [found.key, held.key]);
	};
	const quota = latest(id, "quota of votes", "q");
	const weights = [...members.keys()].map((actor) => latest(actor, `votes in ${id}`, "w"));
	if (!quota || weights.some((one) => one === undefined) || weights.length > 24)
		return () => silence("votes of every member and the quota are not all on record", `indicators “votes in ${id}” and “quota of votes”`);
	return (actor: ActorId): Term[] => [
		...(weights as Term[]),
		quota,
		term("own", [], [...members.keys()].indexOf(actor), [], "place in the list of members"),
		...list,
	];
}

/** Items of a format's agenda that nobody is known to have put there: they may be anybody's. */
export function unsponsored(slice: Slice<Reads>, id: string): Term[] {
	return itemsOf(slice, id).flatMap(({ item, by, facts }) => (by.length === 0 ? [term("x", [item], { low: 0, high: 1 }, facts)] : []));
}

function power(t: Terms, index: "shapleyShubik" | "banzhaf"): number {
	const weights = t.all("w");
	if (weights.length === 0) return 1 / t.all("m").length;
	return votingPower({ members: weights.length, rules: [{ weights, quota: t.one("q") }] })[index]?.[t.one("own")] ?? 0;
}
