import * as z from "zod";
import { nearest } from "./base/text.ts";
import { SECTION_IDS } from "./briefs/brief.ts";
import { drafting, draftOf, draftText, judged, restsIn } from "./briefs/drafting.ts";
import type { Engine } from "./engine.ts";
import { mentions } from "./evidence/about.ts";
import type { Claim } from "./evidence/claim.ts";
import type { Dossier } from "./evidence/dossier.ts";
import { InputError, shown } from "./evidence/issue.ts";
import { keyOf, NOUNS, type Noun, nouns } from "./facts/index.ts";
import { type ClaimExplanation, explainClaim } from "./inquiries/claim.ts";
import { hasWords, noSuchWords, SEARCHED } from "./inquiries/claim-texts.ts";
import type { Explanation } from "./inquiries/explain.ts";
import type { Finding } from "./lenses/finding.ts";
import { type FilledHeadline, headlinesOf } from "./lenses/headline.ts";
import type { AnyLens } from "./lenses/lens.ts";
import type { Question } from "./lenses/question.ts";
import { worldQuerySchema } from "./world/query.ts";

/** What an operation gives back, in a closed set of kinds: every face shows each kind in one way. */
export type Output =
	| { readonly kind: "finding"; readonly finding: Finding }
	| { readonly kind: "explanation"; readonly explanation: Explanation }
	| { readonly kind: "claim"; readonly claim: ClaimExplanation }
	| { readonly kind: "headlines"; readonly focal: string; readonly asOf: string; readonly headlines: readonly FilledHeadline[] }
	| {
			readonly kind: "table";
			readonly title: string;
			readonly columns: readonly { readonly id: string; readonly title: string }[];
			readonly rows: readonly Readonly<Record<string, unknown>>[];
			readonly note?: string;
			/** For people who did not ask for all: the first so many rows of each value of a field, with how many rows have it. */
			readonly brief?: { readonly by: string; readonly first: number };
	  }
	| { readonly kind: "text"; readonly text: string; readonly data?: unknown };

export interface OperationContext {
	readonly engine: Engine;
	readonly dossier: Dossier;
}

/** Something a person or a program can do, registered once and offered by every face. */
export interface Operation<I extends z.ZodObject = z.ZodObject> {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	readonly input: I;
	/** Inputs given by position on a command line. */
	readonly args: readonly string[];
	/** The first argument names a lens or inquiry, whose own options are taken as well. */
	readonly asks?: boolean;
	/** Kinds of output it may give, for documents that describe its answers (any kind when left out). */
	readonly gives?: readonly Output["kind"][];
	readonly examples: readonly string[];
	/** Questions that it will ask: whoever runs it may have them answered on several threads first. */
	readonly ahead?: (context: OperationContext, input: z.infer<I>, values: Readonly<Record<string, unknown>>) => readonly Question[];
	/** Long work yields how far it is; whoever runs it may show that, look at the answer so far, or stop. */
	readonly run: (context: OperationContext, input: z.infer<I>, values: Readonly<Record<string, unknown>>) => Output | Generator<Step, Output>;
}

/** How far long work is, and the answer so far for whoever wants to look. */
export interface Step {
	readonly done: number;
	readonly total: number;
	readonly partial: () => Output;
}

function defineOperation<I extends z.ZodObject>(operation: Operation<I>): Operation {
	return Object.freeze(operation) as unknown as Operation;
}

const lightOf = ({ lenses }: Engine) => lenses.filter(({ cost }) => cost === "light");

const headlines = defineOperation({
	id: "headlines",
	title: "Headline findings",
	about: "The main findings on the focal state, each with its range, its age and the command that explains it.",
	input: z.strictObject({}),
	args: [],
	gives: ["headlines"],
	examples: ["interconnector headlines"],
	ahead: ({ engine, dossier }) => lightOf(engine).map(({ id }) => engine.question(dossier, id)),
	*run({ engine, dossier }) {
		const asked = lightOf(engine);
		const found: { lens: AnyLens; finding: Finding }[] = [];
		const so = (): Output => {
			const first = found[0]?.finding;
			return {
				kind: "headlines",
				focal: first?.names[dossier.head.focal] ?? dossier.head.focal,
				asOf: first?.asOf ?? "",
				headlines: found.flatMap(({ lens, finding }) => headlinesOf(lens, finding)),
			};
		};
		for (const lens of asked) {
			const steps = engine.asking(dossier, engine.question(dossier, lens.id));
			let step = steps.next();
			for (; !step.done; step = steps.next()) yield { done: found.length, total: asked.length, partial: so };
			found.push({ lens, finding: step.value });
		}
		return so();
	},
});

const lenses = defineOperation({
	id: "lenses",
	title: "Lenses and inquiries",
	about: "Every question that can be asked: lenses of the world, inquiries of the evidence.",
	input: z.strictObject({}),
	args: [],
	gives: ["table"],
	examples: ["interconnector lenses", "interconnector lenses --json"],
	run: ({ engine }) => ({
		kind: "table",
		title: "Questions that can be asked",
		columns: [
			{ id: "id", title: "ask" },
			{ id: "kind", title: "kind" },
			{ id: "question", title: "question" },
		],
		rows: [
			...engine.lenses.map((lens) => ({
				id: lens.id,
				kind: "lens",
				title: lens.title,
				question: lens.question,
				family: lens.family,
				reads: lens.reads,
				parts: Object.keys(lens.parts),
				options: Object.keys(lens.options.shape),
				covers: lens.covers,
				cites: lens.cites,
				cautions: lens.cautions,
				cost: lens.cost,
			})),
			...engine.inquiries.map((inquiry) => ({
				id: inquiry.id,
				kind: "inquiry",
				title: inquiry.title,
				question: inquiry.question,
				parts: Object.keys(inquiry.parts),
				options: Object.keys(inquiry.options.shape),
				covers: inquiry.covers,
				cautions: inquiry.cautions,
			})),
		],
		note: "Ask one with: interconnector ask <id>. Its options: interconnector ask <id> --help",
	}),
});

const ask = defineOperation({
	id: "ask",
	title: "Ask",
	about: "Ask a lens or an inquiry. Every part of the question is an option; the answer carries ranges, claims and its own address.",
	input: z.strictObject({ question: z.string().describe("a lens or inquiry, or a whole question as text: levers?level=regional") }),
	args: ["question"],
	asks: true,
	gives: ["finding"],
	examples: [
		"interconnector ask vectors",
		"interconnector ask equidistance --level systemic --on 2024-12 --known-by 2024-12",
		"interconnector ask 'corridors?commodity=gas'",
	],
	*run({ engine, dossier }, { question }, values) {
		const asked = question.includes("?") ? engine.question(dossier, question) : engine.question(dossier, question, values);
		const steps = engine.asking(dossier, asked);
		let step = steps.next();
		for (; !step.done; step = steps.next()) {
			const { done, total, partial } = step.value;
			yield { done, total, partial: () => ({ kind: "finding", finding: partial() }) };
		}
		return { kind: "finding", finding: step.value };
	},
});

const why = defineOperation({
	id: "why",
	title: "Why",
	about:
		"From a number back to its sources: the formula with its values, the facts, the claims, where each stands in which source. Also takes a claim id.",
	input: z.strictObject({ address: z.string().describe("the address of a number, as `ask` prints it, or a claim id") }),
	args: ["address"],
	gives: ["claim", "explanation"],
	examples: ["interconnector why 'equidistance#balance/systemic/E'", "interconnector why claim:<32 hex digits>"],
	run: ({ engine, dossier }, { address }) =>
		address.startsWith("claim:")
			? { kind: "claim", claim: explainClaim(engine, dossier, fullClaimId(dossier, address)) }
			: { kind: "explanation", explanation: engine.explain(dossier, address) },
});

/** A claim id may be given by its first digits, as git does. */
function fullClaimId(dossier: Dossier, given: string): string {
	const found = dossier.history.filter((claim) => claim.id.startsWith(given));
	if (found.length === 1 && found[0]) return found[0].id;
	const problem = found.length === 0 ? "no such claim" : `${found.length} claims begin so`;
	throw new InputError([
		{
			file: "address",
			field: "claim",
			value: shown(given),
			problem,
			fix: found.length === 0 ? "list them with: interconnector claims" : "give more digits",
		},
	]);
}

const claims = defineOperation({
	id: "claims",
	title: "Claims",
	about: "The claims of the dossier: what is said, by whom, where. Filters narrow the list.",
	input: z.strictObject({
		noun: z
			.enum(NOUNS as readonly [Noun, ...Noun[]])
			.optional()
			.describe("one noun only"),
		source: z.string().optional().describe("one source only"),
		about: z
			.string()
			.optional()
			.describe(
				"claims that mention this actor, format, leg… (id, its end, or a name; several set apart by commas: all of them), or the key of one fact",
			),
		text: z.string().optional().describe(`words in ${SEARCHED}; in any spelling`),
		registry: z.boolean().default(false).describe("list names of actors and places as well"),
	}),
	args: [],
	gives: ["table"],
	examples: [
		"interconnector claims --noun lever",
		"interconnector claims --about rus --text diaspora",
		"interconnector claims --about Georgia,Türkiye",
	],
	run: ({ dossier }, filter) => {
		if (filter.source !== undefined && !dossier.sources.has(filter.source as `source:${string}`)) {
			const guess = nearest(filter.source, dossier.sources.keys());
			throw new InputError([
				{
					file: "claims",
					field: "source",
					value: shown(filter.source),
					problem: "no such source",
					fix: guess ? `did you mean ${guess}?` : "list them with: interconnector sources",
				},
			]);
		}
		const about = filter.about === undefined ? undefined : mentions(dossier, filter.about);
		const has = hasWords(dossier, filter.text ?? "");
		const matches = (claim: Claim) =>
			(filter.noun === undefined || claim.says.is === filter.noun) &&
			(filter.source === undefined || claim.source === filter.source) &&
			(about === undefined || about(claim)) &&
			has(claim) &&
			(filter.registry || filter.noun !== undefined || nouns[claim.says.is].registry !== true);
		const rows = dossier.claims.filter(matches).map((claim) => ({
			...claim,
			stance: claim.stance ?? "for",
			noun: claim.says.is,
			key: keyOf(claim.says),
		}));
		return {
			kind: "table",
			title: `${rows.length} claims`,
			columns: [
				{ id: "id", title: "claim" },
				{ id: "noun", title: "noun" },
				{ id: "gist", title: "gist" },
				{ id: "source", title: "source" },
				{ id: "at", title: "where" },
			],
			rows,
			note:
				filter.text !== undefined && !dossier.claims.some(has)
					? noSuchWords(dossier, filter.text)
					: rows.length === 0
						? "No claim passes all of these filters: leave one out."
						: "Follow one with: interconnector why <claim id>",
		};
	},
});

const sources = defineOperation({
	id: "sources",
	title: "Sources",
	about: "The sources of the dossier with their standpoint, grade and reach. To see what hangs on each: interconnector ask sources --of ADDRESS",
	input: z.strictObject({}),
	args: [],
	gives: ["table"],
	examples: ["interconnector sources", "interconnector ask sources --of 'equidistance#balance/systemic/E'"],
	run: ({ dossier }) => {
		const counts = new Map<string, number>();
		for (const claim of dossier.claims) counts.set(claim.source, (counts.get(claim.source) ?? 0) + 1);
		return {
			kind: "table",
			title: `${dossier.sources.size} sources`,
			columns: [
				{ id: "id", title: "source" },
				{ id: "title", title: "title" },
				{ id: "published", title: "published" },
				{ id: "reliability", title: "grade" },
				{ id: "claims", title: "claims" },
				{ id: "standpoint", title: "standpoint" },
			],
			rows: [...dossier.sources.values()].map((source) => ({ ...source, claims: counts.get(source.id) ?? 0 })),
		};
	},
});

const compose = defineOperation({
	id: "compose",
	title: "Compose",
	about: "The sentences of a cited brief with what each rests on, written to no file. Sentences put in other words go through the gate.",
	input: worldQuerySchema.extend({
		sections: z.array(z.enum(SECTION_IDS)).optional().describe("these sections only (default: all)"),
		since: z.string().optional().describe("also say what changed since this day, as EDTF"),
		reworded: z
			.array(z.strictObject({ was: z.string(), text: z.string() }))
			.optional()
			.describe('sentences in other words, as JSON: [{"was": "…", "text": "…"}]; refused where the words do not follow from what it rests on'),
	}),
	args: ["sections"],
	gives: ["text"],
	examples: ["interconnector compose position"],
	*run({ engine, dossier }, { sections, since, reworded, ...query }) {
		const values = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
		const steps = drafting(engine, dossier, {
			...(sections && sections.length > 0 ? { sections } : {}),
			...(since === undefined ? {} : { since }),
			...(reworded === undefined ? {} : { reworded }),
			values,
		});
		let step = steps.next();
		for (; !step.done; step = steps.next()) yield { ...step.value, partial: () => ({ kind: "text", text: "" }) };
		return { kind: "text", text: draftText(step.value), data: draftOf(step.value) };
	},
});

const judge = defineOperation({
	id: "judge",
	title: "Judge",
	about:
		"Whether a sentence may stand in a brief: every number, name, direction, date and status in it must follow from the numbers and claims that it rests on. Says what does not.",
	input: z.strictObject({
		text: z.string().describe("the sentence"),
		rests: z.string().default("").describe("what it rests on: addresses of numbers and claim ids, with spaces between"),
	}),
	args: ["text"],
	gives: ["text"],
	examples: ["interconnector judge 'Azerbaijan is close to Russia.' --rests 'vectors#vectors/actor:rus/affinity'"],
	run: ({ engine, dossier }, { text, rests }) => {
		const { verdict, because } = judged(engine, dossier, text, restsIn(rests));
		const data = { ok: verdict.ok, faults: verdict.ok ? [] : verdict.faults };
		return { kind: "text", text: verdict.ok ? "It may stand." : `It may not stand: ${because}`, data };
	},
});

/** Every pure operation. One line registers an operation in every face. */
export const OPERATIONS: readonly Operation[] = [headlines, lenses, ask, why, claims, sources, compose, judge];
