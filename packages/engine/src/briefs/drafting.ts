import { once } from "../base/once.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Finding } from "../lenses/finding.ts";
import type { Question } from "../lenses/question.ts";
import { type Brief, SECTION_IDS } from "./brief.ts";
import { type Asker, type BriefOptions, composeBrief } from "./compose.ts";
import { faultText, judge, type Verdict } from "./gate.ts";
import { gateContext } from "./gate-context.ts";
import { SECTIONS } from "./sections.ts";
import type { Rest } from "./sentence.ts";

/** What drafting needs of the engine: questions answered step by step, each kept once it is answered. */
export interface Drafter extends Asker {
	asking(dossier: Dossier, question: Question): Generator<unknown, Finding>;
}

/** The questions that a brief is composed of. */
export function questionsOf(engine: Asker, dossier: Dossier, { since, sections = SECTION_IDS, values = {} }: BriefOptions): Question[] {
	const wanted = SECTIONS.filter(({ id }) => sections.includes(id));
	const lenses = [...new Set(wanted.flatMap((section) => section.lenses))];
	const then = since === undefined ? [] : [...new Set(wanted.flatMap(({ watch }) => watch.map(({ lens }) => lens)))];
	const asked = [...lenses.map((id) => ({ id, values })), ...then.map((id) => ({ id, values: { ...values, on: since, knownBy: since } }))];
	return asked.filter((one) => engine.lenses.some(({ id }) => id === one.id)).map((one) => engine.question(dossier, one.id, one.values));
}

/** Compose a brief step by step: its questions are asked first, so that whoever waits may see how far it is, or stop. */
export function* drafting(engine: Drafter, dossier: Dossier, options: BriefOptions): Generator<{ done: number; total: number }, Brief> {
	const asked = questionsOf(engine, dossier, options);
	for (const [done, question] of asked.entries()) {
		const steps = engine.asking(dossier, question);
		while (!steps.next().done) yield { done, total: asked.length };
	}
	return composeBrief(engine, dossier, options);
}

/** A brief without the findings behind its figures: what a person reads and edits. */
export type Draft = Omit<Brief, "sections"> & { readonly sections: readonly Omit<Brief["sections"][number], "exhibits">[] };

/** The same brief without the findings behind its figures. */
export function draftOf(brief: Brief): Draft {
	return { ...brief, sections: brief.sections.map(({ exhibits: _, ...section }) => section) };
}

/** The sentences of a brief as plain text. */
export function draftText({ title, asOf, bottomLine, sections, refused }: Brief): string {
	const list = (sentences: readonly { readonly text: string }[]) => sentences.map(({ text }) => `- ${text}`);
	return [
		`${title}, as of ${asOf}`,
		...[{ title: "Bottom line", sentences: bottomLine }, ...sections].flatMap((one) => ["", one.title, ...list(one.sentences)]),
		...(refused.length > 0 ? ["", "Refused by the gate", ...refused.map(({ text, because }) => `- ${text} (${because})`)] : []),
	].join("\n");
}

/** What a sentence is said to rest on: addresses of numbers and ids of claims, in one text with spaces between. */
export function restsIn(text: string): Rest[] {
	return text
		.split(/\s+/)
		.filter((one) => one !== "")
		.map((one): Rest => (one.startsWith("claim:") ? { kind: "claim", id: one as `claim:${string}` } : { kind: "finding", address: one, claims: [] }));
}

/** What the gate knows of a dossier, read once for each engine: whoever edits is judged with every word. */
const contexts = once((engine: Asker) => once((dossier: Dossier) => gateContext(dossier, (question) => engine.ask(dossier, question))));

/** The verdict of the gate on a text and what it is said to rest on, with its reasons in one line. */
export function judged(engine: Asker, dossier: Dossier, text: string, rests: readonly Rest[]): { verdict: Verdict; because: string } {
	const verdict = judge({ text, rests }, contexts(engine)(dossier));
	return { verdict, because: faultText(verdict) };
}
