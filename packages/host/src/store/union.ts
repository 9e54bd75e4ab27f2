import { inOrder } from "./fold.ts";

/** The lines of two sides, each once, in the order of their file; a line that one side removed since the base stays removed. */
export function unionLines(base: string, ours: string, theirs: string): string {
	const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
	const [before, left, right] = [new Set(lines(base)), new Set(lines(ours)), new Set(lines(theirs))];
	const all = new Set([...left, ...right]);
	const kept = [...all].filter((line) => !before.has(line) || (left.has(line) && right.has(line)));
	const file = kept[0]?.startsWith('{"id":"panel:')
		? "panels"
		: kept[0]?.includes('"says":')
			? "claims"
			: kept[0]?.includes('"reliability":')
				? "sources"
				: "reviews";
	return kept.length === 0 ? "" : `${inOrder(file, kept).join("\n")}\n`;
}
