import { type Finding, HEDGE_WORDS, type Qualifier, showNumber } from "@interconnector/engine";
import type { Look } from "./look.ts";

/** Units that name a scale and not what is counted. */
export function isScale(unit: string): boolean {
	return !unit.startsWith("of ") && (/\d|…|:/.test(unit) || unit.includes(","));
}

/** One of a thing: the last word of a plural without its s. */
export function singular(unit: string): string {
	return /^[a-z ]+s$/.test(unit) && !unit.endsWith("ss") && !unit.startsWith("of ") ? unit.slice(0, -1) : unit;
}

/** Over, under or about, where a source says so of its number. */
export function qualifier(fact: Readonly<Record<string, unknown>>, field: string): string {
	if (field !== "value" || typeof fact.qualifier !== "string") return "";
	return `${HEDGE_WORDS[fact.qualifier as Qualifier]} `;
}

/** A field of a fact in words: names for ids, days as people write them, lists joined. */
export function fieldText(look: Look, field: unknown): string {
	if (field === undefined) return "not stated";
	if (Array.isArray(field)) return field.map((one) => fieldText(look, one)).join(" and ");
	if (typeof field === "number") return showNumber(field, Number.isInteger(field) ? 0 : 1);
	const text = String(field).replace(/(?<!\.)\.$/, "");
	if (/^[\d./~X-]+$/.test(text)) return periodText(text);
	return nameOf(look, text) ?? text;
}

/** A period of EDTF in words: since, until, from … to. */
function periodText(text: string): string {
	const [from, to] = text.split("/");
	if (to === undefined) return text;
	if (to === "..") return `since ${from}`;
	return from === ".." || from === "" ? `until ${to}` : `${from} to ${to}`;
}

/** Name of an actor or a place by its id, when the dossier has it. */
function nameOf(look: Look, id: string): string | undefined {
	for (const { says } of look.open().dossier.claims) if ((says.is === "actor" || says.is === "place") && says.id === id) return says.name;
	return undefined;
}

/** Length of the great circle in km, on a sphere of radius 6371 km (haversine). */
export function greatCircle(from: { lon: number; lat: number }, to: { lon: number; lat: number }): number {
	const rad = Math.PI / 180;
	const [dLat, dLon] = [(to.lat - from.lat) * rad, (to.lon - from.lon) * rad];
	const h = Math.sin(dLat / 2) ** 2 + Math.cos(from.lat * rad) * Math.cos(to.lat * rad) * Math.sin(dLon / 2) ** 2;
	return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** Ids in a sentence as people call them. */
export function withNames(text: string, finding: Finding): string {
	return text.replace(/\b[a-z-]+:[a-z0-9-]+/g, (id) => finding.names[id] ?? id);
}
