import type { Chapter } from "../spec.ts";

export const MIDDLE_EAST: Chapter = {
	title: "Middle East",
	questions: [
		{
			id: "limit-between-turkiye-and-israel",
			asks: "Where does balancing between Türkiye and Israel end?",
			needs: "futures",
			says: "Today the stress of standing between the two is {stress} on a scale from 0 to 1. Affinity, on a line from −1 to 1: {tur} with Türkiye, {isr} with Israel, {between} between the two. A clash in Syria is an open risk: {risk}.",
			values: {
				stress: { title: "stress between Israel and Türkiye", cell: ["paradoxes", "triads", "actor:isr,actor:tur", "stress"] },
				tur: { title: "affinity with Türkiye", cell: ["vectors", "vectors", "actor:tur", "affinity"] },
				isr: { title: "affinity with Israel", cell: ["vectors", "vectors", "actor:isr", "affinity"] },
				between: { title: "affinity of Israel and Türkiye", cell: ["paradoxes", "triads", "actor:isr,actor:tur", "pq"] },
				risk: { title: "a clash in Syria is an open risk", cell: ["perceptions", "judged", "actor:aze,risk:isr-tur-clash-syria", "open"] },
				spill: {
					title: "months with acts of Azerbaijan and Israel, of 30 that a test of spill-over needs",
					cell: ["spillover", "series", "actor:aze,actor:isr", "months"],
				},
			},
			papers: [
				"risk:risk:isr-tur-clash-syria#1",
				"hypothesis:hypothesis:rivals-ties-kept-apart",
				"agenda:actor:aze|actor:*|turkish-israeli-quarrel#1",
				"principle:principle:good-ties-with-foes#1",
			],
		},
		{
			id: "islamic-solidarity",
			asks: "How does Baku deal with calls for Islamic solidarity against Israel?",
			says: "Critical statements it joined, as told: {criticism}; beside them: {embassy}. That criticism is cleared with Israel beforehand is favoured by {agreed} ({pieces}). Affinity with Israel, on a line from −1 to 1, moved by {momentum} in the year.",
			values: {
				criticism: {
					title: "statements critical of Israel on record",
					count: ["statement:statement:aze-gaza", "statement:statement:aze-strikes-on-iran"],
					unit: "kinds",
				},
				embassy: { title: "the embassy", facts: "event:event:embassy-tel-aviv-2023", field: "title" },
				agreed: {
					title: "weight of evidence: cleared over not cleared",
					cell: ["hypotheses", "odds", "hypothesis:criticism-agreed,hypothesis:criticism-own", "weight"],
				},
				pieces: { title: "pieces of evidence", cell: ["hypotheses", "odds", "hypothesis:criticism-agreed,hypothesis:criticism-own", "pieces"] },
				momentum: { title: "change of affinity with Israel", cell: ["vectors", "vectors", "actor:isr", "momentum"] },
			},
			papers: [
				"event:event:aze-statements-on-israel",
				"hypothesis:hypothesis:criticism-agreed",
				"event:event:embassy-tel-aviv-2023",
				"principle:principle:discretion-on-israel#1",
				"label:actor:aze|role|closest-partner-in-region||actor:isr#1",
				"position:actor:aze|issue:oil-to-israel*",
			],
			outside: [
				{
					value: {
						title: "Azerbaijan votes in the General Assembly with Israel no less than the mean pair of states does",
						cell: ["alignment", "votes", "actor:isr", "beyond"],
					},
					test: { is: "above", than: 0, ground: "if criticism were an exception, votes would show it" },
				},
				{
					value: { title: "Israel supplies a good part of Azerbaijan's arms", cell: ["dependence", "pairs", "actor:isr,arms", "on"] },
					test: { is: "above", than: 0.1, ground: "ours: a tenth and more, as a close tie would" },
				},
				{ value: { title: "votes with Pakistan, beyond the mean pair", cell: ["alignment", "votes", "actor:pak", "beyond"] } },
			],
		},
		{
			id: "abraham-accords",
			asks: "What would entry into the Abraham Accords bring, and what would it put at risk?",
			needs: "futures",
			says: "Step on the way in, of 7: {step}; held for {age}; stopped by anybody: {stopped}. Iran is said to bear it: {borne}, on {limits}. Affinity, on a line from −1 to 1: {isr} with Israel, {irn} with Iran, {usa} with the United States.",
			values: {
				step: { title: "step on the way in", cell: ["accession", "ways", "actor:aze,format:abraham-accords", "step"] },
				age: { title: "age of the step", cell: ["accession", "ways", "actor:aze,format:abraham-accords", "age"] },
				stopped: { title: "somebody stops it", cell: ["accession", "stopped", "actor:aze,format:abraham-accords", "stopped"] },
				borne: { title: "Iran is said to bear entry", cell: ["tolerance", "reactions", "actor:irn,issue:aze-in-abraham-accords", "borne"] },
				limits: { title: "limits it sets", cell: ["tolerance", "reactions", "actor:irn,issue:aze-in-abraham-accords", "limits"] },
				fear: {
					title: "Iran's fear that Azerbaijan sides with Israel or the United States is open",
					cell: ["perceptions", "fears", "actor:irn,risk:aze-sides-with-israel-or-us", "open"],
				},
				isr: { title: "affinity with Israel", cell: ["vectors", "vectors", "actor:isr", "affinity"] },
				irn: { title: "affinity with Iran", cell: ["vectors", "vectors", "actor:irn", "affinity"] },
				usa: { title: "affinity with the United States", cell: ["vectors", "vectors", "actor:usa", "affinity"] },
			},
			papers: [
				"accession:actor:aze>format:abraham-accords#1",
				"statement:statement:witkoff-aze-accords*",
				"position:actor:*|issue:aze-in-abraham-accords*",
				"risk:risk:aze-sides-with-israel-or-us#1",
				"risk:risk:accords-*",
			],
		},
	],
};
