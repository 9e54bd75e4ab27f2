/** What a question of the page asks the program for. Numbers and verdicts are never written here: they come out of the run. */

/** A number of a finding: question, part, row, column, as in its address. */
export type At = readonly [question: string, part: string, row: string, column: string];

/** Another dossier of the project that the same evidence is asked from. */
export type Other = "armenia" | "georgia";

export type Value =
	/** A cell of a finding. */
	| { readonly title: string; readonly cell: At; readonly dossier?: Other }
	/** A field of facts, all readings; `*` in a key stands for anything. `only` keeps facts whose field has that value. */
	| {
			readonly title: string;
			readonly facts: string | readonly string[];
			readonly field: string;
			readonly unit?: string;
			/** Only the reading that is most precise. */
			readonly finest?: true;
			/** Of each fact only its heaviest reading, as the findings count it. */
			readonly heaviest?: true;
			readonly only?: readonly [field: string, value: string];
	  }
	/** How many facts match, denied ones apart. */
	| {
			readonly title: string;
			readonly count: string | readonly string[];
			readonly unit: string;
			readonly only?: readonly [field: string, value: string];
	  }
	/** How many papers state a fact, or with `denied` say that it is not so. */
	| { readonly title: string; readonly voices: string; readonly denied?: true }
	/** One value over another. */
	| { readonly title: string; readonly over: readonly [Value, Value]; readonly unit: string }
	/** Length of the great circle between two places of the registry. */
	| { readonly title: string; readonly between: readonly [string, string] }
	/** How many of the papers know nothing from that day on. */
	| { readonly title: string; readonly endsBefore: string };

/** What must be so if the conclusion holds. */
export type Test =
	| { readonly is: "above" | "below"; readonly than: number | Value; readonly ground: string }
	/** No further from 0 than this. */
	| { readonly is: "within"; readonly than: number; readonly ground: string }
	/** No other row of the part has a higher value in that column, at the base reading. */
	| { readonly is: "most"; readonly ground: string };

export interface Weighed {
	/** What is looked at, in words that read as a statement when it has a test. */
	readonly value: Value;
	/** Without a test it is context and does not enter the verdict. */
	readonly test?: Test;
}

export interface Question {
	readonly id: string;
	/** In our own words. */
	readonly asks: string;
	/** Day up to which things are told; the dossier's when left out. */
	readonly on?: string;
	/** Only sources published by this day. */
	readonly knownBy?: string;
	/** One sentence; {name} stands for a value with its unit and range. */
	readonly says: string;
	readonly values: Readonly<Record<string, Value>>;
	/** Facts in which the papers conclude something; their claims are listed. `*` stands for anything. */
	readonly papers: readonly string[];
	/** Conclusions that point different ways: facts on one side, facts on the other. */
	readonly apart?: readonly (readonly [string, string])[];
	/** Fields of a fact that sources give in different ways, beside number, status and denial, which are always looked at. */
	readonly differ?: readonly (readonly [fact: string, field: string])[];
	/** Tests on the papers' own facts, by the rule of a lens. */
	readonly inside?: readonly Weighed[];
	/** Evidence from outside the papers. */
	readonly outside?: readonly Weighed[];
	/** An operation without which the question cannot be answered. */
	readonly needs?: string;
	/** Evidence that would settle it and is not in the dossier. */
	readonly wanted?: readonly string[];
}

export interface Chapter {
	readonly title: string;
	readonly questions: readonly Question[];
}

/** The analyses that the questions are put to; every other source is evidence from outside them. */
export const PAPERS = [
	"source:avdaliani-2025",
	"source:gordadze-2025",
	"source:huseynov-2024",
	"source:shukurlu-shumunov-2025",
	"source:sultanli-2025",
] as const;
