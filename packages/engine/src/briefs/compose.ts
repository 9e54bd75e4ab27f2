import { byCodeUnit } from "../base/text.ts";
import type { Claim } from "../evidence/claim.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Finding } from "../lenses/finding.ts";
import { viewOf } from "../lenses/headline.ts";
import type { AnyLens } from "../lenses/lens.ts";
import type { Question } from "../lenses/question.ts";
import type { World } from "../world/world.ts";
import { type Brief, type BriefSection, type BriefSource, type Exhibit, type Note, SECTION_IDS, type SectionId } from "./brief.ts";
import { changeSentences } from "./changes.ts";
import { fullSource, gradeWords, shortSource } from "./cite.ts";
import { changeOfJudgement, confidenceSentence } from "./confidence.ts";
import { disputeSentences } from "./disputes.ts";
import { freshSentences } from "./fresh.ts";
import { faultText, judge } from "./gate.ts";
import { type GateContext, gateContext } from "./gate-context.ts";
import { bareName, listWords } from "./names.ts";
import { type Rewording, rewording } from "./reword.ts";
import { SECTIONS, type SectionDef } from "./sections.ts";
import { type CellPiece, headlineSentence, type Sentence } from "./sentence.ts";
import { hangingSentences, silenceSentences } from "./unknown.ts";

/** What a brief needs of the engine: questions asked, and the world for the evidence behind a dispute. */
export interface Asker {
	readonly version: string;
	readonly lenses: readonly AnyLens[];
	question(dossier: Dossier, id: string, values?: Readonly<Record<string, unknown>>): Question;
	ask(dossier: Dossier, question: Question | string): Finding;
	world(dossier: Dossier, question: Question): World;
}

export interface BriefOptions {
	/** Which sections, in their fixed order; all by default. */
	readonly sections?: readonly SectionId[];
	/** Say what changed since this day, as it was known then (EDTF). */
	readonly since?: string;
	/** Settings of every question, as texts or values: focal, on, knownBy, level, without, draws, seed … */
	readonly values?: Readonly<Record<string, unknown>>;
	/** Sentences that a person put in other words; each goes through the gate. */
	readonly reworded?: readonly Rewording[];
}

/** At most so many sentences stand in the bottom line. */
const BOTTOM = 4;

/**
 * Compose a brief from findings: bottom line first, then the sections, each sentence resting on numbers or claims. A pure
 * function of dossier, engine and options. A sentence that the gate refuses is left out and listed with the reason.
 */
export function composeBrief(engine: Asker, dossier: Dossier, options: BriefOptions = {}): Brief {
	const wanted = new Set<SectionId>(options.sections ?? SECTION_IDS);
	const asked = new Map<string, Finding>();
	const ask = (id: string, more: Readonly<Record<string, unknown>> = {}): Finding => {
		const values = { ...(options.values ?? {}), ...more };
		const key = JSON.stringify([id, values]);
		const finding = asked.get(key) ?? engine.ask(dossier, engine.question(dossier, id, values));
		asked.set(key, finding);
		return finding;
	};
	const byQuestion = (question: string) => [...asked.values()].find((finding) => finding.question === question);
	const lens = (id: string) => engine.lenses.find((one) => one.id === id);
	const named = (source: string) => {
		const found = [...dossier.sources.values()].find((one) => one.id === source);
		return found ? shortSource(found) : bareName(source);
	};
	const opening = (id: string): Sentence[] => {
		const one = lens(id);
		if (!one) return [];
		const finding = ask(id);
		return (one.headline?.(viewOf(finding)) ?? []).map((headline) => headlineSentence(finding, headline));
	};
	const gate = gateOf(
		gateContext(dossier, (question) => byQuestion(question) ?? engine.ask(dossier, question)),
		options.reworded ?? [],
	);
	const defs = SECTIONS.filter((section) => wanted.has(section.id));
	const leads = defs
		.flatMap((section) => section.leads.map((id) => ({ id, lead: opening(id)[0] })))
		.filter(({ lead }) => lead !== undefined)
		.slice(0, BOTTOM);
	const bottomLine = leads.flatMap(({ lead }) => (lead ? [lead] : []));
	// The numbers that the bottom line prints, as cells that can be asked again.
	const bottomCells = leads.flatMap(({ id }): CellPiece[] => {
		const [first] = lens(id)?.headline?.(viewOf(ask(id))) ?? [];
		return first ? [{ finding: ask(id), part: first.part, row: first.row, column: first.column }] : [];
	});
	const first = new Set(bottomLine.map((one) => one.text));
	const sections: BriefSection[] = defs.map((section) => {
		const openings = section.lenses.flatMap(opening).filter((one) => !first.has(one.text));
		const said = section.say((id, then) => (lens(id) ? then(ask(id)) : []));
		return {
			id: section.id,
			title: section.title,
			about: section.about,
			sentences: gate([...openings, ...said]),
			exhibits: exhibitsOf(section, (id) => (lens(id) ? ask(id) : undefined)),
			cautions: section.lenses.flatMap((id) => (lens(id) ? ask(id).cautions : [])),
		};
	});
	const plain = (id: SectionId, title: string, about: string, sentences: () => Sentence[], exhibits: Exhibit[] = []) => {
		if (!wanted.has(id)) return;
		const made = gate(sentences());
		if (made.length > 0) sections.push({ id, title, about, sentences: made, exhibits, cautions: [] });
	};
	const { since } = options;
	if (since !== undefined)
		plain("changes", `What changed since ${since}`, "What stands differently from what was known then? It says what differs, not why.", () =>
			defs.flatMap((section) =>
				section.watch.flatMap((watch) =>
					lens(watch.lens) ? changeSentences(ask(watch.lens), ask(watch.lens, { on: since, knownBy: since }), watch, since) : [],
				),
			),
		);
	plain("disputes", "Where sources disagree", "What do sources say differently of the same thing? No reading is dropped.", () => {
		const question = engine.question(dossier, "contradictions", options.values ?? {});
		return disputeSentences(ask("contradictions"), engine.world(dossier, question));
	});
	const used = [...new Set(defs.flatMap((section) => section.lenses))].filter((id) => lens(id)).map((id) => ask(id));
	plain("unknown", "What is not known", "Where does the evidence not reach, what is missing, and what hangs on one source?", () => [
		...used.flatMap(silenceSentences),
		...used.flatMap((finding) => hangingSentences(finding, named)),
	]);
	plain(
		"confidence",
		"What would change this judgement",
		"What does each number of the bottom line rest on, and what becomes of it without each source? This is confidence; nothing here says how likely anything is.",
		() => bottomCells.flatMap((cell) => [...confidenceSentence(cell, ask("contradictions"), dossier), ...changeOfJudgement(cell, ask, dossier)]),
	);
	plain("fresh", "How fresh this is", "How old is the newest fact on each tie, and how old are the sources?", () =>
		freshSentences(ask("staleness"), ask("sources"), named),
	);
	const bottom = gate(bottomLine);
	gate.unused();
	const told = [...bottom, ...sections.flatMap((section) => section.sentences)];
	const lead = ask(used[0]?.id ?? "staleness");
	return {
		title: `${lead.names[lead.focal] ?? bareName(lead.focal)}: position among its partners`,
		focal: { id: lead.focal, name: lead.names[lead.focal] ?? bareName(lead.focal) },
		asOf: lead.asOf,
		...(since === undefined ? {} : { since }),
		bottomLine: bottom,
		sections,
		levels: dossier.head.levels,
		...evidenceOf(dossier, told),
		refused: gate.refused,
		reproduce: {
			commands: [commandOf(options), ...used.map((finding) => `interconnector ask '${finding.question}'`)],
			dossier: lead.dossier,
			engine: lead.engine,
			seed: lead.spread.seed,
			draws: lead.spread.draws,
			spread: lead.spread.says,
		},
	};
}

const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === "string");

/** The command that writes the same brief. */
function commandOf({ since, sections, values = {}, reworded = [] }: BriefOptions): string {
	const given = {
		...(since === undefined ? {} : { since }),
		...(sections === undefined ? {} : { sections }),
		...values,
		...(reworded.length > 0 ? { reworded } : {}),
	};
	const flag = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	const text = (value: unknown) => (typeof value === "string" ? value : isList(value) ? value.join(",") : JSON.stringify(value));
	const word = (said: string) => (/^[\w:.,/-]+$/.test(said) ? said : `'${said.replaceAll("'", "'\\''")}'`);
	return ["interconnector brief", ...Object.entries(given).map(([name, value]) => `--${flag(name)} ${word(text(value))}`)].join(" ");
}

function exhibitsOf(section: SectionDef, find: (lens: string) => Finding | undefined): Exhibit[] {
	return section.exhibits.flatMap(({ lens, part, column, known }): Exhibit[] => {
		const finding = find(lens);
		const found = finding?.parts[part];
		if (!finding || !found || found.rows.length === 0) return [];
		const rows = found.rows.filter((row) =>
			found.columns.some(({ id }) => (column === undefined || id === column) && found.cells[row]?.[id]?.value != null),
		);
		// A row of which all is unknown tells nothing in a long list; where rows are few, its silence is the news.
		const kept = known
			? found.rows.filter((row) => found.cells[row]?.[found.columns[0]?.id ?? ""]?.value != null || found.shape === "groups")
			: found.rows;
		if (rows.length === 0) return [];
		return [
			{
				id: `${section.id}-${part}`,
				title: found.title,
				finding,
				part,
				...(column === undefined ? {} : { column }),
				...(known ? { rows: kept } : {}),
			},
		];
	});
}

/** Lets sentences pass, or lists why not. A sentence that lacks nothing but a day or a voice is given it, and judged again. */
function gateOf(context: GateContext, reworded: readonly Rewording[]) {
	const refused: { text: string; because: string }[] = [];
	const { put, unused } = rewording(reworded, context, refused);
	const pass = (sentences: readonly Sentence[]) =>
		sentences.flatMap((one): Sentence[] => {
			const verdict = judge(one, context);
			if (verdict.ok) return [one];
			const kinds = new Set(verdict.faults.map((fault) => fault.at));
			const told = [...kinds].every((kind) => kind === "status" || kind === "side") ? withVoice(one, kinds, context) : undefined;
			if (told && judge(told, context).ok) return [told];
			if (!refused.some((other) => other.text === one.text)) refused.push({ text: one.text, because: faultText(verdict) });
			return [];
		});
	return Object.assign((sentences: readonly Sentence[]): Sentence[] => pass(sentences).map(put), { refused, unused });
}

/** A sentence led in by the day as of which it holds, or by the sources that tell it. */
function withVoice(one: Sentence, kinds: ReadonlySet<string>, context: GateContext): Sentence {
	const sources = new Map(
		one.rests.flatMap((rest) => (context.resolve(rest)?.sources ?? []).map((source) => [source.id, shortSource(source)] as const)),
	);
	const names = kinds.has("side") && sources.size <= 3 ? listWords([...sources.values()].sort(byCodeUnit)) : "the sources read";
	const lead = `${kinds.has("status") ? `As of ${context.asOf}, according to` : "According to"} ${names}, `;
	const named = context.names.spot(one.text)[0]?.start === 0;
	const first = one.text.charAt(0);
	const text = `${lead}${named ? first : first.toLowerCase()}${one.text.slice(1)}`;
	return { ...one, text, marks: one.marks.map((mark) => ({ ...mark, start: mark.start + lead.length, end: mark.end + lead.length })) };
}

/** Notes and bibliography of exactly what some sentences rest on. */
function evidenceOf(dossier: Dossier, sentences: readonly Sentence[]): { notes: Note[]; sources: BriefSource[] } {
	const ids = new Set(sentences.flatMap((one) => one.rests.flatMap((rest): string[] => (rest.kind === "claim" ? [rest.id] : [...rest.claims]))));
	const claims: Claim[] = dossier.claims
		.filter((claim) => ids.has(claim.id))
		.sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.id, b.id));
	const notes = claims.map((claim) => ({
		claim: claim.id,
		gist: claim.gist,
		source: claim.source as string,
		at: claim.at,
		against: claim.stance === "against",
	}));
	const sources = [...dossier.sources.values()]
		.filter((source) => notes.some((note) => note.source === source.id))
		.map(
			(source): BriefSource => ({
				id: source.id,
				short: shortSource(source),
				full: fullSource(source),
				standpoint: source.standpoint ?? "not stated",
				reliability: gradeWords(source),
				because: source.because ?? "",
				claims: notes.filter((note) => note.source === source.id).length,
			}),
		)
		.sort((a, b) => byCodeUnit(a.full, b.full));
	return { notes, sources };
}
