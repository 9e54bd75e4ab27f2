import { byCodeUnit } from "../base/text.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Cell, Finding } from "../lenses/finding.ts";
import { middle } from "../lenses/headline.ts";
import { addressText } from "../lenses/question.ts";
import { cellText } from "../lenses/show.ts";

/** One difference between two dossiers or two answers. */
export interface Difference {
	readonly kind: "source" | "claim" | "standing" | "judgement" | "setting" | "number";
	readonly what: string;
	readonly before: string;
	readonly after: string;
}

/** What stands in one dossier and not in the other: sources, claims, verdicts, judgements, settings. */
export function diffEvidence(before: Dossier, after: Dossier): Difference[] {
	const out: Difference[] = [];
	const sets = <T>(kind: Difference["kind"], left: readonly T[], right: readonly T[], id: (one: T) => string, say: (one: T) => string) => {
		const [a, b] = [new Map(left.map((one) => [id(one), one])), new Map(right.map((one) => [id(one), one]))];
		for (const [key, one] of a) if (!b.has(key)) out.push({ kind, what: key, before: say(one), after: "" });
		for (const [key, one] of b) if (!a.has(key)) out.push({ kind, what: key, before: "", after: say(one) });
	};
	sets(
		"source",
		[...before.sources.values()],
		[...after.sources.values()],
		(source) => source.id,
		(source) => source.title,
	);
	sets(
		"claim",
		before.history,
		after.history,
		(claim) => claim.id,
		(claim) => claim.gist,
	);
	const standing = (dossier: Dossier) => new Set<string>(dossier.claims.map((claim) => claim.id));
	const [was, is] = [standing(before), standing(after)];
	const both = before.history.filter((claim) => after.history.some((other) => other.id === claim.id));
	for (const claim of both)
		if (was.has(claim.id) !== is.has(claim.id))
			out.push({
				kind: "standing",
				what: claim.id,
				before: was.has(claim.id) ? "stands" : "rejected or replaced",
				after: is.has(claim.id) ? "stands" : "rejected or replaced",
			});
	sets(
		"judgement",
		before.judgements,
		after.judgements,
		(one) => JSON.stringify(one),
		(one) => `${one.drop} ${one.kind} ${one.keep}: ${one.because}`,
	);
	for (const field of Object.keys({ ...before.head, ...after.head }) as (keyof Dossier["head"])[]) {
		const [a, b] = [JSON.stringify(before.head[field]) ?? "", JSON.stringify(after.head[field]) ?? ""];
		if (a !== b) out.push({ kind: "setting", what: field, before: a, after: b });
	}
	return out.sort((x, y) => byCodeUnit(x.kind, y.kind) || byCodeUnit(x.what, y.what));
}

/** Numbers that differ between two answers to the same kind of question, largest move first; also what fell silent or began to speak. */
export function diffFindings(before: Finding, after: Finding): Difference[] {
	const moved: { difference: Difference; size: number }[] = [];
	for (const part of new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])) {
		const [a, b] = [before.parts[part], after.parts[part]];
		for (const row of new Set([...(a?.rows ?? []), ...(b?.rows ?? [])])) {
			for (const { id } of (b ?? a)?.columns ?? []) {
				const [x, y] = [a?.cells[row]?.[id], b?.cells[row]?.[id]];
				const size = moveOf(x, y);
				if (size > 0 && (x && cellText(x)) !== (y && cellText(y)))
					moved.push({
						size,
						difference: {
							kind: "number",
							what: addressText(after.question, part, row, id),
							before: x ? cellText(x) : "not asked",
							after: y ? cellText(y) : "not asked",
						},
					});
			}
		}
	}
	return moved.sort((x, y) => y.size - x.size || byCodeUnit(x.difference.what, y.difference.what)).map(({ difference }) => difference);
}

/** How far a number moved: 0 for not at all; a fall into silence or out of it counts as a large move. */
function moveOf(before: Cell | undefined, after: Cell | undefined): number {
	const [a, b] = [before?.value ?? null, after?.value ?? null];
	if (a === null && b === null) return 0;
	if (a === null || b === null) return 1;
	return Math.abs(middle(a) - middle(b)) > 1e-9 ? Math.abs(middle(a) - middle(b)) : 0;
}
