import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventClass, goldsteinOf, goldsteinTone } from "./goldstein-tone.ts";

const event = fc.record({
	group: fc.integer({ min: -1, max: 4 }),
	tenths: fc.integer({ min: -100, max: 100 }),
	kind: fc.integer({ min: 0, max: 3 }),
});
const columns = (events: readonly { group: number; tenths: number; kind: number }[]) => ({
	group: Int32Array.from(events, (one) => one.group),
	tenths: Int16Array.from(events, (one) => one.tenths),
	kind: Uint8Array.from(events, (one) => one.kind),
});

describe("event tone", () => {
	it("equals the sums over the events of each group, in any order", () => {
		fc.assert(
			fc.property(fc.array(event), (events) => {
				const found = goldsteinTone(columns(events), 5);
				for (let g = 0; g < 5; g++) {
					const own = events.filter((one) => one.group === g);
					expect(found.events[g]).toBe(own.length);
					expect(found.sum[g]).toBeCloseTo(
						own.reduce((total, one) => total + one.tenths / 10, 0),
						9,
					);
					if (own.length === 0) expect(found.mean[g]).toBeNaN();
					else expect(found.mean[g]).toBeCloseTo((found.sum[g] as number) / own.length, 12);
					for (let kind = 0; kind < 4; kind++) expect(found.classes[4 * g + kind]).toBe(own.filter((one) => one.kind === kind).length);
				}
				expect(goldsteinTone(columns([...events].reverse()), 5)).toEqual(found);
			}),
		);
	});

	it("a group that is none is a bug of the caller", () => {
		expect(() => goldsteinTone(columns([{ group: 5, tenths: 0, kind: 0 }]), 5)).toThrow("group: 5");
		expect(() => eventClass("99")).toThrow("code: 99");
		expect(() => goldsteinOf("99", "gdelt")).toThrow();
	});
});
