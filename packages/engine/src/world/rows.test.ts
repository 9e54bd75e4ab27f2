import { describe, expect, it } from "vitest";
import { Choice } from "./choice.ts";
import { Rows } from "./rows.ts";

const mask = (...readings: number[]) => Int32Array.from(readings);
/** Choices over keys of two readings each, and how often each was made. */
function choiceOf(places: readonly number[]) {
	const made: string[] = [];
	const choice = new Choice(
		places,
		() => 2,
		(under, drawn) => {
			made.push(`${drawn ? "drawn" : "base"} ${places.map((place) => under[place]).join()}`);
			return { said: places.map((place) => under[place]) };
		},
	);
	return { choice, made };
}

describe("a choice", () => {
	it("is the same thing for the same readings of its keys, whatever the others are", () => {
		const { choice, made } = choiceOf([0, 2]);
		const [a, b, c] = [choice.of(mask(0, 1, 1), true), choice.of(mask(0, -1, 1), true), choice.of(mask(1, 1, 0), true)];
		expect(a).toBe(b);
		expect(a).not.toBe(c);
		expect(made).toEqual(["drawn 0,1", "drawn 1,0"]);
	});

	it("tells no reading from the first", () => {
		const { choice } = choiceOf([0]);
		expect(choice.of(mask(-1), true)).not.toBe(choice.of(mask(0), true));
	});

	it("keeps base and draws apart", () => {
		const { choice, made } = choiceOf([0]);
		const base = mask(0);
		expect(choice.of(base, false)).toBe(choice.of(base, false));
		expect(choice.of(mask(0), true)).not.toBe(choice.of(base, false));
		expect(made).toEqual(["base 0", "drawn 0"]);
	});

	it("of more keys than can be numbered is made anew for each mask, once for each", () => {
		const { choice, made } = choiceOf(Array.from({ length: 60 }, (_, i) => i));
		const [one, other] = [new Int32Array(60), new Int32Array(60)];
		expect(choice.of(one, true)).toBe(choice.of(one, true));
		expect(choice.of(other, true)).not.toBe(choice.of(one, true));
		expect(made.length).toBe(2);
	});
});

describe("rows", () => {
	it("are made once for the same of what they read, also where they read on by what they found", () => {
		const rows = new Rows();
		const [first, second, third] = [choiceOf([0]).choice, choiceOf([1]).choice, choiceOf([2]).choice];
		let made = 0;
		const ask = (under: Int32Array) =>
			rows.under("lens", under)("row", () => {
				made++;
				const { said } = rows.read(first, under, true) as { said: number[] };
				return { said, more: rows.read(said[0] === 0 ? second : third, under, true) };
			});
		const one = ask(mask(0, 0, 0));
		expect(ask(mask(0, 0, 1))).toBe(one);
		expect(ask(mask(0, 1, 0))).not.toBe(one);
		const other = ask(mask(1, 0, 0));
		expect(ask(mask(1, 1, 0))).toBe(other);
		expect(made).toBe(3);
	});

	it("inside of rows are read by the outer one too", () => {
		const rows = new Rows();
		const [choice, beside] = [choiceOf([0]).choice, choiceOf([1]).choice];
		const ask = (under: Int32Array) => {
			const row = rows.under("lens", under);
			return row("outer", () => [row("inner", () => rows.read(choice, under, true)), rows.read(beside, under, true)]);
		};
		const one = ask(mask(0, 0));
		expect(ask(mask(0, 1))).not.toEqual(one);
		expect(ask(mask(0, 0))).toBe(one);
		expect(ask(mask(1, 0))[0]).not.toBe(one[0]);
		expect(ask(mask(1, 1))[0]).toEqual({ said: [1] });
	});

	it("say so when a row hangs on what was read outside of it", () => {
		const rows = new Rows();
		const [first, second] = [choiceOf([0]).choice, choiceOf([1]).choice];
		let outside = 0;
		const ask = (under: Int32Array) => rows.under("lens", under)("row", () => rows.read(outside++ % 2 === 0 ? first : second, under, true));
		ask(mask(0, 0));
		expect(() => ask(mask(1, 0))).toThrow("row lens row");
	});

	it("keep nothing of a row of which no two draws agree, and go on making it", () => {
		const rows = new Rows();
		const { choice } = choiceOf(Array.from({ length: 60 }, (_, i) => i));
		let made = 0;
		for (let k = 0; k < 300; k++) {
			const under = new Int32Array(60);
			rows.under("lens", under)("row", () => [made++, rows.read(choice, under, true)]);
		}
		expect(made).toBe(300);
	});

	it("are read again after one that failed", () => {
		const rows = new Rows();
		const { choice } = choiceOf([0]);
		const under = mask(0);
		const fails = () =>
			rows.under("lens", under)("row", () => {
				throw new Error("a bug in the lens");
			});
		expect(fails).toThrow("a bug");
		expect(rows.under("lens", under)("row", () => rows.read(choice, under, true))).toEqual({ said: [0] });
	});
});
