import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Ids say what they name. Template types keep an actor from being passed where a claim is meant. */
export type ActorId = `actor:${string}`;
export type PlaceId = `place:${string}`;
export type NodeId = ActorId | PlaceId;
export type AgreementId = `agreement:${string}`;
export type FormatId = `format:${string}`;
export type CorridorId = `corridor:${string}`;
export type LegId = `leg:${string}`;
export type EventId = `event:${string}`;
export type LeverId = `lever:${string}`;
export type SourceId = `source:${string}`;
export type ClaimId = `claim:${string}`;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * RFC 8785 canonical JSON with strings in NFC: keys sorted by UTF-16 code unit, no white space, undefined left out.
 * Throws on a number that JSON cannot carry, since two different values would then share an id.
 */
export function canonicalJson(value: unknown): string {
	return write(value as Json);
}

function write(value: Json): string {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new Error(`canonical JSON cannot hold ${value}`);
		return JSON.stringify(value);
	}
	if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
	const object = value as { readonly [key: string]: Json | undefined };
	const keys = Object.keys(object)
		.filter((key) => object[key] !== undefined)
		.sort();
	return `{${keys.map((key) => `${JSON.stringify(key.normalize("NFC"))}:${write(object[key] as Json)}`).join(",")}}`;
}

/** First `hexDigits` of the SHA-256 of a text, as lower-case hex. */
export function digest(text: string, hexDigits = 32): string {
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, hexDigits);
}

/** Freeze plain data all the way down. */
export function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) deepFreeze(inner);
	}
	return value;
}
