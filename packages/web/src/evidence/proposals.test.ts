import { expect, it } from "vitest";
import type { ClaimRow } from "./claims.ts";
import { decide, nextWaiting, proposedOf, verdictOn, waiting } from "./proposals.ts";

const claim = (id: string) => ({ id }) as unknown as ClaimRow;
const three = proposedOf({ out: "proposals/x.jsonl", proposals: 3, known: 2, claims: ["a", "b", "c"].map(claim) });

it("one verdict leaves the others waiting, and the next of them is looked at", () => {
	const one = decide(three, ["b"], "rejected");
	expect(waiting(one).map(({ id }) => id)).toEqual(["a", "c"]);
	expect(nextWaiting(one, "b")).toBe("c");
	expect(nextWaiting(decide(one, ["c"], "accepted"), "c")).toBe("a");
	expect(nextWaiting(decide(one, ["a", "c"], "accepted"), "c")).toBe("c");
	expect(waiting(three)).toHaveLength(3);
});

it("one that waits is taken out of its file, one that was decided is turned round on record", () => {
	expect(verdictOn(three, "a", "accepted", "read")).toEqual(["accept", { what: "proposals/x.jsonl", only: ["a"], because: "read" }]);
	expect(verdictOn(three, "a", "rejected", "a plan")).toEqual(["reject", { claim: "a", from: "proposals/x.jsonl", because: "a plan" }]);
	expect(verdictOn(decide(three, ["a"], "rejected"), "a", "accepted", "signed")).toEqual(["accept", { what: "a", because: "signed" }]);
	expect(verdictOn(decide(three, ["a"], "accepted"), "a", "rejected", "no")).toEqual(["reject", { claim: "a", because: "no" }]);
});

it("an answer with nothing new proposes nothing", () => {
	expect(proposedOf({ proposals: 0, known: 4 })).toEqual({ claims: [], known: 4, decided: {} });
});
