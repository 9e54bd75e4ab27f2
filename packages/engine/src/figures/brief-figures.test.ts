import { describe, expect, it } from "vitest";
import { composeBrief } from "../briefs/compose.ts";
import { createEngine } from "../engine.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { briefFigures } from "./brief-figures.ts";
import { closing } from "./closing.ts";
import { svgText } from "./svg.ts";

const engine = createEngine();

describe.each(["azerbaijan", "georgia", "armenia"])("the figures of the brief on %s", (name) => {
	const brief = composeBrief(engine, shippedDossier(name));
	const figures = briefFigures(brief);
	it("are four at most, the wheel first, each in a section that the brief has", () => {
		expect(figures.length).toBeGreaterThanOrEqual(2);
		expect(figures.length).toBeLessThanOrEqual(4);
		expect(figures[0]?.id).toBe("wheel");
		for (const figure of figures) expect(brief.sections.map((section) => section.id)).toContain(figure.section);
	});
	it.each(figures)("draws $id at every width with its day, sources and terms", (figure) => {
		for (const width of [860, 700, 390]) {
			const text = svgText(figure.draw({ width }));
			for (const part of [figure.finding.asOf, "Sources: ", "licences"]) expect(text).toContain(part);
			expect(text).not.toMatch(/NaN|undefined/);
		}
		expect(figure.alt.length).toBeGreaterThan(40);
		// Without its source lines the figure still says how to read it.
		expect(svgText(figure.draw({ plain: "key" }))).not.toContain("Sources: ");
	});
});

describe("who can close which way", () => {
	const finding = engine.ask(shippedDossier(), "corridors?draws=0");
	it("says alone only of a holder that closes every way by itself", () => {
		const rows = finding.parts.closing?.rows ?? [];
		const text = svgText(closing(finding) as NonNullable<ReturnType<typeof closing>>);
		expect(text.match(/: alone</g)).toHaveLength(rows.filter((row) => row.split(",").length === 4).length);
	});
	it("is not drawn where no way can be closed on record", () => {
		const part = finding.parts.closing as NonNullable<typeof finding.parts.closing>;
		expect(closing({ ...finding, parts: { closing: { ...part, rows: [], cells: {} } } })).toBeUndefined();
	});
});
