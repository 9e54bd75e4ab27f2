import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { gateDossier } from "../testing/shipped.ts";
import { judge } from "./gate.ts";
import { gateContext } from "./gate-context.ts";

const engine = createEngine();
const dossier = gateDossier();
const context = gateContext(dossier, (question) => engine.ask(dossier, question));
/** The words for which the rows or gists under a sentence do not stand, of claims by the beginnings of their ids. */
const unborne = (text: string, ...on: readonly string[]) => {
	const rests = on.map((prefix) => {
		const found = dossier.claims.filter(({ id }) => id.startsWith(`claim:${prefix}`));
		if (found.length !== 1) throw new Error(`${found.length} claims begin with ${prefix}`);
		return { kind: "claim" as const, id: (found[0] as (typeof found)[number]).id };
	});
	const verdict = judge({ text, rests }, context);
	return verdict.ok ? [] : verdict.faults.filter(({ because }) => /do not bear this word/.test(because)).map(({ word }) => word);
};
const [BAKU, YEREVAN] = ["5dcebd72e7", "5f8e67a6d5"];

describe("both", () => {
	it("is said of two of whom two claims say the same", () => {
		expect(
			unborne("According to Huseynov 2024, the frozen balance gave Russia considerable leverage over both Azerbaijan and Armenia.", BAKU, YEREVAN),
		).toEqual([]);
	});
	it("is not said where one claim alone tells it, nor of others", () => {
		expect(
			unborne("According to Huseynov 2024, the frozen balance gave Russia considerable leverage over both Azerbaijan and Armenia.", BAKU),
		).toEqual(["both"]);
		expect(
			unborne("According to Huseynov 2024, the frozen balance gave Russia considerable leverage over both Azerbaijan and Georgia.", BAKU, YEREVAN),
		).toEqual(["both"]);
	});
});
