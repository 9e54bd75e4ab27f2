import { describe, expect, it } from "vitest";
import { Recall } from "./recall.ts";

describe("recall", () => {
	it("makes a thing once for the same name and the same parts in the same order", () => {
		const recall = new Recall();
		const [a, b] = [{}, {}];
		let made = 0;
		const of = (name: string, parts: readonly object[]) => recall.of(name, parts, () => ++made);
		expect([of("x", [a, b]), of("x", [a, b]), of("x", [b, a]), of("x", [a]), of("y", [a, b]), of("x", [])]).toEqual([1, 1, 2, 3, 4, 5]);
		expect(of("x", [])).toBe(5);
	});

	it("makes a thing of many parts anew each time", () => {
		const recall = new Recall();
		const parts = Array.from({ length: 40 }, () => ({}));
		let made = 0;
		expect([recall.of("x", parts, () => ++made), recall.of("x", parts, () => ++made)]).toEqual([1, 2]);
	});

	it("keeps what was made even when it is nothing", () => {
		const recall = new Recall();
		let made = 0;
		const nothing = () => {
			made++;
			return undefined;
		};
		recall.of("x", [], nothing);
		recall.of("x", [], nothing);
		expect(made).toBe(1);
	});
});
