import type { SectionId } from "@interconnector/engine";

/** The sections of a brief as they are offered, in the order in which they are read. */
export const SECTIONS: readonly { readonly id: SectionId; readonly title: string; readonly needs?: "since" }[] = [
	{ id: "position", title: "Position" },
	{ id: "balance", title: "Balance" },
	{ id: "levers", title: "Levers" },
	{ id: "formats", title: "Formats" },
	{ id: "corridors", title: "Corridors" },
	{ id: "disputes", title: "Disputes" },
	{ id: "unknown", title: "Not known" },
	{ id: "confidence", title: "Confidence" },
	{ id: "fresh", title: "Freshness" },
	{ id: "changes", title: "Changes", needs: "since" },
];
