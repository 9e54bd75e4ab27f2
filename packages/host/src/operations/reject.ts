import * as z from "zod";
import { authorOf, changeDossier, changedText, changeInput } from "../store/change.ts";
import { claimIdFrom } from "../store/claim-id.ts";
import { defineHostOperation } from "./operation.ts";

export const reject = defineHostOperation({
	id: "reject",
	title: "Reject",
	about: "Reject a claim: it stays in the dossier with the verdict and its reason, and no number rests on it any more.",
	input: z.strictObject({ claim: z.string().min(1).describe("a claim id, or its first digits"), ...changeInput }),
	args: ["claim"],
	examples: ["interconnector reject claim:1f2e… --because 'the text says the opposite'"],
	effects: "writes",
	run: (context, input) => {
		const author = authorOf(input);
		const changed = changeDossier(context.dossier, author, (dossier) => {
			const claim = claimIdFrom(dossier, input.claim);
			const stands = dossier.claims.some((one) => one.id === claim);
			return { did: "reject", entries: stands ? [{ file: "reviews", line: { claim, verdict: "rejected", ...author, because: input.because } }] : [] };
		});
		return { kind: "text", text: changedText(changed), data: changed.change };
	},
});
