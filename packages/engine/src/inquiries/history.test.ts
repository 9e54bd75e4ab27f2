import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { claimIdOf } from "../evidence/claim.ts";
import type { Dossier } from "../evidence/dossier.ts";
import { InputError } from "../evidence/issue.ts";
import { actor, tie } from "../lenses/checks/say.ts";
import { cellOf, dossierOf } from "../testing/dossier.ts";

const engine = createEngine();
const ADDRESS = "vectors?settings=kappa:0#vectors/actor:p/affinity";
const HEAD = { sources: { a: "A", b: "A" } as const, levels: { regional: [actor("p")] } };
/** Source a was out in 2020, source b in 2023. */
const published = (dossier: Dossier): Dossier => ({
	...dossier,
	sources: new Map(
		[...dossier.sources].map(([id, one]) => [id, { ...one, published: { "source:a": "2020", "source:b": "2023" }[id as string] ?? "2000" }]),
	),
	digest: `${dossier.digest} dated`,
});
const two = published(dossierOf([{ says: tie("f", "p", 0.8) }, { says: tie("f", "p", 0.2, { during: "2001/.." }), source: "b" }], HEAD));
const ask = (dossier: Dossier, values: Record<string, string>) =>
	engine.ask(dossier, engine.question(dossier, "history", { of: ADDRESS, ...values }));
const values = (finding: ReturnType<typeof ask>, column: string) =>
	finding.parts.series?.rows.map((row) => finding.parts.series?.cells[row]?.[column]?.value);

describe("the history of a number", () => {
	const finding = ask(two, { from: "2019", to: "2025", step: "24" });

	it("is what was known on each day: nothing, one source, both", () => {
		expect(finding.parts.series?.rows).toEqual(["2019-12-31", "2021-12-31", "2023-12-31", "2025-12-31"]);
		const found = values(finding, "value") as (number | null)[];
		expect(found[0]).toBeNull();
		// By hand: what stands does not fade, so one tie gives .8 and two of equal weight their mean.
		expect(found[1]).toBeCloseTo(0.8, 9);
		expect(found[2]).toBeCloseTo(0.5, 9);
		expect(found[3]).toBeCloseTo(0.5, 9);
	});

	it("parts a change into time and news, and names the claim that made it", () => {
		expect(cellOf(finding, "series/2023-12-31/change").value).toBeCloseTo(-0.3, 9);
		expect(cellOf(finding, "series/2023-12-31/time").value).toBeCloseTo(0, 9);
		expect(cellOf(finding, "series/2023-12-31/news").value).toBeCloseTo(-0.3, 9);
		const id = claimIdOf({ source: "source:b", at: "¶2", says: tie("f", "p", 0.2, { during: "2001/.." }) });
		expect(cellOf(finding, `changes/2023-12-31,${id}/without`).value).toBeCloseTo(0.8, 9);
		expect(cellOf(finding, `changes/2023-12-31,${id}/effect`).value).toBeCloseTo(-0.3, 9);
		expect(cellOf(finding, "series/2025-12-31/news").value).toBe(0);
		expect(finding.parts.changes?.rows.some((row) => row.startsWith("2025"))).toBe(false);
	});

	it("tells of many claims that came at once in one line, and leaves none of them out by itself", () => {
		const many = Array.from({ length: 25 }, (_, i) => ({ says: tie("f", "p", 0.2, { during: `${1970 + i}/..` }), source: "b" }));
		const finding = ask(published(dossierOf([{ says: tie("f", "p", 0.8) }, ...many], HEAD)), { from: "2021", to: "2023", step: "24" });
		expect(finding.parts.changes?.rows).toEqual(["2023-12-31"]);
		// Twenty-five at .2 and one at .8 in one channel.
		expect(cellOf(finding, "changes/2023-12-31/with").value).toBeCloseTo((25 * 0.2 + 0.8) / 26, 9);
		expect(cellOf(finding, "changes/2023-12-31/effect").silence?.because).toBe("25 claims came at once, more than 24");
	});

	it("of what is known now, it was the same from the day that the ties began", () => {
		const now = ask(two, { from: "2000", to: "2003", step: "12", hindsight: "true" });
		const found = values(now, "value") as number[];
		expect(found[0]).toBeCloseTo(0.8, 9);
		for (const value of found.slice(1)) expect(value).toBeCloseTo(0.5, 9);
		expect(cellOf(now, "series/2001-12-31/time").value).toBeCloseTo(-0.3, 9);
		expect(now.parts.changes?.rows).toEqual([]);
	});

	it("each number is the one that the question of that day gives", () => {
		for (const [row, cell] of Object.entries(finding.parts.series?.cells ?? {})) {
			const slow =
				engine.ask(two, `vectors?settings=kappa:0&draws=0&on=${row}&knownBy=${row}`).parts.vectors?.cells["actor:p"]?.affinity?.value ?? null;
			expect(cell.value?.value, row).toBe(slow);
		}
	});

	it("keeps to the last day of the month", () => {
		expect(ask(two, { from: "2023-11", to: "2024-03", step: "1" }).parts.series?.rows).toEqual([
			"2023-11-30",
			"2023-12-31",
			"2024-01-31",
			"2024-02-29",
			"2024-03-31",
		]);
	});

	it("refuses days in the wrong order, too many of them, and numbers that there are not", () => {
		expect(() => ask(two, { from: "2025", to: "2020" })).toThrow(InputError);
		expect(() => ask(two, { from: "1900", to: "2020", step: "1" })).toThrow(InputError);
		expect(() => ask(two, { of: "vectors#vectors/actor:nobody/affinity" })).toThrow(InputError);
		expect(cellOf(engine.ask(two, "history"), "series/as it is/value").silence?.needs).toEqual(["of=ADDRESS"]);
	});

	it("leads back to the claims", () => {
		const text = engine.question(two, "history", { of: ADDRESS, from: "2019", to: "2025", step: "24" });
		const address = `${engine.ask(two, text).question}#series/2023-12-31/value`;
		const used = engine
			.explain(two, address)
			.facts.flatMap((fact) => fact.readings.flatMap((reading) => reading.claims.map((claim) => claim.source)));
		expect([...used].sort()).toEqual(["source:a", "source:b"]);
	});
});
