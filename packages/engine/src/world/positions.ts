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
	symbols: {
		...PLACES,
		x: `${PLACES.x}; answers that the issue puts in order stand at equal steps; where they are in no order, 1 and −1 stand for two that differ`,
	},
	unit: "0 the same … 1 opposite ends",
	compute: (t) => Math.abs(t.one("x") - t.one("y")) / 2,
};
/** Whether two positions on one issue are opposed: neighbouring answers, and places on the same side, differ in degree. */
export const IS_OPPOSED: Formula = {
	text: "1 if x and y are on opposite sides of the middle and |x − y| / 2 ≥ c, else 0",
	symbols: { ...GAP.symbols, c: "distance from which two positions on opposite sides count as opposed (option)" },
	unit: "yes = 1",
	compute: (t) => (t.one("x") * t.one("y") < 0 && Math.abs(t.one("x") - t.one("y")) / 2 >= t.one("c") - 1e-12 ? 1 : 0),
	falls: ["c"],
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

const byId = (fact: FactOf<"issue">) => [fact.id];

/**
 * Where a position stands on the line of its issue, −1 to 1: where it was placed, or at the step of its answer where the issue gives
 * answers and both ends of a line; the steps are equal. Undefined where the answers are in no order.
 */
export function placementOf(slice: Slice<"issue">, { issue, placement, option }: FactOf<"position">): number | undefined {
	if (placement !== undefined || option === undefined) return placement;
	const asked = slice.group("issue", byId, issue).at(-1)?.fact;
	const step = asked?.low === undefined ? -1 : (asked.options?.indexOf(option) ?? -1);
	return step < 0 ? undefined : (2 * step) / ((asked?.options?.length ?? 0) - 1) - 1;
}

/** The two placements as terms of GAP, or undefined where one is a point on a line and the other a choice in no order. */
export function gapTerms(slice: Slice<"issue">, own: Place, theirs: Place): readonly [Term, Term] | undefined {
	const [a, b] = [own.last.fact, theirs.last.fact];
	const [x, y] = [placementOf(slice, a), placementOf(slice, b)];
	const note = (fact: FactOf<"position">) => `${fact.option ?? "on the line"}, by ${fact.basis}`;
	if (x !== undefined && y !== undefined) return [term("x", [], x, own.keys, note(a)), term("y", [], y, theirs.keys, note(b))];
	if (a.option === undefined || b.option === undefined) return undefined;
	return [term("x", [], 1, own.keys, note(a)), term("y", [], a.option === b.option ? 1 : -1, [...theirs.keys, ...own.keys], note(b))];
}
