import { type Cell, cellText, decimalsFor, rangeText, showNumber } from "@interconnector/engine";
import type { Look } from "./look.ts";
import { PAPERS, type Value } from "./spec.ts";
import type { Ends } from "./verdict.ts";
import { fieldText, greatCircle, isScale, qualifier, singular, withNames } from "./words.ts";

/** A value as the page shows it. */
export interface Measured {
	readonly title: string;
	/** With its unit or scale. */
	readonly text: string;
	/** As it stands in a sentence, when that is shorter. */
	readonly said?: string;
	readonly range?: string;
	/** Numeric ends over the whole range; null when it is not known or no number. */
	readonly ends: Ends;
	/** The number itself, or the middle of its interval. */
	readonly at: number | null;
	readonly claims: readonly string[];
	/** Newest day under it. */
	readonly newest?: string;
	readonly silence?: { readonly because: string; readonly needs: readonly string[] };
	readonly address?: string;
}

/** What a value comes to in the world that `look` reads. Pure in the dossiers and the question. */
export function measure(look: Look, value: Value): Measured {
	const { title } = value as { title: string };
	if ("cell" in value) {
		const { finding, column, cell, address } = look.cell(value.cell, value.dossier);
		const where = `${address}${value.dossier ? ` --dossier dossiers/${value.dossier}` : ""}`;
		if (!cell || cell.value === null) {
			const silence = cell?.silence ?? { because: "nothing on it is on record", needs: [`evidence on: ${title}`] };
			const named = { because: withNames(silence.because, finding), needs: silence.needs.map((need) => withNames(need, finding)) };
			return { title, text: "not known", ends: null, at: null, claims: [], silence: named, address: where };
		}
		return { title, ...cellParts(cell, column.unit), claims: cell.rests, ...(cell.newest ? { newest: cell.newest } : {}), address: where };
	}
	if ("facts" in value) {
		const kin = look.facts(value.facts).filter(({ fact }) => isKept(fact, value.only));
		const said = value.heaviest ? kin.filter(({ key }, i) => kin.findIndex((one) => one.key === key) === i) : kin;
		const texts = said.map(({ fact, denied }) => `${denied ? "not " : ""}${qualifier(fact, value.field)}${fieldText(look, fact[value.field])}`);
		const numbers = said.flatMap(({ fact, denied }) => (denied || typeof fact[value.field] !== "number" ? [] : [fact[value.field] as number]));
		const several = new Set(said.map(({ key }) => key)).size > 1;
		const kept = [...new Set(value.finest ? texts.toSorted((a, b) => b.length - a.length).slice(0, 1) : texts)];
		// Phrases are parted by semicolons, single words and names by commas; readings of one fact by "or".
		const one = kept.join(!several ? " or " : kept.some((text) => text.length > 24) ? "; " : ", ");
		return {
			title,
			...(one === "" ? silent("no source states it", value.title) : { text: value.unit ? `${one} ${value.unit}` : one }),
			...endsOf(numbers),
			...look.newest(said),
			claims: said.flatMap(({ claims }) => claims.map(({ id }) => id)),
		};
	}
	if ("count" in value) {
		const said = look.facts(value.count).filter(({ fact, denied }) => !denied && isKept(fact, value.only));
		const keys = new Set(said.map(({ key }) => key)).size;
		return {
			title,
			text: `${keys} ${keys === 1 ? singular(value.unit) : value.unit}`,
			...endsOf([keys]),
			claims: said.flatMap(({ claims }) => claims.map(({ id }) => id)),
		};
	}
	if ("voices" in value) {
		const claims = look
			.facts(value.voices)
			.filter(({ denied }) => denied === (value.denied ?? false))
			.flatMap((one) => one.claims);
		const papers = new Set(claims.map(({ source }) => source)).size;
		return { title, text: `${papers} ${papers === 1 ? "paper" : "papers"}`, ...endsOf([papers]), claims: claims.map(({ id }) => id) };
	}
	if ("over" in value) {
		const [top, bottom] = value.over.map((one) => measure(look, one)) as [Measured, Measured];
		const claims = [...new Set([...top.claims, ...bottom.claims])];
		if (!top.ends || !bottom.ends || top.at === null || bottom.at === null || bottom.ends.low <= 0)
			return { title, ...silent(`not known: ${top.ends ? bottom.title : top.title}`, title), ends: null, at: null, claims };
		const ends = { low: top.ends.low / bottom.ends.high, high: top.ends.high / bottom.ends.low };
		const days = [top.newest, bottom.newest].flatMap((day) => day ?? []).toSorted();
		return { title, ...ratioParts(top.at / bottom.at, ends, value.unit), claims, ...(days[0] ? { newest: days[0] } : {}) };
	}
	if ("between" in value) {
		const places = value.between.map((id) => look.open().dossier.claims.find(({ says }) => says.is === "place" && says.id === id));
		const [from, to] = places.map((claim) => claim?.says as { lon: number; lat: number });
		if (!from || !to) throw new Error(`no such places: ${value.between.join(", ")}`);
		const km = greatCircle(from, to);
		return { title, text: `${showNumber(km, 0)} km`, ...endsOf([km]), claims: places.flatMap((claim) => (claim ? [claim.id] : [])) };
	}
	const before = papersBefore(look, value.endsBefore);
	return {
		title,
		text: `${before.length} of ${PAPERS.length} papers${before.length > 0 ? ` (${before.join(", ")})` : ""}`,
		...endsOf([before.length]),
		claims: [],
	};
}

/** Number, unit and range of a cell: with its scale for the table, without for a sentence. */
function cellParts(cell: Cell, unit: string) {
	const value = cell.value as NonNullable<Cell["value"]>;
	const [low, high] = typeof value === "number" ? [value, value] : [value.low, value.high];
	const ends = { low: Math.min(low, cell.range?.low ?? low), high: Math.max(high, cell.range?.high ?? high) };
	const at = (low + high) / 2;
	// A range that is the interval itself, or a point, says nothing more.
	const moves = cell.range && cell.range.low !== cell.range.high && (cell.range.low !== low || cell.range.high !== high);
	if (unit === "yes = 1") {
		const text = low !== high ? "open" : at >= 0.5 ? "yes" : "no";
		const often = cell.share === undefined ? (at >= 0.5 ? "or no" : "or yes") : `yes in ${showNumber(cell.share * 100, 0)} %`;
		return { text, said: text, ends, at, ...(moves ? { range: often } : {}) };
	}
	if (unit.startsWith("share")) {
		const most = Math.max(Math.abs(ends.low), Math.abs(ends.high));
		const decimals = most >= 0.1 || most === 0 ? 0 : 1;
		const percent = (one: number) => showNumber(one * 100, decimals);
		const text = `${cell.lowerBound ? "at least " : ""}${low === high ? percent(low) : `${percent(low)} to ${percent(high)}`} %`;
		return {
			text,
			said: text,
			ends,
			at,
			...(moves ? { range: `${percent(cell.range?.low as number)} to ${percent(cell.range?.high as number)} %` } : {}),
		};
	}
	const number = cellText(cell);
	const range = moves ? { range: rangeText(cell) as string } : {};
	// The whole of a scale from 0 to 1 is no knowledge at all.
	const all = unit === "0–1" && low === 0 && high === 1;
	if (isScale(unit)) return { text: `${number} (${unit})`, said: all ? "anything from 0 to 1" : number, ends, at, ...range };
	const whole = unit.includes("unit of the") ? number : `${number} ${low === 1 && high === 1 ? singular(unit) : unit}`;
	return { text: whole, said: whole, ends, at, ...range };
}

function ratioParts(at: number, ends: { low: number; high: number }, unit: string) {
	const decimals = Math.min(2, decimalsFor(ends.high - ends.low, ends.high));
	const range = ends.low === ends.high ? {} : { range: `${showNumber(ends.low, decimals)} to ${showNumber(ends.high, decimals)}` };
	return { text: `${showNumber(at, decimals)} ${unit}`, ends, at, ...range };
}

function endsOf(numbers: readonly number[]): { ends: Ends; at: number | null } {
	if (numbers.length === 0) return { ends: null, at: null };
	return { ends: { low: Math.min(...numbers), high: Math.max(...numbers) }, at: numbers[0] as number };
}

function silent(because: string, need: string) {
	return { text: "not known", silence: { because, needs: [need] } };
}

function isKept(fact: Readonly<Record<string, unknown>>, only: readonly [string, string] | undefined): boolean {
	if (!only) return true;
	const field = fact[only[0]];
	return Array.isArray(field) ? field.includes(only[1]) : field === only[1];
}

/** Papers whose newest fact is older than a day, by author. */
function papersBefore(look: Look, day: string): string[] {
	const { sources } = look.open().dossier;
	return PAPERS.flatMap((id) => {
		const source = sources.get(id);
		const last = source?.lastFact;
		// A month stands for its last day: "2025-09" sorts after "2025-08-08" and before "2025-10-09" as text does.
		return last && last < day.slice(0, last.length) ? [(source?.author?.[0] ?? id).split(" ").at(-1) as string] : [];
	});
}
