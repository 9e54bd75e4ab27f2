import type { Rival } from "../../evidence/settings.ts";
import type { Fact, FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, control, leg } from "./say.ts";

/** Worked example 10: a graph from f to e whose nodes are states, so that territory gives the holders; u insures one leg. */
const ENDS = "freight,actor:f,actor:e";
const ASK = "corridors?commodity=freight&from=actor:f&to=actor:e";
const rival = (name: string): Rival => ({ between: [actor("f"), actor(name)], weight: 1, because: "given by the example" });
const head = { rivals: [rival("i"), rival("r")] };

const LEGS: FactOf<"leg">[] = [
	leg("f", "g", 10),
	leg("g", "t", 6),
	leg("g", "e", 3),
	leg("t", "e", 8),
	leg("f", "i", 4),
	leg("i", "t", 4),
	leg("f", "r", 5, { status: "closed" }),
	leg("r", "e", 9),
];
const INSURER = control("leg:ge", "u", "insurer");
const closing = (...names: string[]) => `closing/${ENDS},${names.map(actor).join(",")}/size`;
const CLOSING = { [closing("g", "t")]: 2, [closing("g", "i")]: 2, [closing("t", "u")]: 2, [`network/${ENDS}/closers`]: 2 };
const reopened: Fact[] = LEGS.map((one) => (one.id === "leg:fr" ? { ...one, status: "open" } : one));
const unmeasured: Fact[] = LEGS.map(({ capacity: _, ...rest }) => rest);

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A f → e, rivals i and r",
		facts: [...LEGS, INSURER],
		head,
		ask: ASK,
		expect: {
			[`network/${ENDS}/flow`]: 11,
			[`network/${ENDS}/withoutRivals`]: 0.8181818182,
			[`holders/${ENDS},actor:g/after`]: 4,
			[`holders/${ENDS},actor:g/loss`]: 0.6363636364,
			[`holders/${ENDS},actor:g/route`]: 1,
			[`holders/${ENDS},actor:t/after`]: 3,
			[`holders/${ENDS},actor:t/loss`]: 0.7272727273,
			[`holders/${ENDS},actor:i/after`]: 9,
			[`holders/${ENDS},actor:i/loss`]: 0.1818181818,
			[`holders/${ENDS},actor:r/after`]: 11,
			[`holders/${ENDS},actor:r/loss`]: 0,
			[`holders/${ENDS},actor:u/after`]: 8,
			[`holders/${ENDS},actor:u/loss`]: 0.2727272727,
			...CLOSING,
		},
	},
	{
		name: "B the closed leg reopened",
		facts: [...reopened, INSURER],
		head,
		ask: ASK,
		expect: { [`network/${ENDS}/flow`]: 16, [`holders/${ENDS},actor:g/loss`]: 0.4375 },
	},
	{
		name: "C no capacities: no flow and no loss, but who can close is known",
		facts: [...unmeasured, INSURER],
		head,
		ask: ASK,
		expect: {
			[`network/${ENDS}/flow`]: "silence",
			[`network/${ENDS}/withoutRivals`]: "silence",
			[`holders/${ENDS},actor:g/loss`]: "silence",
			[`holders/${ENDS},actor:g/route`]: 1,
			...CLOSING,
		},
	},
];
