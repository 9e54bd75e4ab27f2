import type { Claim, FolderTexts } from "@interconnector/engine";

/** A change as the log of a dossier keeps it. */
export interface Logged {
	readonly id: string;
	readonly by: string;
	readonly recorded: string;
	readonly did: string;
	readonly undoes?: string;
	readonly claims: readonly string[];
	readonly reviews: readonly { readonly claim: string; readonly verdict: string; readonly because: string }[];
	readonly judgements: readonly Judged[];
}

export interface Judged {
	readonly kind: "same-as" | "not-same-as";
	readonly drop: string;
	readonly keep: string;
	readonly by: string;
	readonly recorded: string;
	readonly because: string;
	readonly change?: string;
}

/** A claim that no number rests on any more, and why. */
export interface Gone {
	readonly claim: Claim;
	readonly standing: "rejected" | "replaced";
	readonly because: string;
}

type Review = {
	readonly claim: string;
	readonly verdict: string;
	readonly by: string;
	readonly recorded: string;
	readonly because: string;
	readonly change?: string;
};

function lines<T>(folders: readonly FolderTexts[], file: string): T[] {
	return folders.flatMap(({ files }) => (files[file] ?? "").split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line) as T])));
}

/** Later decisions come later: by day, then by the change that gave them. */
const inOrder = <T extends { readonly recorded: string; readonly change?: string }>(all: readonly T[]): T[] =>
	[...all].sort((a, b) => {
		const [one, two] = [`${a.recorded} ${a.change ?? ""}`, `${b.recorded} ${b.change ?? ""}`];
		return one < two ? -1 : one > two ? 1 : 0;
	});

/** The changes of a dossier, the newest first; each says whether it was taken back. */
export function changesOf(folders: readonly FolderTexts[]): (Logged & { readonly undone: boolean })[] {
	const log = lines<Logged>(folders.slice(-1), "log.jsonl");
	const undone = new Set(log.map(({ undoes }) => undoes));
	return log.map((one) => ({ ...one, undone: undone.has(one.id) })).reverse();
}

/** Claims that were rejected or replaced, the latest decision first. */
export function goneOf(folders: readonly FolderTexts[]): Gone[] {
	const claims = lines<Claim>(folders, "claims.jsonl");
	const verdicts = new Map(inOrder(lines<Review>(folders, "reviews.jsonl")).map((one) => [one.claim, one] as const));
	const rejected = (id: string) => verdicts.get(id)?.verdict === "rejected";
	const byId = new Map<string, Claim>(claims.map((one) => [one.id, one] as const));
	const out: (Gone & { readonly at: string })[] = [];
	for (const claim of claims) {
		const verdict = verdicts.get(claim.id);
		if (verdict && rejected(claim.id))
			out.push({
				...{ claim, standing: "rejected", at: `${verdict.recorded} ${verdict.change ?? ""}` },
				because: `${verdict.because} (${verdict.by}, ${verdict.recorded})`,
			});
		const replaced = claim.replaces && !rejected(claim.id) ? byId.get(claim.replaces) : undefined;
		if (replaced && !rejected(replaced.id))
			out.push({
				claim: replaced,
				standing: "replaced",
				at: claim.recorded,
				because: `replaced by ${claim.id.slice(0, 18)} (${claim.by}, ${claim.recorded})`,
			});
	}
	return out.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Merges that stand: the latest judgement on each pair. */
export function mergesOf(folders: readonly FolderTexts[]): Judged[] {
	const latest = new Map(inOrder(lines<Judged>(folders, "judgements.jsonl")).map((one) => [`${one.drop} ${one.keep}`, one] as const));
	return [...latest.values()].filter(({ kind }) => kind === "same-as");
}
