import { byCodeUnit, canonicalJson } from "@interconnector/engine";
import { type Change, type Entry, FILES, logOf } from "./entry.ts";

/** The text files of a dossier folder that changes are folded into, by name without .jsonl. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Fold changes into the texts of a folder: lines are added once (a change that was folded before a crash may come again), files
 * are sorted, and what a withdrawal names is taken out. Only the files that change are returned.
 */
export function fold(texts: Texts, changes: readonly Change[]): Record<string, string> {
	const out: Record<string, string> = {};
	const entries = changes.flatMap((change) => change.entries);
	const gone = withdrawnBy(entries);
	for (const file of FILES) {
		const added = entries.filter((entry) => entry.file === file).map((entry) => JSON.stringify(entry.line));
		const before = (texts[file] ?? "").split("\n").filter((line) => line.trim() !== "");
		if (added.length === 0 && gone.size === 0) continue;
		const seen = new Set<string>();
		const lines = [...before, ...added].filter((line) => {
			const parsed = parse(line);
			if (parsed !== undefined && isGone(file, parsed, gone)) return false;
			const same = parsed === undefined ? line : canonicalJson(parsed);
			if (seen.has(same)) return false;
			seen.add(same);
			return true;
		});
		const sorted = inOrder(file, lines);
		const text = sorted.length === 0 ? "" : `${sorted.join("\n")}\n`;
		if (text !== (texts[file] ?? "")) out[file] = text;
	}
	const log = (texts.log ?? "").split("\n").filter((line) => line !== "");
	const known = new Set(log.map((line) => String(parse(line)?.id)));
	const news = changes.filter((change) => !known.has(change.id)).map((change) => JSON.stringify(logOf(change)));
	const all = [...log, ...news].map((line) => withoutVerdicts(line, gone));
	const text = all.length === 0 ? "" : `${all.join("\n")}\n`;
	if (text !== (texts.log ?? "")) out.log = text;
	return out;
}

/** A line of the log without the verdicts on claims that were withdrawn: what they say may quote them. */
function withoutVerdicts(line: string, gone: ReadonlySet<string>): string {
	const { reviews, ...rest } = (gone.size > 0 && parse(line)) || {};
	if (!Array.isArray(reviews) || !reviews.some((review) => gone.has(review?.claim))) return line;
	return JSON.stringify({ ...rest, reviews: reviews.filter((review) => !gone.has(review?.claim)) });
}

function parse(line: string): Record<string, unknown> | undefined {
	try {
		return JSON.parse(line) as Record<string, unknown>;
	} catch {
		// A line that is no JSON is kept as it is: the reader reports it, and nothing is thrown away in silence.
		return undefined;
	}
}

/** Ids of the claims and sources that withdrawals take out. */
function withdrawnBy(entries: readonly Entry[]): ReadonlySet<string> {
	return new Set(entries.flatMap((entry) => (entry.file === "withdrawn" ? [entry.line.source, ...entry.line.claims] : [])));
}

function isGone(file: string, line: Record<string, unknown>, gone: ReadonlySet<string>): boolean {
	if (gone.size === 0 || file === "withdrawn") return false;
	return (
		gone.has(String(line.id)) ||
		((file === "claims" || file === "panels") && gone.has(String(line.source))) ||
		(file === "reviews" && gone.has(String(line.claim)))
	);
}

/** Claims by source, place and id; everything else by its text: the same lines always make the same file. */
export function inOrder(file: string, lines: readonly string[]): string[] {
	const key = (line: string): string => {
		const parsed = parse(line);
		if (parsed === undefined) return line;
		if (file === "claims") return [parsed.source, parsed.at, parsed.id].join("\u0000");
		if (file === "panels") return [parsed.dataset, parsed.part, parsed.imported, parsed.id].join("\u0000");
		return file === "sources" ? String(parsed.id) : [parsed.recorded, parsed.change ?? "", line].join("\u0000");
	};
	return lines
		.map((line) => [key(line), line] as const)
		.sort(([a], [b]) => byCodeUnit(a, b))
		.map(([, line]) => line);
}
