import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

const MEMBER =
	/(?<!\b(?:not|never|no longer) )\b(?:is|are|was|were|became|becomes?|remains?|remained|as) (?:now |already |still |also )?(?:an? |the |one of the )?(?:(?:full|founding|permanent|regular|equal) )?members?\b(?! (?:states? )?(?:bid|candidate))/;

/** "is a full member" of a body that has refused it, or has it as an observer or guest: only a seat of its own bears that. */
export function seatFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const seats = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim" && ground.fact.is === "membership");
	if (seats.length === 0 || seats.length < grounds.length) return [];
	const match = MEMBER.exec(passage.bare.toLowerCase());
	const roles = seats.flatMap(({ fact, claim }) => (fact.is === "membership" && claim.stance !== "against" ? [String(fact.role)] : []));
	if (match === null || roles.some((role) => /^(?:member|chair|founder)$/.test(role))) return [];
	return [{ at: "status", word: match[0], because: `by what it rests on it is ${roles.join(" or ") || "no member"}` }];
}
