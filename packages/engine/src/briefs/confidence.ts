import { highOf, lowOf } from "../base/quantity.ts";
import type { Claim } from "../evidence/claim.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Finding } from "../lenses/finding.ts";
import { shortSource } from "./cite.ts";
import { listWords } from "./names.ts";
import { labelOf, rowsOf } from "./say.ts";
import { addressOf, type CellPiece, cellOf, type Piece, type Sentence, sentence } from "./sentence.ts";

/** A source that changes a number by less than this is not told: two decimals are printed. */
const LEAST = 0.005;

/** How a number of the bottom line is called where it stands beside others: its part, its column and its row. */
function called({ finding, part, column, row }: CellPiece): string {
	const found = finding.parts[part];
	const names = row.split(",").map((id) => labelOf(finding, id));
	return `${found?.title}, ${found?.columns.find((one) => one.id === column)?.title}, ${names.join(/^holder and target/.test(found?.rowsAre ?? "") ? " over " : " – ")}`;
}

/**
 * What each source does to a number of the bottom line when it is left out: how far it moves, largest first, or that it falls silent.
 * Computed by asking again without the source; no other change of the evidence is tried.
 */
export function changeOfJudgement(
	about: CellPiece,
	ask: (id: string, values: Readonly<Record<string, unknown>>) => Finding,
	dossier: Dossier,
): Sentence[] {
	const named = (id: string) => {
		const source = [...dossier.sources.values()].find((one) => one.id === id);
		return source ? shortSource(source) : id;
	};
	const silent = cellOf(about).silentWithout ?? [];
	const finding = ask("sources", { of: addressOf(about) });
	const moved = rowsOf({ finding, part: "sources", column: "change", called: named })
		.filter((row) => Math.abs(row.value) >= LEAST && !silent.includes(row.row))
		.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
	const lead = called(about);
	const made: Sentence[] = [];
	if (moved.length > 0)
		made.push(
			sentence([
				`${lead}: when left out, a source changes it so: `,
				...moved.flatMap((row, i): Piece[] => [`${i === 0 ? "" : i === moved.length - 1 ? " and " : ", "}${row.name} (`, row.piece, ")"]),
				".",
				{ ...about, silent: true },
			]),
		);
	for (const source of silent) made.push(sentence([`${lead}: it would fall silent without ${named(source)}.`, { ...about, silent: true }]));
	if (made.length === 0) made.push(sentence([`${lead}: it stands unchanged when one source is left out.`, { ...about, silent: true }]));
	return made;
}

/**
 * What confidence in a number rests on, apart from how likely anything is: how many claims, how many sources that are no copies of
 * each other, their grades, and how many of the facts under it are in dispute.
 */
export function confidenceSentence(about: CellPiece, disputes: Finding, dossier: Dossier): Sentence[] {
	const under = new Set<string>(cellOf(about).rests);
	const claims: readonly Claim[] = dossier.claims.filter((claim) => under.has(claim.id));
	if (claims.length === 0) return [];
	const sources = [...dossier.sources.values()].filter((source) => claims.some((claim) => claim.source === source.id));
	const alone = sources.filter((source) => !sources.some((other) => other.id === source.derives));
	const rows = (disputes.parts.disputes?.rows ?? []).filter((row) => {
		const cell = disputes.parts.disputes?.cells[row]?.readings;
		return cell?.value != null && highOf(cell.value) >= lowOf(cell.value) && cell.rests.some((id) => under.has(id));
	});
	const grades = listWords(sources.map((source) => `${shortSource(source)} (${source.reliability})`));
	return [
		sentence([
			`${called(about)}: it rests on `,
			{ count: claims.length },
			` ${claims.length === 1 ? "claim" : "claims"} of `,
			{ count: alone.length },
			` independent ${alone.length === 1 ? "source" : "sources"}, by grade ${grades}`,
			...(rows.length === 0 ? [] : [`; in dispute under it: `, { count: rows.length }, rows.length === 1 ? " fact" : " facts"]),
			".",
			{ ...about, silent: true },
			...claims.map((claim): Piece => ({ claim: claim.id })),
			...rows.map((row): Piece => ({ finding: disputes, part: "disputes", row, column: "readings", silent: true })),
		]),
	];
}
