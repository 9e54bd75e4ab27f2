import type { About, QuestionAbout } from "../engine/messages.ts";
import { type Indicator, indicatorOf } from "./rows.ts";

/** The column of an indicator by its title, and from which question and part it comes. */
export function wordsOf(questions: readonly QuestionAbout[], one: Indicator): { column: string; from: string } {
	const question = questions.find(({ id }) => id === one.lens);
	const part = question?.parts.find(({ id }) => id === one.part);
	return { column: part?.columns[one.column] ?? one.column, from: [question?.title ?? one.lens, part?.title ?? one.part].join(" · ") };
}

/** An indicator in one line, by names and titles. */
export function titleOf(about: About, of: string): string {
	const one = indicatorOf(of, (id) => about.names[id] ?? id);
	return `${one.subject}: ${wordsOf(about.questions, one).column}`;
}
