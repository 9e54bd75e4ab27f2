import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leg, tie } from "../lenses/checks/say.ts";
import { claimLine, textsOf } from "../testing/dossier.ts";
import { shippedDossier, shippedTexts } from "../testing/shipped.ts";
import { checkIds } from "./check.ts";
import { type FolderTexts, readDossier } from "./dossier.ts";
import { type Issue, issueText } from "./issue.ts";

type Line = Record<string, unknown>;
const good = [claimLine(tie("f", "p", 0.5), 1), claimLine(tie("f", "p", 0.1, { during: "2001/.." }), 2)] as const;
const base = textsOf([tie("f", "p", 0.5)]);
const names = (base.files["claims.jsonl"] as string).split("\n").slice(0, 2);

/** A dossier whose claims are two names and these lines: the first is line 3. */
function withLines(lines: readonly (Line | string)[], more: Record<string, string> = {}): FolderTexts {
	const texts = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
	return { ...base, files: { ...base.files, "claims.jsonl": [...names, ...texts].join("\n"), ...more } };
}
const issuesOf = (texts: FolderTexts): readonly Issue[] => {
	const { dossier, issues } = readDossier([texts]);
	if (issues.length > 0) expect(dossier).toBeUndefined();
	return issues;
};
const says = (over: Line): Line => ({ ...good[0], says: { ...(good[0].says as Line), ...over } });
const claim = (fact: Line): Line => ({ ...good[0], says: fact });
const corridor = (...legs: string[]): Line => ({
	is: "corridor",
	id: "corridor:c",
	title: "C",
	ends: ["actor:f", "actor:p"],
	legs,
	during: "2000/..",
});
const id = (n: number) => `claim:${String(n).padStart(32, "0")}`;

/** What is wrong, the line as it is written, and what the refusal must name. */
const BAD: readonly [string, readonly (Line | string)[], Partial<Issue>][] = [
	["a malformed line", ["{not json"], { line: 3, field: "", value: '"{not json"' }],
	[
		"an unknown actor",
		[says({ between: ["actor:f", "actor:pp"] })],
		{ line: 3, field: "says.between.1", value: '"actor:pp"', fix: expect.stringContaining("did you mean actor:p?") },
	],
	[
		"an impossible date",
		[says({ during: "2025-02-30" })],
		{ line: 3, field: "says.during", value: '"2025-02-30"', problem: expect.stringContaining("EDTF") },
	],
	["an interval that ends before it begins", [says({ during: "2025/2020" })], { field: "says.during", value: '"2025/2020"' }],
	["a share outside 0 to 1", [{ ...good[0], credence: 1.5 }], { line: 3, field: "credence", value: "1.5", fix: expect.stringContaining("range") }],
	["a polarity outside −1 to 1", [says({ polarity: -2 })], { field: "says.polarity", value: "-2" }],
	["an id given twice", [good[0], { ...good[1], id: good[0].id }], { line: 4, field: "id", problem: expect.stringContaining("duplicate") }],
	[
		"a source that nobody lists",
		[{ ...good[0], source: "source:b" }],
		{ line: 3, field: "source", value: '"source:b"', fix: expect.stringContaining("sources.jsonl") },
	],
	[
		"no source at all",
		[Object.fromEntries(Object.entries(good[0]).filter(([key]) => key !== "source"))],
		{ line: 3, field: "source", value: "nothing", problem: "missing" },
	],
	["an unknown noun", [says({ is: "ties" })], { line: 3, field: "says.is", value: '"ties"', fix: expect.stringContaining("did you mean tie?") }],
	["an unknown field of a fact", [says({ colour: "red" })], { line: 3, field: "says.colour", value: '"red"', problem: "no such field" }],
	["an unknown field of a claim", [{ ...good[0], weight: 1 }], { line: 3, field: "weight", value: "1" }],
	["the same actor at both ends", [says({ between: ["actor:f", "actor:f"] })], { field: "says.between", problem: "the two ends must differ" }],
	["a claim that replaces none that exists", [{ ...good[0], replaces: id(9) }], { line: 3, field: "replaces", value: `"${id(9)}"` }],
	[
		"a circle of replacements",
		[
			{ ...good[0], id: id(1), replaces: id(2) },
			{ ...good[1], id: id(2), replaces: id(1) },
		],
		{ field: "replaces", problem: expect.stringContaining("circle") },
	],
	[
		"a corridor whose legs do not join",
		[claim(leg("f", "g")), { ...claim(leg("h", "p")), id: id(3) }, { ...claim(corridor("leg:fg", "leg:hp")), id: id(4) }].map((line) => ({
			...line,
		})),
		{ line: 5, field: "says.legs.1", value: '"leg:hp"', problem: expect.stringContaining("does not join at actor:g") },
	],
	[
		"a corridor that ends elsewhere",
		[claim(leg("f", "g")), { ...claim(corridor("leg:fg")), id: id(4) }],
		{ line: 4, field: "says.ends.1", problem: expect.stringContaining("actor:g") },
	],
];

describe("readDossier refuses", () => {
	it.each(BAD)("%s", (_, lines, wanted) => {
		const issues = issuesOf(withLines(lines));
		const found = issues.find((issue) => issue.field === wanted.field);
		expect(found, issues.map(issueText).join("\n")).toMatchObject({ file: "small/claims.jsonl", ...wanted });
		expect(found?.fix).toMatch(/\S/);
		expect(issueText(found as Issue)).toContain(`small/claims.jsonl:${found?.line}`);
	});

	it("nothing that is well written", () => expect(issuesOf(withLines(good))).toEqual([]));

	it("all problems in one run, each where it stands", () => {
		const faults = [says({ during: "soon" }), "{", { ...good[1], source: "source:z" }, says({ is: "bond" })];
		const issues = issuesOf(withLines(faults));
		for (const line of [3, 4, 5, 6]) expect(issues.filter((issue) => issue.line === line).length, `line ${line}`).toBeGreaterThan(0);
	});

	it.each([
		[99, "newer"],
		[-1, "migrate"],
	])("format %i, and says what to do", (format, fix) => {
		const head = JSON.parse(base.files["dossier.json"] as string);
		const issues = issuesOf({ ...base, files: { ...base.files, "dossier.json": JSON.stringify({ ...head, format }) } });
		expect(issues).toContainEqual(
			expect.objectContaining({ file: "small/dossier.json", field: "format", value: String(format), fix: expect.stringContaining(fix) }),
		);
	});

	it("a head with an unknown focal state, pole or field", () => {
		const head = JSON.parse(base.files["dossier.json"] as string);
		const read = (more: Line) => issuesOf({ ...base, files: { ...base.files, "dossier.json": JSON.stringify({ ...head, ...more }) } });
		expect(read({ focal: "actor:zz" })).toContainEqual(expect.objectContaining({ field: "focal", value: '"actor:zz"' }));
		expect(read({ poles: { systemic: ["actor:f", "actor:zz"] } })).toContainEqual(expect.objectContaining({ field: "poles.systemic.1" }));
		expect(read({ pole: {} })).toContainEqual(expect.objectContaining({ field: "pole", problem: "no such field" }));
	});

	it("a folder without dossier.json, or with one that is not JSON", () => {
		expect(issuesOf({ name: "small", files: {} })).toContainEqual(
			expect.objectContaining({ file: "small/dossier.json", problem: expect.stringContaining("no dossier.json") }),
		);
		expect(issuesOf({ ...base, files: { ...base.files, "dossier.json": "{" } })).toContainEqual(
			expect.objectContaining({ problem: expect.stringContaining("not JSON") }),
		);
	});
});

describe("whatever stands in a file", () => {
	const text = fc.oneof(fc.string(), fc.json(), fc.string({ unit: "binary" }));

	it("reading gives a dossier or issues with a file and a fix, and never throws", () => {
		fc.assert(
			fc.property(fc.constantFrom("claims.jsonl", "sources.jsonl", "reviews.jsonl", "judgements.jsonl", "dossier.json"), text, (file, content) => {
				for (const issue of issuesOf({ ...base, files: { ...base.files, [file]: content } })) {
					expect(issue.file).toMatch(/^small\//);
					expect(issue.fix).toMatch(/\S/);
					expect(issueText(issue)).not.toContain("\n");
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("one field of a good claim replaced by anything is refused or read, and never throws", () => {
		const path = fc.constantFrom(
			"id",
			"source",
			"at",
			"says",
			"stance",
			"gist",
			"credence",
			"by",
			"recorded",
			"replaces",
			"says.is",
			"says.between",
			"says.kind",
			"says.polarity",
			"says.domains",
			"says.during",
		);
		fc.assert(
			fc.property(path, fc.jsonValue(), (field, value) => {
				const [first, second] = field.split(".") as [string, string?];
				issuesOf(withLines([second ? says({ [second]: value }) : { ...good[0], [first]: value }]));
			}),
			{ numRuns: 500 },
		);
	});
});

describe("a dossier that is read", () => {
	it("leaves out what was replaced or rejected, and keeps it in its history", () => {
		const later: Line = { ...claimLine(tie("f", "p", 0.9), 7), replaces: good[0].id };
		const { dossier } = readDossier([withLines([good[0], later])]);
		expect(dossier?.claims.map((one) => one.id)).not.toContain(good[0].id);
		expect(dossier?.history.map((one) => one.id)).toContain(good[0].id);
		const review = (verdict: string, recorded: string) => JSON.stringify({ claim: later.id, verdict, by: "coder:test", recorded, because: "a test" });
		const read = (...reviews: string[]) =>
			readDossier([withLines([good[0], later], { "reviews.jsonl": reviews.join("\n") })]).dossier?.claims.map((one) => one.id);
		expect(read(review("rejected", "2025-01-02"))).toContain(good[0].id);
		expect(read(review("rejected", "2025-01-02"))).not.toContain(later.id);
		expect(read(review("rejected", "2025-01-02"), review("accepted", "2025-01-03"))).toContain(later.id);
	});

	it("has a digest of what it says, whatever the order of its lines", () => {
		const digest = (lines: readonly Line[]) => readDossier([withLines(lines)]).dossier?.digest;
		expect(digest([good[1], good[0]])).toBe(digest([good[0], good[1]]));
		expect(digest([good[0], { ...good[1], credence: 0.5 }])).not.toBe(digest([good[0], good[1]]));
	});

	it("has ids that follow from what its claims say", () => {
		const lines = (shippedTexts("azerbaijan").files["claims.jsonl"] as string).trim().split("\n");
		const parsed = lines.map((raw, i) => ({ value: JSON.parse(raw), file: "claims.jsonl", line: i + 1 }));
		expect(checkIds({ claims: parsed })).toEqual([]);
		expect(checkIds({ claims: [{ ...parsed[0], value: { ...parsed[0]?.value, at: "elsewhere" } }] as typeof parsed })).toHaveLength(1);
	});

	it.each(["azerbaijan", "georgia", "armenia"])("%s opens", (name) => expect(shippedDossier(name).claims.length).toBeGreaterThan(100));
});
