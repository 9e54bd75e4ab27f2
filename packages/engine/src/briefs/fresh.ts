import type { Finding } from "../lenses/finding.ts";
import { listed, overRows, type Row, rowsOf } from "./say.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** How old the newest facts and the sources are: the oldest ties by name, and every source with its age on the day. */
export function freshSentences(staleness: Finding, sources: Finding, named: (source: string) => string): Sentence[] {
	const oldFirst = (a: Row, b: Row) => b.value - a.value;
	const acts = rowsOf({ finding: staleness, part: "age", column: "act" }).sort(oldFirst);
	const ages = rowsOf({ finding: sources, part: "sources", column: "age", called: (row) => named(row) }).sort(oldFirst);
	return [
		...overRows("The age of the newest act, in order of age, is known for", ["one tie", "ties"], acts, { most: 5 }),
		...(ages.length === 0 ? [] : [sentence([`Age of the sources on ${sources.asOf}, counted from publication: `, ...listed(ages), "."])]),
	];
}
