import { stem } from "./gate-text.ts";

/**
 * Words of one sense, a line each: where what a sentence rests on has one of them, the sentence may have another. Only words that say
 * the same of the same thing stand together; a grave act, a legal stage and a judgement have no kin.
 */
const KIN: readonly (readonly string[])[] = `begin start
	close shut
	aground grounded stranded
	finish complete
	grow expand widen
	quit leave
	link join connect
	contest contend
	accession accede
	certain certainty
	chief main principal
	hinder hamper impede`
	.split("\n")
	.map((line) => line.trim().split(" ").map(stem));

/** The stems of words that a sentence may use where those given are told. */
export function kinOf(told: ReadonlySet<string>): ReadonlySet<string> {
	const more = KIN.filter((line) => line.some((word) => told.has(word)));
	return more.length === 0 ? told : new Set([...told, ...more.flat()]);
}
