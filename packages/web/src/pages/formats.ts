import { composed } from "./composed.tsx";

export const formats = composed(
	{ id: "formats", title: "Formats", about: "Small and large formats: what each is, who has a say, what it did", key: "f" },
	[
		{ ask: "formats", title: "Labels" },
		{ ask: "agency", title: "Agency", parts: ["focal", "formats", "captured", "vetoes", "agenda"] },
		{ ask: "format-gate", title: "Take part?" },
		{ ask: "portfolio", title: "Portfolio" },
		{ ask: "accession", title: "Ways in" },
		{ ask: "elasticity", title: "Elasticity", parts: ["settings", "sectors"] },
		{ ask: "response", title: "Response" },
		{ ask: "partial-agreement", title: "Agreement" },
		{ ask: "trust", title: "Trust", parts: ["ledger", "formats"] },
	],
);
