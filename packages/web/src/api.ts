import type { FolderTexts } from "@interconnector/engine";
import { heldJson, inFolder, READS_ONLY } from "./folder.ts";

/** Where the page was opened from a file, or a server that cannot write, it only reads. */
const TOKEN = "interconnector-token";
const HEADER = "X-Interconnector-Token";

/** The start's token comes once in the fragment of the address, which no server and no log sees, and is then kept for this tab. */
export function takeToken(): void {
	if (inFolder) return;
	const given = new URLSearchParams(location.hash.slice(1)).get("token");
	if (!given) return;
	sessionStorage.setItem(TOKEN, given);
	history.replaceState(null, "", `${location.pathname}${location.search}`);
}

export function mayWrite(): boolean {
	return !inFolder && sessionStorage.getItem(TOKEN) !== null;
}

/** What the machine refused or could not do, in words for a person. */
export class Refused extends Error {
	readonly details: readonly string[];
	constructor(message: string, details: readonly string[] = []) {
		super(message);
		this.details = details;
	}
}

interface Problem {
	readonly error?: string;
	readonly fix?: string;
	readonly issues?: readonly { readonly file: string; readonly field: string; readonly problem: string; readonly fix: string }[];
}

async function answer(response: Response): Promise<unknown> {
	const body: unknown = await response.json().catch(() => undefined);
	if (response.ok) return body;
	const { error, fix, issues } = (body ?? {}) as Problem;
	throw new Refused(
		`${error ?? `the server answered ${response.status}`}${fix ? `: ${fix}` : ""}`,
		issues?.map((one) => `${one.field || one.file}: ${one.problem}; ${one.fix}`) ?? [],
	);
}

/**
 * The texts of the dossier that is served, or that stand in the page, as JSON that nobody has read yet: the engine's thread does, so
 * that the page can draw meanwhile.
 */
export async function dossierJson(): Promise<ArrayBuffer | string> {
	if (inFolder) return heldJson();
	const response = await fetch("dossier.json");
	if (!response.ok) await answer(response);
	return response.arrayBuffer();
}

/** The same, read: the included folders first. */
export async function dossierTexts(): Promise<readonly FolderTexts[]> {
	const json = await dossierJson();
	return JSON.parse(typeof json === "string" ? json : new TextDecoder().decode(json)) as readonly FolderTexts[];
}

/** Read with an operation of the machine. Throws Refused where no program is behind the page. */
export async function read(operation: string, input: Readonly<Record<string, string>> = {}): Promise<unknown> {
	if (inFolder) throw new Refused(READS_ONLY);
	const query = new URLSearchParams(input).toString();
	return answer(await fetch(`${operation}${query ? `?${query}` : ""}`));
}

/** Write with an operation of the machine. Throws Refused with what was wrong and what was kept. */
export async function write(operation: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
	const token = sessionStorage.getItem(TOKEN);
	if (inFolder || token === null) throw new Refused(`${READS_ONLY} Nothing was written.`);
	return answer(
		await fetch(operation, { method: "POST", headers: { "Content-Type": "application/json", [HEADER]: token }, body: JSON.stringify(input) }),
	);
}
