import { byCodeUnit } from "../base/text.ts";
import type { Source } from "../evidence/source.ts";
import type { Brief } from "./brief.ts";
import { type CslName, personName } from "./cite-names.ts";
import { dateWords } from "./dates.ts";

/** A date of CSL: one or two dates by parts, a season 1–4, circa where it is about; or words where it cannot be put so. */
export interface CslDate {
	readonly "date-parts"?: readonly (readonly number[])[];
	readonly season?: number;
	readonly circa?: true;
	readonly literal?: string;
}

/** One item of CSL-JSON, with the fields that a source of a dossier can fill. */
export interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly CslName[];
	readonly "container-title"?: string;
	readonly "collection-title"?: string;
	readonly volume?: string;
	readonly issue?: string;
	readonly publisher?: string;
	readonly issued: CslDate;
	readonly accessed?: CslDate;
	readonly URL?: string;
	readonly note?: string;
}

/** The type of CSL by kind of source; a book inside something is a chapter, an article outside any journal a plain document. */
function typeOf({ kind, container }: Source): string {
	switch (kind) {
		case "article":
			return "article-journal";
		case "report":
			return "report";
		case "book":
			return container === undefined ? "book" : "chapter";
		case "news":
			return "article-newspaper";
		case "speech":
			return "speech";
		case "treaty":
			return "treaty";
		case "dataset":
		case "registry":
			return "dataset";
		case "web":
			return "webpage";
		case "interview":
			return "interview";
		case "other":
			return "document";
	}
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

/** An EDTF date as CSL takes it. Seasons 21–24 become 1–4; ~, ? and % become circa; open or mixed intervals stay words. */
export function cslDate(text: string): CslDate {
	const ends = text.split("/").map((end) => PART.exec(end));
	if (ends.length > 2 || ends.some((end) => end === null)) return { literal: dateWords(text) };
	const found = ends as RegExpExecArray[];
	const circa = found.some((end) => end[4] !== "") ? { circa: true as const } : {};
	const seasons = found.map((end) => (Number(end[2]) >= 21 ? Number(end[2]) - 20 : undefined));
	if (seasons.some((season) => season !== undefined)) {
		const [season] = seasons;
		if (found.length > 1 || season === undefined || season > 4) return { literal: dateWords(text) };
		return { "date-parts": [[Number(found[0]?.[1])]], season, ...circa };
	}
	return { "date-parts": found.map((end) => [end[1], end[2], end[3]].flatMap((part) => (part === undefined ? [] : [Number(part)]))), ...circa };
}

/** "Baku Dialogues, vol. 9, no. 1, Fall 2025" taken apart; a text that is not written so stays whole. */
export function containerParts(container: string): { title: string; volume?: string; issue?: string } {
	const volume = /,\s*vol(?:\.|ume)\s*(\w+)/i.exec(container);
	const issue = /,\s*(?:no\.|issue)\s*(\w+)/i.exec(container);
	const first = Math.min(volume?.index ?? Number.POSITIVE_INFINITY, issue?.index ?? Number.POSITIVE_INFINITY);
	if (first === Number.POSITIVE_INFINITY) return { title: container };
	return {
		title: container.slice(0, first),
		...(volume?.[1] === undefined ? {} : { volume: volume[1] }),
		...(issue?.[1] === undefined ? {} : { issue: issue[1] }),
	};
}

/** A source as an item of CSL-JSON. The id is that of the source without its prefix, so that it stays the same between briefs. */
export function cslItem(source: Source): CslItem {
	const type = typeOf(source);
	const { title: container, ...numbers } = source.container === undefined ? { title: undefined } : containerParts(source.container);
	return {
		id: source.id.slice("source:".length),
		type,
		title: source.title,
		...(source.author && source.author.length > 0 ? { author: source.author.map(personName) } : {}),
		...(container === undefined ? {} : { [type === "report" || type === "dataset" ? "collection-title" : "container-title"]: container }),
		...numbers,
		...(source.publisher === undefined ? {} : { publisher: source.publisher }),
		issued: cslDate(source.published),
		...(source.retrieved === undefined ? {} : { accessed: cslDate(source.retrieved) }),
		...(source.url === undefined ? {} : { URL: source.url }),
		...(source.publishedBasis === undefined ? {} : { note: source.publishedBasis }),
	};
}

/** Exactly the sources under the notes of a brief as CSL items, by id. */
export function briefCsl(brief: Brief, sources: Iterable<Source>): CslItem[] {
	const used = new Set(brief.notes.map((note) => note.source));
	return [...sources]
		.filter((source) => used.has(source.id))
		.map(cslItem)
		.sort((a, b) => byCodeUnit(a.id, b.id));
}
