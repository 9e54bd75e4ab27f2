import * as z from "zod";
import { maxFlow } from "../base/flow.ts";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { pairKey } from "../facts/define.ts";
import { commodity } from "../facts/leg.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Frame } from "../world/frame.ts";
import {
	corridorIds,
	corridorOf,
	legsHeldBy,
	netOn,
	type RouteLeg,
	type RouteNet,
	type RouteParts,
	spellsOf,
	type Trip,
	territories,
} from "../world/routes.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const NEED: Formula = {
	text: "u = 1 − k′/k",
	symbols: { k: "separate routes between the two ends", "k′": "separate routes left when every leg that the state controls is closed" },
	unit: "0 not needed … 1 no way without it",
	compute: (t) => 1 - t.one("k′") / t.one("k"),
	falls: ["k′"],
};
const JOINT: Formula = {
	text: "min u",
	symbols: { u: "need of the state on one of the two ways" },
	unit: NEED.unit,
	compute: (t) => Math.min(...t.all("u")),
};
const MIX: Formula = {
	text: "Σ ρ / number of pairs of users",
	symbols: { ρ: "weight of the rivalry of a user of the one way and a user of the other, 0 where none is declared" },
	unit: "0–1",
	compute: (t) => sum(t.all("ρ")) / t.all("ρ").length,
};
const RIVALS: Formula = {
	...MIX,
	text: "number of ρ > 0",
	unit: "pairs of users",
	counts: true,
	compute: (t) => t.all("ρ").filter((one) => one > 0).length,
};

export const crossing = defineLens({
	id: "crossing",
	family: "E",
	title: "Where corridors cross",
	question: "Do two ways with no end in common both need the state, and are their users rivals of each other?",
	reads: ["place", "actor", "leg", "control", "corridor"],
	options: z.strictObject({ commodity: commodity.default("freight").describe("what moves on both ways") }),
	parts: {
		crossings: {
			shape: "matrix",
			title: "Two ways through the state",
			rows: "ends of the first way, ends of the second; the state where there is none",
			order: "joint",
			columns: {
				joint: { title: "needed on both", formula: JOINT },
				mix: { title: "rivalry of their users", formula: MIX, lowerBound: true },
				rivals: { title: "users that are rivals", formula: RIVALS, lowerBound: true },
			},
		},
		ways: {
			shape: "matrix",
			title: "Each way",
			rows: "ends; the state where there is none",
			columns: { need: { title: "need of the state", formula: NEED } },
		},
	},
	measure(slice, { commodity: what }) {
		const out = { crossings: {}, ways: {} } as Rows;
		const ways = tripsThrough(slice, what).map((trip) => ({ trip, need: needOf(netOn(slice, trip), slice.frame.focal) }));
		for (const { trip, need } of ways) out.ways[`${trip.from},${trip.to}`] = { need };
		for (const [i, a] of ways.entries())
			for (const b of ways.slice(i + 1)) {
				if ([a.trip.from, a.trip.to].some((end) => end === b.trip.from || end === b.trip.to)) continue;
				out.crossings[`${a.trip.from},${a.trip.to},${b.trip.from},${b.trip.to}`] = crossingCells(slice, a, b);
			}
		const none = silence("no two ways that run through the state and share no end are on record", "corridors with their ends and legs");
		const { focal } = slice.frame;
		if (Object.keys(out.crossings).length === 0) out.crossings[focal] = { joint: none, mix: none, rivals: none };
		if (ways.length === 0) out.ways[focal] = { need: none };
		return out;
	},
	uncertainty:
		"Need is counted in separate routes on record, for most capacities are not: a way that nobody recorded would lower it. A way with a gap has no need yet; it is silent and not 0.",
	cost: "light",
	covers: ["S4-16"],
	cites: [
		"Separate routes: Menger 1927, counted by greatest flow (Ford & Fulkerson 1956)",
		"Joint need as the lesser of two, and rivalry of users: ours",
	],
	cautions: [
		"Users are the holders of the ends; who trades in between is not looked at.",
		"Routes count alike: a way left may be dear or full.",
		"That rivals need one state does not make them agree on it.",
	],
	check: { cite: "small case by hand", file: "checks/crossing.check.ts" },
	headline(view) {
		const top = view.known("crossings", "joint").find(({ value }) => value > 0);
		if (!top) return [];
		const [a, b, c, d] = top.ids.map(view.name);
		return [
			{
				text: `${view.focal} is needed on the ways ${a}–${b} and ${c}–${d} alike: {value} on the one that needs it less.`,
				part: "crossings",
				row: top.row,
				column: "joint",
			},
		];
	},
});

interface Rows {
	readonly crossings: Record<string, Record<"joint" | "mix" | "rivals", CellTerms>>;
	readonly ways: Record<string, Record<"need", CellTerms>>;
}

interface Way {
	readonly trip: Trip;
	readonly need: readonly Term[] | Silence;
}

const rivalry = once((rivals: Frame["rivals"]) => new Map(rivals.map((one) => [pairKey(...one.between), one.weight])));

function crossingCells(slice: Slice<"place" | "actor">, a: Way, b: Way): Rows["crossings"][string] {
	const territory = territories(slice);
	const weight = rivalry(slice.frame.rivals);
	const usersOf = ({ trip }: Way) => [trip.from, trip.to].flatMap((end) => territory.get(end) ?? []);
	const facts = [...a.trip.namedBy, ...b.trip.namedBy];
	const ρ = usersOf(a).flatMap((one) =>
		usersOf(b)
			.filter((other) => other !== one)
			.map((other) => term("ρ", [one, other], weight.get(pairKey(one, other)) ?? 0, facts, "rivals as the dossier declares them")),
	);
	const users: CellTerms = ρ.length > 0 ? ρ : silence("who holds the ends is not on record", "the state that each end lies within");
	const u = [a, b].map(({ trip, need }) => (isSilence(need) ? need : named(derived("u", [], NEED, need), "u", [trip.from, trip.to])));
	return { joint: u.find(isSilence) ?? (u as Term[]), mix: users, rivals: users };
}

/** Ends of the corridors on record that touch the state and begin and end outside it, each pair of ends once. */
function tripsThrough(slice: Slice<RouteParts>, what: string): Trip[] {
	const trips = new Map<string, Trip>();
	const rowOf = slice.rows(`through ${what}`);
	for (const id of corridorIds(slice)) {
		const trip = rowOf(id, () => tripThrough(slice, id, what));
		if (!trip) continue;
		const name = `${trip.from},${trip.to}`;
		const before = trips.get(name);
		trips.set(name, before ? { ...trip, namedBy: [...before.namedBy, ...trip.namedBy] } : trip);
	}
	return [...trips.values()].sort((a, b) => byCodeUnit(`${a.from},${a.to}`, `${b.from},${b.to}`));
}

/** The ends of one corridor, where it runs through the state. */
function tripThrough(slice: Slice<RouteParts>, id: string, what: string): Trip | undefined {
	const { focal } = slice.frame;
	const territory = territories(slice);
	const held = corridorOf(slice, id);
	if (!held || held.fact.ends.some((end) => territory.get(end) === focal)) return undefined;
	const own = [...new Set(held.fact.legs)].sort(byCodeUnit).flatMap((leg) => spellsOf(slice, leg));
	const through = own.filter(({ fact }) => fact.commodity === what && fact.between.some((end) => territory.get(end) === focal));
	if (through.length === 0) return undefined;
	const [from, to] = [...held.fact.ends].sort(byCodeUnit) as [string, string];
	return { commodity: what, from, to, namedBy: [held.key, ...through.map((leg) => leg.key)] };
}

/** Separate routes with and without the legs of the state, or why they cannot be counted. */
function needOf(net: RouteNet, focal: ActorId): readonly Term[] | Silence {
	const { trip, facts } = net;
	if (!net.known) return silence(`no leg for ${trip.commodity} at one of the ends is on record`, "legs at both ends, open or closed");
	if (!net.exists) return silence("no way between these ends is open", "an open leg where there is a gap");
	const held = legsHeldBy(net, [focal]);
	const routes = (legs: readonly RouteLeg[]) => {
		const open = new Set(legs.map(({ id }) => id));
		return maxFlow(
			net.edges.filter(({ id }) => open.has(id)),
			trip.from,
			trip.to,
		).value;
	};
	return [
		term("k", [], routes(net.legs), facts),
		term("k′", [], routes(net.legs.filter(({ id }) => !held.has(id))), facts, `without ${[...held].join(", ") || "none"}`),
	];
}
