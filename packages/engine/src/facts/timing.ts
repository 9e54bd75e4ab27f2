import type * as z from "zod";
import type { Timing } from "./define.ts";
import { type Fact, kindOf, type Noun, nouns } from "./index.ts";

/** How the time of a fact is meant, and from when it is on record, in words that follow "Its time" (decision 0032). */
const WORDS: Readonly<Record<Timing, string>> = {
	holds: "is that through which it stood: it is on record from the middle of the days on which it may have begun",
	happens: "is when it was done, on some day of it: it is on record from the middle of those days",
	counted: "is what an amount was counted over: it is on record from the end of it",
	averaged: "is what a share was taken over: it is on record from the middle of it",
	promised: "is what it is meant for: it is on record from when it was told, or from that time, whichever is first",
};

/** One sentence on how the time of facts of a noun is meant; where that hangs on a field, for which of its values. */
export function timingText(noun: Noun): string {
	const kind = kindOf(nouns[noun].example as Fact);
	const { example, timedBy } = kind;
	const of = (fact: Fact): Timing => kind.timing?.(fact) ?? "holds";
	if (kind.during(example) === undefined) return "It has no time of its own, and always holds.";
	if (timedBy === undefined) return `Its time ${WORDS[of(example)]}.`;
	const by = new Map<Timing, string[]>();
	for (const value of valuesOf(kind.schema, timedBy)) {
		const timing = of({ ...example, [timedBy]: value } as Fact);
		by.set(timing, [...(by.get(timing) ?? []), value]);
	}
	return `Its time hangs on \`${timedBy}\`: of what is ${[...by].map(([timing, values]) => `${values.join(", ")} it ${WORDS[timing]}`).join("; of what is ")}.`;
}

/** The values that a field of a closed set may have. */
function valuesOf(schema: z.ZodType, field: string): readonly string[] {
	const { shape } = schema as unknown as { shape: Readonly<Record<string, { options?: readonly string[] }>> };
	const values = shape[field]?.options;
	if (!values) throw new Error(`${field} is no field with a closed set of values`);
	return values;
}
