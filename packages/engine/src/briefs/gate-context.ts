import { push } from "../base/group.ts";
import { type ActorId, canonicalJson } from "../base/id.ts";
import { isoDay, parseDate } from "../base/time.ts";
import type { Claim } from "../evidence/claim.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Source } from "../evidence/source.ts";
import type { Reading } from "../evidence/weigh.ts";
import { type Fact, keyOf, refsOf } from "../facts/index.ts";
import { contradictionOf } from "../inquiries/disagreement.ts";
import type { Cell, Finding, FoundColumn, FoundPart } from "../lenses/finding.ts";
import { namesFor } from "../lenses/names.ts";
import { parseAddress } from "../lenses/question.ts";
import { stateOf } from "../world/bodies.ts";
import { type NameBook, nameBook } from "./gate-names.ts";
import { fold, plain, stem } from "./gate-text.ts";
import { humane, kindOfReason } from "./names.ts";
import { type Originals, originalsOf } from "./originals.ts";
import type { Rest } from "./sentence.ts";

/** A number of a finding, as the gate reads it. */
export interface CellGround {
	readonly kind: "cell";
	readonly address: string;
	readonly finding: Finding;
	readonly partId: string;
	readonly part: FoundPart;
	readonly row: string;
	readonly ids: readonly string[];
	readonly column: FoundColumn;
	readonly cell: Cell;
	/** The other cells of its row: "7 of 12 channels known" stands beside the exposure that it qualifies. */
	readonly siblings: Readonly<Record<string, Cell>>;
	/** Things that it is about: those of its row, the focal state, and what they are made of. */
	readonly about: ReadonlySet<string>;
	readonly titles: readonly string[];
	readonly texts: readonly string[];
	readonly sources: readonly Source[];
}

/** A claim, as the gate reads it. */
export interface ClaimGround {
	readonly kind: "claim";
	readonly claim: Claim;
	readonly fact: Fact;
	readonly source: Source;
	readonly about: ReadonlySet<string>;
	/** Titles and names of the fact, whose words are theirs. */
	readonly titles: readonly string[];
	/** Titles, gist and the words of its fields. */
	readonly texts: readonly string[];
	readonly sources: readonly Source[];
}
export type Ground = CellGround | ClaimGround;

/** What the gate needs to know: what each rest says, and how the things of the dossier are called. */
export interface GateContext {
	resolve(rest: Rest): Ground | undefined;
	readonly names: NameBook;
	readonly sources: readonly Source[];
	readonly rivals: readonly (readonly [string, string])[];
	/** The day as of which the dossier speaks, ISO. */
	readonly asOf: string;
	/** Events whose title has a noun, with the first day that each may have been on and whom it is about. */
	events(noun: string): readonly { readonly day: number; readonly about: readonly string[] }[];
	/**
	 * Claims of other sources that give another date, another status or another doer of what a claim says, so that both cannot be right; and how many
	 * sources, its own among them, give it as the claim does.
	 */
	accounts(claim: string, kind: "date" | "status" | "cause"): { readonly against: readonly Claim[]; readonly alike: number };
	/** Offices by the name of whoever is called by one somewhere in the dossier: "President A" makes A a president. Folded, as stems. */
	readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
	/** The state or body that a person or an organ is part of; anybody else stands for itself. */
	whole(actor: ActorId): ActorId;
	/** The sentences that the program itself writes on some numbers. */
	readonly originals: Originals;
	/** Claims of other sources that deny what a claim says, or measure another value of the same. */
	denials(claim: string): readonly string[];
}

/** The context of a dossier; `find` gives the finding of a question's canonical text, or undefined when it cannot be asked. */
export function gateContext(dossier: Dossier, find: (question: string) => Finding | undefined): GateContext {
	const things = new Map<string, Fact>();
	const byId = new Map<string, Claim>();
	for (const claim of dossier.claims) {
		byId.set(claim.id, claim);
		if ("id" in claim.says && !things.has(claim.says.id)) things.set(claim.says.id, claim.says);
	}
	const actors = [...things.values()].flatMap((fact) => (fact.is === "actor" ? [{ fact }] : []));
	const namesakes = new Map<string, string[]>();
	for (const [id, thing] of things) if (thing.is === "actor" || thing.is === "place") push(namesakes, thing.name, id);
	const nameText = (thing: Fact | undefined) => (thing && "name" in thing ? thing.name : "");
	const grounds = new Map<string, Ground | undefined>();
	const resolve = (rest: Rest): Ground | undefined => {
		const key = rest.kind === "claim" ? rest.id : rest.address;
		if (!grounds.has(key)) grounds.set(key, rest.kind === "claim" ? claimGround(rest.id) : cellGround(rest.address));
		return grounds.get(key);
	};
	const sourceOf = (id: string) => dossier.sources.get(id as Source["id"]);

	function claimGround(id: string): ClaimGround | undefined {
		const claim = byId.get(id);
		const source = claim && sourceOf(claim.source);
		if (!claim || !source) return undefined;
		const fact = claim.says;
		const refs = refsOf(fact).filter((ref) => ref.path[0] !== "via" || fact.is === "event");
		// The states that a corridor crosses are not those that a flow through it is about.
		const about = closure([...refs.map((ref) => ref.id), ...("id" in fact ? [fact.id] : [])]);
		for (const ref of refsOf(fact)) about.add(ref.id);
		const titles = [
			"title" in fact ? fact.title : "",
			"what" in fact ? fact.what : "",
			"name" in fact ? fact.name : "",
			...("about" in fact ? (fact.about ?? []) : []),
			"format" in fact ? titleOf(fact.format) : "",
			"leg" in fact ? titleOf(fact.leg) : "",
			"via" in fact ? (fact.via ?? []).map(titleOf).join("; ") : "",
			...Object.values(namesFor(dossier, "of" in fact ? [fact.of] : [])),
		].filter((text) => text !== "");
		return { kind: "claim", claim, fact, source, about, titles, texts: [...titles, claim.gist, ...fieldWords(fact)], sources: [source] };
	}

	function cellGround(address: string): CellGround | undefined {
		const { question, part: partId = "", row = "", column: columnId = "" } = parseAddress(address);
		const finding = find(question);
		const part = finding?.parts[partId];
		const cell = part?.cells[row]?.[columnId];
		const column = part?.columns.find((one) => one.id === columnId);
		if (!finding || !part || !cell || !column) return undefined;
		const ids = row.split(",");
		const key = /^[a-z]+:[a-z]+:/.test(row) || /[|>]/.test(row);
		const own = Object.values(namesFor(dossier, [row]));
		const titles = [finding.names[row] ?? "", ...own, ...ids.filter((id) => !/^(actor|place):/.test(id)).map((id) => finding.names[id] ?? "")].filter(
			(text) => text !== "",
		);
		// A silence gives its reason in words of its own, told of one thing by name or of many without.
		const because = cell.silence
			? [cell.silence.because, ...cell.silence.needs].flatMap((text) => [humane(text, finding.names), kindOfReason(text)])
			: [];
		const labels = finding.parts.labels;
		const labelled = (labels?.columns ?? [])
			.filter(({ id }) => finding.id === "formats" && labels?.cells[row]?.[id]?.value === 1)
			.map(({ title }) => title);
		return {
			kind: "cell",
			address,
			finding,
			partId,
			part,
			row,
			ids,
			column,
			cell,
			siblings: part.cells[row] ?? {},
			about: closure([...ids, finding.focal, ...(key ? [...row.matchAll(/[a-z]+:[a-z0-9-]+/g)].map((match) => match[0]) : [])]),
			titles: [...titles, ...because, part.title],
			texts: [...titles, ...because, ...labelled, finding.title, part.title, part.rowsAre, column.id, column.title, column.unit, column.formula],
			sources: [...new Set(cell.rests.flatMap((id) => byId.get(id)?.source ?? []))].flatMap((id) => sourceOf(id) ?? []),
		};
	}

	function titleOf(id: string): string {
		return Object.values(namesFor(dossier, [id]))[0] ?? "";
	}

	/** Things with what they consist of: the legs of a corridor, the ends of a leg, the state that a place lies in. */
	function closure(ids: readonly string[]): Set<string> {
		const seen = new Set<string>();
		const visit = (id: string, depth: number) => {
			if (seen.has(id)) return;
			seen.add(id);
			// "European Union" is an actor and the place where its routes end.
			for (const other of namesakes.get(nameText(things.get(id))) ?? []) seen.add(other);
			const fact = depth < 4 ? things.get(id) : undefined;
			if (!fact) return;
			if (fact.is === "corridor") for (const next of [...fact.ends, ...fact.legs]) visit(next, depth + 1);
			if (fact.is === "leg") for (const next of fact.between) visit(next, depth + 1);
			// "A's governing party": a party is told of with its state.
			if (fact.is === "actor" && fact.kind === "party" && fact.partOf) visit(fact.partOf, depth + 1);
			if (fact.is === "place" && fact.within) visit(fact.within, depth + 1);
			if (fact.is === "lever") for (const next of [fact.holder, fact.target]) visit(next, depth + 1);
			if (fact.is === "agreement") for (const next of fact.between) visit(next, depth + 1);
		};
		for (const id of ids) visit(id, 0);
		return seen;
	}

	const onKey = new Map<string, Claim[]>();
	for (const claim of dossier.claims) push(onKey, keyOf(claim.says), claim);
	const denials = (id: string): readonly string[] => {
		const claim = byId.get(id);
		return claim
			? (onKey.get(keyOf(claim.says)) ?? []).filter((other) => other.source !== claim.source && denies(claim, other)).map((other) => other.id)
			: [];
	};

	const accounts: GateContext["accounts"] = (id, kind) => {
		const claim = byId.get(id);
		if (!claim || claim.stance === "against") return { against: [], alike: 1 };
		// What a source itself holds for improbable stands against nothing.
		const others = (onKey.get(keyOf(claim.says)) ?? []).filter(
			(other) => other.source !== claim.source && other.stance !== "against" && (other.credibility ?? 3) < 5,
		);
		const against = others.filter((other) => contradictionOf(readingOf(claim), readingOf(other), dossier.sources).has(kind));
		return { against, alike: 1 + new Set(others.filter((other) => !against.includes(other)).map(({ source }) => source)).size };
	};

	const offices = new Map<string, Set<string>>();
	for (const { gist, says } of dossier.claims)
		for (const match of plain(`${gist} ${"title" in says ? says.title : ""}`).matchAll(OFFICE)) {
			const [, office = "", name = ""] = match;
			offices.set(fold(name), (offices.get(fold(name)) ?? new Set()).add(stem(fold(office))));
		}

	const asOf = parseDate(dossier.head.asOf);
	return {
		resolve,
		offices,
		names: nameBook(dossier),
		sources: [...dossier.sources.values()],
		rivals: (dossier.head.rivals ?? []).map((rival) => rival.between),
		asOf: asOf ? isoDay(asOf.end[1]) : dossier.head.asOf,
		whole: (actor) => stateOf(actors, actor),
		denials,
		accounts,
		originals: originalsOf(dossier),
		events: (noun) =>
			[...things.values()].flatMap((thing) => {
				if (
					thing.is !== "event" ||
					!fold(thing.title)
						.split(/[^\p{L}]+/u)
						.includes(noun)
				)
					return [];
				const day = parseDate(thing.at)?.start[0];
				return day === undefined ? [] : [{ day, about: refsOf(thing).map((ref) => ref.id) }];
			}),
	};
}

/** "President A", "the ambassador B": an office before a name. */
const OFFICE =
	/\b([Pp]resident|[Mm]inister|[Cc]hancellor|[Aa]mbassador|[Ee]nvoy|[Aa]ide|[Ss]ecretary|[Kk]ing|[Ee]mir|[Cc]ommissioner) (\p{Lu}[\p{L}-]+)/gu;

/** One claim as a reading of its key. */
function readingOf(claim: Claim): Reading {
	return { id: claim.id, fact: claim.says, denied: false, witnesses: [{ root: 0, credence: 1, claims: [claim] }], weight: 1 };
}

/** Whether two claims on one key stand against each other: one affirms what the other denies, or they measure it otherwise. */
function denies(one: Claim, other: Claim): boolean {
	if ((one.stance ?? "for") !== (other.stance ?? "for")) return true;
	const [a, b] = [one.says, other.says];
	// A restraint that binds or does not, a kinship felt or not: accounts of one lasting thing. An assessment is of its day and may change.
	if (a.is === "restraint" && b.is === "restraint") return a.size !== undefined && b.size !== undefined && a.size !== b.size;
	if (a.is === "tie" && b.is === "tie" && a.kind !== "assessment") return a.polarity * b.polarity < 0;
	return a.is === "indicator" && b.is === "indicator" && canonicalJson(a.value) !== canonicalJson(b.value);
}

/** The words that the fields of a fact allow: its noun, kind, status, role, mode, domains. */
function fieldWords(fact: Fact): string[] {
	const words: string[] = [fact.is];
	for (const [name, value] of Object.entries(fact)) {
		if (["id", "during", "at", "gist", "title", "what", "name", "cameo"].includes(name)) continue;
		for (const one of Array.isArray(value) ? value : [value]) if (typeof one === "string" && !/^[a-z]+:/.test(one)) words.push(one);
	}
	if (fact.is === "format") words.push(...(fact.purposes ?? []).map((purpose) => purpose.what));
	return words;
}
