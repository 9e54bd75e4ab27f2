import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { once } from "../base/once.ts";
import { byCodeUnit } from "../base/text.ts";
import { isoDay } from "../base/time.ts";
import type { FactOf } from "../facts/index.ts";
import { type Formula, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Statement = Held<FactOf<"statement">>;
const FRAMES = ["interest", "norm", "power", "law", "identity"] as const;
type Frame = (typeof FRAMES)[number];
/** Verbal acts against somebody. */
const AGAINST: readonly string[] = ["ACCUSE", "REJECT", "THREATEN"];
/** Fields of rights at home, which a text may mix with others. */
const RIGHTS: readonly string[] = ["law", "humanitarian"];

const corpus = "the corpus: a panel of statements that is complete for the speaker and the year";
const SHARE = (what: string, one: string): Formula => ({
	text: `share of ${what}`,
	symbols: { s: one, k: corpus },
	unit: "share of statements",
	compute: (t) => sum(t.all("s")) / t.all("s").length,
});
const framed = (frame: Frame) =>
	SHARE(`framed statements of the corpus that argue from ${frame}`, `one statement with a ground: 1 where it argues from ${frame}, 0 otherwise`);
const RATIO = (a: Frame, b: Frame): Formula => ({
	text: "Σ a / (Σ a + Σ b)",
	symbols: {
		a: `one statement of the corpus: 1 where it argues from ${a}`,
		b: `one statement of the corpus: 1 where it argues from ${b}`,
		k: corpus,
	},
	unit: "share of the two",
	compute: (t) => sum(t.all("a")) / (sum(t.all("a")) + sum(t.all("b"))),
	falls: ["b"],
});
const COUNT = (what: string): Formula => ({
	text: `number of ${what}`,
	symbols: { s: `one of the ${what}` },
	unit: "statements",
	counts: true,
	compute: (t) => t.all("s").length,
});
const FIELDS: Formula = {
	text: "number of fields d",
	symbols: { d: "a field of policy of the issues that the text is about: 1 for rights (law, humanitarian), 0 for another" },
	unit: "fields",
	compute: (t) => t.all("d").length,
};
const BUNDLED: Formula = {
	...FIELDS,
	text: "1 if rights stand beside another field",
	unit: "yes = 1",
	compute: (t) => (t.all("d").includes(1) && t.all("d").includes(0) ? 1 : 0),
};

export const discourse = defineLens({
	id: "discourse",
	family: "G",
	title: "Discourse",
	question: "On what grounds do speakers argue, at whom do they aim and of whom do they speak, in a corpus that nobody picked by hand?",
	reads: ["statement", "panel", "issue"],
	options: z.strictObject({}),
	parts: {
		frames: {
			shape: "matrix",
			title: "Grounds, in a corpus with a sampling frame",
			rows: "speaker",
			columns: {
				interest: { title: "interest", formula: framed("interest") },
				norm: { title: "norm", formula: framed("norm") },
				power: { title: "power", formula: framed("power") },
				law: { title: "law", formula: framed("law") },
				identity: { title: "identity", formula: framed("identity") },
				powerLaw: { title: "power against law", formula: RATIO("power", "law") },
				normInterest: { title: "norm against interest", formula: RATIO("norm", "interest") },
			},
		},
		targets: {
			shape: "matrix",
			title: "At whom accusations, refusals and threats are aimed",
			rows: "speaker and target; the state where there is none",
			columns: {
				share: { title: "share", formula: SHARE("accusations, refusals and threats", "one such statement: 1 where it is aimed at the target") },
			},
		},
		attention: {
			shape: "matrix",
			title: "How much is said of the focal state",
			rows: "speaker",
			columns: { share: { title: "share", formula: SHARE("statements that speak of the focal state", "one statement: 1 where it speaks of it") } },
		},
		recorded: {
			shape: "matrix",
			title: "Statements on record, as the sources chose them",
			rows: "speaker",
			columns: {
				statements: { title: "statements", formula: COUNT("statements on record"), lowerBound: true },
				framed: { title: "with a ground", formula: COUNT("statements on record whose ground is coded"), lowerBound: true },
			},
		},
		texts: {
			shape: "matrix",
			title: "Texts that bundle rights with other matters",
			rows: "text",
			columns: { fields: { title: "fields", formula: FIELDS }, bundled: { title: "bundled", formula: BUNDLED } },
		},
	},
	measure(slice) {
		const rowOf = slice.rows("discourse");
		const frames: Record<string, Record<Frame | "powerLaw" | "normInterest", CellTerms>> = {};
		const targets: Record<string, Record<"share", CellTerms>> = {};
		const attention: Record<string, Record<"share", CellTerms>> = {};
		const recorded: Record<string, Record<"statements" | "framed", CellTerms>> = {};
		let sampled = false;
		for (const speaker of inOrder(slice.names("statement", bySpeaker))) {
			const own = rowOf(speaker, () => speakerRows(slice, speaker));
			if (!own) continue;
			frames[speaker] = own.frames;
			attention[speaker] = own.attention;
			recorded[speaker] = own.recorded;
			for (const { target, row } of own.targets) targets[`${speaker},${target}`] = row;
			sampled ||= own.sampled;
		}
		if (Object.keys(targets).length === 0) targets[slice.frame.focal] = sampled ? NO_TARGET : UNSAMPLED.share;
		const texts: Record<string, Record<"fields" | "bundled", CellTerms>> = {};
		for (const id of slice.names("statement", byText)) {
			const row = rowOf(`text ${id}`, () => textRow(slice, id));
			if (row) texts[id] = row;
		}
		return { frames, targets, attention, recorded, texts };
	},
	uncertainty:
		"Shares are of a whole corpus and have no sampling error; the range shows single sources. What is on record without a corpus is counted and not shared out.",
	cost: "light",
	covers: ["S4-19", "S4-20", "S3-28", "S4-21", "S4-23"],
	cites: ["Content analysis needs a sampling frame: Krippendorff 2018, chapter 6", "Frames and shares: ours"],
	cautions: [
		"Quotations that authors chose are no sample: of them nothing is said but how many there are.",
		"What a speaker argues from in public is not why it acts.",
		"That a text takes up several matters shows neither bias nor its absence.",
	],
	check: { cite: "worked example of our own: a corpus of five speeches", file: "checks/discourse.check.ts" },
});

const bySpeaker = (fact: FactOf<"statement">) => [...new Set(fact.by)];
const byText = (fact: FactOf<"statement">): string[] => (fact.form === "text" || fact.form === "vote" ? [fact.id] : []);
/** Complete panels of statements: each makes a corpus. */
const corpora = (fact: FactOf<"panel">) => (fact.part === "statements" && fact.complete ? ["corpora"] : []);
const inOrder = once((speakers: readonly string[]) => ([...speakers] as ActorId[]).sort(byCodeUnit));

const NO_CORPUS = silence(
	"the statements on record were chosen by the authors of the sources, not sampled",
	"a corpus of all speeches of a period: a complete panel of statements",
);
/** Where there is no corpus these are the same whatever was said. */
const UNSAMPLED = { frames: framesOf(NO_CORPUS), share: { share: NO_CORPUS } };
const NO_TARGET = {
	share: silence("no accusation, refusal or threat of the corpus names a target", "statements with whom they are aimed at"),
};

/** What one speaker said, as all parts but that of texts show it; none where nothing of it is on record. */
function speakerRows(slice: Slice<"statement" | "panel">, speaker: ActorId) {
	const all = slice.group("statement", bySpeaker, speaker);
	if (all.length === 0) return undefined;
	const { focal } = slice.frame;
	const said = inCorpus(slice, speaker, all);
	const corpus = "silence" in said ? undefined : said;
	const hostile = corpus ? corpus.statements.filter(({ fact }) => AGAINST.includes(fact.type) && fact.whom) : [];
	const targets = [...new Set(hostile.flatMap(({ fact }) => fact.whom ?? []))]
		.sort(byCodeUnit)
		.map((target) => ({ target, row: { share: shareOf(said as Corpus, hostile, ({ fact }) => fact.whom?.includes(target) === true) } }));
	const coded = all.filter(({ fact }) => fact.frames);
	const listed = (some: readonly Statement[]) => some.map(({ key }) => term("s", [key], 1, [key]));
	const framed: CellTerms = coded.length > 0 ? listed(coded) : silence("the ground of none of its statements is coded", "grounds of the statements");
	return {
		frames: corpus ? framesOf(corpus) : UNSAMPLED.frames,
		attention: corpus ? { share: shareOf(corpus, corpus.statements, ({ fact }) => fact.whom?.includes(focal) === true) } : UNSAMPLED.share,
		targets,
		recorded: { statements: listed(all), framed },
		sampled: corpus !== undefined,
	};
}

interface Corpus {
	readonly statements: readonly Statement[];
	/** The panels that make it a corpus. */
	readonly frame: readonly Term[];
}

/** The statements of a speaker that lie inside a complete panel of statements, or why there is no such panel. */
function inCorpus(slice: Slice<"panel">, speaker: ActorId, all: readonly Statement[]): Corpus | Silence {
	const panels = slice.group("panel", corpora, "corpora").filter(({ fact }) => fact.actors?.includes(speaker) ?? true);
	const inside = all.filter((held) => {
		const year = Number(isoDay(held.latest).slice(0, 4));
		return panels.some(({ fact }) => year >= fact.from && year <= fact.to);
	});
	if (inside.length === 0) return NO_CORPUS;
	return { statements: inside, frame: panels.map(({ fact, key }) => term("k", [fact.id], 1, [key])) };
}

function shareOf(said: Corpus, some: readonly Statement[], is: (held: Statement) => boolean): CellTerms {
	return [...some.map((held) => term("s", [held.key], is(held) ? 1 : 0, [held.key])), ...said.frame];
}

function framesOf(said: Corpus | Silence): Record<Frame | "powerLaw" | "normInterest", CellTerms> {
	const cell = (make: (corpus: Corpus, coded: readonly Statement[]) => CellTerms): CellTerms => {
		if ("silence" in said) return said;
		const coded = said.statements.filter(({ fact }) => fact.frames);
		return coded.length > 0 ? make(said, coded) : silence("the ground of no statement of the corpus is coded", "grounds of the statements");
	};
	const one = (frame: Frame) => cell((corpus, coded) => shareOf(corpus, coded, ({ fact }) => fact.frames?.includes(frame) === true));
	const two = (a: Frame, b: Frame) =>
		cell((corpus, coded) => {
			const uses = (symbol: string, frame: Frame) =>
				coded.flatMap((held) => (held.fact.frames?.includes(frame) ? [term(symbol, [held.key], 1, [held.key])] : []));
			const both = [...uses("a", a), ...uses("b", b)];
			return both.length > 0 ? [...both, ...corpus.frame] : silence(`no statement of the corpus argues from ${a} or ${b}`, "a longer corpus");
		});
	return {
		interest: one("interest"),
		norm: one("norm"),
		power: one("power"),
		law: one("law"),
		identity: one("identity"),
		powerLaw: two("power", "law"),
		normInterest: two("norm", "interest"),
	};
}

const fieldsBy = once((issues: Slice<"issue">["issue"]) => new Map(issues.map(({ fact }) => [fact.id as string, fact.domains])));

/** A written text or a vote by the fields of the issues that it is about. */
function textRow(slice: Slice<"statement" | "issue">, id: string): Record<"fields" | "bundled", CellTerms> | undefined {
	const held = slice.group("statement", byText, id).at(-1);
	if (!held) return undefined;
	const fields = fieldsBy(slice.issue);
	const found = [...new Set((held.fact.about ?? []).flatMap((issue) => fields.get(issue) ?? []))].sort(byCodeUnit);
	const d = found.map((field) => term("d", [field], RIGHTS.includes(field) ? 1 : 0, [held.key]));
	const cell = d.length > 0 ? d : silence("it is not on record which issues the text is about", "the issues that it takes up");
	return { fields: cell, bundled: cell };
}
