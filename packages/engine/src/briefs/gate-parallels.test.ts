import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();

it("reads each of two parts that are built alike with its own claim", () => {
	const text = (a: string, b: string) =>
		`According to Gordadze 2025, the way into the SCO was barred to Armenia by ${a} and to Azerbaijan, as a full member, by ${b}.`;
	expect(faults(text("Pakistan", "India"), "d78ced34", "dc671fab")).toEqual([]);
	expect(faults(text("India", "Pakistan"), "d78ced34", "dc671fab")).not.toEqual([]);
	expect(faults(text("Pakistan", "Pakistan"), "d78ced34", "dc671fab")).not.toEqual([]);
	expect(faults(text("Pakistan", "Iran"), "d78ced34", "dc671fab")).not.toEqual([]);
});
it("reads two pairs between whom one mediates", () => {
	const text = (a: string, b: string) => `By mid-2025, according to Sultanli 2025, Azerbaijan had mediated between ${a} as well as between ${b}.`;
	const on = ["28732ab3", "6a61a9cb"];
	expect(faults(text("Israel and Syria", "Türkiye and Israel"), ...on)).toEqual([]);
	expect(faults(text("Israel and Syria", "Türkiye and Syria"), ...on)).not.toEqual([]);
	expect(faults(text("Israel and Iran", "Türkiye and Israel"), ...on)).not.toEqual([]);
	expect(faults(text("Israel and Türkiye", "Syria and Iran"), ...on)).not.toEqual([]);
});
it("carries the doer over to a second verb", () => {
	const text = (who: string, a: string, b: string) =>
		`According to Gordadze 2025, ${who} is drifting away from ${a} and normalising its relations with ${b}.`;
	const on = ["2a4d9178", "1c131111"];
	expect(faults(text("Armenia", "Russia", "Baku"), ...on)).toEqual([]);
	expect(faults(text("Armenia", "Baku", "Russia"), ...on)).not.toEqual([]);
	expect(faults(text("Azerbaijan", "Russia", "Armenia"), ...on)).not.toEqual([]);
	expect(faults(text("Armenia", "Russia", "Moscow"), ...on)).not.toEqual([]);
});
