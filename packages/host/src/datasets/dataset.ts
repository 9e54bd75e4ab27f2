import type { Panel, PanelSchema, Source } from "@interconnector/engine";
import { type ColumnSpec, type Columns, PanelBuilder } from "./build.ts";
import type { Report } from "./report.ts";
import type { CodeSystem, Resolvers } from "./resolvers.ts";
import { States, type StatesOptions } from "./states.ts";
import type { FileSpec, Tables } from "./tables.ts";

/** What a dataset may use while it reads. */
export interface Reading {
	readonly files: Tables;
	readonly report: Report;
	/** States by their codes in one system. */
	readonly states: (system: CodeSystem, options?: StatesOptions) => States;
	readonly log: (line: string) => void;
}

/** One panel that a dataset gives. */
export interface PanelSpec {
	readonly schema: PanelSchema;
	readonly about: string;
	readonly columns: Columns;
}

/** A public dataset: what it is, which files it comes in, and how they become panels. One file a dataset. */
export interface Dataset {
	readonly id: string;
	readonly title: string;
	/** What it says and what it must not be used for. */
	readonly about: string;
	readonly publisher: string;
	readonly authors?: readonly string[];
	readonly licence: string;
	/** How its authors ask to be cited. */
	readonly cite: string;
	readonly version?: string;
	/** When this version could be read by others (EDTF). */
	readonly published: string;
	readonly reliability: Source["reliability"];
	readonly because: string;
	readonly files: readonly FileSpec[];
	readonly panels: Readonly<Record<string, PanelSpec>>;
	/** What the whole dataset covers, in words. */
	readonly coverage: string;
	readonly read: (reading: Reading) => Promise<readonly Panel[]>;
}

export function defineDataset<P extends Readonly<Record<string, PanelSpec>>>(dataset: Omit<Dataset, "panels"> & { readonly panels: P }): Dataset {
	return Object.freeze(dataset);
}

/** A builder for one of the panels of a dataset. */
export function builderFor(part: string, spec: PanelSpec): PanelBuilder {
	return new PanelBuilder(spec.schema, part, spec.columns);
}

export function readingOf(files: Tables, report: Report, resolvers: Resolvers, log: (line: string) => void): Reading {
	return { files, report, log, states: (system, options) => new States(resolvers(system), system, report, options) };
}

/** Years that occur, and those between them that do not. */
export class Years {
	readonly #seen = new Set<number>();
	add(year: number): void {
		this.#seen.add(year);
	}
	/** First and last year, and the gaps. Throws when no year was added: the caller has checked that rows were kept. */
	span(): { from: number; to: number; gaps?: number[] } {
		if (this.#seen.size === 0) throw new Error("no year was added");
		const from = Math.min(...this.#seen);
		const to = Math.max(...this.#seen);
		const gaps = Array.from({ length: to - from }, (_, i) => from + i).filter((year) => !this.#seen.has(year));
		return { from, to, ...(gaps.length > 0 ? { gaps } : {}) };
	}
}

export type { ColumnSpec };
