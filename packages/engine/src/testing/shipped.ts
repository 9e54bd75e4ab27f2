import { readdirSync, readFileSync } from "node:fs";
import { type Dossier, type FolderTexts, readDossier } from "../evidence/dossier.ts";
import { InputError } from "../evidence/issue.ts";

const DOSSIERS = new URL("../../../../dossiers/", import.meta.url);

/** The texts of a dossier that is shipped with the project. */
export function shippedTexts(name: string): FolderTexts {
	const folder = new URL(`${name}/`, DOSSIERS);
	const files = readdirSync(folder).filter((file) => /\.jsonl?$/.test(file));
	return { name: `dossiers/${name}`, files: Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), "utf8")])) };
}

/** A shipped dossier, with what it includes. */
export function shippedDossier(name = "azerbaijan"): Dossier {
	const own = shippedTexts(name);
	const includes = (JSON.parse(own.files["dossier.json"] ?? "{}") as { includes?: string[] }).includes ?? [];
	const { dossier, issues } = readDossier([...includes.map((path) => shippedTexts(path.replace("../", ""))), own]);
	if (!dossier) throw new InputError(issues);
	return dossier;
}
