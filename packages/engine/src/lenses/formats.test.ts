import { describe, expect, it } from "vitest";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor, agreement, format, tie } from "./checks/say.ts";

const label = (facts: Parameters<typeof dossierOf>[0], name: string, question = "formats") =>
	cellOf(askOf(dossierOf(facts), question), `labels/format:x/${name}`);
const COMPLETE = { membersComplete: true, secretariat: false, foundingTreaty: false };

describe("labels", () => {
	it("carry the claims that fired them", () => {
		const cell = label([...format("x", ["f", "p", "q"], COMPLETE)], "minilateral");
		expect(cell.value).toBe(1);
		expect(cell.rests).toHaveLength(4);
	});

	it("do not depend on the format's name", () => {
		const named = (title: string) => label([...format("x", ["f", "p", "q"], { ...COMPLETE, title })], "minilateral").value;
		expect(named("A great alliance with a secretariat")).toBe(named("x"));
	});

	it.each([2, 3, 6, 7])("a complete list of %i members", (n) => {
		const members = ["f", "p", "q", "s", "t", "u", "v"].slice(0, n);
		expect(label(format("x", members, COMPLETE), "minilateral").value).toBe(n >= 3 && n <= 6 ? 1 : 0);
	});

	it("an unknown condition makes a label unknown, unless another already fails it", () => {
		const { secretariat: _, ...unsure } = COMPLETE;
		expect(label(format("x", ["f", "p", "q"], unsure), "minilateral").value).toBeNull();
		expect(label(format("x", ["f", "p", "q"], { ...unsure, foundingTreaty: true }), "minilateral").value).toBe(0);
		expect(label(format("x", ["f", "p", "q"], { ...COMPLETE, membersComplete: false }), "minilateral").value).toBeNull();
	});

	it("a tie made after the format began does not make it partnership-based", () => {
		const pair = (during: string) =>
			label([...format("x", ["f", "p"], COMPLETE), agreement("pact", ["f", "p"], 4, { during })], "partnership-based").value;
		expect(pair("2005/..")).toBe(1);
		expect(pair("2015/..")).toBeNull();
	});

	it("the highest of several agreements is the rung of a pair", () => {
		const facts = [
			...format("x", ["f", "p"], COMPLETE),
			agreement("low", ["f", "p"], 2),
			agreement("high", ["f", "p"], 4),
			agreement("third", ["f", "p"], 1),
		];
		expect(label(facts, "partnership-based").value).toBe(1);
	});

	it("documented trust counts as rung 3; a trust that is denied by its polarity does not", () => {
		const trust = (polarity: number) => label([...format("x", ["f", "p"], COMPLETE), tie("f", "p", polarity)], "partnership-based").value;
		expect(trust(0.5)).toBe(1);
		expect(trust(-0.5)).toBeNull();
	});

	it("initiators that are known to be nobody in particular are no major power", () => {
		expect(label(format("x", ["usa", "gbr"], { initiators: [] }), "major-power-led")).toMatchObject({ value: 0 });
		expect(label(format("x", [], { initiators: [] }), "major-power-led").rests).not.toEqual([]);
	});

	it("a major power is one by the list of its year", () => {
		const led = (during: string, by: string) => label(format("x", ["f", "deu"], { initiators: [actor(by)], during }), "major-power-led").value;
		expect(led("1985/..", "deu")).toBe(0);
		expect(led("1995/..", "deu")).toBe(1);
	});
});
