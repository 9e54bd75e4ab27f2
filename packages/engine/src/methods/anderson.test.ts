import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Anderson } from "./anderson.ts";

const number = fc.double({ min: -1, max: 1, noNaN: true });
/** x → Mx + b that draws together: the rows of M add up to at most .98 in size. */
const maps = fc.record({
	rows: fc.array(fc.array(number, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
	b: fc.array(number, { minLength: 5, maxLength: 5 }),
});
const mapOf = ({ rows, b }: { rows: number[][]; b: number[] }) => {
	const sizes = rows.map((row) => row.reduce((total, value) => total + Math.abs(value), 0));
	const most = Math.max(...sizes, 1e-6);
	return (x: Float64Array) =>
		Float64Array.from(rows, (row, i) => (b[i] as number) + row.reduce((total, value, j) => total + (0.98 * value * (x[j] as number)) / most, 0));
};
const far = (a: Float64Array, b: Float64Array) => Math.max(...a.map((value, i) => Math.abs(value - (b[i] as number))));
/** Rounds until nothing moves by more than a millionth, and where that is. */
function run(map: (x: Float64Array) => Float64Array, next: (x: Float64Array, image: Float64Array) => Float64Array, most = 20_000) {
	let x: Float64Array = new Float64Array(5);
	for (let round = 1; round <= most; round++) {
		const image = map(x);
		if (far(image, x) < 1e-9) return { x: image, round };
		x = next(x, image);
	}
	throw new Error(`no rest after ${most} rounds`);
}

describe("Anderson's acceleration", () => {
	it("ends where the plain iteration ends, and hardly ever later", () => {
		fc.assert(
			fc.property(maps, (made) => {
				const map = mapOf(made);
				const anderson = new Anderson();
				const [plain, fast] = [run(map, (_, image) => image), run(map, (x, image) => anderson.next(x, image))];
				expect(far(plain.x, fast.x)).toBeLessThan(1e-6);
				expect(fast.round).toBeLessThanOrEqual(plain.round + 12);
			}),
			{ numRuns: 200 },
		);
	});

	it("makes tens of rounds of what takes hundreds", () => {
		const map = (x: Float64Array) => Float64Array.from(x, (value, i) => 1 + (0.99 - 0.01 * i) * value);
		const anderson = new Anderson();
		expect(run(map, (_, image) => image).round).toBeGreaterThan(500);
		expect(run(map, (x, image) => anderson.next(x, image)).round).toBeLessThan(40);
	});

	it("changes and keeps nothing that it is given", () => {
		const anderson = new Anderson();
		const [x, image] = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
		const next = anderson.next(x, image);
		next.fill(9);
		expect([...x, ...image]).toEqual([1, 2, 3, 4]);
	});
});
