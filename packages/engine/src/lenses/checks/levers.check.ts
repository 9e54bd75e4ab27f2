import type { Fact } from "../../facts/index.ts";
import type { LeverChannel } from "../../facts/lever.ts";
import type { CheckCase, Expected } from "./check.ts";
import { lever, restraint } from "./say.ts";

/** Worked example 3. Its channels diaspora, energy and military are migrants, energy-in and territory here. */
const ROW = "actor:h,actor:f";
const known = (strength: number, dependence: number, substitutable: number) => ({ strength, dependence, substitutable });

const LEVERS: Fact[] = [
	lever("diaspora", "h", "f", "migrants", known(0.8, 0.5, 0.2)),
	lever("energy", "h", "f", "energy-in", known(0.9, 0, 0.5)),
	lever("trade", "h", "f", "trade", known(0.6, 0.2, 0.5)),
	lever("military", "h", "f", "territory", known(0.9, 0.6, 0)),
	lever("law", "h", "f", "law", { ...known(0.5, 0.3, 0.4), status: "waived" }),
];
const RESTRAINTS: Fact[] = [
	restraint("h", "f", "migrants", "own-cost", 0.1),
	restraint("h", "f", "energy-in", "own-cost", 0.5),
	restraint("h", "f", "trade", "own-cost", 0.2),
	restraint("h", "f", "territory", "own-cost", 0.4),
	restraint("h", "f", "law", "own-cost", 0),
	restraint("h", "f", "territory", "counter", 0.5, "ally"),
	restraint("h", "f", "*", "counter", 0.3, "tied-down-elsewhere"),
];

const cells = (part: string, values: Partial<Record<LeverChannel, Expected>>) =>
	Object.fromEntries(Object.entries(values).map(([channel, value]) => [`${part}/${ROW}/${channel}`, value]));
const RESTRAINT = cells("restraint", { migrants: 0.37, "energy-in": 0.65, trade: 0.44, territory: 0.79, law: 0.3 });
const MAIN = { ...cells("mainGross", { territory: 1, migrants: 0 }), ...cells("mainNet", { migrants: 1, territory: 0 }) };

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A five channels now",
		facts: [...LEVERS, ...RESTRAINTS],
		ask: "levers",
		expect: {
			...cells("gross", { migrants: 0.32, "energy-in": 0, trade: 0.06, territory: 0.54, law: 0, arms: "silence" }),
			...RESTRAINT,
			...cells("net", { migrants: 0.2016, "energy-in": 0, trade: 0.0336, territory: 0.1134, law: 0 }),
			[`exposure/${ROW}/gross`]: 0.705968,
			[`exposure/${ROW}/net`]: 0.3159227044,
			[`exposure/${ROW}/known`]: 5,
			...MAIN,
		},
	},
	{
		name: "B the waived lever counted as potential",
		facts: [...LEVERS, ...RESTRAINTS],
		ask: "levers?mode=potential",
		expect: {
			...cells("gross", { migrants: 0.32, "energy-in": 0, trade: 0.06, territory: 0.54, law: 0.09 }),
			...RESTRAINT,
			...cells("net", { migrants: 0.2016, "energy-in": 0, trade: 0.0336, territory: 0.1134, law: 0.063 }),
			[`exposure/${ROW}/gross`]: 0.73243088,
			[`exposure/${ROW}/net`]: 0.359019574,
			...MAIN,
		},
	},
	{
		name: "C one handle described three times changes nothing",
		facts: [
			...LEVERS,
			...RESTRAINTS,
			lever("diaspora-again", "h", "f", "migrants", known(0.5, 0.5, 0.2)),
			lever("diaspora-still", "h", "f", "migrants", known(0.25, 0.5, 0.2)),
		],
		ask: "levers",
		expect: { [`exposure/${ROW}/gross`]: 0.705968, [`exposure/${ROW}/net`]: 0.3159227044, ...cells("gross", { migrants: 0.32 }) },
	},
];
