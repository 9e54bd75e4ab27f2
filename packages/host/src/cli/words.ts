import {
	bare,
	createEngine,
	drawSchema,
	OPERATIONS,
	type Operation,
	optionKind,
	optionsOf,
	optionWords,
	VERSION,
	worldQuerySchema,
} from "@interconnector/engine";
import type * as z from "zod";
import { HOST_OPERATIONS } from "../operations/index.ts";
import type { HostOperation } from "../operations/operation.ts";
import type { CommandWords, OptionWords, ProgramWords } from "./program.ts";

/** camelCase option names as flags: knownBy → known-by. */
export function flagName(key: string): string {
	return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const PLACE: Readonly<Record<string, string>> = { number: "<number>", list: "<a,b,…>", object: "<name:value,… or JSON>", text: "<text>" };

/** A list of things with fields, which only JSON can write. */
const isRecords = (schema: z.ZodType) => optionKind(schema) === "object" && (bare(schema) as { def?: { type?: string } }).def?.type === "array";

/** Flags of an input schema, each with its meaning and its choices. Texts are read by the catalog, so nothing is parsed here. */
function flagsOf(shape: Readonly<Record<string, z.ZodType>>, skip: readonly string[] = []): OptionWords[] {
	return optionsOf(shape)
		.filter(({ name }) => !skip.includes(name))
		.map(({ name, about, kind, choices, fallback }) => ({
			// What is on unless it is turned off is offered as --no-…
			flags: `--${kind === "boolean" && fallback === true ? "no-" : ""}${flagName(name)}${kind === "boolean" ? "" : ` ${isRecords(shape[name] as z.ZodType) ? "<JSON>" : PLACE[kind]}`}`,
			about: [about, choices ? `(${choices.join(", ")})` : ""].filter(Boolean).join(" "),
		}));
}

function wordsOf(operation: Operation | HostOperation): CommandWords {
	return {
		id: operation.id,
		about: operation.about,
		summary: operation.title === operation.about ? operation.about : (operation.about.split(/[.:;]/)[0] ?? ""),
		args: operation.args.map((arg) => {
			const { kind, required, about } = optionWords(arg, operation.input.shape[arg] as z.ZodType);
			// A list that comes last takes all words that are left.
			const name = kind === "list" && arg === operation.args.at(-1) ? `${arg}...` : arg;
			return { name: required ? `<${name}>` : `[${name}]`, about };
		}),
		options: flagsOf(operation.input.shape, operation.args),
		after: `\nExamples:\n${operation.examples.map((example) => `  ${example}`).join("\n")}\n`,
		questions: "asks" in operation && operation.asks === true ? questions() : [],
	};
}

/** Every lens and inquiry as a command below `ask`, with its own options beside those of any question. */
function questions(): CommandWords[] {
	const { lenses, inquiries } = createEngine();
	return [...lenses, ...inquiries].map((asked) => ({
		id: asked.id,
		about: asked.question,
		summary: "",
		args: [],
		options: flagsOf({ ...asked.options.shape, ...worldQuerySchema.shape, ...drawSchema.shape }),
		after: asked.cautions.length > 0 ? `\nCautions:\n${asked.cautions.map((caution: string) => `  ${caution}`).join("\n")}\n` : "",
		questions: [],
	}));
}

/** All that the command line says of itself, as plain data read from the two catalogs. */
export function programWords(): ProgramWords {
	return { version: VERSION, commands: [...OPERATIONS, ...HOST_OPERATIONS].map(wordsOf) };
}
