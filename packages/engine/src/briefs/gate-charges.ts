import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain } from "./gate-text.ts";

/** "Detained as officers of a service", "accused of spying": what somebody is charged with. */
const CHARGED = /\b(?:detain|arrest|charg|accus|convict|sentenc|suspect|expel)\p{L}* [^.;]*\b(?:as|of|over|for|with) /u;
/** What people are called who are charged with it, told as what they are. */
const IS_SO =
	/\b(?:is|are|was|were|being) (?:in fact |indeed |really |all )?(?:\p{L}+ ){0,2}(spy|spies|agents?|officers?|operatives?|terrorists?|criminals?|saboteurs?|traitors?|mercenar(?:y|ies)|guilty)\b/u;
/** Words by which a charge is told as one. */
const AS_CHARGED = /\bas\b|\b(?:accus|charg|alleg|suspect|sentenc|convict)\p{L}*|\b(?:called|held to be|said to be)\b/u;

/** A charge told as a fact: whom a claim says to be detained as a spy is not said to be one. */
export function chargeFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.flatMap((ground) => (ground.kind === "claim" ? [fold(plain(ground.claim.gist))] : []));
	if (claims.length === 0 || claims.length < grounds.length || !claims.some((gist) => CHARGED.test(gist))) return [];
	const told = IS_SO.exec(passage.folded);
	if (!told || AS_CHARGED.test(passage.folded) || claims.some((gist) => IS_SO.exec(gist)?.[1] === told[1])) return [];
	return [{ at: "status", word: told[1] as string, because: "this is what they are charged with, and the sentence tells it as so" }];
}
