import { dayOf } from "@interconnector/engine";
import { icewsQuads } from "./icews-quads.ts";

/** ICEWS14: a selection of 2014 that leaves out many states as actors of their own, so absence in it says nothing. */
export const icews14 = icewsQuads({
	id: "icews14",
	title: "ICEWS14 temporal knowledge graph",
	about:
		"Events of 2014 among the most frequent actors. Many states (Azerbaijan, Georgia, Russia, Türkiye, Israel, the United States) are not in it as actors of their own: use raw ICEWS for them.",
	authors: ["Alberto García-Durán", "Sebastijan Dumančić", "Mathias Niepert"],
	cite: "García-Durán, Dumančić and Niepert (2018), Learning Sequence Encoders for Temporal Knowledge Graph Completion",
	published: "2018",
	firstDay: dayOf(2014, 1, 1),
	coverage: "events of 2014 among the actors that the benchmark kept",
});
