import type { ClaimId } from "../base/id.ts";
import type { Head } from "../evidence/settings.ts";
import type { Finding } from "../lenses/finding.ts";
import type { Sentence } from "./sentence.ts";

/** A figure or table that a section shows: which part of which finding. */
export interface Exhibit {
	readonly id: string;
	readonly title: string;
	readonly finding: Finding;
	readonly part: string;
	/** One column as dots with ranges; all columns where it is not given. */
	readonly column?: string;
	readonly rows?: readonly string[];
}

export interface BriefSection {
	readonly id: string;
	readonly title: string;
	/** What the section asks, in one line. */
	readonly about: string;
	readonly sentences: readonly Sentence[];
	readonly exhibits: readonly Exhibit[];
	/** What must be kept in mind when reading it, from the lenses themselves. */
	readonly cautions: readonly string[];
}

/** A source that something in the brief rests on. */
export interface BriefSource {
	readonly id: string;
	readonly short: string;
	readonly full: string;
	readonly standpoint: string;
	readonly reliability: string;
	readonly because: string;
	/** How many of the claims under this brief it makes. */
	readonly claims: number;
}

/** A claim that something in the brief rests on: what it says in the coder's words, and where it stands. */
export interface Note {
	readonly claim: ClaimId;
	readonly gist: string;
	readonly source: string;
	readonly at: string;
	/** Whether the source denies it. */
	readonly against: boolean;
}

/** A brief: sentences and what they rest on, as a plain value. The same dossier and engine give the same brief. */
export interface Brief {
	readonly title: string;
	readonly focal: { readonly id: string; readonly name: string };
	readonly asOf: string;
	readonly since?: string;
	readonly bottomLine: readonly Sentence[];
	readonly sections: readonly BriefSection[];
	readonly levels: Head["levels"];
	/** Short names of the sources of a finding, by its question. */
	readonly sources: readonly BriefSource[];
	readonly notes: readonly Note[];
	/** Sentences that the gate refused, with its reason: shown, so that nothing disappears silently. */
	readonly refused: readonly { readonly text: string; readonly because: string }[];
	readonly reproduce: {
		readonly commands: readonly string[];
		readonly dossier: string;
		readonly engine: string;
		readonly seed: number;
		readonly draws: number;
		readonly spread: string;
	};
}

export const SECTION_IDS = [
	"position",
	"balance",
	"levers",
	"formats",
	"corridors",
	"disputes",
	"unknown",
	"confidence",
	"fresh",
	"changes",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];
