/** What the threads that answer a list of questions share: where the dossier is, what is asked, and which question comes next. */
export interface Share {
	readonly path: string;
	/** Canonical texts of the questions. */
	readonly questions: readonly string[];
	/** One number: the place of the next question that nobody has taken. */
	readonly next: Int32Array;
}

/** Take the next question, or undefined when all are taken. */
export function take({ questions, next }: Share): string | undefined {
	return questions[Atomics.add(next, 0, 1)];
}
