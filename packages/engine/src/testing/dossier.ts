import { createEngine } from "../engine.ts";
import { claimIdOf } from "../evidence/claim.ts";
import { type Dossier, type FolderTexts, readDossier } from "../evidence/dossier.ts";
import { InputError } from "../evidence/issue.ts";
import { FORMAT } from "../evidence/settings.ts";
import { type Fact, namesOf, refsOf } from "../facts/index.ts";
import type { Said, SmallHead } from "../lenses/checks/check.ts";
import type { Cell, Finding } from "../lenses/finding.ts";

/** A claim line as it stands in claims.jsonl. */
export function claimLine(said: Fact | Said, number: number): Record<string, unknown> {
	const { says, source = "a", stance, credence = 1, at = `¶${number}` }: Said = "says" in said ? said : { says: said };
	const core = { source: `source:${source}`, at, says, ...(stance ? { stance } : {}) };
	return { id: claimIdOf(core), ...core, gist: "A fact of a test.", credence, by: "coder:test", recorded: "2025-01-01" };
}

/** The texts of a small dossier. Actors and places that nobody names are named by a source of names. */
export function textsOf(facts: readonly (Fact | Said)[], { sources = { a: "B" }, ...head }: SmallHead = {}): FolderTexts {
	const full = { format: FORMAT, stance: "un", title: "A small dossier", focal: "actor:f", asOf: "2025-12-31", levels: {}, poles: {}, ...head };
	const said = facts.map((fact) => ("says" in fact ? fact.says : fact));
	const known = new Set(said.map(namesOf));
	const wanted = new Set([...said.flatMap(refsOf).map(({ id }) => id), ...(JSON.stringify(full).match(/(?<=")actor:[a-z0-9-]+(?=")/g) ?? [])]);
	const names = [...wanted].filter((id) => !known.has(id)).flatMap(nameOf);
	// Names are numbered apart, so that another actor does not move the locators, and so the ids and the draws, of the facts.
	const lines = [...names.map((says, i) => claimLine({ says, source: "names" }, i + 1)), ...facts.map((fact, i) => claimLine(fact, i + 1))];
	const source = (id: string, reliability: string) => ({ id: `source:${id}`, title: id, kind: "report", published: "2024", reliability });
	return {
		name: "small",
		files: {
			"dossier.json": JSON.stringify(full),
			"sources.jsonl": [source("names", "A"), ...Object.entries(sources).map(([id, grade]) => source(id, grade))].map(json).join("\n"),
			"claims.jsonl": lines.map(json).join("\n"),
		},
	};
}

const json = (value: unknown) => JSON.stringify(value);

function nameOf(id: string): Fact[] {
	const name = id.slice(id.indexOf(":") + 1);
	if (id.startsWith("place:")) return [{ is: "place", id: id as `place:${string}`, name, kind: "city" }];
	if (!id.startsWith("actor:")) return [];
	return [{ is: "actor", id: id as `actor:${string}`, name, kind: "state", ...(/^[a-z]{3}$/.test(name) ? { iso3: name.toUpperCase() } : {}) }];
}

/** A real dossier, read from texts made of these facts. Throws with every problem when they do not make one. */
export function dossierOf(facts: readonly (Fact | Said)[], head: SmallHead = {}): Dossier {
	const { dossier, issues } = readDossier([textsOf(facts, head)]);
	if (!dossier) throw new InputError(issues);
	return dossier;
}

/** Split part/row/column. A row may not hold a slash; nothing else is asked of it. */
export function splitPath(path: string): [part: string, row: string, column: string] {
	const [part, row, column] = path.split("/");
	if (part === undefined || row === undefined || column === undefined) throw new Error(`not part/row/column: ${path}`);
	return [part, row, column];
}

/** The cell at part/row/column. Throws when there is none, so that a misspelt address cannot pass for a Silence. */
export function cellOf(finding: Finding, path: string): Cell {
	const [part, row, column] = splitPath(path);
	const cell = finding.parts[part]?.cells[row]?.[column];
	if (!cell) throw new Error(`no cell ${path}; rows of ${part}: ${finding.parts[part]?.rows.join(" · ")}`);
	return cell;
}

const engine = createEngine();

/** Ask a question of some facts and return its finding. Without `draws` in the text nothing is redrawn. */
export function askOf(dossier: Dossier, question: string): Finding {
	const text = /[?&]draws=/.test(question) ? question : `${question}${question.includes("?") ? "&" : "?"}draws=0`;
	return engine.ask(dossier, text);
}
