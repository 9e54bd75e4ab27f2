import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement, tie } from "../lenses/checks/say.ts";
import { askOf, cellOf, dossierOf, textsOf } from "../testing/dossier.ts";
import { readDossier } from "./dossier.ts";
import { canonicalIds, type Judgement } from "./judgement.ts";

const judge = (drop: string, keep: string, kind: Judgement["kind"] = "same-as"): Judgement => ({
	kind,
	drop,
	keep,
	by: "coder:test",
	recorded: "2025-01-01",
	because: "a test",
});

describe("canonicalIds", () => {
	it("follows a chain of merges to the id that stays", () => {
		const canonical = canonicalIds([judge("a", "b"), judge("b", "c")]);
		expect(["a", "b", "c", "d"].map(canonical)).toEqual(["c", "c", "c", "d"]);
	});

	it("a later not-same-as undoes a merge", () => {
		expect(canonicalIds([judge("a", "b"), judge("a", "b", "not-same-as")])("a")).toBe("a");
	});

	it("a cycle ends, and all its members have one name", () => {
		const canonical = canonicalIds([judge("c", "a"), judge("a", "b"), judge("b", "c"), judge("x", "c")]);
		expect(["a", "b", "c", "x"].map(canonical)).toEqual(["a", "a", "a", "a"]);
	});

	it("is idempotent on any judgements", () => {
		const id = fc.constantFrom(..."abcdef");
		fc.assert(
			fc.property(fc.array(fc.tuple(id, id).filter(([a, b]) => a !== b)), (pairs) => {
				const canonical = canonicalIds(pairs.map(([drop, keep]) => judge(drop, keep)));
				for (const one of "abcdef") expect(canonical(canonical(one))).toBe(canonical(one));
			}),
		);
	});
});

describe("a merge of actors in a dossier", () => {
	const facts = [tie("f", "p", 0.8), agreement("pact", ["f", "pp"], 3)];
	const head = { levels: { regional: ["actor:p" as const] } };
	const merged = (judgements: readonly Judgement[]) => {
		const texts = textsOf(facts, head);
		const { dossier } = readDossier([
			{ ...texts, files: { ...texts.files, "judgements.jsonl": judgements.map((one) => JSON.stringify(one)).join("\n") } },
		]);
		if (!dossier) throw new Error("not a dossier");
		return cellOf(askOf(dossier, "vectors"), "vectors/actor:p/evidence").value;
	};

	it("brings their evidence together, and can be undone", () => {
		expect(cellOf(askOf(dossierOf(facts, head), "vectors"), "vectors/actor:p/evidence").value).toBe(1);
		expect(merged([judge("actor:pp", "actor:p")])).toBe(2);
		expect(merged([judge("actor:pp", "actor:p"), judge("actor:pp", "actor:p", "not-same-as")])).toBe(1);
	});
});
