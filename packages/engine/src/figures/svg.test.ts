import fc from "fast-check";
import { expect, it } from "vitest";
import { el, escapeXml, svgText } from "./svg.ts";

it("leaves out what is undefined and writes short coordinates", () => {
	expect(svgText(el("g", { x: 1.23456, y: undefined, z: -0 }, [undefined, false, el("b", {}, ["a < b"])]))).toBe(
		'<g x="1.23" z="0"><b>a &lt; b</b></g>',
	);
});

it("refuses a coordinate that is no number", () => {
	expect(() => svgText(el("rect", { x: Number.NaN }))).toThrow("rect");
});

it("lets no text out of its place", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const written = svgText(el("t", { a: text }, [text]));
			expect(written.match(/[<>]/g)).toHaveLength(text === "" ? 2 : 4);
			expect(written.match(/"/g)).toHaveLength(2);
			expect(escapeXml(text)).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
		}),
	);
});
