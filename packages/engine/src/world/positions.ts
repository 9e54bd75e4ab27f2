import { groupBy, push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, type Term, term } from "./formula.ts";
import type { Held } from "./held.ts";
import type { Slice } from "./world.ts";

type IssueId = FactOf<"issue">["id"];
type PositionHeld = Held<FactOf<"position">>;

/** What a position is told by, in the order in which one is taken where any will do. */
export const BASES = ["deeds", "words", "ascribed"] as const;
export type Basis = (typeof BASES)[number];

export const PLACES = { x: "placement of the focal state, −1 the low end of the issue … 1 the high end", y: "placement of the other" };
/** Distance of two positions on one issue. */
export const GAP: Formula = {
	text: "gap = |x − y| / 2",
	symbols: { ...PLACES, x: `${PLACES.x}; where answers are choices, 1 and −1 stand for two that differ` },
	unit: "0 the same … 1 opposite ends",
	compute: (t) => Math.abs(t.one("x") - t.one("y")) / 2,
};
/** The position that counts, and all that were passed over for it. */
export interface Place {
	readonly last: PositionHeld;
	readonly keys: readonly string[];
}

/** Positions by who holds them, in their order. */
export const positionsBy = once(
	(positions: readonly PositionHeld[]): ReadonlyMap<string, readonly PositionHeld[]> => groupBy(positions, ({ fact }) => fact.actor),
);

/** Actor → issue → position: the basis asked for, or the first of deeds, words and ascribed on record; of that the last one. */
export function placesOf(slice: Slice<"position">, basis: Basis | "any"): ReadonlyMap<ActorId, ReadonlyMap<IssueId, Place>> {
	const found = new Map<ActorId, Map<IssueId, Place>>();
	for (const held of slice.position) {
		const { actor, issue } = held.fact;
		if (!placed(held, basis)) continue;
		const own = found.get(actor) ?? new Map<IssueId, Place>();
		found.set(actor, own);
		own.set(issue, nextPlace(own.get(issue), held));
	}
	return found;
}

const onIssue = (fact: FactOf<"position">) => [`${fact.actor} ${fact.issue}`];
const issuesBy = once((names: readonly string[]): ReadonlyMap<string, readonly IssueId[]> => {
	const found = new Map<string, IssueId[]>();
	for (const name of names) {
		const [actor, issue] = name.split(" ") as [string, IssueId];
		push(found, actor, issue);
	}
	return found;
});

/** Issues on which any reading gives an actor a position, in key order: the same list in all draws. */
export function issuesOf(slice: Slice<"position">, actor: ActorId): readonly IssueId[] {
	return issuesBy(slice.names("position", onIssue)).get(actor) ?? [];
}

/** The position of an actor on one issue, as `placesOf` finds it. */
export function placeOn(slice: Slice<"position">, basis: Basis | "any", actor: ActorId, issue: IssueId): Place | undefined {
	let place: Place | undefined;
	for (const held of slice.group("position", onIssue, `${actor} ${issue}`)) if (placed(held, basis)) place = nextPlace(place, held);
	return place;
}

const placed = ({ fact }: PositionHeld, basis: Basis | "any") =>
	(basis === "any" || fact.basis === basis) && (fact.placement !== undefined || fact.option !== undefined);

function nextPlace(before: Place | undefined, held: PositionHeld): Place {
	return { last: before && !overrides(held, before.last) ? before.last : held, keys: [...(before?.keys ?? []), held.key] };
}

function overrides(one: PositionHeld, other: PositionHeld): boolean {
	const order =
		BASES.indexOf(other.fact.basis) - BASES.indexOf(one.fact.basis) || one.latest - other.latest || (one.fact.spell ?? 1) - (other.fact.spell ?? 1);
	return order > 0 || (order === 0 && one.key > other.key);
}

/** The two placements as terms of GAP, or undefined where one is a point on a line and the other a choice. */
export function gapTerms(own: Place, theirs: Place): readonly [Term, Term] | undefined {
	const [a, b] = [own.last.fact, theirs.last.fact];
	const note = (fact: FactOf<"position">) => `${fact.option ?? "on the line"}, by ${fact.basis}`;
	if (a.placement !== undefined && b.placement !== undefined)
		return [term("x", [], a.placement, own.keys, note(a)), term("y", [], b.placement, theirs.keys, note(b))];
	if (a.option === undefined || b.option === undefined) return undefined;
	return [term("x", [], 1, own.keys, note(a)), term("y", [], a.option === b.option ? 1 : -1, [...theirs.keys, ...own.keys], note(b))];
}
