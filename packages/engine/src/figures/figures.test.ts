import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { figureFor, PAGE, svgText } from "./index.ts";

const engine = createEngine();
const dossier = shippedDossier();

describe.each([...engine.lenses, ...engine.inquiries].map((one) => one.id))("figures of %s", (id) => {
	const finding = engine.ask(dossier, `${id}?draws=0`);
	it.each(Object.keys(finding.parts))("draws %s at every width, without a number that is none", (part) => {
		for (const width of [900, 390]) {
			const figure = figureFor(finding, part, { width, theme: PAGE, levels: dossier.head.levels });
			if (!figure) continue;
			const text = svgText(figure);
			expect(text).not.toMatch(/NaN|Infinity|undefined/);
			expect(text).toContain('role="img"');
			expect(text).toContain(finding.asOf);
		}
	});
});

it("stripes a silence and gives its reason instead of drawing a dot", () => {
	const finding = engine.ask(dossier, "vectors?draws=0");
	const row = finding.parts.vectors?.rows.find((one) => finding.parts.vectors?.cells[one]?.affinity?.value === null) as string;
	const figure = figureFor(finding, "vectors", { column: "affinity", rows: [row] });
	const text = svgText(figure as NonNullable<typeof figure>);
	expect(text).toContain("not known: ");
	expect(text).not.toContain("<circle");
});
