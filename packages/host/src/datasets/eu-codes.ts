/** The letters that offices of the European Union write where ISO 3166 has others. */
const OTHERWISE: Readonly<Record<string, string>> = { EL: "GR", UK: "GB" };

/** A country code of Eurostat or of European network operators as the two letters of ISO 3166. */
export function isoOfEu(code: string): string {
	return OTHERWISE[code.toUpperCase()] ?? code.toUpperCase();
}

/**
 * A country name of Eurostat without what its labels add: "Germany (until 1990 former territory of the FRG)" and the footnote on the status
 * of Kosovo. Groups keep theirs, which says which members are meant.
 */
export function nameOfEurostat(label: string): string {
	const bare = label.replace(/\s+/g, " ").trim();
	return isGroup(bare) ? bare : bare.replace(/\s*\((?:until|under|from|since)[^)]*\)$/i, "").replace(/\*+$/, "");
}

/** Whether a label of Eurostat means a group of states. */
export function isGroup(label: string): boolean {
	return /^(European Union|Euro area|European Economic Area|European Free Trade Association|EU\d*\b|EA\d*\b)/i.test(label);
}
