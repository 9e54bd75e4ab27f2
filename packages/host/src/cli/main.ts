import {
	createEngine,
	drawSchema,
	InputError,
	issueText,
	OPERATIONS,
	type Operation,
	type Output,
	optionKind,
	VERSION,
	worldQuerySchema,
} from "@interconnector/engine";
import { Command, CommanderError } from "commander";
import type * as z from "zod";
import { HOST_OPERATIONS } from "../operations/index.ts";
import type { HostOperation } from "../operations/operation.ts";
import { jsonOf, parseInput } from "../output.ts";
import { openDossier } from "../store/read.ts";
import { flagsOf } from "./flags.ts";
import { show } from "./show.ts";

interface Global {
	readonly dossier?: string;
	readonly json?: boolean;
	readonly all?: boolean;
}

/** Run the command line. Returns the exit code: 0 done, 1 our bug, 2 the input was refused. */
export async function main(argv: readonly string[]): Promise<number> {
	const program = build(argv);
	try {
		await program.parseAsync(joined(program, argv), { from: "user" });
		return Number(process.exitCode ?? 0);
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		if (error instanceof InputError) {
			const { length } = error.issues;
			process.stderr.write(
				`${error.issues.map((issue) => issueText(issue)).join("\n")}\n${length > 1 ? `${length} problems. ` : ""}Nothing was written.\n`,
			);
			return 2;
		}
		process.stderr.write(`This is a bug in interconnector ${VERSION}; please report it with the lines below.\n${(error as Error).stack ?? error}\n`);
		return 1;
	}
}

function build(argv: readonly string[]): Command {
	const program = new Command("interconnector")
		.description("A workbench for multi-vector foreign policy: evidence, measures, and answers that explain themselves.")
		.version(VERSION)
		.exitOverride()
		.configureHelp({ showGlobalOptions: true })
		.option("-d, --dossier <folder>", "the dossier to read (default: this folder if it is one, else the shipped one; or INTERCONNECTOR_DOSSIER)")
		.option("--json", "print the answer as JSON")
		.option("--all", "print also what is left out for brevity: silent rows, long lists");
	program.addHelpText(
		"after",
		"\nStart with:\n  interconnector headlines\n  interconnector ask vectors\n  interconnector why 'equidistance#balance/systemic/E'\n",
	);
	for (const operation of OPERATIONS) addOperation(program, operation, argv.includes(operation.id));
	for (const operation of HOST_OPERATIONS) addHostOperation(program, operation);
	return program;
}

/** Two words for a command that is written with a hyphen: data add → data-add, unless the first is a command itself. */
function joined(program: Command, argv: readonly string[]): readonly string[] {
	const names = program.commands.map((command) => command.name());
	const at = argv.findIndex((word, i) => !word.startsWith("-") && argv[i - 1] !== "--dossier" && argv[i - 1] !== "-d");
	const first = argv[at];
	if (first === undefined || names.includes(first)) return argv;
	const family = names.filter((name) => name.startsWith(`${first}-`));
	const both = `${first}-${argv[at + 1]}`;
	if (family.includes(both)) return [...argv.slice(0, at), both, ...argv.slice(at + 2)];
	if (family.length === 0) return argv;
	const words = family.map((name) => name.replace("-", " "));
	throw new InputError([
		{
			file: first,
			field: "",
			value: argv[at + 1] ?? "nothing",
			problem: "half a command",
			fix: `write one of: ${words.join(", ")} (each has --help)`,
		},
	]);
}

function describe(command: Command, operation: Operation | HostOperation): Command {
	command
		.description(operation.about)
		.summary(operation.title === operation.about ? operation.about : (operation.about.split(/[.:;]/)[0] ?? ""))
		.exitOverride();
	for (const arg of operation.args) {
		const schema = operation.input.shape[arg] as z.ZodType;
		// A list that comes last takes all words that are left.
		const name = optionKind(schema) === "list" && arg === operation.args.at(-1) ? `${arg}...` : arg;
		command.argument(isOptional(schema) ? `[${name}]` : `<${name}>`, schema.description ?? "");
	}
	command.addHelpText("after", `\nExamples:\n${operation.examples.map((example) => `  ${example}`).join("\n")}\n`);
	return command;
}

function isOptional(schema: z.ZodType): boolean {
	return schema.safeParse(undefined).success;
}

/** `meant`: the person wrote its name, so the questions that it asks are laid out, each with its own options. */
function addOperation(program: Command, operation: Operation, meant: boolean): void {
	const command = describe(program.command(operation.id), operation);
	for (const option of flagsOf(operation.input.shape, operation.args)) command.addOption(option);
	const run = async (given: Readonly<Record<string, unknown>>, values: Readonly<Record<string, unknown>>) => {
		const global = program.opts<Global>();
		const opened = openDossier(global.dossier);
		for (const notice of opened.notices) process.stderr.write(`${notice.says}\n`);
		print(await drive(operation.run(opened, parseInput(operation.id, operation.input, given), values)), global);
	};
	command.action((...parts: unknown[]) => run(inputOf(operation, parts), {}));
	if (!operation.asks || !meant) return;
	const { lenses, inquiries } = createEngine();
	for (const asked of [...lenses, ...inquiries]) {
		const sub = command.command(asked.id).description(asked.question).exitOverride();
		for (const option of flagsOf({ ...asked.options.shape, ...worldQuerySchema.shape, ...drawSchema.shape })) sub.addOption(option);
		const cautions = asked.cautions.length > 0 ? `\nCautions:\n${asked.cautions.map((caution: string) => `  ${caution}`).join("\n")}\n` : "";
		sub.addHelpText("after", cautions);
		sub.action((values: Record<string, unknown>) => run({ [operation.args[0] as string]: asked.id }, values));
	}
}

function addHostOperation(program: Command, operation: HostOperation): void {
	const command = describe(program.command(operation.id), operation);
	for (const option of flagsOf(operation.input.shape, operation.args)) command.addOption(option);
	command.action(async (...parts: unknown[]) => {
		const global = program.opts<Global>();
		const stop = new AbortController();
		process.once("SIGINT", () => stop.abort());
		const context = {
			dossier: global.dossier,
			log: (line: string) => process.stderr.write(`${line}\n`),
			stop: stop.signal,
			ask: process.stdin.isTTY ? askPerson : undefined,
		};
		print(await operation.run(context, parseInput(operation.id, operation.input, inputOf(operation, parts))), global);
	});
}

/** Ask on the terminal. */
async function askPerson(question: string): Promise<string> {
	const { createInterface } = await import("node:readline/promises");
	const lines = createInterface({ input: process.stdin, output: process.stderr });
	try {
		return await lines.question(question);
	} finally {
		lines.close();
	}
}

/** Positional arguments and flags, under their names. Commander hands over: arguments…, options, command. */
function inputOf(operation: Operation | HostOperation, parts: readonly unknown[]): Record<string, unknown> {
	const options = parts.at(-2) as Record<string, unknown>;
	const args = Object.fromEntries(operation.args.map((name, i) => [name, parts[i]]).filter(([, value]) => value !== undefined));
	return { ...options, ...args };
}

/** Pull an operation to its end, showing how far it is when it takes long and somebody watches. */
async function drive(work: Output | Generator<{ readonly done: number; readonly total: number }, Output>): Promise<Output> {
	if (!("next" in work)) return work;
	const watched = process.stderr.isTTY === true;
	const began = process.hrtime.bigint();
	let shown = false;
	for (;;) {
		const step = work.next();
		if (step.done) {
			if (shown) process.stderr.write("\r\u001b[K");
			return step.value;
		}
		if (watched && Number(process.hrtime.bigint() - began) > 4e8) {
			process.stderr.write(`\r${step.value.done} of ${step.value.total} redraws of the evidence (Ctrl-C stops)`);
			shown = true;
		}
		await new Promise((resume) => setImmediate(resume));
	}
}

function print(output: Output, global: Global): void {
	process.stdout.write(global.json ? `${JSON.stringify(jsonOf(output), null, "\t")}\n` : `${show(output, { all: global.all === true })}\n`);
}
