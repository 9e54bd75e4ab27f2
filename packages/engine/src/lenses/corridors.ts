import * as z from "zod";
import { closingSets, connected, maxFlow } from "../base/flow.ts";
import { parseDate } from "../base/time.ts";
import { nodeId } from "../facts/define.ts";
import { commodity } from "../facts/leg.ts";
import { derived, type Silence, silence, type Term, term } from "../world/formula.ts";
import {
	closersOf,
	corridorIds,
	corridorOf,
	edgeOf,
	legOn,
	legsHeldBy,
	netOn,
	type RouteNet,
	type RouteParts,
	spellsOf,
	type Trip,
	territories,
} from "../world/routes.ts";
import type { Slice } from "../world/world.ts";
import { AFTER, CLOSED, DISJOINT, FLOW, LEFT, LOSS, OPEN, SAFE, SIZE, UNDATED } from "./corridor-formulas.ts";
import { type CellTerms, defineLens } from "./lens.ts";

export const corridors = defineLens({
	id: "corridors",
	family: "E",
	title: "Corridors",
	question: "Which routes are open between two ends, who can close them alone or together, and what is left then?",
	reads: ["place", "actor", "leg", "control", "corridor"],
	options: z.strictObject({
		commodity: commodity.optional().describe("one commodity (default: every one that has a corridor)"),
		from: nodeId.optional().describe("where the route begins, with `to` (default: the ends of each corridor on record)"),
		to: nodeId.optional().describe("where it ends"),
	}),
	parts: {
		routes: {
			shape: "records",
			title: "Named corridors",
			rows: "corridor",
			columns: { open: { title: "open", formula: OPEN }, closed: { title: "legs not open", formula: CLOSED } },
		},
		network: {
			shape: "matrix",
			title: "All ways between two ends",
			rows: "commodity and ends",
			columns: {
				disjoint: { title: "separate routes", formula: DISJOINT },
				flow: { title: "greatest flow", formula: FLOW },
				closers: { title: "holders needed to close", formula: SIZE },
				withoutRivals: { title: "share without rivals", formula: SAFE },
				undated: { title: "open legs of no known age", formula: UNDATED },
			},
		},
		holders: {
			shape: "matrix",
			title: "What is left when one holder closes",
			rows: "commodity, ends and holder",
			columns: {
				route: { title: "a way is left", formula: LEFT },
				after: { title: "flow left", formula: AFTER },
				loss: { title: "loss", formula: LOSS },
			},
		},
		closing: {
			shape: "records",
			title: "Smallest sets of holders that close every way",
			rows: "commodity, ends and holders",
			columns: { size: { title: "holders", formula: SIZE } },
		},
	},
	measure(slice, options) {
		const rows: Rows = { routes: {}, network: {}, holders: {}, closing: {} };
		const stateOf = slice.rows("corridors");
		for (const id of corridorIds(slice)) {
			const cells = stateOf(`${id} ${options.commodity}`, () => (carries(slice, id, options.commodity) ? stateCells(slice, id) : undefined));
			if (cells) rows.routes[id] = cells;
		}
		const tripRows = slice.rows(`corridors ${options.commodity} ${options.from} ${options.to}`);
		for (const { commodity, from, to } of tripsOf(slice, options)) {
			const found = tripRows(`${commodity},${from},${to}`, () => {
				const raised = tripsOf(slice, options, from, to).filter((trip) => trip.commodity === commodity);
				return measureTrip(slice, netOn(slice, raised[0] as Trip));
			});
			for (const part of ["network", "holders", "closing"] as const) Object.assign(rows[part], found[part]);
		}
		return rows;
	},
	uncertainty:
		"Legs whose capacity no source states give no flow and no loss; who can close a way needs no capacity. A way that nobody recorded is not in the graph.",
	cost: "light",
	covers: ["S1-26", "S2-13", "S3-32", "S4-15", "S4-16", "S3-04"],
	cites: [
		"Greatest flow and minimum cut: Ford & Fulkerson 1956, Edmonds & Karp 1972",
		"Closing by holder on any ground (territory, operator, owner, insurer, sanctioner): ours",
	],
	cautions: [
		"A flow, a pledge or a forecast is never used as a capacity.",
		"On a past day a leg of no known age counts as open up to ten years before it was told of, and one that sources date later is not in the graph: a way may look open, or the only one, for want of dates.",
		"The origin and the destination are not counted among the holders that close a way between them.",
		"“A way is left” says nothing of its price or its queue.",
	],
	check: { cite: "worked example 10 (three cases)", file: "checks/corridors.check.ts" },
	headline(view) {
		const sets = view.known("closing", "size");
		const say = (ids: readonly string[], who: string) =>
			`${who} can close every recorded ${ids[0]} route between ${view.name(ids[1] as string)} and ${view.name(ids[2] as string)} (smallest closing set: {value}).`;
		// One way that a single holder can close, and one that takes several: the exposed and the robust end of the record.
		const alone = sets.find(({ ids, value }) => value === 1 && ids[3] === view.finding.focal) ?? sets.find(({ value }) => value === 1);
		const joint = sets.find(({ value }) => value > 1);
		return [
			...(alone
				? [{ text: say(alone.ids, `${view.name(alone.ids[3] as string)} alone`), part: "closing" as const, row: alone.row, column: "size" }]
				: []),
			...(joint
				? [
						{
							text: say(joint.ids, `${joint.ids.slice(3).map(view.name).join(" and ")} together`),
							part: "closing" as const,
							row: joint.row,
							column: "size",
						},
					]
				: []),
		];
	},
});

/** Whether a leg of a named corridor is for the goods asked about; of one whose legs are not on record nobody knows. */
function carries(slice: Slice<RouteParts>, id: string, commodity: string | undefined): boolean {
	const legs = corridorOf(slice, id)?.fact.legs.flatMap((leg) => spellsOf(slice, leg)) ?? [];
	return commodity === undefined || legs.length === 0 || legs.some(({ fact }) => fact.commodity === commodity);
}

/** Whether each leg of a named corridor is open. */
function stateCells(slice: Slice<RouteParts>, id: string): Rows["routes"][string] | undefined {
	const held = corridorOf(slice, id);
	if (!held) return undefined;
	const found = held.fact.legs.map((leg) => legOn(slice, leg));
	const quiet = silence(`the state of a leg of ${held.fact.title} on the day is not on record`, "a leg fact that covers the day");
	const cells = found.every((leg) => leg !== undefined)
		? found.map((leg) => term("o", [leg.id], leg.open ? 1 : 0, [leg.held.key, held.key], leg.held.fact.status))
		: quiet;
	return { open: cells, closed: cells };
}

interface Options {
	readonly commodity?: string | undefined;
	readonly from?: string | undefined;
	readonly to?: string | undefined;
}

/** Which ends to ask about: those of the options, or those of every corridor on record; or just two of these. */
function tripsOf(slice: Slice<RouteParts>, options: Options, from?: string, to?: string): Trip[] {
	if (options.commodity && options.from && options.to) return [{ commodity: options.commodity, from: options.from, to: options.to, namedBy: [] }];
	const trips = new Map<string, Trip>();
	const raised = slice.rows(`trips ${options.commodity} ${options.from} ${options.to}`);
	const wanted = (one: string, other: string) => (options.from ?? one) === (from ?? one) && (options.to ?? other) === (to ?? other);
	for (const id of corridorIds(slice, from === undefined ? undefined : wanted))
		for (const trip of raised(id, () => raisedBy(slice, id, options))) {
			if ((from ?? trip.from) !== trip.from || (to ?? trip.to) !== trip.to) continue;
			const name = `${trip.commodity},${trip.from},${trip.to}`;
			const before = trips.get(name);
			trips.set(name, before ? { ...trip, namedBy: [...before.namedBy, ...trip.namedBy] } : trip);
		}
	return [...trips.values()];
}

/** Trips of one corridor: one for each commodity of its legs. */
function raisedBy(slice: Slice<RouteParts>, id: string, options: Options): Trip[] {
	const held = corridorOf(slice, id);
	if (!held) return [];
	const { fact, key } = held;
	const legs = fact.legs.flatMap((leg) => legOn(slice, leg)?.held ?? []);
	const moved = [...new Set(legs.map((leg) => leg.fact.commodity))].filter((what) => !options.commodity || what === options.commodity);
	return moved.map((commodity) => {
		const namedBy = [key, ...legs.filter((leg) => leg.fact.commodity === commodity).map((leg) => leg.key)];
		return { commodity, from: options.from ?? fact.ends[0], to: options.to ?? fact.ends[1], namedBy };
	});
}

interface Rows {
	readonly routes: Record<string, Record<"open" | "closed", CellTerms>>;
	readonly network: Record<string, Record<"disjoint" | "flow" | "closers" | "withoutRivals" | "undated", CellTerms>>;
	readonly holders: Record<string, Record<"route" | "after" | "loss", CellTerms>>;
	readonly closing: Record<string, Record<"size", CellTerms>>;
}

function measureTrip(slice: Slice<RouteParts>, net: RouteNet): Omit<Rows, "routes"> {
	const rows: Omit<Rows, "routes"> = { network: {}, holders: {}, closing: {} };
	const territory = territories(slice);
	const { trip, facts, edges, exists } = net;
	const { focal, rivals } = slice.frame;
	const id = `${trip.commodity},${trip.from},${trip.to}`;
	if (!net.known) {
		const quiet = silence(`no leg for ${trip.commodity} at one of the ends is on record`, "legs at both ends, open or closed");
		rows.network[id] = { disjoint: quiet, flow: quiet, closers: quiet, withoutRivals: quiet, undated: quiet };
		return rows;
	}
	const closers = closersOf(net, territory);
	const noFlow = whyNoFlow(net);
	const base = noFlow ? undefined : flowTerms(net, new Set());
	const byRivals = legsHeldBy(
		net,
		rivals.filter((rival) => rival.weight > 0 && rival.between.includes(focal)).flatMap((rival) => rival.between.filter((end) => end !== focal)),
	);
	const found = exists ? closingSets(edges, new Map(net.legs.map((leg) => [leg.id, [...leg.holders.keys()]])), trip.from, trip.to, closers) : [];
	// Sets of states come before sets with an operator, a sanctioner or an armed group among them.
	const states = new Set<string>(territory.values());
	const others = (set: readonly string[]) => set.filter((holder) => !states.has(holder)).length;
	const sets = found && [...found].sort((a, b) => others(a) - others(b));
	rows.network[id] = {
		disjoint: exists
			? outOf(net, maxFlow(edges, trip.from, trip.to).flow).map(([leg, x]) => term("x", [leg], x, facts))
			: [term("x", ["no route"], 0, facts)],
		flow: base ?? (noFlow as Silence),
		closers: !exists
			? silence("there is no route to close", "an open leg")
			: sets === undefined
				? silence("no four holders together close every way")
				: (sets[0] ?? []).map((holder) => term("h", [holder], 1, facts)),
		withoutRivals: base ? ratio(base, flowTerms(net, byRivals)) : (noFlow as Silence),
		undated:
			net.legs.length > 0
				? net.legs.map(({ id, held }) =>
						term("u", [id], parseDate(held.fact.during)?.start[0] === Number.NEGATIVE_INFINITY ? 1 : 0, facts, held.fact.during),
					)
				: silence("no open leg can be reached", "an open leg"),
	};
	if (!exists) return rows;
	for (const holder of closers) {
		const gone = legsHeldBy(net, [holder]);
		const left = connected(
			edges.filter((edge) => !gone.has(edge.id)),
			trip.from,
			trip.to,
		);
		const after = base && flowTerms(net, gone);
		rows.holders[`${id},${holder}`] = {
			route: [term("w", [], left ? 1 : 0, facts, `closes ${[...gone].join(", ")}`)],
			after: after ?? (noFlow as Silence),
			loss: base && after ? ratio(base, after) : (noFlow as Silence),
		};
	}
	for (const set of sets ?? [])
		if (set.length > 0)
			rows.closing[`${id},${set.join(",")}`] = {
				size: set.map((holder) => term("h", [holder], 1, facts, [...legsHeldBy(net, [holder])].join(", "))),
			};
	return rows;
}

/** Why the greatest flow cannot be told, or undefined when it can. */
function whyNoFlow(net: RouteNet): Silence | undefined {
	const unmeasured = net.legs.filter((leg) => leg.held.fact.capacity === undefined).map((leg) => leg.id);
	if (unmeasured.length > 0)
		return silence(
			`no source states the capacity of ${unmeasured.length} legs (${unmeasured.slice(0, 3).join(", ")}${unmeasured.length > 3 ? ", …" : ""})`,
			"capacities of the legs, in one unit",
		);
	const units = new Set(net.legs.map((leg) => leg.held.fact.capacity?.unit));
	return units.size > 1 ? silence(`capacities are in different units (${[...units].join(", ")})`, "capacities in one unit") : undefined;
}

/** Flow that leaves the origin, by leg. */
function outOf(net: RouteNet, flow: ReadonlyMap<string, number>): [string, number][] {
	return net.legs.flatMap((leg): [string, number][] => {
		const x = flow.get(leg.id);
		const [a, b] = leg.held.fact.between;
		if (x === undefined || (a !== net.trip.from && b !== net.trip.from)) return [];
		return [[leg.id, a === net.trip.from ? x : -x]];
	});
}

/** Terms of the greatest flow with some legs closed: the cut that bounds it and the flow that reaches it. */
function flowTerms(net: RouteNet, closed: ReadonlySet<string>): Term[] {
	const open = net.legs.filter((leg) => !closed.has(leg.id));
	const capacity = new Map(open.map((leg) => [leg.id, leg.held.fact.capacity?.value ?? 0]));
	const result = maxFlow(
		open.map((leg) => edgeOf(leg, capacity.get(leg.id) ?? 0)),
		net.trip.from,
		net.trip.to,
	);
	if (result.value === 0) return [term("c", ["no route"], 0, net.facts)];
	return [
		...result.cut.map((id) => term("c", [id], capacity.get(id) ?? 0, net.facts)),
		...outOf(net, result.flow).map(([id, x]) => term("x", [id], x, net.facts)),
	];
}

function ratio(base: readonly Term[], after: readonly Term[]): CellTerms {
	const whole = derived("base", [], FLOW, base);
	return whole.value === 0 ? silence("there is no route to lose", "an open leg") : [whole, derived("after", [], AFTER, after)];
}
