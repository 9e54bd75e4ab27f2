// Estimates from panels: made data of the size of the real, so that the figures need no file.

import { changePoints } from "../packages/engine/src/methods/change-points.ts";
import { driftOf } from "../packages/engine/src/methods/ideal-point-drift.ts";
import { idealPointMode } from "../packages/engine/src/methods/ideal-point-mode.ts";
import { estimateIdealPoints } from "../packages/engine/src/methods/ideal-points.ts";
import { estimateItemResponse } from "../packages/engine/src/methods/item-response.ts";
import { itemResponseMode } from "../packages/engine/src/methods/item-response-mode.ts";
import { RandomStream } from "../packages/engine/src/methods/random-stream.ts";
import { levelCost } from "../packages/engine/src/methods/segment-cost.ts";
import { sobolIndices } from "../packages/engine/src/methods/sobol-indices.ts";
import { voteSimilarity } from "../packages/engine/src/methods/vote-similarity.ts";
import type { Figure } from "./figure.ts";
import { idealPointReference } from "./references.ts";

/** Votes of states that stand at random places and drift: `sessions` years of `each` roll calls. */
function madeVotes(states: number, sessions: number, each: number) {
	const random = new RandomStream(1);
	const place = Float64Array.from({ length: states }, () => random.normal());
	const count = states * sessions * each;
	const [unit, item, answer] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
	const start = new Float64Array(sessions * each);
	let k = 0;
	for (let t = 0; t < sessions; t++) {
		for (let s = 0; s < states; s++) place[s] = (place[s] as number) + 0.1 * random.normal();
		for (let v = 0; v < each; v++) {
			const [beta, middle] = [1.5 * random.normal(), 1 + random.normal()];
			for (let s = 0; s < states; s++, k++) {
				const z = beta * (place[s] as number) + random.normal();
				unit[k] = t * states + s;
				item[k] = t * each + v;
				answer[k] = z < middle ? 1 : z > middle + 0.8 ? 3 : 2;
			}
			start[t * each + v] = Math.sign(beta);
		}
	}
	const units = Array.from({ length: sessions * states }, (_, i) => i);
	return {
		votes: { units: units.length, items: sessions * each, unit, item, answer, start },
		drift: driftOf(
			units.map((i) => i % states),
			units.map((i) => Math.floor(i / states)),
			units.map(() => each),
		),
	};
}

/** Figures of the methods that estimate from panels. */
export function estimateFigures(): Figure[] {
	const figures: Figure[] = [];
	const timed = <T>(what: string, work: () => T, note: (value: T) => Omit<Figure, "what" | "ms">) => {
		const began = performance.now();
		const value = work();
		figures.push({ what, ms: performance.now() - began, ...note(value) });
	};
	const random = new RandomStream(2);

	const votes = Uint8Array.from({ length: 193 * 100 }, () => random.below(4));
	voteSimilarity({ states: 193, items: 100, votes });
	timed(
		"S, π and κ of all pairs of 193 states on 100 roll calls",
		() => voteSimilarity({ states: 193, items: 100, votes }),
		({ s }) => ({
			target: 200,
			note: `${s.length} pairs`,
		}),
	);

	const { votes: cast, drift } = madeVotes(145, 76, 78);
	const began = process.cpuUsage();
	timed(
		"ideal points with drift by their mode, 76 sessions of 78 roll calls, 145 states",
		() => idealPointMode(cast, drift),
		(got) => ({
			target: 60_000,
			note: `${cast.unit.length} votes, ${got.converged ? `at rest after ${got.rounds} rounds` : got.because}, ${(process.cpuUsage(began).user / 1e6).toFixed(1)} s of the processor`,
		}),
	);
	timed(
		"ideal points with drift by sampling, as many",
		() => estimateIdealPoints(cast, drift, { seed: 1, burnIn: 60, iterations: 120, thin: 1 }),
		(got) => ({
			note: `${cast.unit.length} votes, ${got.converged ? "converged" : got.because}`,
		}),
	);

	const voters = 100;
	const rows = Array.from({ length: voters * 500 }, (_, k) => ({ voter: k % voters, item: Math.floor(k / voters) }));
	const senate = {
		...{ voters, items: 500 },
		voter: Int32Array.from(rows, ({ voter }) => voter),
		item: Int32Array.from(rows, ({ item }) => item),
		yes: Uint8Array.from(rows, ({ voter, item }) => (((item % 7) - 3) * (voter / 50 - 1) + random.normal() > 0 ? 1 : 0)),
	};
	timed(
		"ideal points that stand still, 100 voters, 500 roll calls",
		() => estimateItemResponse(senate, { seed: 1, positive: 99, itemVariance: 4, burnIn: 100, iterations: 400 }),
		(got) => ({
			note: got.converged ? "converged" : got.because,
		}),
	);

	timed(
		"the same without a sampler",
		() => itemResponseMode(senate, 99, { itemVariance: 4 }),
		(got) => ({
			note: got.converged ? `at rest after ${got.rounds} rounds` : got.because,
		}),
	);
	figures.push(idealPointReference());

	const series = Float64Array.from({ length: 20_000 }, (_, i) => (Math.floor(i / 400) % 5) + random.normal());
	timed(
		"change points of 20 000 values",
		() => changePoints(levelCost(series), 30),
		(found) => ({ note: `${found?.at.length} changes` }),
	);
	timed(
		"Sobol' indices, 8 inputs, 16 384 points",
		() => sobolIndices((x) => x.reduce((a, b) => a * (1 + b), 1), 8, 2 ** 14),
		(found) => ({
			note: `${found?.evaluations} evaluations`,
		}),
	);
	return figures;
}
