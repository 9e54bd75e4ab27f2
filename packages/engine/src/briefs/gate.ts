import { actorFaults } from "./gate-actors.ts";
import { actFaults } from "./gate-acts.ts";
import { chargeFaults } from "./gate-charges.ts";
import { closerFaults } from "./gate-closers.ts";
import { comparisonFaults, thenFaults } from "./gate-comparisons.ts";
import { consensusFaults } from "./gate-consensus.ts";
import type { GateContext, Ground } from "./gate-context.ts";
import { contrastFaults } from "./gate-contrasts.ts";
import { dateFaults } from "./gate-dates.ts";
import { deedFaults } from "./gate-deeds.ts";
import { deniedFaults } from "./gate-denied.ts";
import { directionFaults } from "./gate-direction.ts";
import { disputeFaults } from "./gate-disputes.ts";
import { exchangedFaults } from "./gate-exchanged.ts";
import { exchangeFaults } from "./gate-exchanges.ts";
import { fallenSilentFaults } from "./gate-fallen-silent.ts";
import { fractionFaults } from "./gate-fractions.ts";
import { gapFaults } from "./gate-gaps.ts";
import { gistFaults, neitherFaults } from "./gate-gists.ts";
import { guestFaults } from "./gate-guests.ts";
import { hedgeFaults } from "./gate-hedges.ts";
import { intentFaults } from "./gate-intents.ts";
import { jointlyFaults } from "./gate-jointly.ts";
import { jointFaults } from "./gate-joints.ts";
import { judgementFaults } from "./gate-judgements.ts";
import { licenceFaults } from "./gate-licence.ts";
import { listFaults } from "./gate-lists.ts";
import { littleWordFaults } from "./gate-little-words.ts";
import { memberFaults } from "./gate-members.ts";
import { modalFaults } from "./gate-modals.ts";
import { movedFaults } from "./gate-moved.ts";
import { movingFaults } from "./gate-moving.ts";
import { negationFaults } from "./gate-negation.ts";
import { nounFaults } from "./gate-nouns.ts";
import { numberFaults } from "./gate-numbers.ts";
import { onesidedFaults } from "./gate-onesided.ts";
import { ongoingFaults } from "./gate-ongoing.ts";
import { openerFaults } from "./gate-openers.ts";
import { oppositeFaults } from "./gate-opposites.ts";
import { orderFaults } from "./gate-orders.ts";
import { originalFaults } from "./gate-originals.ts";
import { overFaults } from "./gate-over.ts";
import { ownerFaults } from "./gate-owners.ts";
import { pairingFaults } from "./gate-pairing.ts";
import { groundsOf, passagesOf } from "./gate-passages.ts";
import { inPlainWords } from "./gate-phrases.ts";
import { placementFaults } from "./gate-placement.ts";
import { focusFaults, placeFaults } from "./gate-places.ts";
import { polarityFaults } from "./gate-polarity.ts";
import { quantifierFaults } from "./gate-quantifiers.ts";
import { rankFaults } from "./gate-ranks.ts";
import { restrictedFaults } from "./gate-restricted.ts";
import { roleFaults } from "./gate-roles.ts";
import { rowFaults } from "./gate-rows.ts";
import { scaleFaults } from "./gate-scales.ts";
import { scopeFaults } from "./gate-scope.ts";
import { seatFaults } from "./gate-seats.ts";
import { sequenceFaults } from "./gate-sequence.ts";
import { severalFaults } from "./gate-several.ts";
import { limitFaults, originFaults, shareFaults } from "./gate-shares.ts";
import { sideFaults } from "./gate-sides.ts";
import { silenceFaults } from "./gate-silences.ts";
import { slipFaults } from "./gate-slips.ts";
import { slotFaults } from "./gate-slots.ts";
import { statusFaults } from "./gate-status.ts";
import { stateFaults } from "./gate-strangers.ts";
import { substituteFaults } from "./gate-substitutes.ts";
import { tenseFaults } from "./gate-tenses.ts";
import { turnedFaults } from "./gate-turned.ts";
import { twoDaysFaults } from "./gate-two-days.ts";
import { dormantFaults, unrealisedFaults } from "./gate-unrealised.ts";
import { voiceFaults } from "./gate-voice.ts";
import { soleVoiceFaults, voiceOwnerFaults } from "./gate-voices.ts";
import { wholeFaults } from "./gate-wholes.ts";
import { whoseFaults } from "./gate-whose.ts";
import { withoutFaults } from "./gate-withouts.ts";
import type { Rest } from "./sentence.ts";

/** What can be wrong with a sentence. One kind a file: gate-numbers, gate-dates, gate-scope and so on. */
export const FAULT_KINDS = [
	"rest",
	"number",
	"sign",
	"unit",
	"digits",
	"actor",
	"direction",
	"date",
	"scope",
	"status",
	"superlative",
	"loaded",
	"cause",
	"likelihood",
	"side",
] as const;

export interface Fault {
	/** Which kind of fault. */
	readonly at: (typeof FAULT_KINDS)[number];
	/** The words of the sentence that it is about. */
	readonly word: string;
	/** Why, in one line. */
	readonly because: string;
}

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly faults: readonly [Fault, ...Fault[]] };

/** "just in case" words of certainty: no number of ours is exact. */
const EXACT = /\b(?:exact(?:ly)?|precise(?:ly)?|to the decimal|to the day(?! (?:after|before))|flat out)\b/g;

/**
 * Whether a sentence may stand in a brief: every number, name, direction, date, reach and status in its text must follow from what
 * it rests on, and it may not rank, explain, forecast or judge on its own. It reads the text and the rests alone, so that it holds
 * for what a person writes or edits as for what the composer makes. Never throws; runs in time linear in the text.
 */
export function judge(sentence: { readonly text: string; readonly rests: readonly Rest[] }, context: GateContext): Verdict {
	const faults: Fault[] = [];
	if (sentence.rests.length === 0) return no([{ at: "rest", word: "", because: "it rests on nothing" }]);
	const grounds: Ground[] = [];
	for (const rest of sentence.rests) {
		const ground = resolve(rest, context);
		if (ground) grounds.push(ground);
		else faults.push({ at: "rest", word: rest.kind === "claim" ? rest.id : rest.address, because: "it rests on something that is not there" });
	}
	if (faults.length > 0) return no(faults);
	const passages = passagesOf(inPlainWords(sentence.text, grounds), grounds, context);
	faults.push(...onesidedFaults(passages, grounds, context));
	for (const passage of passages) {
		const held = groundsOf(passage, grounds);
		if (held.length === 0) {
			faults.push({ at: "actor", word: passage.cited[0]?.word ?? "", because: "nothing under the sentence comes from this source" });
			continue;
		}
		faults.push(...actorFaults(passage, held, grounds, context));
		// A source's claim in the words of its coder, under its name, follows from it.
		if (passage.verbatim) continue;
		faults.push(
			...numberFaults(passage, held),
			...dateFaults(passage, held, context.asOf),
			...directionFaults(passage, held, context.names),
			...polarityFaults(passage, held, context),
			...scopeFaults(passage, held),
			...actFaults(passage, held),
			...deedFaults(passage, held),
			...quantifierFaults(passage, held),
			...statusFaults(passage, held, context),
			...voiceFaults(passage, held),
			...sideFaults(passage, held, context),
			...disputeFaults(passage, held, context),
			...listFaults(passage, held),
			...pairingFaults(passage, held, context),
			...comparisonFaults(passage, held),
			...thenFaults(passage, held),
			...fractionFaults(passage, held),
			...severalFaults(passage, held),
			...orderFaults(passage, held, context),
			...intentFaults(passage, held),
			...chargeFaults(passage, held),
			...wholeFaults(passage, held, context),
			...whoseFaults(passage, held, context),
			...seatFaults(passage, held),
			...placementFaults(passage, held, context.names),
			...rankFaults(passage, held),
			...roleFaults(passage, held),
			...oppositeFaults(passage, held),
			...shareFaults(passage, held),
			...limitFaults(passage, held),
			...licenceFaults(passage, held, context),
			...judgementFaults(passage, held, context),
			...hedgeFaults(passage, held, context),
			...modalFaults(passage, held),
			...sequenceFaults(passage, held),
			...scaleFaults(passage, held),
			...movedFaults(passage, held, context),
			...deniedFaults(passage, held),
			...negationFaults(passage, held),
			...turnedFaults(passage, held),
			...silenceFaults(passage, held),
			...movingFaults(passage, held),
			...fallenSilentFaults(passage, held),
			...twoDaysFaults(passage, held),
			...memberFaults(passage, held),
			...originalFaults(passage, held, context),
			...gistFaults(passage, held, context),
			...neitherFaults(passage, held),
			...littleWordFaults(passage, held, context),
			...rowFaults(passage, held),
			...guestFaults(passage, held, context),
			...slipFaults(passage, held),
			...exchangedFaults(passage, held, context),
			...slotFaults(passage, held, context.names),
			...placeFaults(passage, held, context.names),
			...focusFaults(passage, held),
			...substituteFaults(passage, held, context.names),
			...jointFaults(passage, held),
			...nounFaults(passage, held),
			...ownerFaults(passage, held, context.names),
			...stateFaults(passage, held),
			...openerFaults(passage, held),
			...exchangeFaults(passage, held),
			...consensusFaults(passage, held, context),
			...contrastFaults(passage, held),
			...jointlyFaults(passage, held, context),
			...tenseFaults(passage, held),
			...gapFaults(passage, held),
			...overFaults(passage, held),
			...ongoingFaults(passage, held),
			...soleVoiceFaults(passage, held),
			...voiceOwnerFaults(passage, held, context),
			...withoutFaults(passage, held),
			...restrictedFaults(passage, held),
			...closerFaults(passage, held),
			...originFaults(passage, held, context.names),
			...unrealisedFaults(passage, held),
			...dormantFaults(passage, held),
		);
		for (const match of passage.bare.toLowerCase().matchAll(EXACT))
			faults.push({ at: "digits", word: match[0], because: "no number here is known so well" });
	}
	return no(faults);
}

function no(faults: readonly Fault[]): Verdict {
	const [first, ...more] = faults;
	return first ? { ok: false, faults: [first, ...more] } : { ok: true };
}

/** An address that a person mistyped resolves to nothing; it is no reason to fall over. */
function resolve(rest: Rest, context: GateContext): Ground | undefined {
	try {
		return context.resolve(rest);
	} catch {
		return undefined;
	}
}

/** The faults of a verdict in one line, for people. */
export function faultText(verdict: Verdict): string {
	return verdict.ok ? "" : verdict.faults.map(({ at, word, because }) => `${at}: ${word === "" ? "" : `“${word}”: `}${because}`).join("; ");
}
