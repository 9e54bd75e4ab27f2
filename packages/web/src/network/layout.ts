import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation, type SimulationNodeDatum } from "d3-force";

interface Body extends SimulationNodeDatum {
	readonly id: string;
}
export type Point = readonly [number, number];

/** What is laid out: actors and the ties between them that are known. */
export interface Graph {
	readonly nodes: readonly string[];
	readonly ties: readonly { readonly ends: readonly [string, string]; readonly value: number }[];
	/** Members of one bloc are drawn together. */
	readonly blocs?: ReadonlyMap<string, number>;
}

/** Ticks until a layout has cooled down. */
export const TICKS = 300;
/** Up to so many actors a layout is computed at once; more are computed a little in every frame. */
export const AT_ONCE = 120;
/** Milliseconds of a frame after which no further tick is begun: a frame of 8 ms leaves room for one that is longer than those before. */
export const BUDGET = 6.5;

/** Numbers in [0, 1) from a seed (the generator of Numerical Recipes): the same seed, the same picture. */
function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** A layout before its first tick: friends pull each other near, enemies stand apart. Chance comes from the seed alone. */
export function layout(graph: Graph, seed = 1): Simulation<Body, undefined> {
	const bodies = graph.nodes.map((id): Body => ({ id }));
	const links = graph.ties.map(({ ends: [source, target], value }) => ({ source, target, value }));
	const numbers = [...new Set(graph.blocs?.values() ?? [])].sort((a, b) => a - b);
	const centre = (id: string): Point => {
		const i = numbers.indexOf(graph.blocs?.get(id) ?? Number.NaN);
		const angle = (2 * Math.PI * i) / Math.max(1, numbers.length);
		return i < 0 ? [0, 0] : [Math.cos(angle) * 230, Math.sin(angle) * 230];
	};
	const pull = numbers.length > 0 ? 0.28 : 0.06;
	const spread = Math.max(1, Math.sqrt(graph.nodes.length / 25));
	const large = graph.nodes.length > AT_ONCE;
	return (
		forceSimulation(bodies)
			.randomSource(seeded(seed))
			.force(
				"charge",
				forceManyBody()
					.strength(-520 / spread)
					.distanceMax(700 * spread)
					// Among many actors what is far away may be taken together: a tick then fits into a frame.
					.theta(large ? 1.6 : 0.9),
			)
			.force(
				"tie",
				forceLink<Body, (typeof links)[number] & { source: string | Body; target: string | Body }>(links as never)
					.id(({ id }) => id)
					.distance(({ value }) => (value >= 0 ? 170 - 100 * value : 200 - 160 * value))
					.strength(({ value }) => 0.08 + 0.3 * Math.abs(value)),
			)
			// Among many actors no name is drawn, so nothing has to be kept clear.
			.force("apart", large ? null : forceCollide(34))
			.force("across", forceX<Body>(({ id }) => centre(id)[0]).strength(pull))
			.force("down", forceY<Body>(({ id }) => centre(id)[1]).strength(pull * 1.3))
			.alphaMin(0.001)
			.stop()
	);
}

/** Positions in a square of 0 to 1, whatever room the layout took. */
export function positionsOf(simulation: Simulation<Body, undefined>): ReadonlyMap<string, Point> {
	const bodies = simulation.nodes();
	const [xs, ys] = [bodies.map(({ x }) => x ?? 0), bodies.map(({ y }) => y ?? 0)];
	const scale = (values: readonly number[]) => {
		const [low, high] = [Math.min(...values), Math.max(...values)];
		return (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
	};
	const [across, down] = [scale(xs), scale(ys)];
	return new Map(bodies.map(({ id, x, y }) => [id, [across(x ?? 0), down(y ?? 0)]]));
}

/** The whole layout at once. */
export function settled(graph: Graph, seed = 1): ReadonlyMap<string, Point> {
	return positionsOf(layout(graph, seed).tick(TICKS));
}

/** Ticks of one frame: until the budget is used or the layout is done. Returns how many ticks were made. */
export function frameOf(simulation: Simulation<Body, undefined>, left: number, now: () => number, budget = BUDGET): number {
	const start = now();
	let [made, longest, before] = [0, 0, start];
	// Another tick is begun only where the longest so far would still fit.
	while (made < left && before - start + longest <= budget) {
		simulation.tick();
		made++;
		const after = now();
		longest = Math.max(longest, after - before);
		before = after;
	}
	return made;
}
