import { basename } from "node:path";
import { InputError } from "@interconnector/engine";
import * as z from "zod";
import { authorOf, changeDossier, changedData, changedText, changeInput } from "../store/change.ts";
import { claimIdFrom } from "../store/claim-id.ts";
import { openDossier } from "../store/read.ts";
import { defineHostOperation } from "./operation.ts";
import { keepProposals, proposalsIn } from "./proposals.ts";

export const accept = defineHostOperation({
	id: "accept",
	title: "Accept",
	about:
		"Accept a claim that was rejected, or all proposals of a file. The dossier is checked in full as it would be; all of it is kept, or nothing.",
	input: z.strictObject({
		what: z.string().min(1).describe("a claim id, or a file of proposed claims (one a line)"),
		only: z.array(z.string()).optional().describe("of a file, these claim ids only"),
		...changeInput,
	}),
	args: ["what"],
	examples: [
		"interconnector accept proposals/paper.jsonl --because 'read against the text'",
		"interconnector accept claim:1f2e… --because 'confirmed by a second source'",
	],
	effects: "writes",
	paths: ["what"],
	run: (context, input) => {
		const author = authorOf(input);
		if (input.what.startsWith("claim:")) {
			const changed = changeDossier(context.dossier, author, (dossier) => {
				const claim = claimIdFrom(dossier, input.what);
				const entries = dossier.claims.some((one) => one.id === claim)
					? []
					: [{ file: "reviews" as const, line: { claim, verdict: "accepted" as const, ...author, because: input.because } }];
				return { did: "accept", entries };
			});
			return { kind: "text", text: changedText(changed), data: changedData(changed) };
		}
		const { wanted, rest } = proposalsIn(input.what, input.only);
		const { history, claims } = openDossier(context.dossier).dossier;
		const [known, standing] = [history, claims].map((list) => new Set<string>(list.map((claim) => claim.id))) as [Set<string>, Set<string>];
		const fallen = wanted.filter(({ id }) => known.has(id) && !standing.has(id));
		if (fallen.length > 0)
			throw new InputError(
				fallen.map(({ id }) => ({
					file: input.what,
					field: "id",
					value: id,
					problem: "on record already, and rejected or replaced since",
					fix: `if it should stand: interconnector accept ${id} --because '…'; the others can be named with --only`,
				})),
			);
		const news = wanted.filter((claim) => !known.has(claim.id));
		// Accepted proposals leave their file only after they are safe in the dossier; if that was cut short, they leave it now.
		if (news.length === 0 && wanted.length > 0) {
			keepProposals(input.what, rest);
			const text = `nothing to accept: ${wanted.length} of these claims are in the dossier already; their lines are taken out of ${basename(input.what)}`;
			return { kind: "text", text, data: { accepted: 0, known: wanted.length } };
		}
		const changed = changeDossier(context.dossier, author, () => ({
			did: `accept ${basename(input.what)}`,
			entries: news.map((line) => ({ file: "claims" as const, line })),
		}));
		keepProposals(input.what, rest, changed.change);
		return { kind: "text", text: changedText(changed), data: changedData(changed) };
	},
});
