import type { FactOf } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";
import { actor } from "./say.ts";

const cars = (from: string, to: string, value: number, more: Partial<FactOf<"flow">> = {}): FactOf<"flow"> => ({
	is: "flow",
	from: actor(from),
	to: actor(to),
	what: "cars",
	value,
	unit: "thousand",
	during: "2024",
	kind: "realised",
	...more,
});
const role = (label: string, fit: FactOf<"label">["fit"]): FactOf<"label"> => ({
	is: "label",
	of: actor("f"),
	to: actor("o"),
	kind: "role",
	label,
	fit,
	during: "2025",
});
const item: FactOf<"agenda"> = {
	is: "agenda",
	between: [actor("f"), actor("o")],
	item: "cars",
	what: "building cars",
	domains: ["trade"],
	status: "on",
	during: "2025",
};
const trade: FactOf<"share"> = { is: "share", whole: actor("f"), part: actor("o"), what: "trade", value: 0.3, during: "2024" };
const HEAD = { levels: { neighbourhood: [actor("o")] } };
const LANE = "actor:o,actor:m,cars,thousand,2024";

/**
 * f sends 50 thousand cars to m, 30 of them made in o; o sends 40 straight and 10 come by g: re-exports .6, and 30 of 80 by f. In 2023
 * the whole and the direct flow are not told, and a pledge is no flow.
 */
export const CHECKS: readonly CheckCase[] = [
	{
		name: "thirty of fifty cars are made elsewhere, and thirty of eighty come this way",
		facts: [
			cars("f", "m", 50),
			cars("f", "m", 30, { origin: actor("o") }),
			cars("o", "m", 40),
			cars("g", "m", 10, { origin: actor("o") }),
			cars("f", "m", 8, { origin: actor("o"), during: "2023" }),
			cars("f", "m", 99, { origin: actor("o"), kind: "pledge", during: "2026" }),
			role("gateway", "holds"),
			role("hub", "aspires"),
			role("door", "past"),
			item,
			trade,
		],
		head: HEAD,
		ask: "gateway",
		expect: {
			[`lanes/${LANE}/reexport`]: 0.6,
			[`lanes/${LANE}/index`]: 0.375,
			"lanes/actor:o,actor:m,cars,thousand,2023/reexport": "silence",
			"lanes/actor:o,actor:m,cars,thousand,2023/index": "silence",
			"lanes/actor:o,actor:m,cars,thousand,2026/index": "no row",
			"partners/actor:o/imports": 0.3,
			"partners/actor:o/roles": 2,
			"partners/actor:o/items": 1,
			"partners/actor:o/reexport": "silence",
		},
	},
	{
		name: "one lane is told of the partner at once",
		facts: [cars("f", "m", 50), cars("f", "m", 30, { origin: actor("o") })],
		head: HEAD,
		ask: "gateway",
		expect: { "partners/actor:o/reexport": 0.6, [`lanes/${LANE}/index`]: "silence", "partners/actor:o/roles": "silence" },
	},
];
