/** Major powers by ISO 3166-1 alpha-3 and the years in which they count as such: Correlates of War, State System Membership, version 2016 list of majors. */
const MAJORS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
	USA: [[1898, 9999]],
	GBR: [[1816, 9999]],
	FRA: [
		[1816, 1940],
		[1945, 9999],
	],
	DEU: [
		[1816, 1918],
		[1925, 1945],
		[1991, 9999],
	],
	RUS: [
		[1816, 1917],
		[1922, 9999],
	],
	CHN: [[1950, 9999]],
	JPN: [
		[1895, 1945],
		[1991, 9999],
	],
	ITA: [[1860, 1943]],
	AUT: [[1816, 1918]],
};

/** Whether a state counts as a major power in a year. */
export function isMajor(iso3: string, year: number): boolean {
	return (MAJORS[iso3] ?? []).some(([from, to]) => year >= from && year <= to);
}
