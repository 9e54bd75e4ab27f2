import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "@interconnector/engine";
import { beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../packages/host/src/root.ts";
import { readFolders } from "../packages/host/src/store/read.ts";
import { type Answer, answer } from "../tools/answers/answer.ts";
import { Look, matcher, whenOf } from "../tools/answers/look.ts";
import { answers, shipped } from "../tools/answers/page.ts";
import { CHAPTERS } from "../tools/answers/questions/index.ts";
import { render } from "../tools/answers/render.ts";
import { type At, PAPERS, type Question, type Value } from "../tools/answers/spec.ts";
import { type Grounds, mostOf, outcomeOf, verdictOf } from "../tools/answers/verdict.ts";
import { greatCircle } from "../tools/answers/words.ts";

const QUESTIONS = CHAPTERS.flatMap((chapter) => chapter.questions);

/** Rows that the evidence does not have and that are asked for so that the page says so. */
const ABSENT = ["actor:fra,arms", "actor:irn,arms", "actor:usa,actor:geo,defence"];

describe("the page of forty questions", () => {
	const open = shipped();
	let made: ReturnType<typeof answers>;
	let all: Answer[];
	beforeAll(() => {
		made = answers(open);
		all = made.flatMap(([, list]) => list);
	}, 900_000);

	test("is what the program answers today (else: npm run docs)", () => {
		expect(readFileSync(join(projectRoot(), "docs/answers.md"), "utf8")).toBe(render(made, open().dossier));
	});
	test("has forty questions, each with an answer or with what is missing", () => {
		expect(all).toHaveLength(40);
		expect(new Set(all.map(({ question }) => question.id)).size).toBe(40);
		for (const one of all) {
			expect(one.sentence, one.question.id).not.toMatch(/[{}]|undefined|NaN/);
			expect(one.commands.length, one.question.id).toBeGreaterThan(0);
			if (one.values.some(({ silence }) => silence)) expect(one.missing.length, one.question.id).toBeGreaterThan(0);
			if (one.verdict === "cannot say") expect(one.lacks || one.missing.length > 0, one.question.id).toBe(true);
			if (one.verdict === "answered") expect(one.papers, one.question.id).toHaveLength(0);
		}
	});
	test("tests with evidence that no paper gave", () => {
		const source = new Map(open().dossier.claims.map((claim) => [claim.id as string, claim.source as string]));
		for (const { question, outside } of all)
			for (const [i, { value }] of (question.outside ?? []).entries()) {
				const { claims = [], title } = outside[i] ?? {};
				if ("cell" in value) for (const id of claims) expect(PAPERS as readonly string[], `${question.id}: ${title}`).not.toContain(source.get(id));
			}
	});
	test("knows every kind of verdict", () => {
		expect(new Set(all.map(({ verdict }) => verdict))).toEqual(new Set(["agrees", "contradicted", "disputed", "untested", "answered", "cannot say"]));
	});
	test("names only facts, rows and columns that are there", () => {
		for (const question of QUESTIONS) {
			const look = new Look(open, whenOf(question));
			for (const pattern of question.papers) expect(look.facts(pattern).length, `${question.id}: no claim on ${pattern}`).toBeGreaterThan(0);
			for (const { cell, dossier } of cellsOf(question)) {
				const rows = look.finding(cell[0], dossier).parts[cell[1]]?.rows ?? [];
				if (!ABSENT.includes(cell[2])) expect(rows, `${question.id}: ${cell.join(" ")}`).toContain(cell[2]);
			}
		}
	}, 900_000);
	test("a verdict follows the evidence: with a small Russian share of arms the first one is no longer contradicted", () => {
		const before = all[0] as Answer;
		expect(before.verdict).toBe("contradicted");
		const folders = readFolders(join(projectRoot(), "dossiers/azerbaijan")).map((folder) => {
			const claims = folder.files["claims.jsonl"];
			if (!claims) return folder;
			const edited = claims.replace(/("is":"share","whole":"actor:aze","part":"actor:rus","what":"arms","value":)0\.\d+/, "$10.1");
			return { ...folder, files: { ...folder.files, "claims.jsonl": edited } };
		});
		const engine = createEngine();
		const edited = { engine, dossier: engine.open(folders) };
		const after = answer((name) => (name ? open(name) : edited), before.question);
		expect(after.outside.map(({ outcome }) => outcome)).not.toContain("contradicts");
		// Two papers still name different tools.
		expect(after.verdict).toBe("disputed");
	}, 900_000);
});

describe("verdicts by rule", () => {
	const grounds: Grounds = { lacks: false, known: true, concluded: true, apart: 0, inside: [], outside: [] };
	test("each is reached, and each falls away when its ground does", () => {
		expect(verdictOf(grounds)).toBe("untested");
		expect(verdictOf({ ...grounds, concluded: false })).toBe("answered");
		expect(verdictOf({ ...grounds, outside: ["bears out", "leaves open"] })).toBe("agrees");
		expect(verdictOf({ ...grounds, outside: ["leaves open"] })).toBe("untested");
		expect(verdictOf({ ...grounds, outside: ["bears out"], apart: 1 })).toBe("disputed");
		expect(verdictOf({ ...grounds, inside: ["contradicts"] })).toBe("disputed");
		expect(verdictOf({ ...grounds, inside: ["bears out"] })).toBe("untested");
		expect(verdictOf({ ...grounds, outside: ["bears out", "contradicts"], apart: 1 })).toBe("contradicted");
		expect(verdictOf({ ...grounds, outside: ["contradicts"], lacks: true })).toBe("cannot say");
		expect(verdictOf({ ...grounds, known: false })).toBe("cannot say");
	});
	test("a test is met or failed only over the whole range", () => {
		const rule = (is: "above" | "below" | "within", than: number) => ({ is, than, ground: "" }) as const;
		const at = (low: number, high = low) => ({ low, high });
		expect(outcomeOf(at(0.6), rule("below", 0.25), at(0.25))).toBe("contradicts");
		expect(outcomeOf(at(0.1), rule("below", 0.25), at(0.25))).toBe("bears out");
		expect(outcomeOf(at(0.1, 0.6), rule("below", 0.25), at(0.25))).toBe("leaves open");
		expect(outcomeOf(at(0.6), rule("above", 0.25), at(0.25))).toBe("bears out");
		expect(outcomeOf(at(0.25), rule("above", 0.25), at(0.25))).toBe("contradicts");
		expect(outcomeOf(at(21, 27), rule("above", 0), at(14, 19))).toBe("bears out");
		expect(outcomeOf(at(18, 27), rule("above", 0), at(14, 19))).toBe("leaves open");
		expect(outcomeOf(at(-0.64), rule("within", 0.25), at(0.25))).toBe("contradicts");
		expect(outcomeOf(at(-0.18), rule("within", 0.25), at(0.25))).toBe("bears out");
		expect(outcomeOf(at(-0.4, 0.1), rule("within", 0.25), at(0.25))).toBe("leaves open");
		expect(outcomeOf(null, rule("above", 0), at(0))).toBe("leaves open");
		expect(mostOf(21, [31, 8])).toBe("contradicts");
		expect(mostOf(31, [21, 8])).toBe("bears out");
		expect(mostOf(null, [1])).toBe("leaves open");
	});
	test("a star in a key stands for anything, all else for itself", () => {
		expect(matcher("indicator:actor:rus|tools|*").test("indicator:actor:rus|tools|word|2025")).toBe(true);
		expect(matcher("indicator:actor:rus|tools|*").test("indicator:actor:rusXtools|word")).toBe(false);
		expect(matcher("a.b").test("axb")).toBe(false);
	});
	test("the straight line of one degree of latitude is 111.2 km", () => {
		expect(greatCircle({ lon: 49, lat: 37 }, { lon: 49, lat: 38 })).toBeCloseTo((2 * Math.PI * 6371) / 360, 6);
	});
});

/** Every cell that a question reads. */
function cellsOf(question: Question): { cell: At; dossier?: "armenia" | "georgia" }[] {
	const within = (value: Value): { cell: At; dossier?: "armenia" | "georgia" }[] => {
		if ("cell" in value) return [{ cell: value.cell, ...(value.dossier ? { dossier: value.dossier } : {}) }];
		return "over" in value ? value.over.flatMap(within) : [];
	};
	const weighed = [...(question.inside ?? []), ...(question.outside ?? [])];
	return [
		...Object.values(question.values),
		...weighed.map(({ value }) => value),
		...weighed.flatMap(({ test }) => (test && test.is !== "most" && typeof test.than !== "number" ? [test.than] : [])),
	].flatMap(within);
}
