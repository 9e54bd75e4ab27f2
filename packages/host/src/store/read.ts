import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { createEngine, type Dossier, type Engine, type FolderTexts, InputError, type Issue, readHead } from "@interconnector/engine";
import { projectRoot } from "../root.ts";
import { filesStore } from "./files.ts";
import type { Notice } from "./store.ts";

/** Largest file of a dossier that is read into memory. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Read the texts of a dossier folder and, before it, of the folders it includes. Throws InputError when one is missing. */
export function readFolders(path: string, notices: Notice[] = []): FolderTexts[] {
	const issues: Issue[] = [];
	const folders: FolderTexts[] = [];
	const open: string[] = [];
	const done = new Set<string>();
	const visit = (folder: string, by?: { readonly name: string; readonly path: string }) => {
		const full = resolve(folder);
		if (open.includes(full)) {
			issues.push({
				file: `${nameOf(full)}/dossier.json`,
				field: "includes",
				value: folder,
				problem: "the dossiers include each other in a circle",
				fix: "remove one of the includes",
			});
			return;
		}
		if (done.has(full)) return;
		if (!existsSync(full) || !statSync(full).isDirectory()) {
			issues.push(
				by
					? {
							file: `${by.name}/dossier.json`,
							field: "includes",
							value: JSON.stringify(by.path),
							problem: "the dossier that it includes is not there",
							fix: "put that folder there, or correct the path",
						}
					: noFolder(full),
			);
			return;
		}
		open.push(full);
		const texts = readTexts(full, issues, notices);
		// Problems of the head are reported once, when the dossier is opened.
		for (const included of readHead(texts, [])?.includes ?? []) visit(join(full, included), { name: nameOf(full), path: included });
		open.pop();
		done.add(full);
		folders.push(texts);
	};
	visit(path);
	if (issues.length > 0) throw new InputError(issues);
	return folders;
}

function readTexts(folder: string, issues: Issue[], notices: Notice[]): FolderTexts {
	for (const file of readdirSync(folder).filter((name) => /\.jsonl?$/.test(name))) {
		// A link that leads nowhere is no file.
		const size = existsSync(join(folder, file)) ? statSync(join(folder, file)).size : 0;
		if (size > MOST_BYTES)
			issues.push({
				file: `${nameOf(folder)}/${file}`,
				field: "",
				value: `${size} bytes`,
				problem: `larger than ${MOST_BYTES} bytes`,
				fix: "keep bulk data in panels, not in claims",
			});
	}
	const read = filesStore(folder, nameOf(folder)).read();
	notices.push(...read.notices);
	return read.folder;
}

/** What is said of a dossier folder that was named and is not there. */
export const noFolder = (path: string): Issue => ({
	file: nameOf(path),
	field: "",
	value: "nothing",
	problem: "there is no such folder",
	fix: "name a dossier folder with --dossier",
});

/** A folder as messages call it: relative to where the person stands when that is short. */
export function nameOf(folder: string): string {
	const here = relative(process.cwd(), folder);
	return here !== "" && !here.startsWith("..") ? here : basename(folder);
}

/** The dossier that a person means: named, from the environment, the folder they stand in, or the shipped one. */
export function dossierPath(named?: string): string {
	const given = named ?? process.env.INTERCONNECTOR_DOSSIER;
	if (given) return resolve(given);
	if (existsSync(join(process.cwd(), "dossier.json"))) return process.cwd();
	return join(projectRoot(), "dossiers", "azerbaijan");
}

export interface Opened {
	readonly engine: Engine;
	readonly dossier: Dossier;
	readonly path: string;
	/** What was found while reading that a person should know: a change that was cut off, for instance. */
	readonly notices: readonly Notice[];
}

/** Open a dossier from disk. Throws InputError with every problem. */
export function openDossier(named?: string): Opened {
	const path = dossierPath(named);
	const engine = createEngine();
	const notices: Notice[] = [];
	return { engine, dossier: engine.open(readFolders(path, notices)), path, notices };
}
