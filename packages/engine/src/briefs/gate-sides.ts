import type { Fault } from "./gate.ts";
import type { ClaimGround, GateContext, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

const ACTS = new Set(["ASSAULT", "COERCE", "MOBILIZE", "THREATEN", "ACCUSE", "SANCTION", "PROTEST"]);

/** The parties of a conflict that a claim speaks of, or none: violence or pressure, a rivalry, or two declared rivals against each other. */
function partiesOf(ground: ClaimGround, rivals: GateContext["rivals"]): readonly string[] {
	const { fact } = ground;
	const rival = (ids: readonly string[]) => rivals.some(([a, b]) => ids.includes(a) && ids.includes(b));
	if (fact.is === "event") {
		const ends = [...(fact.between ?? []), ...(fact.from ?? []), ...(fact.to ?? [])];
		// Arms for one of two rivals are told by the other.
		if (fact.type === "AID" && fact.domains.includes("arms"))
			return rivals.flatMap(([a, b]) => (fact.to?.includes(a as `actor:${string}`) ? [b] : fact.to?.includes(b as `actor:${string}`) ? [a] : []));
		return ACTS.has(fact.type) || (fact.from && rival(ends)) ? ends : [];
	}
	if (fact.is === "tie") return fact.kind === "rivalry" || (fact.polarity < 0 && rival(fact.between)) ? fact.between : [];
	if (fact.is === "lever" || fact.is === "restraint") return rival([fact.holder, fact.target]) ? [fact.holder, fact.target] : [];
	return [];
}

/** A sentence of ours on a conflict that only sources of one of its sides tell. */
export function sideFaults(passage: Passage, grounds: readonly Ground[], context: GateContext): Fault[] {
	// What a number rests on is said of the evidence, not of the conflict.
	if (passage.voices !== undefined || /: it (?:rests on \d+ claims? of|stands unchanged)|\bwould fall silent\b/.test(passage.folded)) return [];
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	const parties = new Set(claims.flatMap((ground) => partiesOf(ground, context.rivals)));
	for (const ground of grounds) {
		if (ground.kind !== "cell" || ground.sources.length === 0 || claims.length > 0 || !/^(?:−1…1|0–1|0–2|−2…2)$/.test(ground.column.unit)) continue;
		// At least so much is on record: that counts what sources tell, whoever they are.
		if (ground.cell.lowerBound && /\b(?:that (?:is|are)|those) on record\b|\blevers? [^,.;:]{0,60} on record\b|^on record,/.test(passage.folded))
			continue;
		const actors = [...ground.ids.filter((id) => id.startsWith("actor:")), ground.finding.focal];
		for (const [a, b] of context.rivals)
			if (actors.includes(a) && actors.includes(b) && ground.sources.every((source) => tells(source.side, [a, b])))
				for (const id of [a, b]) parties.add(id);
	}
	if (parties.size === 0) return [];
	const concerned = grounds.filter((ground) => ground.kind === "claim" || [...parties].filter((id) => ground.about.has(id)).length > 1);
	const sources = concerned.flatMap((ground) => ground.sources);
	const shared = [...parties].find((party) => sources.length > 0 && sources.every((source) => source.side?.includes(party as `actor:${string}`)));
	if (shared === undefined) return [];
	const name = context.names.of(shared)[0] ?? shared;
	return [
		{
			at: "side",
			word: passage.text.slice(0, 40),
			because: `it is on a conflict and rests only on sources from the side of ${name}; say “according to”`,
		},
	];
}

function tells(side: readonly string[] | undefined, parties: readonly string[]): boolean {
	return side?.some((id) => parties.includes(id)) ?? false;
}
