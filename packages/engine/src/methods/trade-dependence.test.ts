import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tradeDependence } from "./trade-dependence.ts";

const money = fc.double({ min: 0.1, max: 1e6, noNaN: true });
const pair = fc.record({ imports1: money, imports2: money, total1: money, total2: money, gdp1: money, gdp2: money });

describe("trade dependence", () => {
	it("survives swapping the sides", () => {
		fc.assert(
			fc.property(pair, (here) => {
				const [a, b] = [
					tradeDependence(here),
					tradeDependence({
						...{ imports1: here.imports2, imports2: here.imports1, total1: here.total2, total2: here.total1, gdp1: here.gdp2, gdp2: here.gdp1 },
					}),
				];
				expect([b.share1, b.perGdp1, b.interdependence, b.lower]).toEqual([a.share2, a.perGdp2, a.interdependence, a.lower]);
				expect(b.asymmetry).toBeCloseTo(-(a.asymmetry as number), 12);
			}),
		);
	});

	it("does not depend on the currency", () => {
		fc.assert(
			fc.property(pair, money, (here, rate) => {
				const a = tradeDependence(here);
				const b = tradeDependence(Object.fromEntries(Object.entries(here).map(([key, value]) => [key, value * rate])) as typeof here);
				expect((b.share1 as number) / (a.share1 as number)).toBeCloseTo(1, 9);
			}),
		);
	});

	it("is unknown where what it needs is, and only there", () => {
		const known = { imports1: 1, imports2: 3, total1: 8, total2: 16 };
		expect(tradeDependence(known)).toMatchObject({
			share1: 0.5,
			share2: 0.25,
			symmetry: 0.75,
			asymmetry: 0.25,
			perGdp1: undefined,
			lower: undefined,
		});
		expect(tradeDependence({ ...known, total1: undefined })).toMatchObject({ share1: undefined, share2: 0.25, salience: undefined });
		expect(tradeDependence({ ...known, total2: 0 })).toMatchObject({ share2: undefined, interdependence: undefined });
		expect(Object.values(tradeDependence({ ...known, imports2: undefined })).every((value) => value === undefined)).toBe(true);
	});
});

it.each(["imports1", "imports2", "total1", "total2", "gdp1", "gdp2"])("refuses %s below 0", (field) => {
	const pair = { imports1: 9, imports2: 50, total1: 100, total2: 1000, gdp1: 500, gdp2: 500 };
	expect(() => tradeDependence({ ...pair, [field]: -9 })).toThrow(`${field}: -9; give a finite amount from 0`);
});
