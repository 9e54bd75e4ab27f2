import { SpansAndActs } from "../timeline/above.tsx";
import { composed } from "./composed.tsx";

export const timeline = composed(
	{ id: "timeline", title: "Timeline", about: "Acts by partner and year; bursts, crises, rungs and processes through time", key: "t" },
	[
		{ ask: "momentum", title: "Momentum" },
		{ ask: "ladder", title: "Rungs", parts: ["steps", "now", "waiting"] },
		{ ask: "processes", title: "Processes" },
		{ ask: "reciprocity", title: "Give and get" },
		{ ask: "words-and-deeds", title: "Words and deeds" },
		{ ask: "presence", title: "Outside powers" },
		{ ask: "pressure", title: "Pressure" },
		{ ask: "pledges", title: "Pledges" },
	],
	SpansAndActs,
);
