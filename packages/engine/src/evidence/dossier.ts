import { canonicalJson, digest, type SourceId } from "../base/id.ts";
import { check } from "./check.ts";
import { type Claim, claimSchema } from "./claim.ts";
import { type Issue, schemaIssues, shown, whyNotJson } from "./issue.ts";
import { type Judgement, judgementSchema } from "./judgement.ts";
import { type PanelRecord, panelRecordSchema } from "./panel.ts";
import { type Line, parseLines } from "./parse.ts";
import { byDecision, type Review, reviewSchema } from "./review.ts";
import { FORMAT, type Head, headSchema } from "./settings.ts";
import { type Source, sourceSchema } from "./source.ts";
import { type Withdrawal, withdrawalSchema } from "./withdrawal.ts";

/** The texts of one dossier folder, by file name. Whoever reads the disk (or a browser's store) hands them over. */
export interface FolderTexts {
	/** How the folder is called in messages. */
	readonly name: string;
	readonly files: Readonly<Record<string, string>>;
}

export interface Dossier {
	readonly head: Head;
	readonly sources: ReadonlyMap<SourceId, Source>;
	/** Claims that stand: neither replaced nor rejected. */
	readonly claims: readonly Claim[];
	/** All claims ever accepted, also those replaced or rejected. */
	readonly history: readonly Claim[];
	readonly reviews: readonly Review[];
	readonly judgements: readonly Judgement[];
	readonly withdrawals: readonly Withdrawal[];
	/** Bulk tables that the dossier holds and whose claim stands, older ones that were replaced among them. */
	readonly panels: readonly PanelRecord[];
	/** SHA-256 of the evidence and settings; two dossiers with the same digest give the same answers. */
	readonly digest: string;
}

export interface Parsed {
	readonly head: Head | undefined;
	readonly sources: Line<Source>[];
	readonly claims: Line<Claim>[];
	readonly reviews: Line<Review>[];
	readonly judgements: Line<Judgement>[];
	readonly withdrawals: Line<Withdrawal>[];
	readonly panels: Line<PanelRecord>[];
}

/** Read the head alone: which format it has and what it includes. */
export function readHead(folder: FolderTexts, issues: Issue[]): Head | undefined {
	const file = `${folder.name}/dossier.json`;
	const text = folder.files["dossier.json"];
	if (text === undefined) {
		issues.push({
			file,
			field: "",
			value: "nothing",
			problem: "there is no dossier.json here",
			fix: "name a dossier folder, or make one with: interconnector new",
		});
		return undefined;
	}
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		issues.push({ file, field: "", value: shown(text), problem: whyNotJson(error), fix: "repair the file" });
		return undefined;
	}
	const format = (json as { format?: unknown } | null)?.format;
	if (typeof format === "number" && format !== FORMAT) {
		const fix = format > FORMAT ? "open it with a newer interconnector; nothing was changed" : "bring it up to date with: interconnector migrate";
		issues.push({ file, field: "format", value: shown(format), problem: `this version reads dossier format ${FORMAT}`, fix });
		return undefined;
	}
	const result = headSchema.safeParse(json);
	if (result.success) return result.data;
	issues.push(...schemaIssues(result.error, json, file));
	return undefined;
}

/**
 * Read a dossier from the texts of its folder and of the folders that it includes (in any order, the dossier itself last).
 * Returns the dossier, or every problem found. Ids are trusted here; `validate` recomputes them.
 */
export function readDossier(folders: readonly FolderTexts[]): { dossier: Dossier | undefined; issues: Issue[] } {
	const issues: Issue[] = [];
	const own = folders.at(-1);
	if (own === undefined) throw new Error("readDossier needs at least one folder");
	const parsed: Parsed = { head: readHead(own, issues), sources: [], claims: [], reviews: [], judgements: [], withdrawals: [], panels: [] };
	for (const folder of folders) {
		const read = <T>(file: string, schema: Parameters<typeof parseLines<T>>[2]) =>
			parseLines(folder.files[file] ?? "", `${folder.name}/${file}`, schema, issues);
		parsed.sources.push(...read("sources.jsonl", sourceSchema));
		for (const line of read("claims.jsonl", claimSchema)) parsed.claims.push(line);
		parsed.reviews.push(...read("reviews.jsonl", reviewSchema));
		parsed.judgements.push(...read("judgements.jsonl", judgementSchema));
		parsed.withdrawals.push(...read("withdrawn.jsonl", withdrawalSchema));
		parsed.panels.push(...read("panels.jsonl", panelRecordSchema));
	}
	dropWithdrawn(parsed);
	issues.push(...check(parsed, `${own.name}/dossier.json`));
	if (issues.length > 0 || parsed.head === undefined) return { dossier: undefined, issues };
	return { dossier: assemble(parsed.head, parsed), issues };
}

/** A withdrawal holds for included dossiers too: whatever still stands there of the source is not read. */
function dropWithdrawn(parsed: Parsed): void {
	const gone = new Set<string>(parsed.withdrawals.flatMap(({ value }) => [value.source, ...value.claims]));
	if (gone.size === 0) return;
	const keep = <T>(lines: Line<T>[], isGone: (value: T) => boolean) => lines.splice(0, lines.length, ...lines.filter((line) => !isGone(line.value)));
	for (const { value } of parsed.claims) if (gone.has(value.source)) gone.add(value.id);
	keep(parsed.sources, (source) => gone.has(source.id));
	keep(parsed.claims, (claim) => gone.has(claim.id) || gone.has(claim.source));
	keep(parsed.reviews, (review) => gone.has(review.claim));
	keep(parsed.panels, (panel) => gone.has(panel.source));
}

function assemble(head: Head, parsed: Parsed): Dossier {
	const history = parsed.claims.map((line) => line.value);
	const verdicts = new Map<string, Review>();
	for (const review of parsed.reviews.map((line) => line.value).sort(byDecision)) verdicts.set(review.claim, review);
	const replaced = new Set<string>();
	for (const claim of history) if (claim.replaces && verdicts.get(claim.id)?.verdict !== "rejected") replaced.add(claim.replaces);
	const claims = history.filter((claim) => !replaced.has(claim.id) && verdicts.get(claim.id)?.verdict !== "rejected");
	const judgements = parsed.judgements.map((line) => line.value);
	const standing = new Set<string>(claims.flatMap((claim) => (claim.says.is === "panel" && claim.stance !== "against" ? [claim.says.id] : [])));
	const panels = parsed.panels.flatMap((line) => (standing.has(line.value.id) ? [line.value] : []));
	const evidence = claims.map((claim) => `${claim.id} ${claim.credence ?? ""} ${claim.credibility ?? ""}`).sort();
	const sources = new Map(parsed.sources.map(({ value }) => [value.id as SourceId, value]));
	return {
		head,
		sources,
		claims,
		history,
		reviews: parsed.reviews.map((line) => line.value),
		judgements,
		withdrawals: parsed.withdrawals.map((line) => line.value),
		panels,
		digest: digest(
			canonicalJson({
				head,
				sources: [...sources.values()].map((s) => canonicalJson(s)).sort(),
				evidence: evidence.join("\n"),
				judgements,
				...(panels.length > 0 ? { panels: panels.map((panel) => `${panel.id} ${panel.source} ${canonicalJson(panel.covers)}`).sort() } : {}),
			}),
			64,
		),
	};
}
