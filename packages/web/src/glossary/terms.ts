/** A word that stands on screens, and what it means here. `also`: other forms in which it stands. */
export interface Term {
	readonly term: string;
	readonly says: string;
	readonly also?: readonly string[];
}

/** Words on screens, in alphabetical order. One word per idea, as in docs/words.md. */
export const TERMS: readonly Term[] = [
	{ term: "address", says: "A question and a place in its answer. With it any number can be asked for again, here or in a terminal." },
	{ term: "affinity", says: "How friendly two actors are on balance, from −1 (hostile) through 0 to 1 (friendly)." },
	{ term: "as of", says: "The day up to which things are told. Nothing later is looked at.", also: ["held on"] },
	{ term: "bloc", says: "A set of actors that is friendlier inside than to the rest.", also: ["blocs"] },
	{ term: "brokerage", says: "Standing between two actors who have little to do with each other directly." },
	{ term: "claim", says: "One fact, said by one source in one place. Never edited, only withdrawn or answered by another claim.", also: ["claims"] },
	{ term: "corridor", says: "A named way for goods, energy or data, made of legs from one place to the next.", also: ["corridors"] },
	{ term: "dependence", says: "How much of what a state needs comes from one partner, and how hard that partner would be to replace." },
	{ term: "dossier", says: "The folder that all this is computed from: sources, claims and settings." },
	{
		term: "draw",
		says: "One way in which the evidence might stand: each source kept or dropped by its reliability. Ranges come from many draws.",
		also: ["draws", "redraw", "redraws"],
	},
	{ term: "dyad", says: "Two actors and all that is on record between them." },
	{ term: "engagement", says: "How much two actors have to do with each other, friendly or not.", also: ["intensity"] },
	{
		term: "equidistance",
		says: "How evenly a state stands between powers that are rivals of each other: 1 is quite even, 0 all on one side.",
		also: ["e"],
	},
	{ term: "exposure", says: "How far a holder could hurt a target through the levers it holds, by channel.", also: ["gross", "net"] },
	{ term: "focal state", says: "The state whose position is asked for. Any state of the dossier can be it." },
	{ term: "format", says: "A setting in which states meet regularly: an organisation, a summit series, a small group.", also: ["formats"] },
	{
		term: "gate",
		says: "Reads every sentence of a brief and lets it stand only where numbers, names, dates and directions follow from its sources.",
	},
	{ term: "grade", says: "How far a source is trusted, A (completely) to E (not), F where that cannot be judged.", also: ["floor"] },
	{ term: "inquiry", says: "A question about the evidence itself: where it disagrees, is old, or is missing." },
	{ term: "known by", says: "Only sources published by this day count, so that the past can be seen as it could be seen then." },
	{ term: "lens", says: "One question asked of the world, with its formula and its sources.", also: ["lenses"] },
	{ term: "level", says: "Neighbourhood, regional or systemic: whose circle is looked at.", also: ["levels"] },
	{ term: "lever", says: "A handle with a named holder, target and channel: something that can be given, withheld or threatened.", also: ["levers"] },
	{ term: "minilateral", says: "A small format in which a few states choose each other for one purpose." },
	{ term: "momentum", says: "How newer evidence differs from older evidence on the same tie." },
	{ term: "parity", says: "What an equal share would be: one part in as many as there are members." },
	{ term: "pole", says: "A power with which others align or which they keep at a distance.", also: ["poles"] },
	{
		term: "range",
		says: "How far a number moves when the evidence is redrawn, or when one source after another is left out. It is not a forecast.",
		also: ["ranges"],
	},
	{ term: "reading", says: "One of several values that sources give for the same fact. All of them are kept.", also: ["readings"] },
	{ term: "rests", says: "The claims on which a number or sentence stands.", also: ["rests on"] },
	{ term: "silence", says: "The evidence does not reach. It is never the same as zero, and it says what is missing.", also: ["not known", "silent"] },
	{ term: "spread", says: "Where the range of an answer comes from." },
	{ term: "stress", says: "How strained a triangle is in which two friends of a state are hostile to each other." },
	{ term: "tie", says: "A stated relation of two actors: an alliance, an embassy, a trade flow, a quarrel.", also: ["ties"] },
	{ term: "vector", says: "The focal state's relation to one partner: direction, strength, weight.", also: ["vectors"] },
];

const byWord = new Map(TERMS.flatMap((one) => [one.term, ...(one.also ?? [])].map((word) => [word, one] as const)));

/** The term that a title on screen is, or undefined. Whole titles only: half a title means something else. */
export function termOf(title: string): Term | undefined {
	return byWord.get(title.trim().toLowerCase());
}
