import { createEngine, type Dossier, type FolderTexts, InputError, readDossier } from "@interconnector/engine";
import { expect, test } from "vitest";
import { addChange, FILES, tieClaim } from "./sample.ts";
import type { Store } from "./store.ts";

const openAs = (folder: FolderTexts): Dossier => createEngine().open([folder]);
const accept = (): void => undefined;

/** What every store does, whatever stands behind it. `make` gives a store on a fresh copy of the small dossier. */
export function storeContract(make: () => Store): void {
	test("what was appended is read, sorted, once", () => {
		const store = make();
		for (const n of [3, 1, 2]) store.append(addChange(n, 2), accept);
		store.append(addChange(1, 2), accept);
		const { dossier, issues } = readDossier([store.read().folder]);
		expect(issues).toEqual([]);
		expect(dossier?.claims.filter((claim) => claim.says.is === "tie")).toHaveLength(6);
		const order = (store.read().folder.files["claims.jsonl"] ?? "")
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line))
			.map((claim) => `${claim.source}\u0000${claim.at}\u0000${claim.id}`);
		expect(order).toEqual([...order].sort());
	});
	test("a change that the check refuses leaves nothing behind", () => {
		const store = make();
		const before = store.read().folder.files;
		expect(() =>
			store.append(addChange(1), () => {
				throw new InputError([]);
			}),
		).toThrow(InputError);
		expect(store.read().folder.files).toEqual(before);
		expect(store.log()).toEqual([]);
	});
	test("the check sees the dossier as it would be", () => {
		let seen = 0;
		make().append(addChange(1, 3), (after) => {
			seen = openAs(after).claims.length;
		});
		expect(seen).toBe(5);
	});
	test("the log has every change, oldest first, with what it takes to undo it", () => {
		const store = make();
		store.append(addChange(1), accept);
		const review = { claim: tieClaim(1000).id, verdict: "rejected" as const, by: "t", recorded: "2025-12-02", because: "wrong" };
		store.append({ id: "c2", by: "t", recorded: "2025-12-02", did: "reject", entries: [{ file: "reviews", line: review }] }, accept);
		expect(store.log().map((one) => one.did)).toEqual(["add", "reject"]);
		expect(store.log()[1]?.reviews).toEqual([review]);
		expect(openAs(store.read().folder).claims.some((claim) => claim.id === review.claim)).toBe(false);
	});
	test("a withdrawal takes the source, its claims and the verdicts on them out of the texts", () => {
		const store = make();
		store.append(addChange(1, 2, "two"), accept);
		const claims = [tieClaim(1000, "two").id, tieClaim(1001, "two").id];
		const review = { claim: tieClaim(1000, "two").id, verdict: "rejected" as const, by: "t", recorded: "2025-12-02", because: "it quotes a passage" };
		store.append({ id: "c2", by: "t", recorded: "2025-12-02", did: "reject", entries: [{ file: "reviews", line: review }] }, accept);
		store.append(
			{
				id: "c3",
				by: "t",
				recorded: "2025-12-03",
				did: "withdraw",
				entries: [{ file: "withdrawn", line: { source: "source:two", claims, by: "t", recorded: "2025-12-03", because: "law" } }],
			},
			accept,
		);
		const { files } = store.read().folder;
		expect(`${files["claims.jsonl"]}${files["sources.jsonl"]}`).not.toContain("source:two");
		expect(files["withdrawn.jsonl"]).toContain("source:two");
		expect(openAs(store.read().folder).withdrawals).toHaveLength(1);
		expect(JSON.stringify([store.read(), store.log()])).not.toContain("quotes a passage");
		expect(store.log().map(({ did }) => did)).toEqual(["add", "reject", "withdraw"]);
	});
	test("lines that are not ours are kept as they are", () => {
		const store = make();
		store.append(addChange(1), accept);
		for (const line of (FILES["claims.jsonl"] ?? "").trim().split("\n")) expect(store.read().folder.files["claims.jsonl"]).toContain(line);
	});
}
