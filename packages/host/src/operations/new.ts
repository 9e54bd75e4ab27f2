import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { claimIdOf, createEngine, FORMAT, InputError } from "@interconnector/engine";
import * as z from "zod";
import { disk, writeAtomic } from "../store/layer.ts";
import { readFolders } from "../store/read.ts";
import { defineHostOperation } from "./operation.ts";

export const newDossier = defineHostOperation({
	id: "new",
	title: "New",
	about: "Make a dossier folder: empty, or including another one and asking its evidence for another focal state.",
	input: z.strictObject({
		folder: z.string().min(1).describe("the folder to make"),
		focal: z
			.string()
			.regex(/^actor:[a-z0-9-]+$/)
			.describe("whose dossier it is: actor:<iso3> for a state"),
		title: z.string().optional().describe("its title (default: from the focal actor)"),
		asOf: z.string().describe("the day for which questions are answered when they name none, as EDTF"),
		include: z.array(z.string()).optional().describe("dossier folders whose evidence it reads"),
	}),
	args: ["folder"],
	examples: ["interconnector new dossiers/kazakhstan --focal actor:kaz --as-of 2025-11-30 --include dossiers/azerbaijan"],
	effects: "writes",
	paths: ["folder", "include"],
	run: (_context, input) => {
		const folder = resolve(input.folder);
		if (existsSync(folder) && readdirSync(folder).length > 0)
			throw new InputError([
				{
					file: input.folder,
					field: "folder",
					value: input.folder,
					problem: "the folder is not empty",
					fix: "name a new folder; nothing was written",
				},
			]);
		const includes = (input.include ?? []).map((path) => relativeTo(folder, path));
		const head = {
			format: FORMAT,
			title: input.title ?? `Dossier of ${input.focal}`,
			focal: input.focal,
			asOf: input.asOf,
			stance: "un",
			...(includes.length > 0 ? { includes } : {}),
			levels: { neighbourhood: [], regional: [], systemic: [] },
			poles: {},
			rivals: [],
			comparators: [],
		};
		const named = focalLines(input.focal, input.include ?? []);
		const texts: Record<string, string> = {
			"dossier.json": `${JSON.stringify(head, null, "\t")}\n`,
			"sources.jsonl": named.source,
			"claims.jsonl": named.claim,
			"reviews.jsonl": "",
			"judgements.jsonl": "",
			".gitattributes": "*.jsonl merge=interconnector\n",
			".gitignore": "documents/\n.cache/\n.*.tmp\n.lock-*\n",
			"README.md": `# ${head.title}\n\nA dossier of Interconnector. Fill in levels, poles and rivals in dossier.json, add claims with \`interconnector add\`, and check with \`interconnector validate\`.\n\nTo let git merge the lines of two people, register the merge driver once in this repository:\n\n    git config merge.interconnector.driver "interconnector merge-lines %O %A %B"\n`,
		};
		// Checked before anything is written, in memory, as it would be read.
		createEngine().open([...(input.include ?? []).flatMap((path) => readFolders(path)), { name: basename(folder), files: texts }]);
		mkdirSync(folder, { recursive: true });
		for (const [name, text] of Object.entries(texts)) writeAtomic(disk, folder, name, new TextEncoder().encode(text));
		return {
			kind: "text",
			text: `${input.folder} is made. Next: fill in levels and poles in dossier.json, then interconnector add --dossier ${input.folder}`,
			data: { folder: input.folder, files: Object.keys(texts) },
		};
	},
});

/** The path from one folder to another, as dossier.json writes it on every platform. */
function relativeTo(folder: string, path: string): string {
	const target = resolve(path);
	if (!existsSync(join(target, "dossier.json")))
		throw new InputError([{ file: path, field: "include", value: path, problem: "no dossier is there", fix: "name a folder with a dossier.json" }]);
	return relative(folder, target).split(sep).join("/");
}

/** A dossier of its own has to name its focal actor; one that includes another may find it there. */
function focalLines(focal: string, included: readonly string[]): { source: string; claim: string } {
	const known = included.flatMap((path) => readFolders(path)).some((folder) => (folder.files["claims.jsonl"] ?? "").includes(`"id":"${focal}"`));
	if (known) return { source: "", claim: "" };
	const recorded = new Date().toISOString().slice(0, 10);
	const iso3 = focal.slice("actor:".length).toUpperCase();
	const says = {
		is: "actor" as const,
		id: focal as `actor:${string}`,
		name: iso3,
		kind: "state" as const,
		...(/^[A-Z]{3}$/.test(iso3) ? { iso3 } : {}),
	};
	const claim = { source: "source:names" as const, at: "actors", says };
	const source = {
		id: "source:names",
		title: "Names of actors and places",
		kind: "registry",
		published: recorded,
		reliability: "A",
		because: "names only, by whoever keeps this dossier",
	};
	return {
		source: `${JSON.stringify(source)}\n`,
		claim: `${JSON.stringify({ id: claimIdOf(claim), ...claim, gist: "The focal actor of this dossier.", credibility: 1, by: "interconnector new", recorded })}\n`,
	};
}
