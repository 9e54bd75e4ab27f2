import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkAssertions, checkClaimIds, type Dossier, type FolderTexts, InputError, type Issue, readDossier } from "@interconnector/engine";
import * as z from "zod";
import { againText } from "../datasets/index.ts";
import { foldersOf } from "../datasets/keep.ts";
import { readLog } from "../store/log.ts";
import { noticesField } from "../store/notices.ts";
import { dossierPath, readFolders } from "../store/read.ts";
import type { Notice } from "../store/store.ts";
import { defineHostOperation } from "./operation.ts";

export const validate = defineHostOperation({
	id: "validate",
	title: "Validate",
	about:
		"Check a dossier in full: every line against its schema, every id recomputed, every reference followed, its own assertions compared. All problems in one run; nothing is written.",
	input: z.strictObject({}),
	args: [],
	gives: ["text"],
	examples: ["interconnector validate", "interconnector validate --dossier dossiers/georgia"],
	effects: "reads",
	run: (context) => {
		const notices: Notice[] = [];
		const folders = readFolders(dossierPath(context.dossier), notices);
		const { dossier, issues } = readDossier(folders);
		const own = folders.at(-1);
		const assertions = own?.files["assertions.json"];
		const all = [
			...issues,
			...notices.flatMap(({ issue }) => (issue ? [issue] : [])),
			...logIssues(own),
			...checkClaimIds(folders),
			...(dossier ? missingPanels(dossier, dossierPath(context.dossier)) : []),
			...(dossier && own && assertions !== undefined && dossier.withdrawals.length === 0
				? checkAssertions(assertions, asCoded(dossier, own), `${own.name}/assertions.json`)
				: []),
		];
		if (all.length > 0 || !dossier) throw new InputError(all);
		const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
		return {
			kind: "text",
			text: `${notices.map(({ says }) => `${says}\n`).join("")}${own?.name}: valid. ${count(dossier.history.length, "claim", "claims")} of ${count(dossier.sources.size, "source", "sources")}, ${dossier.history.length - dossier.claims.length} replaced or rejected; every id matches what the claim says.`,
			data: {
				valid: true,
				claims: dossier.history.length,
				standing: dossier.claims.length,
				sources: dossier.sources.size,
				digest: dossier.digest,
				...noticesField(notices),
			},
		};
	},
});

/** Panels that a claim tells of without a line or a file, in the dossier or in one that it includes. What is in a file is checked when it is read. */
function missingPanels(dossier: Dossier, path: string): Issue[] {
	const folders = foldersOf(path);
	const known = new Set<string>(dossier.panels.map(({ id }) => id));
	const told = dossier.claims.flatMap(({ id, says, stance }) =>
		says.is === "panel" && stance !== "against" && !known.has(says.id) ? [{ id, says }] : [],
	);
	const untold = told.map(({ id, says }) => ({
		file: "panels.jsonl",
		field: "id",
		value: says.id,
		problem: `no such panel, though ${id} tells of it`,
		fix: `${againText(says.dataset)}; or reject the claim`,
	}));
	const gone = dossier.panels
		.filter(({ digest }) => !folders.some((folder) => existsSync(join(folder, "panels", `${digest}.parquet`))))
		.map(({ id, dataset, digest }) => ({
			file: `panels/${digest}.parquet`,
			field: "",
			value: id,
			problem: "the file of this panel is not there",
			fix: againText(dataset),
		}));
	return [...untold, ...gone];
}

/**
 * The dossier that its assertions speak of: its own claims, as its coders left them. Claims of dossiers that it includes are theirs,
 * claims that came later by a change are in the log, and a withdrawal takes away what it names; none is a lost or doubled line.
 */
function asCoded(dossier: Dossier, own: FolderTexts): Dossier {
	const lines = <T>(file: string): T[] =>
		(own.files[file] ?? "")
			.split("\n")
			.filter((line) => line.trim() !== "")
			.map((line) => JSON.parse(line) as T);
	const coded = new Set(lines<{ id: string }>("claims.jsonl").map(({ id }) => id));
	for (const { claims } of logIssues(own).length > 0 ? [] : logOf(own)) for (const id of claims) coded.delete(id);
	return { ...dossier, history: dossier.history.filter((claim) => coded.has(claim.id)) };
}

const logOf = (own: FolderTexts) => readLog(own.files["log.jsonl"] ?? "", `${own.name}/log.jsonl`);

function logIssues(own: FolderTexts | undefined): readonly Issue[] {
	try {
		if (own) logOf(own);
		return [];
	} catch (error) {
		if (error instanceof InputError) return error.issues;
		throw error;
	}
}
