import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EventCounts, eventLogOdds, eventTone } from "./event-tone.ts";

/** ICEWS 2012–14, all dyads: conflict over cooperation. */
const WORLD: EventCounts = { conflict: 0.1723311011, cooperation: 1 };

describe("worked example 13: ICEWS 2012–14, both directions together", () => {
	test.each([
		["Azerbaijan–Armenia", 1878, 778, 0.8744573817, -0.4113446784],
		["Azerbaijan–Iran", 3603, 485, -0.2463739346, 0.1225676046],
		["Azerbaijan–Russia", 1755, 138, -0.7788856943, 0.3708798117],
		["Azerbaijan–Georgia", 865, 21, -1.9020243529, 0.7402409418],
		["Azerbaijan–Israel", 469, 29, -0.9935472138, 0.4595759877],
	])("%s", (_, cooperation, conflict, odds, tone) => {
		expect(eventLogOdds({ conflict, cooperation }, WORLD)).toBeCloseTo(odds, 9);
		expect(eventTone({ conflict, cooperation }, WORLD)).toBeCloseTo(tone, 9);
	});
	test("no event is silence, though the formula would give 0", () => {
		expect(eventTone({ conflict: 0, cooperation: 0 }, WORLD)).toBeUndefined();
	});
});

describe("event tone", () => {
	const count = fc.integer({ min: 0, max: 100_000 });
	const some = fc.record({ conflict: count, cooperation: count }).filter((one) => one.conflict + one.cooperation > 0);
	const world = fc.record({ conflict: fc.integer({ min: 1, max: 1e7 }), cooperation: fc.integer({ min: 1, max: 1e7 }) });

	test("more conflict never raises it, and it stays within −1 and 1", () => {
		fc.assert(
			fc.property(some, world, fc.integer({ min: 1, max: 1000 }), (dyad, all, more) => {
				const before = eventTone(dyad, all) as number;
				const after = eventTone({ ...dyad, conflict: dyad.conflict + more }, all) as number;
				expect(after).toBeLessThanOrEqual(before);
				expect(Math.abs(before)).toBeLessThanOrEqual(1);
			}),
		);
	});
	test("a dyad with the world's own ratio has 0", () => {
		fc.assert(
			fc.property(world, fc.integer({ min: 1, max: 50 }), ({ conflict, cooperation }, times) => {
				expect(eventTone({ conflict: conflict * times, cooperation: cooperation * times }, { conflict, cooperation })).toBeCloseTo(0, 9);
			}),
		);
	});
	test("it is −Yule's Q, (ad − bc) / (ad + bc), of the smoothed table", () => {
		fc.assert(
			fc.property(some, world, (dyad, all) => {
				const share = all.conflict / (all.conflict + all.cooperation);
				const [a, b] = [dyad.conflict + 10 * share, dyad.cooperation + 10 * (1 - share)];
				const [c, d] = [share, 1 - share];
				expect(eventTone(dyad, all)).toBeCloseTo(-(a * d - b * c) / (a * d + b * c), 9);
			}),
		);
	});
	test("a source with one kind of event has no base rate; a count that is none is a bug of the caller", () => {
		expect(eventTone({ conflict: 1, cooperation: 1 }, { conflict: 0, cooperation: 9 })).toBeUndefined();
		expect(eventTone({ conflict: 1, cooperation: 1 }, { conflict: 9, cooperation: 0 })).toBeUndefined();
		expect(() => eventTone({ conflict: -1, cooperation: 1 }, WORLD)).toThrow("dyad.conflict: -1");
		expect(() => eventTone({ conflict: 1, cooperation: Number.NaN }, WORLD)).toThrow("dyad.cooperation: NaN");
	});
});
