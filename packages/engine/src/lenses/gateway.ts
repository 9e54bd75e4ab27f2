import * as z from "zod";
import { groupBy } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { YEAR } from "../base/time.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { type Formula, silence, type Term, term } from "../world/formula.ts";
import { type HeldFlow, rowText } from "../world/lanes.ts";
import { DEPENDENCE, dependenceOf } from "../world/shares.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "share" | "coverage" | "flow" | "label" | "agenda";

const PASSED = { x: "amount of goods made in the origin that passed through the state, in the period" };
const REEXPORT: Formula = {
	text: "x / v",
	symbols: { ...PASSED, v: "all that the state sent there of such goods, in the same unit and period" },
	unit: "share",
	compute: (t) => t.one("x") / t.one("v"),
	falls: ["v"],
};
const INDEX: Formula = {
	text: "x / (y + x + Σ z)",
	symbols: {
		...PASSED,
		y: "amount that came from the origin straight",
		z: "amount that came from the origin through another gateway",
	},
	unit: "share",
	compute: (t) => t.one("x") / (t.one("y") + t.one("x") + sum(t.all("z"))),
	falls: ["y", "z"],
};
const ROLES: Formula = {
	text: "number of l",
	symbols: { l: "a role, such as a gateway or a hub, that a source sees the state in towards the partner" },
	unit: "roles",
	counts: true,
	compute: (t) => t.all("l").length,
};
const ITEMS: Formula = {
	text: "number of e",
	symbols: { e: "an item of trade or transit that the two deal with" },
	unit: "items",
	counts: true,
	compute: (t) => t.all("e").length,
};
const ROUTES = new Set(["trade", "transit"]);

export const gateway = defineLens({
	id: "gateway",
	family: "B",
	title: "Gateway",
	question: "For whose goods is the state the door to a market: what share of its exports are re-exports, and what share of those goods comes by it?",
	reads: ["actor", "share", "coverage", "flow", "label", "agenda"],
	options: z.strictObject({ years: z.number().positive().default(2).describe("years back to which a role that was told counts as one of today") }),
	parts: {
		lanes: {
			shape: "matrix",
			title: "Goods that pass through",
			rows: "where they are made, where they go, goods, unit and period; the state itself where there is none",
			columns: { reexport: { title: "re-exports among exports", formula: REEXPORT }, index: { title: "gateway index", formula: INDEX } },
		},
		partners: {
			shape: "matrix",
			title: "For whom the state may be a gateway",
			rows: "partner; the state itself where there is none",
			columns: {
				imports: { title: "share in the state's trade", formula: DEPENDENCE },
				roles: { title: "named roles for it", formula: ROLES, lowerBound: true },
				items: { title: "trade and transit on the agenda", formula: ITEMS, lowerBound: true },
				reexport: { title: "re-exports of its goods", formula: REEXPORT },
			},
		},
	},
	measure(slice, { years }) {
		const { focal, partners } = slice.frame;
		const out = { lanes: {}, partners: {} } as Rows;
		const realised = slice.flow.filter(({ fact }) => fact.kind === "realised");
		for (const held of realised) {
			const { fact } = held;
			if (fact.from !== focal || !fact.origin || fact.origin === fact.to || fact.for) continue;
			out.lanes[[fact.origin, fact.to, rowText(fact.what), rowText(fact.unit), rowText(fact.during)].join(",")] = laneCells(held, realised);
		}
		const passed = silence("no source tells of goods that passed through the state", "realised flows from the state with the origin of the goods");
		if (Object.keys(out.lanes).length === 0) out.lanes[focal] = { reexport: passed, index: passed };
		const rowOf = slice.rows(`gateway ${years}`);
		for (const partner of partners) {
			const lanes = Object.keys(out.lanes).filter((row) => row.startsWith(`${partner},`));
			const only = lanes.length === 1 ? out.lanes[lanes[0] as string]?.reexport : undefined;
			out.partners[partner] = {
				imports: rowOf(`imports ${partner}`, () => dependenceOf(slice, focal, partner, "trade", "any")),
				roles: rowOf(`roles ${partner}`, () => rolesFor(slice, partner, years)),
				items: rowOf(`items ${partner}`, () => itemsWith(slice, partner)),
				reexport:
					only ??
					(lanes.length > 1
						? silence("several lanes are on record: read them one by one", "nothing more")
						: silence(`no source tells of goods of ${partner} that passed through`, "realised flows from the state with the origin of the goods")),
			};
		}
		if (partners.length === 0) {
			const nobody = silence("no partner of the state is on record at this level", "levels in dossier.json, or facts that tie it to others");
			out.partners[focal] = { imports: nobody, roles: nobody, items: nobody, reexport: nobody };
		}
		return out;
	},
	uncertainty:
		"Re-exports are told only where a source says where goods were made; a rise of imports with a rise of exports is a sign of them and no amount. Roles are words of sources.",
	cost: "light",
	covers: ["S2-14"],
	cites: [
		"Re-exports apart from domestic exports: UN, International Merchandise Trade Statistics 2010, ch. 2",
		"Gateway index as share of an origin's goods that come by the state: ours",
	],
	cautions: [
		"Amounts are compared only for one sort of goods, in one unit and one period.",
		"What comes from the origin straight must be on record, or there is no index: what is not told is not none.",
		"Goods may be made over on the way: where that makes them other goods they are not re-exports.",
	],
	check: { cite: "small case by hand", file: "checks/gateway.check.ts" },
});

interface Rows {
	readonly lanes: Record<string, Record<"reexport" | "index", CellTerms>>;
	readonly partners: Record<string, Record<"imports" | "roles" | "items" | "reexport", CellTerms>>;
}

function laneCells({ fact, key }: HeldFlow, realised: readonly HeldFlow[]): Record<"reexport" | "index", CellTerms> {
	const alike = realised.filter(
		({ fact: other }) => other.to === fact.to && other.what === fact.what && other.unit === fact.unit && other.during === fact.during && !other.for,
	);
	const one = (symbol: string, held: HeldFlow): Term => term(symbol, [held.fact.from], held.fact.value, [held.key], held.fact.qualifier);
	const x = term("x", [], fact.value, [key], fact.qualifier);
	const all = alike.find(({ fact: other }) => other.from === fact.from && !other.origin);
	const straight = alike.find(({ fact: other }) => other.from === fact.origin && !other.origin);
	const others = alike.filter(({ fact: other }) => other.origin === fact.origin && other.from !== fact.from).map((held) => one("z", held));
	const some = (held: HeldFlow) => held.fact.value > 0;
	return {
		reexport:
			all && some(all)
				? [x, { ...one("v", all), index: [] }]
				: silence("all that the state sent there is not on record", "its whole flow, in the unit and period"),
		index:
			straight && (some(straight) || fact.value > 0)
				? [x, { ...one("y", straight), index: [] }, ...others]
				: silence(`what came from ${fact.origin} straight is not on record`, "the direct flow, in the unit and period"),
	};
}

/** Items of trade and transit, by the two between whom they are. */
const routeItems = ({ between, status, domains }: FactOf<"agenda">) =>
	between && status !== "off" && domains.some((one) => ROUTES.has(one)) ? [pairKey(...between)] : [];

function itemsWith(slice: Slice<Reads>, partner: ActorId): CellTerms {
	const items = groupBy(slice.group("agenda", routeItems, pairKey(slice.frame.focal, partner)), ({ fact }) => fact.item);
	if (items.size === 0) return silence("no item of trade or transit of the two is on record", "agenda items between the two");
	return [...items].map(([item, held]) =>
		term(
			"e",
			[item],
			1,
			held.map(({ key }) => key),
		),
	);
}

/** Roles, by the state that is seen in them and the one for whom. */
const rolesBy = once(
	(actors: Slice<"actor">["actor"]) =>
		({ kind, fit, of, to }: FactOf<"label">) =>
			kind === "role" && fit !== "past" && to ? [`${stateOf(actors, of)},${stateOf(actors, to)}`] : [],
);

/** Roles of the state for a partner that were told of late, each name once. */
function rolesFor(slice: Slice<Reads>, partner: ActorId, years: number): CellTerms {
	const { focal, on } = slice.frame;
	const late = slice.group("label", rolesBy(slice.actor), `${focal},${partner}`).filter(({ latest }) => latest >= on - years * YEAR);
	if (late.length === 0) return silence("no source names such a role of late", "labels of the kind role, with for whom");
	return [...groupBy(late, ({ fact }) => fact.label)]
		.sort(([a], [b]) => byCodeUnit(a, b))
		.map(([name, held]) =>
			term(
				"l",
				[name],
				1,
				held.map(({ key }) => key),
			),
		);
}
