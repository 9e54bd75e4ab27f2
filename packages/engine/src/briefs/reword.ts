import { faultText, judge } from "./gate.ts";
import type { GateContext } from "./gate-context.ts";
import type { Mark, Sentence } from "./sentence.ts";

/** A sentence as a person wants it put: the text it has in the brief, and the text that shall stand instead. */
export interface Rewording {
	readonly was: string;
	readonly text: string;
}

/**
 * A sentence in other words, resting on what it rested on. A number that still stands in the text keeps its mark, found in the order
 * of reading; one that was taken out loses it.
 */
export function reword(one: Sentence, text: string): Sentence {
	let from = 0;
	const marks = [...one.marks]
		.sort((a, b) => a.start - b.start)
		.flatMap((mark): Mark[] => {
			const start = text.indexOf(one.text.slice(mark.start, mark.end), from);
			if (start < 0) return [];
			from = start + mark.end - mark.start;
			return [{ ...mark, start, end: from }];
		});
	return { text, rests: one.rests, marks };
}

/**
 * Puts sentences in the words that were asked for. Other words stand only where the gate lets them: what it refuses is listed with
 * its reason, and the sentence stays as it was. `unused` lists what no sentence was called, once all sentences went through.
 */
export function rewording(asked: readonly Rewording[], context: GateContext, refused: { text: string; because: string }[]) {
	const open = new Map(asked.map((one) => [one.was, one]));
	const put = (one: Sentence): Sentence => {
		const wanted = open.get(one.text);
		if (!wanted) return one;
		open.delete(one.text);
		const other = reword(one, wanted.text);
		const verdict = judge(other, context);
		if (verdict.ok) return other;
		refused.push({ text: wanted.text, because: `it stays as it was, for these words do not follow from what it rests on: ${faultText(verdict)}` });
		return one;
	};
	const unused = () => {
		for (const one of open.values()) refused.push({ text: one.text, because: `no sentence of this brief reads “${one.was}”` });
		open.clear();
	};
	return { put, unused };
}
