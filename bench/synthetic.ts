import { type Claim, claimIdOf, type Fact, type FolderTexts } from "@interconnector/engine";

/** A dossier of many claims on many actors: ties, events and agreements in the proportions of the shipped one, all from one rule. */
export function syntheticDossier(count: number): FolderTexts {
	const actors = 200;
	const sources = 40;
	const lines: string[] = [];
	const claim = (source: string, at: string, says: Fact) => {
		const one = { source: `source:${source}` as Claim["source"], at, says };
		lines.push(JSON.stringify({ id: claimIdOf(one), ...one, gist: "made by a rule", by: "coder:bench", recorded: "2026-01-01" }));
	};
	const actor = (i: number) => `actor:a${i % actors}` as const;
	for (let i = 0; i < actors; i++) claim("registry", `actor ${i}`, { is: "actor", id: actor(i), name: `Actor ${i}`, kind: "state" });
	for (let i = 0; lines.length < count; i++) {
		const source = `s${i % sources}`;
		const [a, b] = [actor(i * 7), actor(i * 7 + 1 + (i % (actors - 1)))];
		const year = 1990 + (i % 36);
		if (a === b) continue;
		if (i % 3 === 0)
			claim(source, `¶${i}`, {
				is: "tie",
				between: [a, b],
				kind: "assessment",
				polarity: ((i % 21) - 10) / 10,
				domains: ["diplomacy"],
				during: `${year}-${String(1 + (i % 12)).padStart(2, "0")}`,
			});
		else if (i % 3 === 1)
			claim(source, `¶${i}`, {
				is: "event",
				id: `event:e${i}`,
				title: "an act",
				type: "SUPPORT",
				cameo: "051",
				at: `${year}`,
				from: [a],
				to: [b],
				domains: ["diplomacy"],
			});
		else
			claim(source, `¶${i}`, {
				is: "agreement",
				id: `agreement:g${i}`,
				title: "an agreement",
				between: [a, b],
				rung: 2,
				status: "in force",
				during: `${year}/..`,
				domains: ["trade"],
			});
	}
	const head = {
		format: 1,
		stance: "un",
		title: "Synthetic",
		focal: "actor:a0",
		asOf: "2025-12-31",
		levels: { neighbourhood: [actor(1), actor(2), actor(3)] },
		poles: {},
	};
	const source = (id: string) => JSON.stringify({ id: `source:${id}`, title: id, kind: "report", published: "2025", reliability: "C" });
	return {
		name: "synthetic",
		files: {
			"dossier.json": JSON.stringify(head),
			"sources.jsonl": ["registry", ...Array.from({ length: sources }, (_, i) => `s${i}`)].map(source).join("\n"),
			"claims.jsonl": lines.join("\n"),
		},
	};
}
