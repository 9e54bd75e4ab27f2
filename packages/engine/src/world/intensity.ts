import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { YEAR } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { derived, type Formula, type Silence, silence, type Term, term } from "./formula.ts";
import { type Held, pairsOf } from "./held.ts";
import type { Slice } from "./world.ts";

/** How much two actors have to do with each other, whatever they feel. Ours; a lower bound where sources are partial. */
export const INTENSITY: Formula = {
	text: "m = ln(1 + Σc/T) + Σo + ln(1 + Σx)",
	symbols: {
		c: "one high-level contact in the window",
		T: "length of the window in years (a setting)",
		o: "one agreement in force: rung/5, shared out in a pact of many",
		x: "one kind of realised flow in the window",
	},
	unit: "log points",
	compute: (t) => Math.log1p(sum(t.all("c")) / t.one("T")) + sum(t.all("o")) + Math.log1p(sum(t.all("x"))),
	falls: ["T"],
};

const contacts = (fact: FactOf<"event">) => (fact.type === "CONSULT" ? pairsOf(fact) : []);
const inForce = (fact: FactOf<"agreement">) => (fact.status === "in force" ? pairsOf(fact) : []);
const realised = (fact: FactOf<"flow">) => (fact.kind === "realised" ? pairsOf(fact) : []);

/** Agreements of two actors that are in force on the day, in key order. */
export function inForceBetween(slice: Slice<"agreement">, a: ActorId, b: ActorId): readonly Held<FactOf<"agreement">>[] {
	return slice.group("agreement", inForce, pairKey(a, b)).filter(({ stands }) => stands);
}

/** Intensity of a dyad from contacts, obligations in force and kinds of flow; silent where there is none of them. */
export function intensityOf(slice: Slice<"agreement" | "event" | "flow">, a: ActorId, b: ActorId): Term | Silence {
	return slice.rows("intensity")(`${a} ${b}`, () => measured(slice, a, b));
}

function measured(slice: Slice<"agreement" | "event" | "flow">, a: ActorId, b: ActorId): Term | Silence {
	const { on, query } = slice.frame;
	const window = query.settings["intensity.window"];
	const recent = (held: Held) => held.latest > on - window * YEAR;
	const met = slice.group("event", contacts, pairKey(a, b)).filter(recent);
	const agreed = inForceBetween(slice, a, b);
	const kinds = new Map<string, string[]>();
	for (const held of slice.group("flow", realised, pairKey(a, b))) if (recent(held)) push(kinds, held.fact.what, held.key);
	if (met.length + agreed.length + kinds.size === 0)
		return silence("no contact, agreement in force or flow is recorded", "visits, agreements or flows between the two");
	return derived("m", [b], INTENSITY, [
		...met.map((held) => term("c", [held.key], 1, [held.key])),
		term("T", [], window, [], "setting intensity.window"),
		...agreed.map((held) => term("o", [held.key], held.fact.rung / 5 / (held.fact.between.length - 1), [held.key])),
		...[...kinds].map(([what, keys]) => term("x", [what], 1, keys)),
	]);
}
