import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { YEAR } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { heldOn } from "./by-pair.ts";
import { derived, type Formula, type Silence, silence, type Term, term } from "./formula.ts";
import type { Frame } from "./frame.ts";
import type { Held } from "./held.ts";
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

/** Intensity of a dyad from contacts, obligations in force and kinds of flow; silent where there is none of them. */
export function intensityOf(slice: Slice<"agreement" | "event" | "flow">, a: ActorId, b: ActorId): Term | Silence {
	const events = heldOn(slice, "event", a, b);
	const agreements = heldOn(slice, "agreement", a, b);
	const flows = heldOn(slice, "flow", a, b);
	return slice.recall(`intensity ${a} ${b}`, [...events, ...agreements, ...flows], () => measured(slice.frame, b, events, agreements, flows));
}

function measured(
	{ on, query }: Frame,
	b: ActorId,
	events: readonly Held<FactOf<"event">>[],
	agreements: readonly Held<FactOf<"agreement">>[],
	flows: readonly Held<FactOf<"flow">>[],
): Term | Silence {
	const window = query.settings["intensity.window"];
	const recent = (held: Held) => held.latest > on - window * YEAR;
	const contacts = events.filter((held) => held.fact.type === "CONSULT" && recent(held));
	const inForce = agreements.filter((held) => held.stands && held.fact.status === "in force");
	const kinds = new Map<string, string[]>();
	for (const held of flows) {
		if (held.fact.kind !== "realised" || !recent(held)) continue;
		push(kinds, held.fact.what, held.key);
	}
	if (contacts.length + inForce.length + kinds.size === 0)
		return silence("no contact, agreement in force or flow is recorded", "visits, agreements or flows between the two");
	return derived("m", [b], INTENSITY, [
		...contacts.map((held) => term("c", [held.key], 1, [held.key])),
		term("T", [], window, [], "setting intensity.window"),
		...inForce.map((held) => term("o", [held.key], held.fact.rung / 5 / (held.fact.between.length - 1), [held.key])),
		...[...kinds].map(([what, keys]) => term("x", [what], 1, keys)),
	]);
}
