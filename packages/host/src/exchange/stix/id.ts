import { createHash } from "node:crypto";
import { isoDay, parseDate } from "@interconnector/engine";

/** Namespace of the ids that this program makes for STIX objects. Chosen once; another one would make every object a stranger. */
const NAMESPACE = "8f4d2c9a-6b1e-5d37-9a40-c2e7b85f1d63";

/** UUID of version 5 (RFC 4122, 4.3): the same name gives the same UUID. */
export function uuidV5(name: string, namespace = NAMESPACE): string {
	const hash = createHash("sha1")
		.update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
		.update(name.normalize("NFC"), "utf8")
		.digest()
		.subarray(0, 16);
	hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
	hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
	const hex = hash.toString("hex");
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Id of a STIX object: its type and a UUID from what it stands for. */
export function stixId(type: string, name: string): string {
	return `${type}--${uuidV5(`${type} ${name}`)}`;
}

/** A STIX timestamp from an EDTF text: the first day that it may mean, at midnight UTC, to the millisecond. */
export function timestamp(edtf: string): string {
	const dated = parseDate(edtf);
	const day = dated && (Number.isFinite(dated.start[0]) ? dated.start[0] : dated.end[0]);
	return `${day !== undefined && Number.isFinite(day) ? isoDay(day) : "1970-01-01"}T00:00:00.000Z`;
}

/** The last moment that an EDTF text may mean, or undefined where it is open. */
export function lastMoment(edtf: string): string | undefined {
	const day = parseDate(edtf)?.end[1];
	return day !== undefined && Number.isFinite(day) ? `${isoDay(day)}T23:59:59.999Z` : undefined;
}
