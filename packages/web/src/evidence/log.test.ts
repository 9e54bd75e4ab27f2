import { expect, test } from "vitest";
import { changesOf, goneOf, mergesOf } from "./log.ts";

const jsonl = (...lines: object[]) => lines.map((line) => JSON.stringify(line)).join("\n");
const because = { by: "tester", recorded: "2026-01-02", because: "the text says otherwise" };
const claim = (id: string, more: object = {}) => ({ id, gist: id, by: "coder", recorded: "2026-01-01", says: { is: "tie" }, ...more });
const own = {
	"claims.jsonl": jsonl(claim("claim:1"), claim("claim:2"), claim("claim:3", { replaces: "claim:2" }), claim("claim:4", { replaces: "claim:1" })),
	"reviews.jsonl": jsonl(
		{ claim: "claim:1", verdict: "accepted", ...because, change: "b" },
		{ claim: "claim:1", verdict: "rejected", ...because, change: "a" },
		{ claim: "claim:4", verdict: "rejected", ...because, change: "c" },
	),
	"judgements.jsonl": jsonl(
		{ kind: "same-as", drop: "x", keep: "y", ...because, change: "a" },
		{ kind: "same-as", drop: "v", keep: "w", ...because, change: "a" },
		{ kind: "not-same-as", drop: "v", keep: "w", ...because, change: "b" },
	),
	"log.jsonl": jsonl(
		{ id: "a", did: "reject", by: "tester", recorded: "2026-01-02", claims: [], reviews: [], judgements: [] },
		{ id: "b", did: "undo reject", undoes: "a", by: "tester", recorded: "2026-01-02", claims: [], reviews: [], judgements: [] },
	),
};
const folders = [
	{ name: "core", files: { "claims.jsonl": jsonl(claim("claim:0")) } },
	{ name: "mine", files: own },
];

test("the later verdict counts, a rejected correction replaces nothing", () => {
	expect(goneOf(folders).map(({ claim, standing }) => [claim.id, standing])).toEqual([
		["claim:4", "rejected"],
		["claim:2", "replaced"],
	]);
});

test("the log, newest first, and what of it was taken back", () => {
	expect(changesOf(folders).map(({ id, undone }) => [id, undone])).toEqual([
		["b", false],
		["a", true],
	]);
});

test("merges that stand are those not judged apart later", () => {
	expect(mergesOf(folders).map(({ drop }) => drop)).toEqual(["x"]);
});
