import { InputError, OPERATIONS, type Operation, type Output } from "@interconnector/engine";
import type { Command } from "commander";
import { drive, progressLine } from "../drive.ts";
import { HOST_OPERATIONS } from "../operations/index.ts";
import type { HostOperation } from "../operations/operation.ts";
import { jsonOf, parseInput } from "../output.ts";
import { openDossier } from "../store/read.ts";
import { askTogether } from "../threads/ask-together.ts";
import { programOf } from "./program.ts";
import { note, tell } from "./refusal.ts";
import { show } from "./show.ts";
import { programWords } from "./words.ts";

interface Global {
	readonly dossier?: string;
	readonly json?: boolean;
	readonly all?: boolean;
}

/** Run the command line. Returns the exit code: 0 done, 1 our bug, 2 the input or the machine refused. */
export async function main(argv: readonly string[]): Promise<number> {
	try {
		const program = build(argv);
		await program.parseAsync(joined(program, argv), { from: "user" });
		return Number(process.exitCode ?? 0);
	} catch (error) {
		return tell(error, argv.includes("--json"));
	}
}

function build(argv: readonly string[]): Command {
	const operations = new Map(OPERATIONS.map((operation) => [operation.id, operation]));
	const onHost = new Map(HOST_OPERATIONS.map((operation) => [operation.id, operation]));
	const program = programOf(programWords(), argv, (command, { id }, question) => {
		const operation = operations.get(id);
		if (operation) return act(() => program, command, operation, question?.id);
		actOnHost(() => program, command, onHost.get(id) as HostOperation);
	});
	return program;
}

/** Two words for a command that is written with a hyphen: data add → data-add, unless the first is a command itself. */
function joined(program: Command, argv: readonly string[]): readonly string[] {
	const names = program.commands.map((command) => command.name());
	const words = [...argv.keys()].filter((i) => !argv[i]?.startsWith("-") && argv[i - 1] !== "--dossier" && argv[i - 1] !== "-d");
	const [at = -1, next = -1] = words;
	const first = argv[at];
	if (first === undefined || names.includes(first)) return argv;
	const family = names.filter((name) => name.startsWith(`${first}-`));
	const both = `${first}-${argv[next]}`;
	if (family.includes(both)) return [...argv.slice(0, at), both, ...argv.slice(at + 1, next), ...argv.slice(next + 1)];
	if (family.length === 0) return argv;
	const known = family.map((name) => name.replace("-", " "));
	throw new InputError([
		{
			file: first,
			field: "",
			value: argv[next] ?? "nothing",
			problem: "half a command",
			fix: `write one of: ${known.join(", ")} (each has --help)`,
		},
	]);
}

/** `question`: the lens or inquiry that was given as a command of its own, its options the values. */
function act(program: () => Command, command: Command, operation: Operation, question: string | undefined): void {
	const run = async (given: Readonly<Record<string, unknown>>, values: Readonly<Record<string, unknown>>) => {
		const global = program().opts<Global>();
		const opened = openDossier(named(global));
		for (const { says } of opened.notices) note(says, global.json === true);
		const line = progressLine();
		const input = parseInput(operation.id, operation.input, given);
		await askTogether(opened, operation.ahead?.(opened, input, values) ?? [], line);
		const output = await drive(operation.run(opened, input, values), line);
		line.clear();
		print(output, global);
	};
	if (question === undefined) command.action((...parts: unknown[]) => run(inputOf(operation, parts), {}));
	else command.action((values: Record<string, unknown>) => run({ [operation.args[0] as string]: question }, values));
}

function actOnHost(program: () => Command, command: Command, operation: HostOperation): void {
	command.action(async (...parts: unknown[]) => {
		const global = program().opts<Global>();
		const stop = new AbortController();
		process.once("SIGINT", () => stop.abort());
		const context = {
			dossier: named(global),
			log: (line: string) => note(line, global.json === true),
			say: global.json ? undefined : (text: string) => void process.stdout.write(`${text}\n`),
			stop: stop.signal,
			ask: process.stdin.isTTY ? askPerson : undefined,
		};
		const output = await operation.run(context, parseInput(operation.id, operation.input, inputOf(operation, parts)));
		print(output, global);
		if (operation.amiss?.(output)) process.exitCode = 2;
	});
}

/** The dossier that was named, if any. A name that is empty (a variable that was not set, say) is none: what was meant is not known. */
function named({ dossier }: Global): string | undefined {
	if (dossier?.trim() !== "") return dossier;
	throw new InputError([
		{
			file: "--dossier",
			field: "folder",
			value: JSON.stringify(dossier),
			problem: "no folder is named",
			fix: "name a folder, or leave the option out",
		},
	]);
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

function print(output: Output, global: Global): void {
	process.stdout.write(global.json ? `${JSON.stringify(jsonOf(output), null, "\t")}\n` : `${show(output, { all: global.all === true })}\n`);
}
