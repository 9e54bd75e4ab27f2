/** Words that are parts of a whole, in per cent. */
export const FRACTIONS: Readonly<Record<string, number>> = {
	half: 50,
	halves: 50,
	third: 100 / 3,
	thirds: 100 / 3,
	quarter: 25,
	quarters: 25,
	fifth: 20,
	fifths: 20,
	tenth: 10,
	tenths: 10,
};
/** Words that say how many times. */
export const MULTIPLES: Readonly<Record<string, number>> = {
	twice: 2,
	double: 2,
	doubled: 2,
	doubles: 2,
	doubling: 2,
	twofold: 2,
	thrice: 3,
	triple: 3,
	tripled: 3,
	triples: 3,
	threefold: 3,
	quadrupled: 4,
	fourfold: 4,
	tenfold: 10,
};
/** Words that count without a number. */
export const VAGUE: Readonly<Record<string, number>> = {
	hundreds: 100,
	thousands: 1e3,
	millions: 1e6,
	billions: 1e9,
	dozens: 12,
	scores: 20,
	decades: 10,
	generations: 30,
};
/** Spans of time that stand for a number of years after "a", "one" or "half a". */
export const SPANS: Readonly<Record<string, number>> = { decade: 10, century: 100, generation: 30 };
