import type { Issue, OptionWords, Output } from "@interconnector/engine";

/** What the page tells the engine's thread. `id` names one piece of work until it is done or stopped. */
export type Told =
	/** The folders of a dossier with their texts, as JSON. */
	| { readonly do: "open"; readonly id: number; readonly json: ArrayBuffer | string }
	| {
			readonly do: "run";
			readonly id: number;
			readonly operation: string;
			readonly input: Readonly<Record<string, unknown>>;
			readonly values: Readonly<Record<string, unknown>>;
			/** Long work in the background lets everything else go first. */
			readonly background: boolean;
	  }
	| { readonly do: "stop"; readonly id: number };

/** What the thread answers. `partial` is the answer so far, by the same estimator as the whole. */
export type Answer =
	| { readonly id: number; readonly kind: "partial"; readonly output: Output; readonly done: number; readonly total: number }
	| { readonly id: number; readonly kind: "done"; readonly output: Output }
	| { readonly id: number; readonly kind: "opened"; readonly about: About }
	| { readonly id: number; readonly kind: "refused"; readonly issues: readonly Issue[] }
	| { readonly id: number; readonly kind: "failed"; readonly message: string };

/** One option of a question, as a form shows it: its fallback as text. */
export interface OptionAbout extends Omit<OptionWords, "fallback"> {
	readonly fallback?: string;
}

/** One lens or inquiry as the catalog tells it. */
export interface QuestionAbout {
	readonly id: string;
	readonly kind: "lens" | "inquiry";
	readonly title: string;
	readonly question: string;
	readonly family: string;
	readonly heavy: boolean;
	/** Its parts with their titles and those of their columns. */
	readonly parts: readonly { readonly id: string; readonly title: string; readonly columns: Readonly<Record<string, string>> }[];
	readonly options: readonly OptionAbout[];
	readonly cautions: readonly string[];
	readonly cites: readonly string[];
	readonly covers: readonly string[];
}

/** One noun of the evidence, as a person who codes it must know it. */
export interface NounAbout {
	readonly is: string;
	readonly title: string;
	readonly about: string;
	readonly example: Readonly<Record<string, unknown>>;
	/** It names a thing and is no evidence. */
	readonly registry: boolean;
}

/** What the page must know of the opened dossier to lay out its controls. */
export interface About {
	readonly version: string;
	readonly digest: string;
	readonly title: string;
	readonly focal: string;
	readonly asOf: string;
	readonly levels: Readonly<Record<string, readonly string[]>>;
	readonly comparators: readonly string[];
	/** Names of actors, formats and agreements. */
	readonly names: Readonly<Record<string, string>>;
	/** Every name and spelling of an actor, for searching. */
	readonly also: Readonly<Record<string, readonly string[]>>;
	/** States that the dossier speaks of, any of which may be the focal state. */
	readonly states: readonly string[];
	readonly sources: readonly {
		readonly id: string;
		readonly title: string;
		/** As sentences name it: author and year. */
		readonly short: string;
		readonly reliability: string;
		readonly published: string;
		readonly claims: number;
	}[];
	readonly questions: readonly QuestionAbout[];
	readonly nouns: readonly NounAbout[];
	/** First and last day that claims speak of, ISO. */
	readonly reach: { readonly from: string; readonly to: string };
	readonly claims: number;
}
