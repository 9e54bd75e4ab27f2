import { join } from "node:path";
import {
	type AnyLens,
	addressText,
	createEngine,
	type Engine,
	type Finding,
	figureFor,
	NOUNS,
	nouns,
	OPERATIONS,
	optionKind,
	questionText,
	svgFile,
	timingText,
	worldQuerySchema,
} from "@interconnector/engine";
import type * as z from "zod";
import { show } from "../packages/host/src/cli/show.ts";
import { HOST_OPERATIONS } from "../packages/host/src/operations/index.ts";
import { projectRoot } from "../packages/host/src/root.ts";
import { openDossier } from "../packages/host/src/store/read.ts";
import { coveragePage } from "./coverage.ts";

// Examples look the same whatever terminal the pages are made in.
process.env.COLUMNS = "110";

const BEGIN = "<!-- made by npm run docs; edit the thing it describes, not this page -->\n";

/** Every generated page, by its path below docs/. The same sources and dossier give the same pages. */
export function pages(): Map<string, string> {
	const { engine, dossier } = openDossier(join(projectRoot(), "dossiers", "azerbaijan"));
	const open = new Map([["azerbaijan", dossier]]);
	// There are more answers on the pages than the engine keeps, and the page of what is covered comes back to them.
	const told = new Map<string, Finding>();
	const ask = (question: string, name = "azerbaijan"): Finding => {
		const of = open.get(name) ?? openDossier(join(projectRoot(), "dossiers", name)).dossier;
		open.set(name, of);
		const key = `${name} ${questionText(engine.question(of, question))}`;
		const finding = told.get(key) ?? engine.ask(of, question);
		told.set(key, finding);
		return finding;
	};
	const out = new Map<string, string>();
	for (const lens of engine.lenses) out.set(`lenses/${lens.id}.md`, lensPage(lens, ask(lens.id)));
	for (const inquiry of engine.inquiries) {
		const finding = ask(inquiry.id);
		out.set(
			`inquiries/${inquiry.id}.md`,
			[
				BEGIN,
				`# ${inquiry.title}`,
				"",
				inquiry.question,
				"",
				options(inquiry.options),
				partsTable(finding),
				...cautions(inquiry.cautions),
				"",
				example(`interconnector ask ${inquiry.id}`, show({ kind: "finding", finding })),
			].join("\n"),
		);
	}
	for (const noun of NOUNS)
		out.set(
			`nouns/${noun}.md`,
			nounPage(
				noun,
				dossier.claims.find((claim) => claim.says.is === noun),
			),
		);
	for (const operation of [...OPERATIONS, ...HOST_OPERATIONS]) out.set(`operations/${operation.id}.md`, operationPage(operation));
	out.set("coverage.md", coveragePage(BEGIN, engine, ask));
	out.set("README.md", index(engine));
	const first = engine.lenses[0] as AnyLens;
	const picture = figureFor(engine.ask(dossier, first.id), Object.keys(first.parts)[0] as string, { width: 900, levels: dossier.head.levels });
	if (picture) out.set("wheel.svg", svgFile(picture));
	return out;
}

function lensPage(lens: AnyLens, finding: Finding): string {
	return [
		BEGIN,
		`# ${lens.title}`,
		"",
		`**${lens.question}**`,
		"",
		`Family ${lens.family} · covers ${lens.covers.join(", ")} · reads ${lens.reads.join(", ")} · ${lens.cost}`,
		"",
		"## What it computes",
		"",
		partsTable(finding),
		"",
		"### Formulas",
		"",
		...formulas(finding),
		"## How to read it",
		"",
		lens.uncertainty,
		...cautions(lens.cautions),
		"",
		options(lens.options),
		"## Sources of the method",
		"",
		...lens.cites.map((cite: string) => `- ${cite}`),
		`- Checked against: ${lens.check.cite} (\`packages/engine/src/lenses/${lens.check.file}\`)`,
		"",
		example(`interconnector ask ${lens.id}`, show({ kind: "finding", finding })),
		"",
		`Any number leads back to its claims: \`interconnector why '${firstAddress(finding)}'\``,
		"",
	].join("\n");
}

function partsTable(finding: Finding): string {
	const rows = Object.entries(finding.parts).flatMap(([id, part]) =>
		part.columns
			.slice(0, part.columns.length > 8 ? 1 : undefined)
			.map(
				(column) =>
					`| \`#${id}\` | ${part.title} | ${part.shape} | ${part.columns.length > 8 ? `each of ${part.columns.length}` : `\`${column.id}\` ${column.title}`} | ${column.unit} |`,
			),
	);
	return ["| part | title | shape | column | unit |", "|---|---|---|---|---|", ...rows].join("\n");
}

/** Each formula once, with its symbols. */
function formulas(finding: Finding): string[] {
	const seen = new Set<string>();
	const out: string[] = [];
	for (const part of Object.values(finding.parts)) {
		for (const column of part.columns) {
			if (seen.has(column.formula)) continue;
			seen.add(column.formula);
			out.push(`- \`${column.formula}\``, ...Object.entries(column.symbols).map(([symbol, meaning]) => `  - \`${symbol}\`: ${meaning}`));
		}
	}
	return [...out, ""];
}

function cautions(list: readonly string[]): string[] {
	return list.length === 0 ? [] : ["", "**Cautions**", "", ...list.map((caution) => `- ${caution}`)];
}

function options(schema: z.ZodObject): string {
	const own = Object.entries(schema.shape).map(
		([key, inner]) => `- \`--${key}\` (${optionKind(inner as z.ZodType)}): ${(inner as z.ZodType).description ?? ""}`,
	);
	const common = Object.keys(worldQuerySchema.shape).map((key) => `\`${key}\``);
	return [
		"## Options",
		"",
		...(own.length > 0 ? [...own, ""] : []),
		`Every question also takes ${common.join(", ")}, \`draws\` and \`seed\`.`,
		"",
	].join("\n");
}

function example(command: string, output: string): string {
	const lines = output.split("\n");
	const shown = lines.length > 60 ? [...lines.slice(0, 60), `… ${lines.length - 60} more lines`] : lines;
	return ["## Example, on the shipped dossier", "", "```text", `$ ${command}`, ...shown, "```"].join("\n");
}

function firstAddress(finding: Finding): string {
	for (const [id, part] of Object.entries(finding.parts))
		for (const row of part.rows)
			for (const column of part.columns) if (part.cells[row]?.[column.id]?.value != null) return addressText(finding.question, id, row, column.id);
	return finding.question;
}

function nounPage(noun: keyof typeof nouns, claim: { says: unknown; gist: string } | undefined): string {
	const kind = nouns[noun];
	const json = (kind.schema as unknown as z.ZodObject).def as unknown as { shape?: Record<string, z.ZodType> };
	const fields = Object.entries(json.shape ?? {}).map(
		([key, schema]) =>
			`| \`${key}\` | ${schema.safeParse(undefined).success ? "" : "yes"} | ${(schema as { description?: string }).description ?? ""} |`,
	);
	return [
		BEGIN,
		`# ${kind.title} (\`${noun}\`)`,
		"",
		kind.about,
		"",
		"| field | needed | |",
		"|---|---|---|",
		...fields,
		"",
		kind.registry
			? "It names things: it stands in every draw and passes every filter of sources."
			: "Facts of one key with different values are rival readings, and race in every draw.",
		"",
		timingText(noun),
		"",
		`Defined in \`packages/engine/src/facts/${noun}.ts\`.`,
		"",
		"## Example",
		"",
		"```json",
		JSON.stringify(claim?.says ?? kind.example, null, "  "),
		"```",
		"",
		...(claim ? [`> ${claim.gist}`, ""] : []),
	].join("\n");
}

function operationPage(operation: {
	id: string;
	title: string;
	about: string;
	input: z.ZodObject;
	args: readonly string[];
	examples: readonly string[];
	effects?: string;
}): string {
	const inputs = Object.entries(operation.input.shape).map(
		([key, schema]) => `- ${operation.args.includes(key) ? `\`<${key}>\`` : `\`--${key}\``}: ${(schema as z.ZodType).description ?? ""}`,
	);
	return [
		BEGIN,
		`# ${operation.title} (\`${operation.id}\`)`,
		"",
		operation.about,
		"",
		...(inputs.length > 0 ? ["## Input", "", ...inputs, ""] : []),
		"## Examples",
		"",
		"```sh",
		...operation.examples,
		"```",
		"",
		`Effects: ${operation.effects ?? "none (a pure function of the dossier)"}.`,
		"",
	].join("\n");
}

function index(engine: Engine): string {
	const list = (folder: string, ids: readonly { id: string; says: string }[]) => ids.map(({ id, says }) => `- [${id}](${folder}/${id}.md): ${says}`);
	return [
		BEGIN,
		"# Documentation",
		"",
		"Start with the [README](../README.md), then [ARCHITECTURE](../ARCHITECTURE.md). Words are explained in [words.md](words.md); decisions, with the roads not taken, in [decisions](decisions/README.md). What is answered for each concept of the papers stands in [coverage](coverage.md), forty questions that an analyst would put in [answers](answers.md).",
		"",
		"## Lenses",
		"",
		...list(
			"lenses",
			engine.lenses.map((lens) => ({ id: lens.id, says: lens.question })),
		),
		"",
		"## Inquiries",
		"",
		...list(
			"inquiries",
			engine.inquiries.map((inquiry) => ({ id: inquiry.id, says: inquiry.question })),
		),
		"",
		"## Operations",
		"",
		...list(
			"operations",
			[...OPERATIONS, ...HOST_OPERATIONS].map((operation) => ({ id: operation.id, says: operation.about })),
		),
		"",
		"## Nouns",
		"",
		...list(
			"nouns",
			NOUNS.map((noun) => ({ id: noun, says: nouns[noun].about })),
		),
		"",
	].join("\n");
}

/** The public surface as one plain value: a renamed option, part or field shows in review. */
export function surface(): unknown {
	const engine = createEngine();
	const keys = (schema: z.ZodObject) => Object.keys(schema.shape);
	return {
		lenses: Object.fromEntries(
			engine.lenses.map((lens) => [
				lens.id,
				{
					options: keys(lens.options),
					parts: Object.fromEntries(
						Object.entries(lens.parts as Record<string, { shape: string; columns: Record<string, { formula: { unit: string } }> }>).map(
							([id, part]) => [
								id,
								{
									shape: part.shape,
									columns: Object.fromEntries(Object.entries(part.columns).map(([column, { formula }]) => [column, formula.unit])),
								},
							],
						),
					),
				},
			]),
		),
		inquiries: Object.fromEntries(
			engine.inquiries.map((inquiry) => [
				inquiry.id,
				{
					options: keys(inquiry.options),
					parts: Object.fromEntries(
						Object.entries(inquiry.parts as Record<string, { columns: object }>).map(([id, part]) => [id, Object.keys(part.columns)]),
					),
				},
			]),
		),
		operations: Object.fromEntries(
			[...OPERATIONS, ...HOST_OPERATIONS].map((operation) => [operation.id, { args: operation.args, input: keys(operation.input) }]),
		),
		query: Object.keys(worldQuerySchema.shape),
		nouns: Object.fromEntries(
			NOUNS.map((noun) => [noun, Object.keys(((nouns[noun].schema as unknown as z.ZodObject).def as unknown as { shape?: object }).shape ?? {})]),
		),
	};
}
