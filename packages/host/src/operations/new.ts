import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { createEngine, InputError, parseDate, type StateId } from "@interconnector/engine";
import * as z from "zod";
import { writeFilesWhole } from "../exchange/write.ts";
import { emptyDossier } from "../network/empty.ts";
import { focalNamed } from "../network/focal.ts";
import { fromDatasets } from "../network/new.ts";
import { POLE_CHOICES, POLE_SETS } from "../network/poles.ts";
import { readFolders } from "../store/read.ts";
import { defineHostOperation } from "./operation.ts";

const input = z.strictObject({
	folder: z.string().min(1).describe("the folder to make; with --from it may be a state instead (KAZ, Kazakhstan), whose name the folder gets"),
	focal: z
		.string()
		.regex(/^actor:[a-z0-9-]+$/)
		.optional()
		.describe("whose dossier it is: actor:<iso3> for a state (needed unless the first argument names the state)"),
	from: z
		.array(z.string())
		.min(1)
		.optional()
		.describe("files of public datasets, or folders that hold some: levels, poles, rivals and the network of ties are made of them"),
	title: z.string().optional().describe("its title (default: from the focal actor)"),
	asOf: z
		.string()
		.refine((text) => Number.isFinite(parseDate(text)?.end[1]), { error: "not a day, month or year: write EDTF, such as 2023-12-31" })
		.optional()
		.describe(
			"the day for which questions are answered when they name none, as EDTF (with --from: the end of the last year that the datasets reach)",
		),
	stance: z.enum(["un", "cow", "gw", "as-given"]).default("un").describe("whose list of states is followed on entities that lists disagree on"),
	poles: z
		.enum(POLE_CHOICES)
		.default("tripolar")
		.describe(
			`which powers are the poles of the system, with --from: ${POLE_SETS.map(({ id, title }) => `${id} (${title})`).join(", ")}, capability (computed from a file of nmc)`,
		),
	include: z.array(z.string()).optional().describe("dossier folders whose evidence it reads"),
});

export const newDossier = defineHostOperation({
	id: "new",
	title: "New",
	about:
		"Make a dossier folder: empty, including another one, or for any state from public datasets alone, with its levels, poles, rivals and network and the ground of each.",
	input,
	args: ["folder"],
	examples: [
		"interconnector new dossiers/kazakhstan --focal actor:kaz --as-of 2025-11-30 --include dossiers/azerbaijan",
		"interconnector new KAZ --from data/atop_alliance.csv --from data/un_votes.csv",
	],
	effects: "writes",
	paths: ["folder", "from", "include"],
	run: async (context, given) => {
		const { folder: path, focal } = given.from
			? focalNamed(given.folder, given.focal)
			: { folder: given.folder, focal: needed("focal", given.focal, "--focal actor:<iso3>") as StateId };
		const folder = resolve(path);
		if (existsSync(folder) && readdirSync(folder).length > 0)
			throw new InputError([
				{ file: path, field: "folder", value: path, problem: "the folder is not empty", fix: "name a new folder; nothing was written" },
			]);
		const include = given.include ?? [];
		const wish = {
			...given,
			focal,
			include,
			includes: include.map((one) => relativeTo(folder, one)),
			recorded: new Date().toISOString().slice(0, 10),
		};
		const texts = given.from
			? await fromDatasets({ ...wish, from: given.from }, context)
			: emptyDossier({ ...wish, asOf: needed("asOf", given.asOf, "--as-of 2025-11-30") });
		// Checked before anything is written, in memory, as it would be read.
		createEngine().open([...include.flatMap((one) => readFolders(one)), { name: basename(folder), files: texts }]);
		const encode = new TextEncoder();
		writeFilesWhole(
			folder,
			Object.entries(texts).map(([name, text]) => ({ name, bytes: encode.encode(text) })),
		);
		const next = given.from
			? `Its README says what was used, what was missing and why each state stands where it does. Next: interconnector ask vectors --dossier ${path}`
			: `Next: fill in levels and poles in dossier.json, then interconnector add --dossier ${path}`;
		return { kind: "text", text: `${path} is made. ${next}`, data: { folder: path, files: Object.keys(texts) } };
	},
});

/** An input that only a dossier from datasets can do without. */
function needed(field: string, value: string | undefined, example: string): string {
	if (value !== undefined) return value;
	throw new InputError([{ file: "new", field, value: "nothing", problem: "needed where no datasets are given with --from", fix: `add ${example}` }]);
}

/** The path from one folder to another, as dossier.json writes it on every platform. */
function relativeTo(folder: string, path: string): string {
	const target = resolve(path);
	if (!existsSync(join(target, "dossier.json")))
		throw new InputError([{ file: path, field: "include", value: path, problem: "no dossier is there", fix: "name a folder with a dossier.json" }]);
	return relative(folder, target).split(sep).join("/");
}
