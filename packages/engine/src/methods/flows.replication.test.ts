import { describe, expect, it } from "vitest";
import { type FlowEdge, maxFlow } from "../base/flow.ts";
import { near, Replication } from "../testing/replications.ts";
import { betweenness } from "./betweenness.ts";
import { cheapestFlow } from "./min-cost-flow.ts";
import { logitEquilibrium, logitShares } from "./route-choice.ts";
import { bprCost, type Equilibrium, relativeGap, userEquilibrium } from "./user-equilibrium.ts";
import { edgeDisjointPaths, edgeVitality, nodeDisjointPaths } from "./vitality.ts";

const found = Replication.of("09-network-flow-chokepoints");

describe.skipIf(!found)("published results on flows", () => {
	const from = found as Replication;

	it("the railways of Harris and Ross", () => {
		const rows = from.table("harris-ross-1955.edges.csv");
		/** −1 stands for no limit: more than all limited edges together, so that no least cut can hold it. */
		const unlimited = rows.reduce((sum, row) => sum + Math.max(0, Number(row.capacity_kton)), 1);
		const edges = rows.map((row, i): FlowEdge => {
			const capacity = Number(row.capacity_kton);
			return { id: String(i), a: row.u as string, b: row.v as string, capacity: capacity < 0 ? unlimited : capacity };
		});
		const id = "harris-ross-1955-soviet-rail";
		const { value, cut } = maxFlow(edges, "0", "54");
		from.expect(`${id}/max_flow`, value);
		const ends = (a: number, b: number, capacity: number) => `${Math.min(a, b)} ${Math.max(a, b)} ${capacity}`;
		const wanted = (from.check(`${id}/min_cut_edges`).value as [number, number, number][]).map((edge) => ends(...edge)).sort();
		const mine = cut.map((name) => edges[Number(name)] as FlowEdge).map(({ a, b, capacity }) => ends(Number(a), Number(b), capacity));
		expect(mine.sort()).toEqual(wanted);
		// The cut next to the source, and the one next to the sink, found by sending the other way.
		const side = (start: string, removed: readonly string[]) => {
			const inside = new Set([start]);
			for (const at of inside)
				for (const { id: name, a, b } of edges) if (!removed.includes(name) && (a === at || b === at)) inside.add(a === at ? b : a);
			return inside.size;
		};
		from.expect(`${id}/source_side_size`, [side("0", cut), 55 - side("54", maxFlow(edges, "54", "0").cut)]);
		const vitality = edgeVitality(edges, "0", "54");
		for (const row of from.table("harris-ross-1955.edge_vitality.csv"))
			expect([row.edge_index, vitality.get(row.edge_index as string)]).toEqual([row.edge_index, Number(row.drop)]);
		for (const [a, b, , drop] of from.check(`${id}/edge_vitality_top15`).value as number[][]) {
			const edge = rows.findIndex((row) => [row.u, row.v].includes(String(a)) && [row.u, row.v].includes(String(b)));
			expect(vitality.get(String(edge))).toBe(drop);
		}
	});

	const arcs = (file: string) =>
		from
			.table(file)
			.map((row, i): FlowEdge => ({ id: String(i), a: row.from as string, b: row.to as string, capacity: Number(row.capacity), oneWay: true }));

	it("textbook flows", () => {
		const clrs = arcs("clrs.edges.csv");
		const { value, cut } = maxFlow(clrs, "s", "t");
		from.expect("clrs-figure-26/max_flow", value);
		const inside = new Set(from.check("clrs-figure-26/min_cut_source_side").value as string[]);
		expect(cut).toEqual(clrs.filter(({ a, b }) => inside.has(a) && !inside.has(b)).map(({ id }) => id));
		from.expect("dimacs-sample-maxflow/max_flow", maxFlow(arcs("dimacs-sample-max.edges.csv"), "1", "6").value);
		const rows = from.table("dimacs-sample-min.edges.csv");
		const column = (name: string) => rows.map((row) => Number(row[name]));
		const ends = (name: string) => Int32Array.from(column(name), (node) => node - 1);
		const [low, capacity, cost] = ["low", "cap", "cost"].map((name) => Float64Array.from(column(name))) as [Float64Array, Float64Array, Float64Array];
		const cheapest = cheapestFlow({ nodes: 4, from: ends("from"), to: ends("to"), low, capacity, cost, supply: Float64Array.of(4, 0, 0, -4) });
		from.expect("dimacs-sample-mincost/min_cost", cheapest?.cost);
	});

	it("betweenness and disjoint paths in the karate club", () => {
		const rows = from.table("karate.edges.csv");
		const ends = (name: "u" | "v") => Int32Array.from(rows, (row) => Number(row[name]) - 1);
		const { node, edge } = betweenness({ nodes: 34, from: ends("u"), to: ends("v") });
		const id = "karate-betweenness";
		const of = (u: string | number, v: string | number) => edge[rows.findIndex((row) => row.u === String(u) && row.v === String(v))];
		const { tolerance } = from.check(`${id}/edge_betweenness_all`);
		for (const row of from.table("karate.edge_betweenness.csv"))
			near(of(row.u as string, row.v as string), Number(row.edge_betweenness), () => tolerance, `${row.u}–${row.v}`);
		for (const row of from.table("karate.node_betweenness.csv"))
			near(node[Number(row.node) - 1], Number(row.betweenness), () => tolerance, `${row.node}`);
		const top = from.check(`${id}/top5_edges`).value as number[][];
		from.expect(
			`${id}/top5_edges`,
			top.map(([u, v]) => [u, v, of(u as number, v as number)]),
		);
		expect(Array.from(edge).sort((a, b) => b - a)[4]).toBeCloseTo(top[4]?.[2] as number, 5);
		from.expect(`${id}/betweenness_node_1`, node[0]);
		const edges = rows.map((row, i): FlowEdge => ({ id: String(i), a: row.u as string, b: row.v as string, capacity: 1 }));
		const pairs = from.check(`${id}/edge_disjoint_paths`).value as [number, number][];
		from.expect(
			`${id}/edge_disjoint_paths`,
			pairs.map(([u, v]) => [u, v, edgeDisjointPaths(edges, String(u), String(v)), nodeDisjointPaths(edges, String(u), String(v))]),
		);
	});

	const traffic = (name: string, closed?: string) => {
		const links = from.table(`${name}.links.csv`).filter((row) => `${row.from}-${row.to}` !== closed);
		const trips = from.table(`${name}.od.csv`);
		const number = (row: Record<string, string>, column: string) => Number(row[column]);
		const ends = (rows: typeof links, column: string) => Int32Array.from(rows, (row) => number(row, column) - 1);
		const problem = {
			nodes: Math.max(...links.flatMap((row) => [number(row, "from"), number(row, "to")])),
			from: ends(links, "from"),
			to: ends(links, "to"),
			costs: links.map((row) => bprCost(number(row, "free_flow_time"), number(row, "b"), number(row, "capacity"), number(row, "power"))),
			origin: ends(trips, "origin"),
			destination: ends(trips, "destination"),
			demand: Float64Array.from(trips, (row) => number(row, "demand")),
		};
		return { links, problem, result: userEquilibrium(problem, 1e-12) as Equilibrium };
	};

	it("the equilibrium of Sioux Falls", () => {
		const { links, problem, result } = traffic("siouxfalls");
		const id = "siouxfalls-user-equilibrium";
		expect(result.converged).toBe(true);
		from.expect(`${id}/beckmann_objective`, result.objective);
		from.expect(`${id}/total_system_travel_time`, result.totalCost);
		const { tolerance } = from.check(`${id}/link_flows`);
		const best = from.table("siouxfalls.best_flows.csv");
		for (const [e, row] of best.entries()) {
			expect([row.from, row.to]).toEqual([links[e]?.from, links[e]?.to]);
			near(result.flow[e], Number(row.flow), (flow) => tolerance * flow, `${row.from}–${row.to}`);
		}
		const published = Float64Array.from(best, (row) => Number(row.flow));
		from.expect(`${id}/relative_gap_of_best_flows`, relativeGap(problem, published));
	});

	it("the paradox of Braess", () => {
		const open = traffic("braess");
		from.expect("braess-paradox/ue_path_cost_with_link_3_4", open.result.pathCost[0]);
		const flows = open.links.map((row, e) => [`${row.from}-${row.to}`, open.result.flow[e]]);
		from.expect("braess-paradox/ue_link_flows_with", Object.fromEntries(flows));
		from.expect("braess-paradox/ue_path_cost_without_link_3_4", traffic("braess", "3-4").result.pathCost[0]);
	});

	it("shares of routes", () => {
		const shares = from.check("logit-route-choice/logit_shares").value as Record<string, number[]>;
		from.expect(
			"logit-route-choice/logit_shares",
			Object.fromEntries(Object.keys(shares).map((theta) => [theta, logitShares([10, 12, 15], Number(theta))])),
		);
		const links = [bprCost(1.25, 1, 800, 4), bprCost(2.5, 1, 1200, 4)];
		for (const theta of [1, 0.1])
			from.expect(
				`logit-route-choice/sue_theta_${theta}_x1`,
				logitEquilibrium(
					links.map(({ cost }) => cost),
					4000,
					theta,
				)[0],
			);
		const two = { nodes: 2, from: Int32Array.of(0, 0), to: Int32Array.of(1, 1), costs: links };
		const result = userEquilibrium({ ...two, origin: Int32Array.of(0), destination: Int32Array.of(1), demand: Float64Array.of(4000) });
		from.expect("logit-route-choice/ue_x1", result?.flow[0]);
	});

	it("nothing in the folder is left out", () => expect(from.left()).toEqual([]));
});
