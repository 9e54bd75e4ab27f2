import { driftOf } from "../methods/ideal-point-drift.ts";
import { RandomStream } from "../methods/random-stream.ts";

/** Voters in a row from −1.5 to 1.5 who vote on items with thresholds around them, and drift a little from session to session; the last state says which side is positive. */
export function madeVotes(seed: number, { states = 12, sessions = 3, each = 25 } = {}) {
	const random = new RandomStream(seed);
	const truth: number[] = [];
	const rows: { unit: number; item: number; answer: number }[] = [];
	for (let s = 0; s < states; s++) for (let t = 0; t < sessions; t++) truth.push(-1.5 + (3 * s) / (states - 1) + 0.1 * t);
	for (let t = 0; t < sessions; t++)
		for (let v = 0; v < each; v++) {
			const beta = (v % 2 === 0 ? 1 : -1) * (1 + random.next());
			const middle = 2 * random.next() - 1;
			for (let s = 0; s < states; s++) {
				const unit = s * sessions + t;
				const z = beta * ((truth[unit] as number) - middle) + random.normal();
				rows.push({ unit, item: t * each + v, answer: z < -0.4 ? 1 : z > 0.4 ? 3 : 2 });
			}
		}
	const start = new Float64Array(sessions * each);
	for (const { unit, item, answer } of rows) if (unit >= (states - 1) * sessions) start[item] = answer - 2;
	const units = truth.map((_, unit) => unit);
	return {
		truth,
		votes: {
			...{ units: truth.length, items: sessions * each, start },
			unit: Int32Array.from(rows, (row) => row.unit),
			item: Int32Array.from(rows, (row) => row.item),
			answer: Uint8Array.from(rows, (row) => row.answer),
		},
		drift: driftOf(
			units.map((unit) => Math.floor(unit / sessions)),
			units.map((unit) => unit % sessions),
			units.map(() => each),
		),
	};
}
