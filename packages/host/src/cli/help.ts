import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { type ProgramWords, programOf } from "./program.ts";

/** Written beside the bundle when it is built (`written.ts`), from the catalogs. */
const WRITTEN = fileURLToPath(new URL("./words.json", import.meta.url));

/**
 * Answer a call for help from the written words, before engine and host are loaded. Whatever turns out not to be one
 * prints nothing here and is left to `main`.
 * @returns true when help or the version was printed
 */
export function helped(argv: readonly string[]): boolean {
	if (!argv.some((word) => ["--help", "-h", "help", "--version", "-V"].includes(word)) || !existsSync(WRITTEN)) return false;
	const printed: string[] = [];
	const program = programOf(JSON.parse(readFileSync(WRITTEN, "utf8")) as ProgramWords, argv, (command) => void command.action(() => {}));
	const hold = { writeOut: (text: string) => void printed.push(text), writeErr: () => {} };
	program.configureOutput(hold);
	for (const command of program.commands) for (const one of [command, ...command.commands]) one.configureOutput(hold);
	try {
		program.parse(argv, { from: "user" });
		return false;
	} catch (error) {
		if (!(error instanceof CommanderError) || error.exitCode !== 0) return false;
	}
	process.stdout.write(printed.join(""));
	return true;
}
