import { composed } from "./composed.tsx";

export const doctrine = composed(
	{ id: "doctrine", title: "Doctrine and status", about: "Principles kept or broken, what kind of state it is, how it is spoken of", key: "d" },
	[
		{ ask: "doctrine", title: "Principles" },
		{ ask: "status", title: "Status" },
		{ ask: "autonomy", title: "Autonomy" },
		{ ask: "equidistance", title: "Equidistance" },
		{ ask: "alignment", title: "Alignment" },
		{ ask: "divergence", title: "Divergence" },
		{ ask: "treatment", title: "Treatment" },
		{ ask: "discourse", title: "Discourse" },
		{ ask: "hypotheses", title: "Hypotheses" },
	],
);
