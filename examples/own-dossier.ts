// A dossier of three lines made in memory: two sources disagree, and the answer says so.
import { claimIdOf, createEngine, type Fact } from "@interconnector/engine";

const claim = (source: string, says: Fact) => {
	const said = { source: `source:${source}` as const, at: "¶1", says };
	return JSON.stringify({ id: claimIdOf(said), ...said, gist: "an example", credibility: 1, by: "example", recorded: "2025-01-01" });
};
const source = (id: string) => JSON.stringify({ id: `source:${id}`, title: id, kind: "report", published: "2025", reliability: "B" });
const people = (value: number): Fact => ({ is: "indicator", of: "actor:b", what: "population", value, unit: "million persons", at: "2025" });
const engine = createEngine();
const dossier = engine.open([
	{
		name: "example",
		files: {
			"dossier.json": JSON.stringify({
				format: 1,
				stance: "un",
				title: "Example",
				focal: "actor:a",
				asOf: "2025-12-31",
				levels: { neighbourhood: ["actor:b"] },
				poles: {},
			}),
			"sources.jsonl": [source("one"), source("two")].join("\n"),
			"claims.jsonl": [
				claim("one", { is: "actor", id: "actor:a", name: "A", kind: "state" }),
				claim("one", { is: "actor", id: "actor:b", name: "B", kind: "state" }),
				claim("one", people(35)),
				claim("two", people(20)),
			].join("\n"),
		},
	},
]);
const finding = engine.ask(dossier, "contradictions");
for (const row of finding.parts.disputes?.rows ?? [])
	console.log(
		`${finding.names[row]}: ${finding.parts.disputes?.cells[row]?.readings?.value} readings, gap ${finding.parts.disputes?.cells[row]?.gap?.value}`,
	);
