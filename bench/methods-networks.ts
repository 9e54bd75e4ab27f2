import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bargain } from "../packages/engine/src/methods/bargaining.ts";
import { brokerage, type Digraph } from "../packages/engine/src/methods/brokerage.ts";
import { brokerageAgainstChance } from "../packages/engine/src/methods/brokerage-null.ts";
import { clusterability } from "../packages/engine/src/methods/clusterability.ts";
import { frustration, provesFrustration } from "../packages/engine/src/methods/frustration.ts";
import { landscape } from "../packages/engine/src/methods/landscape.ts";
import { nucleolus } from "../packages/engine/src/methods/nucleolus.ts";
import { pMedian } from "../packages/engine/src/methods/p-median.ts";
import { worthsOf } from "../packages/engine/src/methods/shapley.ts";
import { bprCost, userEquilibrium } from "../packages/engine/src/methods/user-equilibrium.ts";
import { votingPower } from "../packages/engine/src/methods/voting-power.ts";
import { votingPowerOfMany } from "../packages/engine/src/methods/voting-power-large.ts";
import { projectRoot } from "../packages/host/src/root.ts";
import type { Figure } from "./figure.ts";
import { networkReferences } from "./references.ts";

type Row = Record<string, string>;

/** The rows of a published table beside the project; none where it is absent. Only tables without quoted cells are read here. */
function rowsOf(folder: string, file: string): Row[] {
	const path = join(projectRoot(), "..", "shared", "replications", folder, file);
	if (!existsSync(path)) return [];
	const [head = [], ...rows] = readFileSync(path, "utf8")
		.trim()
		.split(/\r?\n/)
		.map((line) => line.split(","));
	return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}

/** Whole numbers that look like chance and are always the same. */
function scattered(): (below: number) => number {
	let word = 0x2545f491;
	return (below) => {
		word ^= word << 13;
		word ^= word >>> 17;
		word ^= word << 5;
		return (word >>> 0) % below;
	};
}

/** A directed network of 150 nodes with one arc in ten. */
function bigDigraph(): Digraph {
	const next = scattered();
	const pairs = Array.from({ length: 150 * 150 }, (_, at) => at).filter((at) => Math.floor(at / 150) !== at % 150 && next(10) === 0);
	return { nodes: 150, from: Int32Array.from(pairs, (at) => Math.floor(at / 150)), to: Int32Array.from(pairs, (at) => at % 150) };
}

/** What the methods on networks, votes, coalitions and flows reach. Those of public networks run where the files lie beside the project. */
export function networkMethodFigures(): Figure[] {
	const figures: Figure[] = [];
	const timed = <T>(what: string, work: () => T, target?: number, note?: (value: T) => string): void => {
		const began = performance.now();
		const value = work();
		const ms = performance.now() - began;
		figures.push({ what, ms, ...(target === undefined ? {} : { target }), ...(note ? { note: note(value) } : {}) });
	};

	const graph = bigDigraph();
	const group = Int32Array.from({ length: 150 }, (_, v) => v % 5);
	// One count takes a millisecond, so the middle of many is taken.
	const counts = Array.from({ length: 51 }, () => {
		const began = performance.now();
		brokerage(graph, group);
		return performance.now() - began;
	});
	figures.push({
		what: "Gould–Fernandez roles, 150 nodes",
		ms: counts.sort((x, y) => x - y)[25] as number,
		target: 11,
		note: `${graph.from.length} arcs`,
	});
	timed("the same against 1 000 draws", () => brokerageAgainstChance(graph, group, 1000, 1), 2000);
	figures.push(...networkReferences(graph, group));

	const windows = new Map<string, Row[]>();
	for (const row of rowsOf("04-structural-balance", "cow_signed_51.edges.csv"))
		windows.set(row.period as string, [...(windows.get(row.period as string) ?? []), row]);
	const networks = [...windows.values()].map((rows) => {
		const names = [...new Set(rows.flatMap(({ a, b }) => [a as string, b as string]))];
		const place = new Map(names.map((name, i) => [name, i]));
		const ends = (end: "a" | "b") => Int32Array.from(rows, (row) => place.get(row[end] as string) as number);
		return { nodes: names.length, from: ends("a"), to: ends("b"), sign: Int8Array.from(rows, ({ sign }) => Number(sign)) };
	});
	if (networks.length > 0) {
		timed(
			"51 frustration indices, exact and proved",
			() => networks.map((network) => ({ network, result: frustration(network) })),
			10_000,
			(all) => `${all.filter(({ network, result }) => provesFrustration(network, result)).length} proofs hold`,
		);
		timed(
			"51 correlation clusterings, exact",
			() => networks.map((network) => clusterability(network)),
			undefined,
			(all) => `${all.filter(({ proof }) => proof).length} proved`,
		);
	}

	const next = scattered();
	const size = Float64Array.from({ length: 17 }, () => 1 + next(15));
	timed(
		"a landscape of 17 actors, all minima and basins",
		() => landscape({ size, propensity: new Float64Array(289).fill(-1) }),
		undefined,
		({ minima }) => `${minima.length} minima`,
	);

	const nice = rowsOf("07-voting-power", "nice27_q255.csv");
	if (nice.length > 0) {
		const column = (name: string) => nice.map((row) => Number(row[name]));
		const rules = [
			{ weights: column("votes"), quota: 255 },
			{ weights: column("pop_permille"), quota: 620 },
			{ weights: nice.map(() => 1), quota: 14 },
		];
		timed(
			"power of 27 under three rules",
			() => votingPower({ members: 27, rules }),
			undefined,
			({ winning }) => `${winning} winning coalitions`,
		);
	}
	const weights = Array.from({ length: 190 }, (_, i) => Math.ceil(1651 / (i + 1) ** 0.75));
	timed("power of 190 under one rule", () => votingPowerOfMany({ weights, quota: Math.floor(weights.reduce((a, b) => a + b, 0) / 2) + 1 }));

	timed("the nucleolus of 10 players", () => nucleolus(worthsOf(10, (members) => members.length * 3 + next(4))));
	const places = Array.from({ length: 100 }, () => [next(1000), next(1000)] as const);
	const cost = Float64Array.from(places.flatMap(([x, y]) => places.map(([u, v]) => Math.round(Math.hypot(x - u, y - v)))));
	timed(
		"five of 100 sites, exact",
		() => pMedian({ customers: 100, sites: 100, cost }, 5),
		undefined,
		({ branches, lower, upper }) => `${branches} branches, ${lower} to ${upper}`,
	);
	const actors = Array.from({ length: 20 }, () => ({ capability: 1 + next(9), position: next(100), salience: (1 + next(10)) / 10 }));
	timed("ten rounds of bargaining of 20", () => bargain(actors));

	const links = rowsOf("09-network-flow-chokepoints", "siouxfalls.links.csv");
	const trips = rowsOf("09-network-flow-chokepoints", "siouxfalls.od.csv");
	if (links.length > 0 && trips.length > 0) {
		const column = (rows: readonly Row[], name: string) => rows.map((row) => Number(row[name]));
		const problem = {
			nodes: 25,
			from: Int32Array.from(column(links, "from")),
			to: Int32Array.from(column(links, "to")),
			costs: links.map((row) => bprCost(Number(row.free_flow_time), Number(row.b), Number(row.capacity), Number(row.power))),
			origin: Int32Array.from(column(trips, "origin")),
			destination: Int32Array.from(column(trips, "destination")),
			demand: Float64Array.from(column(trips, "demand")),
		};
		timed(
			"user equilibrium of Sioux Falls",
			() => userEquilibrium(problem),
			undefined,
			(result) => `gap ${result?.gap.toExponential(1)}`,
		);
	}
	return figures;
}
