/** A file as it stands in an answer of the program. */
export interface InlineFile {
	readonly name: string;
	readonly base64url: string;
}

/** The bytes of a file that came in an answer. */
export function bytesOf({ base64url }: Pick<InlineFile, "base64url">): Uint8Array<ArrayBuffer> {
	const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
