import { describe, expect, test } from "vitest";
import { ask } from "../testing.ts";
import { frameOf, type Graph, layout, positionsOf, settled, TICKS } from "./layout.ts";
import { blocsOf, networkOf, pairId, triadsOf } from "./ties.ts";

const ring = (n: number): Graph => ({
	nodes: Array.from({ length: n }, (_, i) => `n${i}`),
	ties: Array.from({ length: n * 3 }, (_, i) => ({ ends: [`n${i % n}`, `n${(i * 7 + 1) % n}`] as const, value: (i % 11) / 5 - 1 })).filter(
		({ ends: [a, b] }) => a !== b,
	),
});

describe("ties from findings", () => {
	const [vectors, paradoxes] = [ask("vectors"), ask("paradoxes")];
	const network = networkOf(vectors, paradoxes, new Map());
	const tie = (a: string, b: string) => network.ties.find(({ id }) => id === pairId(a, b));

	test("ties to partners are the affinities, and what is not known has no value", () => {
		expect(network.nodes[0]).toBe("actor:aze");
		expect(network.nodes.length).toBe((vectors.parts.vectors?.rows.length ?? 0) + 1);
		expect(tie("actor:aze", "actor:tur")?.value).toBe(vectors.parts.vectors?.cells["actor:tur"]?.affinity?.value);
		expect(tie("actor:kaz", "actor:aze")?.value).toBeUndefined();
		expect(network.pairs.known + network.pairs.silent).toBe(network.ties.length);
	});

	test("enemies among friends come from the paradoxes, below zero", () => {
		const hostile = tie("actor:isr", "actor:irn");
		expect(hostile?.told.part).toBe("triads");
		expect(hostile?.value).toBeLessThan(0);
	});

	test("a partner asked in its turn gives its ties to the others, and does not change those of the focal state", () => {
		const from = ask("vectors", { focal: "actor:tur" });
		const more = networkOf(vectors, paradoxes, new Map([["actor:tur", from]]));
		const value = (a: string, b: string) => more.ties.find(({ id }) => id === pairId(a, b))?.value;
		expect(value("actor:tur", "actor:pak")).toBe(from.parts.vectors?.cells["actor:pak"]?.affinity?.value);
		expect(value("actor:aze", "actor:tur")).toBe(tie("actor:aze", "actor:tur")?.value);
		expect(more.pairs.known).toBeGreaterThan(network.pairs.known);
		// The same pair told by both findings is the same number, from whichever end it is asked.
		expect(value("actor:tur", "actor:irn")).toBeCloseTo(tie("actor:tur", "actor:irn")?.value ?? Number.NaN, 9);
	});

	test("each triad has three ties and its weakest is the smallest of them", () => {
		const triads = triadsOf(paradoxes);
		expect(triads.length).toBeGreaterThan(5);
		for (const { ties, weakest, row } of triads) {
			const sizes = ties.map((id) => Math.abs(network.ties.find((one) => one.id === id)?.value ?? Number.NaN));
			const least = ties[sizes.indexOf(Math.min(...sizes))] as string;
			expect(weakest, row).toContain(least);
		}
	});

	test("no blocs without the question on blocs", () => {
		expect(blocsOf(undefined).size).toBe(0);
	});
});

describe("layout", () => {
	test("the same graph gives the same picture", () => {
		expect([...settled(ring(40))]).toEqual([...settled(ring(40))]);
	});

	test("friends stand nearer than enemies", () => {
		const at = settled({
			nodes: ["a", "b", "c", "d"],
			ties: [
				{ ends: ["a", "b"], value: 0.9 },
				{ ends: ["c", "d"], value: 0.9 },
				{ ends: ["a", "c"], value: -0.9 },
				{ ends: ["b", "d"], value: -0.9 },
			],
		});
		const far = (p: string, q: string) => Math.hypot((at.get(p)?.[0] ?? 0) - (at.get(q)?.[0] ?? 0), (at.get(p)?.[1] ?? 0) - (at.get(q)?.[1] ?? 0));
		expect(far("a", "b")).toBeLessThan(far("a", "c"));
		expect(far("c", "d")).toBeLessThan(far("b", "d"));
	});

	test("members of a bloc are drawn together", () => {
		const graph = ring(24);
		const blocs = new Map(graph.nodes.map((id, i) => [id, i % 3]));
		const at = settled({ ...graph, blocs });
		const mean = (same: boolean) => {
			const far = graph.nodes.flatMap((p, i) =>
				graph.nodes.slice(i + 1).flatMap((q) => {
					if ((blocs.get(p) === blocs.get(q)) !== same) return [];
					const [[ax, ay], [bx, by]] = [at.get(p) ?? [0, 0], at.get(q) ?? [0, 0]];
					return [Math.hypot(ax - bx, ay - by)];
				}),
			);
			return far.reduce((sum, one) => sum + one, 0) / far.length;
		};
		expect(mean(true)).toBeLessThan(mean(false));
	});

	test("a frame begins no tick that would not fit, and frames together make the layout that is made at once", () => {
		const graph = ring(30);
		const simulation = layout(graph);
		let [clock, left, frames] = [0, TICKS, 0];
		// A clock on which every tick takes 3 ms: two fit, a third would not.
		const now = () => {
			clock += 3;
			return clock;
		};
		while (left > 0) {
			const made = frameOf(simulation, left, now);
			expect(made).toBeLessThanOrEqual(2);
			left -= made;
			frames++;
		}
		expect(frames).toBe(TICKS / 2);
		expect([...positionsOf(simulation)]).toEqual([...settled(graph)]);
	});
});
