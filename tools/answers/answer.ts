import type { Claim } from "@interconnector/engine";
import { OPERATIONS } from "@interconnector/engine";
import { Look, type Open, type Said, whenOf } from "./look.ts";
import { type Measured, measure } from "./measure.ts";
import { PAPERS, type Question, type Test, type Value, type Weighed } from "./spec.ts";
import { mostOf, type Outcome, outcomeOf, type Verdict, verdictOf } from "./verdict.ts";

export interface Checked extends Measured {
	readonly test?: Test;
	readonly outcome?: Outcome;
	/** What the test compared with, as text. */
	readonly than?: string;
	/** Rows with a higher value, of how many. */
	readonly ahead?: string;
}

export interface Answer {
	readonly question: Question;
	readonly asOf: string;
	readonly verdict: Verdict;
	readonly sentence: string;
	readonly values: readonly Measured[];
	/** What the papers say, claim by claim. */
	readonly papers: readonly { readonly claim: Claim; readonly denied: boolean }[];
	readonly voices: number;
	/** Facts, and pairs of conclusions, on which they differ. */
	readonly apart: readonly string[];
	readonly inside: readonly Checked[];
	readonly outside: readonly Checked[];
	readonly lacks: boolean;
	readonly missing: readonly string[];
	readonly commands: readonly string[];
}

/** Answer one question from the dossiers. Pure in them: the same claims give the same answer. */
export function answer(open: Open, question: Question): Answer {
	const look = new Look(open, whenOf(question));
	const measured = Object.entries(question.values).map(([name, value]) => [name, measure(look, value)] as const);
	const said = look.facts(question.papers).filter(({ claims }) => claims.some(isOfPaper));
	const papers = said.flatMap(({ claims, denied }) => claims.filter(isOfPaper).map((claim) => ({ claim, denied })));
	const apart = [...look.apart(question.papers).map((key) => nameFor(look, key)), ...pairsApart(look, question), ...differing(look, question)];
	const inside = (question.inside ?? []).map((one) => check(look, one));
	const outside = (question.outside ?? []).map((one) => check(fromOutside(look, one.value), one));
	const lacks = question.needs !== undefined && !OPERATIONS.some(({ id }) => id === question.needs) && !knows(open, question.needs);
	const outcomes = (list: readonly Checked[]) => list.flatMap(({ outcome }) => (outcome ? [outcome] : []));
	const verdict = verdictOf({
		lacks,
		concluded: papers.length > 0,
		known: papers.length > 0 || measured.some(([, { silence }]) => silence === undefined),
		apart: apart.length,
		inside: outcomes(inside),
		outside: outcomes(outside),
	});
	return {
		question,
		asOf: look.finding("staleness").asOf,
		verdict,
		sentence: fill(question.says, new Map(measured)),
		values: measured.map(([, one]) => one),
		papers,
		voices: new Set(papers.map(({ claim }) => claim.source)).size,
		apart,
		inside,
		outside,
		lacks,
		missing: missingIn([...measured.map(([, one]) => one), ...inside, ...outside], question.wanted ?? []),
		commands: commandsOf(look, question, papers),
	};
}

function isOfPaper({ source }: Claim): boolean {
	return (PAPERS as readonly string[]).includes(source);
}

/** A lens or inquiry may bring what an operation does. */
function knows(open: Open, id: string): boolean {
	const { engine } = open();
	return [...engine.lenses, ...engine.inquiries].some((one) => one.id === id);
}

/** A cell that rests on the papers too is asked without them. Other values are made of facts that the question names. */
function fromOutside(look: Look, value: Value): Look {
	if (!("cell" in value)) return look;
	const { dossier } = look.open();
	const source = new Map(dossier.claims.map((claim) => [claim.id as string, claim]));
	const mixed = measure(look, value).claims.some((id) => {
		const claim = source.get(id);
		return claim !== undefined && isOfPaper(claim);
	});
	return mixed ? look.outside() : look;
}

function check(look: Look, { value, test }: Weighed): Checked {
	const measured = measure(look, value);
	if (!test) return measured;
	if (test.is !== "most") {
		const than = typeof test.than === "number" ? undefined : measure(look, test.than);
		const ends = typeof test.than === "number" ? { low: test.than, high: test.than } : (than?.ends ?? null);
		const text = than ? `${than.title}: ${than.text}` : String(test.than).replace("-", "−");
		return { ...measured, test, outcome: outcomeOf(measured.ends, test, ends), than: text };
	}
	if (!("cell" in value)) throw new Error(`${value.title}: only a cell can be the highest of its column`);
	const rows = look.column(value.cell, value.dossier).filter(([row]) => sameKind(row, value.cell[2]));
	const others = rows.filter(([row]) => row !== value.cell[2]);
	const finding = look.finding(value.cell[0], value.dossier);
	const higher = others
		.filter(([, one]) => measured.at !== null && one > measured.at)
		.map(([row]) => finding.names[row.split(",")[0] as string] ?? row);
	const ahead = `${higher.length} of ${others.length} others have more${higher.length > 0 ? `: ${higher.join(", ")}` : ""}`;
	return {
		...measured,
		test,
		outcome: mostOf(
			measured.at,
			others.map(([, one]) => one),
		),
		ahead,
	};
}

/** Rows are compared within a kind: those that share all but their first step. */
function sameKind(row: string, own: string): boolean {
	return row.split(",").slice(1).join(",") === own.split(",").slice(1).join(",");
}

function pairsApart(look: Look, question: Question): string[] {
	const title = (pattern: string) => {
		const found = look.facts(pattern).filter(({ claims }) => claims.some(isOfPaper));
		return found.length === 0 ? undefined : (found[0] as Said);
	};
	return (question.apart ?? []).flatMap(([one, other]) => {
		const [a, b] = [title(one), title(other)];
		return a && b ? [`${gistOf(a)} / ${gistOf(b)}`] : [];
	});
}

/** Facts of which sources give a field in different ways, with the ways. */
function differing(look: Look, question: Question): string[] {
	return (question.differ ?? []).flatMap(([pattern, field]) => {
		const ways = measure(look, { title: pattern, facts: pattern, field });
		return ways.text.includes(" or ") ? [ways.text] : [];
	});
}

function gistOf({ claims }: Said): string {
	return (claims.find(isOfPaper) as Claim).gist.replace(/\.$/, "");
}

function nameFor(look: Look, key: string): string {
	const row = look.finding("contradictions");
	return row.names[key] ?? key;
}

/** The sentence with its numbers: each with unit and range, or that it is not known. */
function fill(says: string, values: ReadonlyMap<string, Measured>): string {
	const filled = says.replace(/\{(\w+)\}/g, (_, name) => {
		const one = values.get(name);
		if (!one) throw new Error(`the sentence names {${name}}, which is no value of the question`);
		return `${one.said ?? one.text}${one.range ? ` (${one.range})` : ""}`;
	});
	return filled.replace(/(?:^|(?<=\. ))[a-z]/g, (letter) => letter.toUpperCase());
}

/** What evidence is wanting: needs of silent values, then what the question lists. */
function missingIn(measured: readonly Measured[], wanted: readonly string[]): string[] {
	const needs = measured.flatMap(({ silence }) => (silence ? (silence.needs.length > 0 ? silence.needs : [silence.because]) : []));
	return [...new Set([...needs, ...wanted])];
}

function commandsOf(look: Look, question: Question, papers: readonly { claim: Claim }[]): string[] {
	const values = Object.values(question.values).flatMap((value) => look.command(value));
	const inside = (question.inside ?? []).flatMap(({ value }) => look.command(value));
	const outside = (question.outside ?? []).flatMap(({ value }) => fromOutside(look, value).command(value));
	const first = papers[0] ? [`interconnector why ${papers[0].claim.id.slice(0, 16)}`] : [];
	const asked = [...new Set([...values, ...inside, ...outside])];
	return asked.some((one) => one.includes(" why ")) ? asked : [...asked, ...first];
}
