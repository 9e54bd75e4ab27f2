import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { type Claim, InputError, type Issue, parseClaims } from "@interconnector/engine";
import * as z from "zod";
import { authorOf, changeDossier, changedText, changeInput } from "../store/change.ts";
import { claimIdFrom } from "../store/claim-id.ts";
import { disk, writeAtomic } from "../store/layer.ts";
import { defineHostOperation } from "./operation.ts";

/** Largest file of proposals. */
const MOST_BYTES = 64 * 1024 * 1024;

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
			return { kind: "text", text: changedText(changed), data: changed.change };
		}
		const { wanted, rest } = proposalsIn(input.what, input.only);
		const changed = changeDossier(context.dossier, author, (dossier) => {
			const known = new Set<string>(dossier.history.map((claim) => claim.id));
			return {
				did: `accept ${basename(input.what)}`,
				entries: wanted.filter((claim) => !known.has(claim.id)).map((line) => ({ file: "claims" as const, line })),
			};
		});
		// Accepted proposals leave their file only after they are safe in the dossier.
		writeAtomic(
			disk,
			dirname(resolve(input.what)),
			basename(input.what),
			new TextEncoder().encode(rest.map((claim) => `${JSON.stringify(claim)}\n`).join("")),
		);
		return { kind: "text", text: changedText(changed), data: changed.change };
	},
});

function proposalsIn(path: string, only: readonly string[] | undefined): { wanted: Claim[]; rest: Claim[] } {
	const refuse = (problem: string, fix: string) => new InputError([{ file: path, field: "", value: path, problem, fix }]);
	if (!existsSync(path)) throw refuse("there is no such file, and it is no claim id", "name a file of proposals, or a claim as claim:…");
	const bytes = readFileSync(path);
	if (bytes.length > MOST_BYTES) throw refuse(`larger than ${MOST_BYTES} bytes`, "split the file");
	const issues: Issue[] = [];
	const claims = parseClaims(bytes.toString("utf8"), path, issues);
	for (const id of only ?? [])
		if (!claims.some((claim) => claim.id === id))
			issues.push({ file: path, field: "only", value: id, problem: "no such proposal in this file", fix: "check the id" });
	if (issues.length > 0) throw new InputError(issues);
	const wanted = claims.filter((claim) => only === undefined || only.includes(claim.id));
	return { wanted, rest: claims.filter((claim) => !wanted.includes(claim)) };
}
