import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import type { Cell, Finding } from "../lenses/finding.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { divergingClass, PAPER } from "./colour.ts";
import { overlaps } from "./labels.ts";
import { svgFile, svgText } from "./svg.ts";
import { drawWheel, wheel } from "./wheel.ts";
import { spokesOf, wheelTable } from "./wheel-spokes.ts";

const engine = createEngine();
const NONE: Cell = { value: null, silence: { because: "no evidence", needs: [] }, rests: [] };

/** The finding with as many partners as wanted, by copying rows under new names. */
function crowded(finding: Finding, count: number): Finding {
	const part = finding.parts.vectors as NonNullable<Finding["parts"][string]>;
	const rows = Array.from({ length: count }, (_, i) => `actor:x${i}`);
	const cells = Object.fromEntries(rows.map((row, i) => [row, part.cells[part.rows[i % part.rows.length] as string] ?? {}]));
	const names = Object.fromEntries(rows.map((row, i) => [row, `Republic of ${"Longland".repeat(1 + (i % 3))} ${i}`]));
	return { ...finding, names: { ...finding.names, ...names }, parts: { vectors: { ...part, rows, cells } } };
}

describe.each(["azerbaijan", "georgia", "armenia"])("the wheel of %s", (name) => {
	const dossier = shippedDossier(name);
	const finding = engine.ask(dossier, "vectors");
	const { levels } = dossier.head;

	it("has one spoke for every partner and is the same every time", () => {
		expect(
			spokesOf(finding, levels)
				.map((spoke) => spoke.id)
				.sort(),
		).toEqual([...(finding.parts.vectors?.rows ?? [])].sort());
		expect(svgFile(wheel(finding, levels))).toBe(svgFile(wheel(engine.ask(dossier, "vectors"), levels)));
	});

	it.each([900, 700])("keeps labels apart at %i px", (width) => {
		for (const one of [finding, crowded(finding, 40), crowded(finding, 1)]) {
			const { labels } = drawWheel(one, levels, width, PAPER, "w");
			for (const [i, a] of labels.entries()) {
				for (const b of labels.slice(i + 1)) expect(overlaps(a.box, b.box), JSON.stringify([a.box, b.box])).toBe(false);
				expect(Math.abs(a.box.x)).toBeLessThanOrEqual(width / 2);
				expect(Math.abs(a.box.x + a.box.width)).toBeLessThanOrEqual(width / 2);
			}
		}
	});

	it.each([390, 320])("keeps labels in their slots at %i px", (width) => {
		for (const one of [finding, crowded(finding, 60)]) {
			const { labels, placed } = drawWheel(one, levels, width, PAPER, "w");
			const slot = placed.length > 1 ? (placed[1]?.angle ?? 0) - (placed[0]?.angle ?? 0) : Math.PI;
			for (const { box } of labels) {
				const inner = Math.min(Math.abs(box.x), Math.abs(box.x + box.width));
				expect(box.height).toBeLessThanOrEqual(slot * inner + 1e-6);
			}
		}
	});

	it("burns in the day, the sources and the terms", () => {
		const text = svgText(wheel(finding, levels, { sources: ["Someone 2025"], licence: "CC BY 4.0." }));
		for (const part of [finding.asOf, "Someone 2025", "CC BY 4.0", 'role="img"', "aria-label"]) expect(text).toContain(part);
		expect(text).not.toContain("NaN");
		expect(text).not.toContain("var(");
	});
});

it("shows silence as unknown and not as zero", () => {
	const dossier = shippedDossier();
	const finding = engine.ask(dossier, "vectors");
	const part = finding.parts.vectors as NonNullable<Finding["parts"][string]>;
	const [first = ""] = part.rows;
	const silent = {
		...finding,
		parts: { vectors: { ...part, rows: [first], cells: { [first]: Object.fromEntries(part.columns.map(({ id }) => [id, NONE])) } } },
	};
	const [spoke] = spokesOf(silent, dossier.head.levels);
	expect(spoke).not.toHaveProperty("affinity");
	expect(spoke).not.toHaveProperty("intensity");
	expect(spoke?.value).toBe("not known");
	const drawn = svgText({ tag: "g", attrs: {}, children: drawWheel(silent, dossier.head.levels, 900, PAPER, "w").nodes });
	expect(drawn).toContain(">?<");
	for (const colour of PAPER.diverging) expect(drawn).not.toContain(colour);
});

it("tells the table the same as the spokes", () => {
	const dossier = shippedDossier();
	const table = wheelTable(engine.ask(dossier, "vectors"), dossier.head.levels);
	expect(table.rows.every((row) => row.cells.length === table.columns.length)).toBe(true);
	expect(table.rows.find((row) => row.id === "actor:rus")?.cells[1]).toBe("neighbourhood, systemic");
});

it("puts equal warmth and coldness into classes of equal strength", () => {
	for (const value of [0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.6, 0.9, 1]) expect(divergingClass(value) + divergingClass(-value)).toBe(6);
});
