import type { Output } from "@interconnector/engine";

/** A file as it stands in an answer. base64url has no slash, so that nothing in it looks like a path of this machine. */
export interface InlineFile {
	readonly name: string;
	readonly base64url: string;
}

/** An answer that carries files instead of writing them, for a face whose reader does not see this machine's folders. */
export function answerWith(
	files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
	more: Readonly<Record<string, unknown>> = {},
): Output {
	const inline = files.map(({ name, bytes }): InlineFile => ({ name, base64url: Buffer.from(bytes).toString("base64url") }));
	return {
		kind: "text",
		text: files.map(({ name, bytes }) => `${name}: ${bytes.length} bytes in the answer (--json shows them); nothing was written`).join("\n"),
		data: { files: inline, ...more },
	};
}
