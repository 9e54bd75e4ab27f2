import { addressText, type Claim, type Dossier, type Engine, type Finding, isInterval, isoDay } from "@interconnector/engine";
import { type At, type Other, PAPERS, type Question, type Value } from "./spec.ts";

export interface Opened {
	readonly engine: Engine;
	readonly dossier: Dossier;
}

/** A dossier by the name that a question calls it; without a name, the one whose papers are asked about. */
export type Open = (name?: Other) => Opened;

/** The day of a question, and what is left out of its evidence. */
export interface When {
	readonly on?: string;
	readonly knownBy?: string;
	readonly without?: readonly string[];
}

/** One claim with the fact that it speaks of and the weight of its reading. */
export interface Said {
	readonly key: string;
	readonly denied: boolean;
	readonly weight: number;
	readonly fact: Readonly<Record<string, unknown>>;
	readonly claims: readonly Claim[];
}

/** Reads findings and facts of the dossiers for the page, each question on its own day. */
export class Look {
	readonly open: Open;
	readonly when: When;
	constructor(open: Open, when: When) {
		this.open = open;
		this.when = when;
	}

	/** The same, without the papers: evidence from outside them. */
	outside(): Look {
		return new Look(this.open, { ...this.when, without: PAPERS });
	}

	/** A finding, on the day of the question. */
	finding(question: string, dossier?: Other): Finding {
		const { engine, dossier: read } = this.open(dossier);
		const given = Object.entries(this.when).flatMap(([key, value]) =>
			value === undefined ? [] : [`${key}=${encodeURIComponent(typeof value === "string" ? value : value.join(","))}`],
		);
		const text = given.length === 0 ? question : `${question}${question.includes("?") ? "&" : "?"}${given.join("&")}`;
		return engine.ask(read, engine.question(read, text));
	}

	/** A cell with its finding; throws when the finding has no such part or column, which is our bug. A row that is not there is silent. */
	cell([question, part, row, column]: At, dossier?: Other) {
		const finding = this.finding(question, dossier);
		const found = finding.parts[part];
		const head = found?.columns.find((one) => one.id === column);
		if (!found || !head) throw new Error(`${question} has no ${part}/…/${column}`);
		return { finding, column: head, cell: found.cells[row]?.[column], address: addressText(finding.question, part, row, column) };
	}

	/** Facts whose key matches, heaviest reading of each first. Registry entries do not count as saying a thing. */
	facts(patterns: string | readonly string[]): Said[] {
		const { engine, dossier } = this.open();
		const world = engine.world(dossier, engine.question(dossier, "contradictions", { ...this.when }));
		const wanted = (typeof patterns === "string" ? [patterns] : patterns).map(matcher);
		return world.evidence.keys
			.filter(({ key }) => wanted.some((one) => one.test(key)))
			.flatMap(({ key, readings }) =>
				readings.map(({ fact, denied, weight, witnesses }) => ({
					key,
					denied,
					weight,
					fact: fact as unknown as Readonly<Record<string, unknown>>,
					claims: witnesses.flatMap((witness) => witness.claims).filter(({ source }) => source !== "source:registry"),
				})),
			)
			.filter(({ claims }) => claims.length > 0);
	}

	/** Newest day that any of these facts speaks of, ISO; nothing for undated ones. */
	newest(said: readonly Said[]): { newest?: string } {
		const { engine, dossier } = this.open();
		const world = engine.world(dossier, engine.question(dossier, "contradictions", { ...this.when }));
		const days = said.flatMap(({ key }) => world.newestDay(key) ?? []);
		return days.length === 0 ? {} : { newest: isoDay(Math.max(...days)) };
	}

	/** Keys on which sources exclude each other: by number, by status, by how strong they call it, or because one denies it. How an act is put is no conclusion. */
	apart(patterns: readonly string[]): string[] {
		const wanted = patterns.map(matcher);
		const { kinds } = this.finding("contradictions").parts;
		if (!kinds) throw new Error("contradictions has no part kinds");
		return kinds.rows.filter(
			(row) =>
				wanted.some((one) => one.test(row)) &&
				["number", "status", "denied", ...(row.startsWith("event:") ? [] : ["framing"])].some((column) => kinds.cells[row]?.[column]?.value === 1),
		);
	}

	/** Every known value of a column beside its row. */
	column([question, part, , column]: At, dossier?: Other): (readonly [row: string, value: number])[] {
		const found = this.finding(question, dossier).parts[part];
		return (found?.rows ?? []).flatMap((row) => {
			const value = found?.cells[row]?.[column]?.value;
			return value === null || value === undefined ? [] : [[row, isInterval(value) ? (value.low + value.high) / 2 : value] as const];
		});
	}

	/** Commands that show what a value rests on. */
	command(value: Value): string[] {
		if ("cell" in value) {
			const question = this.finding(value.cell[0], value.dossier).question;
			return [`interconnector ask '${question}'${value.dossier ? ` --dossier dossiers/${value.dossier}` : ""}`];
		}
		if ("facts" in value || "voices" in value) {
			const first = this.facts("facts" in value ? value.facts : value.voices)[0]?.claims[0];
			return first ? [`interconnector why ${first.id.slice(0, 16)}`] : [];
		}
		if ("count" in value) {
			const nouns = new Set(this.facts(value.count).map(({ fact }) => String(fact.is)));
			return [...nouns].map((noun) => `interconnector claims --noun ${noun}`);
		}
		if ("over" in value) return value.over.flatMap((one) => this.command(one));
		if ("between" in value) return ["interconnector claims --noun place"];
		return ["interconnector sources"];
	}
}

/** A key pattern as a regular expression: * stands for anything, all else for itself. */
export function matcher(pattern: string): RegExp {
	return new RegExp(
		`^${pattern
			.split("*")
			.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
			.join(".*")}$`,
	);
}

/** The day of a question, as its options. */
export function whenOf({ on, knownBy }: Question): When {
	return { ...(on ? { on } : {}), ...(knownBy ? { knownBy } : {}) };
}
