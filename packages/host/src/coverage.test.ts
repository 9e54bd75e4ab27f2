import { type Cell, type Dossier, type Finding, type FolderTexts, InputError, type Noun, nouns, readDossier } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { CHECKS_OF } from "../../engine/src/lenses/checks/index.ts";
import { askOf, dossierOf } from "../../engine/src/testing/dossier.ts";
import { type Asked, type Assertion, answersOf, CONCEPTS, type Covered, LATER, readCoverage, rowSchema, textOf } from "./coverage.ts";
import { cellAt, faultOf, placeOf } from "./coverage-assert.ts";
import { projectRoot } from "./root.ts";
import { openDossier, readFolders } from "./store/read.ts";

/** Redraws of each question: enough for a range, few enough for a test. What is asserted holds at the default of 200 as well. */
const DRAWS = 20;

const { engine } = openDossier(`${projectRoot()}/dossiers/core`);
const rows = readCoverage();
const covered = rows.filter((row): row is Covered => !("later" in row));
const known = new Map([...engine.lenses, ...engine.inquiries].map((one) => [one.id as string, one]));

const once = <K, V>(make: (key: K) => V) => {
	const made = new Map<K, V>();
	return (key: K): V => {
		if (!made.has(key)) made.set(key, make(key));
		return made.get(key) as V;
	};
};
const shipped = once((name: string) => openDossier(`${projectRoot()}/dossiers/${name}`).dossier);
/** A shipped dossier of which only the registry is left: who and what there is, and nothing that is known of it. */
const bare = once((name: string): Dossier => {
	const left = readFolders(`${projectRoot()}/dossiers/${name}`).map(({ name: folder, files }): FolderTexts => {
		const lines = (files["claims.jsonl"] ?? "")
			.split("\n")
			.filter((line) => line && nouns[(JSON.parse(line) as { says: { is: Noun } }).says.is].registry);
		return {
			name: folder,
			files: { "dossier.json": files["dossier.json"] as string, "sources.jsonl": files["sources.jsonl"] as string, "claims.jsonl": lines.join("\n") },
		};
	});
	const { dossier, issues } = readDossier(left);
	if (!dossier) throw new InputError(issues);
	return dossier;
});
const asked = once((key: string): Finding => {
	const [name, which, text] = key.split("\t") as [string, "shipped" | "bare", string];
	const asked = text.includes("draws=") ? text : `${text}${text.includes("?") ? "&" : "?"}draws=${DRAWS}`;
	return engine.ask(which === "bare" ? bare(name) : shipped(name), asked);
});
const ask = (question: Asked, which: "shipped" | "bare" = "shipped") => asked(`${question.dossier}\t${which}\t${textOf(question)}`);

/** A worked example by lens and name, asked. */
function worked({ check, case: name }: { check: string; case: string }): { finding: Finding; dossier: Dossier } {
	const found = CHECKS_OF[check]?.find((one) => one.name === name);
	if (!found || !("ask" in found))
		throw new Error(`${check} has no worked example named ${name}; names: ${CHECKS_OF[check]?.map((one) => one.name)}`);
	const dossier = dossierOf(found.facts, found.head);
	return { finding: askOf(dossier, found.ask), dossier };
}

describe("coverage.json", () => {
	test("has each of the 131 concepts once; a concept that is missing has no row yet", () => {
		expect(CONCEPTS).toHaveLength(131);
		expect(rows.map(({ id }) => id)).toEqual(CONCEPTS);
	});

	test("only futures and options come later", () => {
		expect(rows.flatMap((row) => ("later" in row ? [row.id] : []))).toEqual(LATER);
	});

	test("says what each concept is in one sentence of its own, and names it once", () => {
		for (const key of ["name", "means"] as const) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
		for (const { id, means } of rows) expect(means.length, id).toBeGreaterThan(30);
	});

	test("asks a lens that names the concept, or says why not", () => {
		for (const { id, question, though } of covered) {
			const one = known.get(question.lens);
			expect(one, `${id} asks ${question.lens}, which is no lens or inquiry`).toBeDefined();
			const named = one?.covers.includes(id) ?? false;
			expect(named || though !== undefined, `${id}: ${question.lens} does not name it in covers; name it there, or say why in though`).toBe(true);
			expect(named && though !== undefined, `${id}: ${question.lens} names it now; take though out`).toBe(false);
		}
	});

	test("every concept that a lens names has a row", () => {
		const named = [...known.values()].flatMap(({ covers }) => covers);
		for (const id of named) expect(CONCEPTS, `${id} is no concept`).toContain(id);
	});
});

describe("what each concept is answered with on the shipped dossiers", () => {
	test.each(covered.map((row) => [row.id, row] as const))("%s", (id, row) => {
		for (const { question, asserts } of answersOf(row))
			for (const assertion of asserts)
				expect(faultOf(assertion, ask(question), shipped(question.dossier)), `${id} ${textOf(question)}`).toBeUndefined();
		if (row.elsewhere && "check" in row.elsewhere) {
			const { finding, dossier } = worked(row.elsewhere);
			for (const assertion of row.elsewhere.asserts) expect(faultOf(assertion, finding, dossier), `${id} elsewhere`).toBeUndefined();
		}
	});
});

describe("no assertion is one that any answer meets", () => {
	const all = covered.flatMap((row) => answersOf(row).flatMap(({ question, asserts }) => asserts.map((assertion) => ({ row, question, assertion }))));
	const where = ({ row, assertion }: (typeof all)[number]) => `${row.id}: ${JSON.stringify(assertion)}`;

	test("each fails where the cell that it speaks of is not known, or not silent, or off", () => {
		let spoilt = 0;
		for (const one of all) {
			const finding = ask(one.question);
			for (const bad of spoiltBy(one.assertion, finding)) {
				spoilt++;
				expect(faultOf(one.assertion, bad, shipped(one.question.dossier)), where(one)).toBeDefined();
			}
		}
		expect(spoilt).toBeGreaterThan(2 * all.length);
	});

	test("each that tells something fails on a dossier that knows nothing", () => {
		const told = all.filter(({ assertion }) => !(assertion.kind === "silence" || assertion.kind === "rows" || assertion.kind === "words"));
		expect(
			told.filter(({ assertion, question }) => faultOf(assertion, ask(question, "bare"), bare(question.dossier)) === undefined).map(where),
		).toEqual([]);
		// Silence is what such a dossier must answer, and the head of a dossier lists rows too: they may not stand alone.
		const alone = covered.flatMap((row) =>
			answersOf(row)
				.filter(({ asserts }) => asserts.every(({ kind }) => kind === "rows" || kind === "words"))
				.map(() => row.id),
		);
		expect(alone).toEqual([]);
	});

	test("each row fails on the answers to another concept, asked of a lens of other parts", () => {
		const met = covered.flatMap((row, i) => {
			const parts = new Set(Object.keys(ask(row.question).parts));
			const other = [...covered.slice(i + 1), ...covered].find(({ question }) =>
				Object.keys(ask(question).parts).every((part) => !parts.has(part)),
			) as Covered;
			return row.asserts
				.filter((assertion) => faultOf(assertion, ask(other.question), shipped(other.question.dossier)) === undefined)
				.map((assertion) => where({ row, question: row.question, assertion }));
		});
		expect(met).toEqual([]);
	});

	test("bounds are narrower than what the unit allows", () => {
		const wide = all.filter(({ assertion, question }) => {
			if ((assertion.kind !== "number" && assertion.kind !== "interval") || !assertion.within) return false;
			const [part = "", , column] = placeOf(assertion.at);
			const unit = ask(question).parts[part]?.columns.find(({ id }) => id === column)?.unit ?? "";
			const [low, high] = assertion.within;
			const room = /^(share|0–1|yes = 1)/.test(unit) ? 1 : /^−1…1/.test(unit) ? 2 : undefined;
			if (assertion.kind === "number") return high - low > (room ? room / 2 : Math.max(2.5 * Math.abs(low), 3));
			// The whole of a unit says that the size is not known: so the value itself must be an interval, or a value inside is named.
			return room !== undefined && high - low >= room && !assertion.open && assertion.holds === undefined;
		});
		expect(wide.map(where)).toEqual([]);
	});

	test("a number or a list of something cites, in most rows, whose claims it rests on, and citing somebody else fails", () => {
		const citing = all.filter(({ assertion }) => "cites" in assertion && assertion.cites);
		expect(citing.length).toBeGreaterThan(30);
		for (const one of citing)
			expect(faultOf({ ...one.assertion, cites: ["source:nobody"] } as Assertion, ask(one.question), shipped(one.question.dossier))).toBeDefined();
	});
});

/** The finding with one cell put in the place of another. */
function withCell(finding: Finding, at: string, cell: Cell): Finding {
	const [part = "", row = "", column = ""] = placeOf(at);
	const found = finding.parts[part];
	if (!found) return finding;
	return {
		...finding,
		parts: { ...finding.parts, [part]: { ...found, cells: { ...found.cells, [row]: { ...found.cells[row], [column]: cell } } } },
	};
}

/** Findings in which the thing asserted is not so, each for one reason. */
function spoiltBy(assertion: Assertion, finding: Finding): Finding[] {
	const quiet: Cell = { value: null, silence: { because: "spoilt", needs: ["spoilt"] }, rests: [] };
	switch (assertion.kind) {
		case "number":
		case "interval": {
			const { at } = assertion;
			const cell = cellAt(finding, at) as Cell;
			const bounds = assertion.within ?? [(assertion as { is: number }).is, (assertion as { is: number }).is];
			const number = (value: number): Cell => ({ value, rests: cell.rests });
			return [quiet, number(bounds[0] - 1), number(bounds[1] + 1)].map((one) => withCell(finding, at, one));
		}
		case "silence":
			return [withCell(finding, assertion.at, { value: 0, rests: [] }), withCell(finding, assertion.at, quiet)];
		case "words":
			return [{ ...finding, parts: {}, cautions: [] }];
		case "order":
			return [withCell(finding, assertion.of[0] as string, quiet), withCell(finding, assertion.of.at(-1) as string, { value: 1e9, rests: [] })];
		case "rows": {
			const part = finding.parts[assertion.part] as Finding["parts"][string];
			const rows = (list: readonly string[]): Finding => ({ ...finding, parts: { ...finding.parts, [assertion.part]: { ...part, rows: list } } });
			const lost = assertion.has.length > 0 ? [rows(part.rows.filter((row) => row !== assertion.has[0]))] : [];
			const extra = assertion.lacks.length > 0 ? [rows([...part.rows, assertion.lacks[0] as string])] : [];
			const most = assertion.count ? [rows([...part.rows, ...Array.from({ length: assertion.count[1] + 1 }, (_, i) => `row ${i}`)])] : [];
			return [...lost, ...extra, ...most];
		}
		default:
			return assertion satisfies never;
	}
}

describe("a row that is not whole is refused", () => {
	const row = covered.find(({ id }) => id === "S4-01") as Covered;
	const problems = (changed: object) => rowSchema.safeParse({ ...row, ...changed }).error?.issues.length ?? 0;

	test("as it stands it is none", () => expect(problems({})).toBe(0));
	test("silent and shown nowhere else", () => {
		const asserts = row.asserts.filter(({ kind }) => kind === "silence");
		expect(asserts.length).toBeGreaterThan(0);
		expect(problems({ asserts })).toBe(0);
		expect(problems({ asserts, elsewhere: undefined })).toBeGreaterThan(0);
		expect(problems({ asserts, reason: undefined })).toBeGreaterThan(0);
	});
	test("nothing asserted", () => expect(problems({ asserts: [] })).toBeGreaterThan(0));
	test("a concept that comes later and is not of futures or options", () => {
		const later = { id: "S3-30", name: "Later", means: "It comes later.", later: "With futures." };
		expect(rowSchema.safeParse(later).success).toBe(true);
		expect(rowSchema.safeParse({ ...later, id: "S4-01" }).success).toBe(false);
	});
	test("a bound the wrong way round, or an address that is none", () => {
		expect(problems({ asserts: [{ kind: "number", at: "a/b/c", within: [2, 1] }] })).toBeGreaterThan(0);
		expect(problems({ asserts: [{ kind: "number", at: "a/b", is: 1 }] })).toBeGreaterThan(0);
	});
});
