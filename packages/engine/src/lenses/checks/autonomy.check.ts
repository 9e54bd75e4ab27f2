import type { Domain } from "../../facts/define.ts";
import type { FactOf } from "../../facts/index.ts";
import type { CheckCase, Expected } from "./check.ts";
import { actor } from "./say.ts";

/** Worked example 9: freedom and means of four domains, as numbers that a source states. */
export interface Known {
	readonly freedom: number | null;
	readonly institutional: number | null;
	readonly political: number | null;
	readonly material: number | null;
}

export function stated(domains: Readonly<Partial<Record<Domain, Known>>>): FactOf<"indicator">[] {
	return Object.entries(domains).flatMap(([domain, known]) =>
		Object.entries(known).flatMap(([kind, value]): FactOf<"indicator">[] => {
			const what = kind === "freedom" ? `freedom to decide: ${domain}` : `${kind} means: ${domain}`;
			return value === null ? [] : [{ is: "indicator", of: actor("f"), what, value, unit: "share", at: "2025" }];
		}),
	);
}

const weakest = (domain: string, ...values: readonly Expected[]) => ({
	[`weakest/${domain}/institutional`]: values[0] as Expected,
	[`weakest/${domain}/political`]: values[1] as Expected,
	[`weakest/${domain}/material`]: values[2] as Expected,
});

export const CHECKS: readonly CheckCase[] = [
	{
		name: "A four domains",
		facts: stated({
			security: { freedom: 0.8, institutional: 0.7, political: 0.9, material: 0.4 },
			energy: { freedom: 0.9, institutional: 0.8, political: 0.8, material: 0.9 },
			trade: { freedom: 0.6, institutional: null, political: 0.7, material: 0.5 },
			information: { freedom: null, institutional: 0.6, political: 0.6, material: 0.6 },
		}),
		ask: "autonomy",
		expect: {
			"domains/security/autonomy": 0.32,
			"domains/energy/autonomy": 0.72,
			"domains/trade/autonomy": { low: 0, high: 0.3 },
			"domains/information/autonomy": "silence",
			"domains/arms/autonomy": "silence",
			...weakest("security", 0, 0, 1),
			...weakest("energy", 1, 1, 0),
			...weakest("trade", "silence", 0, 1),
			"reached/security/reached": 0,
			"reached/energy/reached": 1,
			"reached/trade/reached": 0,
			"reached/information/reached": "silence",
			"count/actor:f/reached": 1,
			"count/actor:f/known": 3,
		},
	},
	{
		name: "who sets the items, and the largest lever, stand beside it and enter none of it",
		facts: [
			{
				is: "agenda",
				between: [actor("f"), actor("p")],
				item: "gas",
				what: "Gas",
				domains: ["energy"],
				status: "on",
				by: [actor("f")],
				during: "2025",
			},
			{
				is: "agenda",
				between: [actor("f"), actor("p")],
				item: "oil",
				what: "Oil",
				domains: ["energy"],
				status: "on",
				by: [actor("p")],
				during: "2025",
			},
			{ is: "agenda", between: [actor("f"), actor("p")], item: "sun", what: "Sun", domains: ["energy"], status: "on", during: "2025" },
			{
				is: "lever",
				id: "lever:gas",
				holder: actor("p"),
				target: actor("f"),
				channel: "energy-in",
				what: "Gas",
				strength: 0.5,
				dependence: 0.8,
				substitutable: 0.5,
				status: "active",
				during: "2020/..",
			},
		],
		ask: "autonomy",
		expect: { "signs/energy/agenda": 0.5, "signs/energy/items": 2, "signs/energy/squeezed": 0.2, "domains/energy/autonomy": "silence" },
	},
];
