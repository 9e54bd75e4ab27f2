import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor, agreement } from "./say.ts";

function share(whole: string, part: string, what: FactOf<"share">["what"], value: number, total: number, unit: string): FactOf<"share"> {
	return { is: "share", whole: actor(whole), part: actor(part), what, value, total, unit, during: "2014" };
}
const embassy = (from: string, to: string): FactOf<"mission"> => ({
	is: "mission",
	from: actor(from),
	to: actor(to),
	rank: "embassy",
	open: true,
	during: "2022/..",
});
const organisations: FactOf<"similarity"> = {
	is: "similarity",
	between: [actor("f"), actor("p")],
	on: "organisations",
	measure: "kappa",
	value: 0.3,
	world: 0.1,
	items: 200,
	at: "2010",
};

/** ln(1 + 999) / ln(1 + 10⁶) and ln(1 + 99) / ln(1 + 10⁴), by hand: .4999999276 and .4999891428. */
const TRADE = Math.log(1000) / Math.log(1_000_001);
const ARMS = Math.log(100) / Math.log(10_001);
const ECONOMIC = (TRADE + 0.4) / 2;
const POLITICAL = (1 + 0.3) / 2;
const SECURITY = (ARMS + 1) / 2;
const BANDWIDTH = (ECONOMIC + POLITICAL + SECURITY) / 3;

export const CHECKS: readonly CheckCase[] = [
	{
		name: "bandwidth is the mean of three groups, influence its product with dependence, and it has a direction",
		facts: [
			share("f", "p", "trade", 0.333, 3000, "million USD"),
			share("f", "p", "arms", 0.9, 110, "million TIV"),
			share("p", "f", "trade", 0.0999, 10_000, "million USD"),
			agreement("goods", ["f", "p"], 2, { domains: ["trade"] }),
			agreement("pact", ["f", "p"], 5),
			embassy("f", "p"),
			embassy("p", "f"),
			organisations,
		],
		ask: "influence",
		expect: {
			"bandwidth/actor:p/economic": ECONOMIC,
			"bandwidth/actor:p/political": POLITICAL,
			"bandwidth/actor:p/security": SECURITY,
			"influence/actor:p,actor:f/bandwidth": BANDWIDTH,
			"influence/actor:p,actor:f/dependence": 0.6165,
			"influence/actor:p,actor:f/influence": BANDWIDTH * 0.6165,
			"influence/actor:f,actor:p/influence": BANDWIDTH * 0.0999,
			"influence/actor:p,actor:f/known": 8,
			"net/actor:p/net": BANDWIDTH * (0.6165 - 0.0999),
		},
	},
	{
		name: "one embassy known leaves the other open; without a share there is no influence to tell",
		facts: [share("f", "p", "trade", 0.5, 100, "tonnes"), embassy("f", "p")],
		ask: "influence",
		expect: {
			"bandwidth/actor:p/political": { low: 0.5, high: 1 },
			"bandwidth/actor:p/economic": "silence",
			"influence/actor:p,actor:f/influence": { low: 0.25, high: 0.5 },
			"influence/actor:f,actor:p/influence": "no row",
			"net/actor:p/net": "no row",
		},
	},
];
