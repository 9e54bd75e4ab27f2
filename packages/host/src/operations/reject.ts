import { basename } from "node:path";
import * as z from "zod";
import { authorOf, changeDossier, changedData, changedText, changeInput } from "../store/change.ts";
import { claimIdFrom } from "../store/claim-id.ts";
import type { Entry } from "../store/entry.ts";
import { openDossier } from "../store/read.ts";
import { defineHostOperation } from "./operation.ts";
import { keepProposals, proposalsIn } from "./proposals.ts";

export const reject = defineHostOperation({
	id: "reject",
	title: "Reject",
	about:
		"Reject a claim: it stays in the dossier with the verdict and its reason, and no number rests on it any more. Or reject a proposal of a file: it goes on record as rejected, so that it is not proposed again, and leaves the file.",
	input: z.strictObject({
		claim: z.string().min(1).describe("a claim id, or its first digits; of a proposal the whole id"),
		from: z.string().min(1).optional().describe("the file of proposals that it is in"),
		...changeInput,
	}),
	args: ["claim"],
	examples: [
		"interconnector reject claim:1f2e… --because 'the text says the opposite'",
		"interconnector reject claim:1f2e… --from proposals/paper.jsonl --because 'a plan, not a fact'",
	],
	effects: "writes",
	paths: ["from"],
	run: (context, input) => {
		const author = authorOf(input);
		if (input.from !== undefined) {
			const { wanted, rest } = proposalsIn(input.from, [input.claim]);
			const { history, claims } = openDossier(context.dossier).dossier;
			// On record and fallen already: only its line in the file was left.
			if (wanted.every(({ id }) => history.some((claim) => claim.id === id) && !claims.some((claim) => claim.id === id))) {
				keepProposals(input.from, rest);
				return {
					kind: "text",
					text: `${input.claim} is on record and does not stand; its line is taken out of ${basename(input.from)}`,
					data: { rejected: 0 },
				};
			}
			const changed = changeDossier(context.dossier, author, (dossier) => ({
				did: "reject a proposal",
				entries: wanted
					.filter(({ id }) => dossier.history.every((claim) => claim.id !== id))
					.flatMap((line): Entry[] => [
						{ file: "claims", line },
						{ file: "reviews", line: { claim: line.id, verdict: "rejected", ...author, because: input.because } },
					]),
			}));
			keepProposals(input.from, rest, changed.change);
			return { kind: "text", text: changedText(changed), data: changedData(changed) };
		}
		const changed = changeDossier(context.dossier, author, (dossier) => {
			const claim = claimIdFrom(dossier, input.claim);
			const stands = dossier.claims.some((one) => one.id === claim);
			return { did: "reject", entries: stands ? [{ file: "reviews", line: { claim, verdict: "rejected", ...author, because: input.because } }] : [] };
		});
		return { kind: "text", text: changedText(changed), data: changedData(changed) };
	},
});
