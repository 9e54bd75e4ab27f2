import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { type Claim, InputError, type Issue, parseClaims } from "@interconnector/engine";
import { keeping, naming, readWhole } from "../machine.ts";
import type { Change } from "../store/entry.ts";
import { disk, writeAtomic } from "../store/layer.ts";
import { textOf } from "../store/utf8.ts";

/** Largest file of proposals. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The proposals of a file that are wanted, and the rest of it. Throws InputError with every problem of the file, or an id that is not in it. */
export function proposalsIn(path: string, only: readonly string[] | undefined): { wanted: Claim[]; rest: Claim[] } {
	const refuse = (problem: string, fix: string) => new InputError([{ file: path, field: "", value: path, problem, fix }]);
	if (!existsSync(path)) throw refuse("there is no such file, and it is no claim id", "name a file of proposals, or a claim as claim:…");
	const bytes = readWhole(path);
	if (bytes.length > MOST_BYTES) throw refuse(`larger than ${MOST_BYTES} bytes`, "split the file");
	const issues: Issue[] = [];
	const claims = parseClaims(textOf(bytes, path), path, issues);
	for (const id of only ?? [])
		if (!claims.some((claim) => claim.id === id))
			issues.push({ file: path, field: "only", value: id, problem: "no such proposal in this file", fix: "check the id" });
	if (issues.length > 0) throw new InputError(issues);
	const wanted = claims.filter((claim) => only === undefined || only.includes(claim.id));
	return { wanted, rest: claims.filter((claim) => !wanted.includes(claim)) };
}

/** Leave only these proposals in the file. Called when the others are safe in the dossier, by `change` where it was made just now. */
export function keepProposals(path: string, rest: readonly Claim[], change?: Change): void {
	const text = rest.map((claim) => `${JSON.stringify(claim)}\n`).join("");
	const write = () => naming(path, () => writeAtomic(disk, dirname(resolve(path)), basename(path), new TextEncoder().encode(text)));
	const lines = `the lines still stand in ${basename(path)}, and the same command again takes them out`;
	if (change) keeping(`the decision is safe in the dossier (change ${change.id}); ${lines}`, write);
	else write();
}
