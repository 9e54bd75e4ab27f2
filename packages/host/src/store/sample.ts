import { claimIdOf, type Fact } from "@interconnector/engine";
import type { Change, Entry } from "./entry.ts";

/** A small dossier and changes to it, for the suites of the store. */
export const HEAD = JSON.stringify({
	format: 1,
	stance: "un",
	title: "Small",
	focal: "actor:a",
	asOf: "2025-12-31",
	levels: { neighbourhood: ["actor:b"] },
	poles: {},
});
export const SOURCES = ["names", "one", "two"]
	.map((id) => JSON.stringify({ id: `source:${id}`, title: `Source ${id}`, kind: "report", published: "2025", reliability: "B" }))
	.join("\n");

export function claimLine(source: string, at: string, says: Fact, gist = "said so") {
	const claim = { source: `source:${source}` as const, at, says };
	return { id: claimIdOf(claim), ...claim, gist, by: "tester", recorded: "2025-12-01" };
}

const actor = (id: string) => claimLine("names", `actor ${id}`, { is: "actor", id: `actor:${id}`, name: id.toUpperCase(), kind: "state" });
export const FILES: Record<string, string> = {
	"dossier.json": `${HEAD}\n`,
	"sources.jsonl": `${SOURCES}\n`,
	"claims.jsonl": `${[actor("a"), actor("b")]
		.map((claim) => JSON.stringify(claim))
		.sort()
		.join("\n")}\n`,
};

/** The n-th claim of the suites: each is different, all are valid. */
export function tieClaim(n: number, source = "one") {
	return claimLine(source, `¶${n}`, {
		is: "tie",
		between: ["actor:a", "actor:b"],
		kind: "assessment",
		polarity: ((n % 21) - 10) / 10,
		domains: ["diplomacy"],
		during: `${1990 + (n % 35)}-${String(1 + (n % 12)).padStart(2, "0")}`,
	});
}

export function addChange(n: number, size = 1, source = "one"): Change {
	const entries = Array.from({ length: size }, (_, i): Entry => ({ file: "claims", line: tieClaim(n * 1000 + i, source) }));
	return { id: `c${String(n).padStart(6, "0")}`, by: "tester", recorded: "2025-12-01", did: "add", entries };
}
