import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { InputError } from "../evidence/issue.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { LENSES } from "./index.ts";
import { addressText, parseAddress, questionText } from "./question.ts";

const engine = createEngine();
const dossier = shippedDossier();
const canonical = (text: string) => questionText(engine.question(dossier, text));
const issuesOf = (text: string) => {
	try {
		engine.ask(dossier, text);
	} catch (error) {
		if (error instanceof InputError) return error.issues;
		throw error;
	}
	throw new Error(`not refused: ${text}`);
};

describe("the canonical text", () => {
	it.each([
		["vectors", "vectors"],
		["vectors?draws=200&seed=1&level=all&floor=F", "vectors"],
		["vectors?focal=actor:aze&on=2025-11-30", "vectors"],
		["vectors?focal=Georgia", "vectors?focal=actor:geo"],
		["vectors?focal=AZE", "vectors"],
		["vectors?without=gordadze-2025,source:sultanli-2025", "vectors?without=source:gordadze-2025,source:sultanli-2025"],
		["vectors?on=2024&level=regional", "vectors?level=regional&on=2024"],
		["vectors?domains=trade,energy,trade", "vectors?domains=energy,trade"],
		["vectors?settings=kappa:0,half-life.event:1", "vectors?settings=half-life.event:1,kappa:0"],
		["equidistance?pairs=rival&seed=7", "equidistance?seed=7"],
		["equidistance?pairs=all&draws=50", "equidistance?draws=50&pairs=all"],
		["formats?ended=true", "formats?ended=true"],
		["formats?ended=false", "formats"],
	])("of %s is %s", (given, wanted) => expect(canonical(given)).toBe(wanted));

	it("does not change when it is read again, for any question", () => {
		const options = fc.record(
			{
				on: fc.constantFrom("2024", "2025-05", "2025-11-30"),
				knownBy: fc.constantFrom("2025", "2025-10-01"),
				level: fc.constantFrom("neighbourhood", "systemic", "all"),
				domains: fc.subarray(["trade", "energy", "arms"]).map(String),
				floor: fc.constantFrom("A", "C", "F"),
				settings: fc.constantFrom("kappa:0", "kappa:2,evidence.min:0.5", ""),
				draws: fc.constantFrom("0", "10", "200"),
				seed: fc.constantFrom("1", "2"),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(fc.constantFrom(...LENSES.map((lens) => lens.id)), options, fc.nat(), (id, given, turn) => {
				const pairs = Object.entries(given).filter(([, value]) => value !== "");
				const turned = [...pairs.slice(turn % (pairs.length + 1)), ...pairs.slice(0, turn % (pairs.length + 1))];
				const text = canonical(`${id}?${turned.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&")}`);
				expect(canonical(text)).toBe(text);
				expect(canonical(`${id}?${pairs.map((pair) => pair.join("=")).join("&")}`)).toBe(text);
			}),
		);
	});

	it("carries edits through, whatever is written in them", () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), (text) => {
				const question = engine.question(dossier, "vectors", { edits: [{ do: "note", text }] });
				expect(engine.question(dossier, questionText(question))).toEqual(question);
			}),
		);
	});

	it("texts and values make the same question", () => {
		expect(engine.question(dossier, "vectors", { draws: 10, domains: ["trade"], settings: { kappa: 0 } })).toEqual(
			engine.question(dossier, "vectors", { draws: "10", domains: "trade", settings: "kappa:0" }),
		);
	});
});

describe("the address of a number", () => {
	it("reads back as it was written, for any names", () => {
		const name = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => text.isWellFormed());
		fc.assert(
			fc.property(name, name, name, (part, row, column) => {
				expect(parseAddress(addressText("vectors?draws=0", part, row, column))).toEqual({ question: "vectors?draws=0", part, row, column });
			}),
		);
	});
});

describe("an address with a % that stands for nothing", () => {
	it("names nothing, and is no fault of ours", () => {
		expect(parseAddress("vectors#%/a%20b")).toEqual({ question: "vectors", part: "%", row: "a b" });
		expect(() => engine.explain(dossier, "vectors?draws=0#%")).toThrow(InputError);
	});
});

describe("a question that cannot be asked is refused", () => {
	it.each([
		["vectrs", { field: "lens", value: '"vectrs"', fix: "did you mean vectors?" }],
		["xyzzy", { field: "lens", fix: expect.stringContaining("choose one of: vectors") }],
		["vectors?levle=all", { field: "levle", value: '"all"', fix: "did you mean level?" }],
		["levers?mode=future", { field: "mode", value: '"future"', fix: "use one of: current, potential" }],
		["vectors?on=2025-02-30", { field: "on", value: '"2025-02-30"' }],
		["vectors?draws=-1", { field: "draws", value: "-1" }],
		["vectors?draws=many", { field: "draws", value: '"many"' }],
		["vectors?draws=1e999", { field: "draws", value: '"1e999"' }],
		["vectors?settings=kappa:b", { field: "settings.kappa", value: '"b"' }],
		["vectors?level=%", { field: "level", value: '"%"', fix: "write % as %25" }],
		["vectors?%E2%82=1", { field: "", value: '"%E2%82"' }],
		["%", { field: "", value: '"%"' }],
		["vectors?__proto__=1", { field: "__proto__", problem: "vectors has no such option" }],
		["vectors?focal=actor:atlantis", { field: "focal", value: '"actor:atlantis"' }],
		["vectors?without=source:nobody", { field: "without", value: '"source:nobody"' }],
		["vectors?settings=kapa:1", { field: "settings.kapa" }],
	])("%s", (text, wanted) => {
		const issues = issuesOf(text);
		expect(issues).toContainEqual(expect.objectContaining({ file: "question", ...wanted }));
		for (const issue of issues) expect(issue.fix).toMatch(/\S/);
	});

	it("with all its problems at once", () => {
		expect(
			issuesOf("levers?mode=future&levle=all&draws=-1")
				.map((issue) => issue.field)
				.sort(),
		).toEqual(["draws", "levle", "mode"]);
	});

	it("an address that leads nowhere names what is near", () => {
		expect(() => engine.explain(dossier, "vectors?draws=0#vectors/actor:rus/afinity")).toThrow("did you mean affinity?");
	});
});

describe("where the evidence does not reach", () => {
	it.each(LENSES.flatMap((lens) => ["on=1900", "knownBy=1980"].map((when) => [lens.id, when] as const)))(
		"%s?%s is silent throughout and says what it needs",
		(id, when) => {
			const finding = engine.ask(dossier, `${id}?draws=8&${when}`);
			const cells = Object.entries(finding.parts).flatMap(([part, { cells: rows }]) =>
				Object.entries(rows).flatMap(([row, line]) => Object.entries(line).map(([column, cell]) => ({ at: `${part}/${row}/${column}`, cell }))),
			);
			for (const { at, cell } of cells) {
				// That a state is no great power follows from a published list of them, not from the dossier's evidence.
				if (id === "status" && /^definitions\/.*\/great$/.test(at)) continue;
				expect(cell.value, at).toBeNull();
				expect(cell.silence?.because, at).toMatch(/\S/);
				expect(cell.silence?.needs.length, at).toBeGreaterThan(0);
			}
			expect(finding.rests).toEqual([]);
		},
	);
});
