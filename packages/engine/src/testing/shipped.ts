import { readdirSync, readFileSync } from "node:fs";
import { type Dossier, type FolderTexts, readDossier } from "../evidence/dossier.ts";
import { InputError } from "../evidence/issue.ts";

const DOSSIERS = new URL("../../../../dossiers/", import.meta.url);
/** The evidence of 2026-11-21, kept still: the sentences by which the gate is tried were written on it, and evidence grows. */
const GATE_EVIDENCE = new URL("./gate-evidence/", import.meta.url);

/** The texts of a dossier that is shipped with the project. */
export function shippedTexts(name: string, root = DOSSIERS): FolderTexts {
	const folder = new URL(`${name}/`, root);
	const files = readdirSync(folder).filter((file) => /\.jsonl?$/.test(file));
	return { name: `dossiers/${name}`, files: Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), "utf8")])) };
}

/** The texts of a shipped dossier after those of all that it includes. */
export function shippedFolders(name: string, root = DOSSIERS): FolderTexts[] {
	const own = shippedTexts(name, root);
	const includes = (JSON.parse(own.files["dossier.json"] ?? "{}") as { includes?: string[] }).includes ?? [];
	const before = includes.flatMap((path) => shippedFolders(path.replace("../", ""), root));
	return [...before.filter((folder, i) => before.findIndex((one) => one.name === folder.name) === i), own];
}

/** A shipped dossier, with what it includes. */
export function shippedDossier(name = "azerbaijan", root = DOSSIERS): Dossier {
	const { dossier, issues } = readDossier(shippedFolders(name, root));
	if (!dossier) throw new InputError(issues);
	return dossier;
}

/** The dossier on which the sentences that try the gate were written. */
export function gateDossier(name = "azerbaijan"): Dossier {
	return shippedDossier(name, GATE_EVIDENCE);
}
