/** A text on one line without the characters that XML 1.0 or a line of a document cannot hold; those become the replacement mark. */
export function plainText(text: string): string {
	return (
		text
			.toWellFormed()
			.replace(/[\t\n\r\u0085\u2028\u2029]+/g, " ")
			// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that must go
			.replace(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, "\uFFFD")
	);
}
