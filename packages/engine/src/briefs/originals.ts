import type { Dossier } from "../evidence/dossier.ts";
import type { Finding } from "../lenses/finding.ts";
import { viewOf } from "../lenses/headline.ts";
import { LENSES } from "../lenses/index.ts";
import { changeSentences } from "./changes.ts";
import { shortSource } from "./cite.ts";
import { changeOfJudgement, confidenceSentence } from "./confidence.ts";
import { disputeHead } from "./disputes.ts";
import { freshSentences } from "./fresh.ts";
import type { CellGround } from "./gate-context.ts";
import { bareName } from "./names.ts";
import { SECTIONS } from "./sections.ts";
import { headlineSentence, type Sentence } from "./sentence.ts";
import { hangingSentences, silenceSentences } from "./unknown.ts";

/** A sentence that the program itself writes on some numbers, or the head of one. */
export interface Original extends Pick<Sentence, "text" | "rests"> {
	/** It tells of the number what it rests on or why it is not known, and not what it says. */
	readonly aside?: true;
	/** It is the head of a sentence on a dispute. */
	readonly head?: true;
	/** What was left off its end, whose words it may have. */
	readonly leftOff?: string;
}
export type Originals = (cells: readonly CellGround[]) => readonly Original[];

/**
 * What the composer would write on the findings under a sentence: headlines, the sentences of the sections, what changed between two of
 * them, silences, what each number rests on. Nothing is asked anew, and what follows from the same findings is made once.
 */
export function originalsOf(dossier: Dossier): Originals {
	const sources = new Map([...dossier.sources.values()].map((source) => [source.id as string, shortSource(source)]));
	const named = (source: string) => sources.get(source) ?? bareName(source);
	const kept = new Map<string, readonly Original[]>();
	const keep = (name: string, make: () => readonly Original[]): readonly Original[] => {
		const before = kept.get(name);
		if (before) return before;
		if (kept.size >= 512) kept.clear();
		const made = make();
		kept.set(name, made);
		return made;
	};
	return (cells) => {
		const findings = [...new Set(cells.map(({ finding }) => finding))];
		const alone = findings.flatMap((finding) => keep(finding.question, () => onOne(finding, named)));
		const between = findings.flatMap((then) =>
			findings
				.filter((now) => now.id === then.id && now.asOf > then.asOf)
				.flatMap((now) => keep(`${then.question} ${now.question}`, () => onTwoDays(now, then))),
		);
		const aged = findings.some(({ id }) => id === "staleness" || id === "sources") ? onAges(findings, named) : [];
		const left = findings.filter(({ id }) => id === "sources" || id === "contradictions");
		const beside = left.map(({ question }) => question).join(" ");
		const under = cells.flatMap((cell) => keep(`${cell.address} ${beside}`, () => onCell(cell, dossier, left)));
		const heads = cells.filter(({ finding }) => finding.id === "contradictions").map(headOf);
		return [...heads, ...alone, ...between, ...aged, ...under];
	};
}

const headOf = ({ finding, row, address }: CellGround): Original => ({
	text: disputeHead(finding, row, finding.names[row] ?? row),
	rests: [{ kind: "finding", address, claims: [] }],
	head: true,
});

/** A finding of which nothing was asked: it has no parts. */
const unasked = (finding: Finding): Finding => ({ ...finding, parts: {} });

const asides = (sentences: readonly Sentence[]): Original[] => sentences.map(({ text, rests }) => ({ text, rests, aside: true }));

function onOne(finding: Finding, named: (source: string) => string): Original[] {
	const lens = LENSES.find(({ id }) => id === finding.id);
	if (!lens) return [];
	const headlines = (lens.headline?.(viewOf(finding)) ?? []).map((headline) => headlineSentence(finding, headline));
	const said = SECTIONS.filter(({ lenses }) => lenses.includes(finding.id)).flatMap((section) =>
		section.say((id, then) => (id === finding.id ? then(finding) : [])),
	);
	const silences = silenceSentences(finding);
	return [...headlines, ...said, ...asides([...silences, ...hangingSentences(finding, named)]), ...silences.flatMap(shortened)];
}

/** What is not known, told without the reason. */
function shortened({ text, rests }: Sentence): Original[] {
	const at = text.indexOf("; reason:");
	return at < 0 ? [] : [{ text: `${text.slice(0, at)}.`, rests, aside: true, leftOff: text.slice(at) }];
}

function onTwoDays(now: Finding, then: Finding): Sentence[] {
	const watched = SECTIONS.flatMap(({ watch }) => watch.filter(({ lens }) => lens === now.id));
	return watched.flatMap((watch) => changeSentences(now, then, watch, then.asOf));
}

function onAges(findings: readonly Finding[], named: (source: string) => string): Sentence[] {
	const [any] = findings as [Finding];
	const one = (id: string) => findings.find((finding) => finding.id === id) ?? unasked(any);
	return freshSentences(one("staleness"), one("sources"), named);
}

/** What a number rests on and what becomes of it without each source, with the findings on sources and disputes that are there. */
function onCell({ finding, partId, row, column }: CellGround, dossier: Dossier, left: readonly Finding[]): Original[] {
	if (!LENSES.some(({ id }) => id === finding.id)) return [];
	const piece = { finding, part: partId, row, column: column.id };
	const disputes = left.find(({ id }) => id === "contradictions") ?? unasked(finding);
	const changed = left.filter(({ id }) => id === "sources");
	const asked = changed.length > 0 ? changed : [unasked(finding)];
	return asides([confidenceSentence(piece, disputes, dossier), ...asked.map((one) => changeOfJudgement(piece, () => one, dossier))].flat());
}
