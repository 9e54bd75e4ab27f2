import { composed } from "./composed.tsx";

export const levers = composed(
	{ id: "levers", title: "Levers", about: "Who holds which lever over whom, by channel, beside the comparators", key: "l" },
	[
		{ ask: "levers", title: "Levers", parts: ["gross", "exposure", "restraint", "inventory"] },
		{ ask: "dependence", title: "Dependence", parts: ["pairs", "hierarchy", "markets", "flows"] },
		{ ask: "guarantees", title: "Guarantees" },
		{ ask: "influence", title: "Influence" },
		{ ask: "compartments", title: "Compartments", parts: ["tests", "domains"] },
		{ ask: "perceptions", title: "Fears", parts: ["holders", "fears", "mutual"] },
		{ ask: "tolerance", title: "Red lines" },
	],
);
