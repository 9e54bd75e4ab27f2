import type { Report } from "./report.ts";
import type { CodeSystem, Resolver } from "./resolvers.ts";

/** How a row that names one or two states is resolved; what cannot be is counted in the report under its reason. */
export class States {
	readonly ids: `actor:${string}`[] = [];
	readonly #index = new Map<string, number>();
	readonly #resolve: Resolver;
	readonly #system: CodeSystem;
	readonly #report: Report;
	readonly #early: string | undefined;
	readonly #seen = new Map<number | string, Known>();

	constructor(resolve: Resolver, system: CodeSystem, report: Report, { shared, early }: StatesOptions = {}) {
		this.#resolve = resolve;
		this.#system = system;
		this.#report = report;
		this.#early = early;
		if (shared) {
			this.ids = shared.ids;
			this.#index = shared.#index;
		}
	}

	/** The state with this code in that year as its place in `ids`; −1 when the row cannot be kept, which is counted then. */
	of(code: number | string, year: number): number {
		const known = this.#known(code, year);
		if (known.why !== undefined) this.#report.code(known.why, this.#system, code);
		else if (known.note !== undefined) this.#report.disputed(known.note);
		return known.at;
	}

	/** As `of`, but nothing is counted: for parts of a row. */
	at(code: number | string, year: number): number {
		return this.#known(code, year).at;
	}

	#known(code: number | string, year: number): Known {
		const key = typeof code === "number" ? code * 10_000 + year : `${year} ${code}`;
		const seen = this.#seen.get(key);
		if (seen) return seen;
		const resolved = this.#resolve(code, year);
		const known: Known =
			resolved.kind === "state"
				? { at: this.#place(resolved.id), why: undefined, note: undefined }
				: resolved.kind === "disputed"
					? { at: this.#place(resolved.id), why: undefined, note: `${resolved.id}: ${resolved.note}` }
					: resolved.kind === "outside" && this.#early !== undefined
						? { at: this.#place(resolved.id), why: undefined, note: `${resolved.id}: ${this.#early}` }
						: { at: -1, why: resolved.kind, note: undefined };
		this.#seen.set(key, known);
		return known;
	}

	#place(id: `actor:${string}`): number {
		let at = this.#index.get(id);
		if (at === undefined) {
			at = this.ids.length;
			this.ids.push(id);
			this.#index.set(id, at);
		}
		return at;
	}
}

export interface StatesOptions {
	/** Gives two systems of codes one list of states. */
	readonly shared?: States;
	/** Keep a state also in years in which its system of codes does not count it as one, and say so in these words. */
	readonly early?: string;
}

interface Known {
	readonly at: number;
	readonly why: "unknown" | "outside" | "territory" | "aggregate" | undefined;
	readonly note: string | undefined;
}
