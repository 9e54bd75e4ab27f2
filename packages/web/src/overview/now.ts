import { cellText, type Finding, humane, parseAddress, rangeBeside } from "@interconnector/engine";

/** The parts of a view that say which evidence speaks and what is assumed: headlines are told again by these, not by day or level. */
export const EVIDENCE = ["knownBy", "domains", "without", "floor", "settings", "edits"] as const;

/** How a headline stands once other evidence speaks. */
export interface Now {
	readonly kind: "same" | "moved" | "silent" | "gone";
	/** The number with its range, or why there is none. */
	readonly text: string;
}

/** What became of the number of a headline in the answer to the same question by other evidence. `was`: its number as it was told. */
export function nowOf(address: string, was: string, finding: Finding): Now {
	const { part = "", row = "", column = "" } = parseAddress(address);
	const cell = finding.parts[part]?.cells[row]?.[column];
	if (!cell) return { kind: "gone", text: "no longer on record" };
	if (cell.value === null)
		return { kind: "silent", text: humane(`not known: ${cell.silence?.because ?? "the evidence does not reach"}`, finding.names) };
	const range = rangeBeside(cell);
	const number = cellText(cell);
	return { kind: number === was ? "same" : "moved", text: `${number}${range ? `, range ${range}` : ""}` };
}

/** Those that stand differently first, each group in its order. */
export function movedFirst<T extends { readonly address: string }>(list: readonly T[], now: ReadonlyMap<string, Now>): T[] {
	const moved = ({ address }: T) => (now.get(address)?.kind ?? "same") !== "same";
	return [...list.filter(moved), ...list.filter((one) => !moved(one))];
}
