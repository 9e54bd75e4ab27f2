import { expect, it } from "vitest";
import { kinOf } from "./gate-kin.ts";
import { stem, stemsOf } from "./gate-text.ts";

it("adds the words of one sense to those that are told, and no others", () => {
	const told = stemsOf(["Talks had begun; a ship ran aground."]);
	const kin = kinOf(told);
	for (const word of ["started", "grounded"]) expect(kin.has(stem(word)), word).toBe(true);
	for (const word of ["ended", "signed", "sunk"]) expect(kin.has(stem(word)), word).toBe(false);
	expect(kinOf(stemsOf(["peace"]))).toEqual(stemsOf(["peace"]));
});
