/** RFC 3986 unreserved characters plus : , / stay bare; everything else is percent-encoded. */
export function encode(text: string): string {
	return encodeURIComponent(text)
		.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
		.replace(/%3A/g, ":")
		.replace(/%2C/g, ",")
		.replace(/%2F/g, "/");
}

/** Address of a number: the question and where in the finding it stands. */
export function addressText(question: string, part: string, row: string, column: string): string {
	return `${question}#${[part, row, column].map((step) => encode(step).replace(/\//g, "%2F")).join("/")}`;
}

export interface Address {
	readonly question: string;
	readonly part?: string;
	readonly row?: string;
	readonly column?: string;
}

/** A text without its percent-encoding; undefined where a % stands for nothing. */
export function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** The question of an address and the place in its finding, as far as it is given. */
export function parseAddress(text: string): Address {
	const hash = text.indexOf("#");
	if (hash === -1) return { question: text };
	const [part, row, column] = text
		.slice(hash + 1)
		.split("/")
		.map((step) => decoded(step) ?? step);
	return { question: text.slice(0, hash), ...(part ? { part } : {}), ...(row ? { row } : {}), ...(column ? { column } : {}) };
}
