import { Command } from "commander";

export interface OptionWords {
	readonly flags: string;
	readonly about: string;
}
/** What a command says of itself. `questions` are the commands below it. */
export interface CommandWords {
	readonly id: string;
	readonly about: string;
	readonly summary: string;
	readonly args: readonly { readonly name: string; readonly about: string }[];
	readonly options: readonly OptionWords[];
	/** Printed below its help: examples, cautions. */
	readonly after: string;
	readonly questions: readonly CommandWords[];
}
export interface ProgramWords {
	readonly version: string;
	readonly commands: readonly CommandWords[];
}
/** Called for each command: what to do when somebody gives it. */
export type Act = (command: Command, words: CommandWords, question?: CommandWords) => void;

/** The command line from its words alone, so that help needs neither engine nor host. */
export function programOf({ version, commands }: ProgramWords, argv: readonly string[], act: Act): Command {
	const program = new Command("interconnector")
		.description("A workbench for multi-vector foreign policy: evidence, measures, and answers that explain themselves.")
		.version(version)
		.exitOverride()
		// What is mistyped is told as JSON then, by whoever catches it.
		.configureOutput(argv.includes("--json") ? { outputError: () => {} } : {})
		.configureHelp({ showGlobalOptions: true })
		.option("-d, --dossier <folder>", "the dossier to read (default: this folder if it is one, else the shipped one; or INTERCONNECTOR_DOSSIER)")
		.option("--json", "print the answer as JSON")
		.option("--all", "print also what is left out for brevity: silent rows, long lists");
	program.addHelpText(
		"after",
		"\nStart with:\n  interconnector headlines\n  interconnector ask vectors\n  interconnector why 'equidistance#balance/systemic/E'\n",
	);
	for (const words of commands) {
		const command = layOut(program, words);
		act(command, words);
		// The questions are many: laid out only where the person wrote the name of what asks them.
		if (argv.includes(words.id)) for (const question of words.questions) act(layOut(command, question), words, question);
	}
	return program;
}

function layOut(parent: Command, { id, about, summary, args, options, after }: CommandWords): Command {
	const command = parent.command(id).description(about).summary(summary).exitOverride();
	for (const arg of args) command.argument(arg.name, arg.about);
	for (const { flags, about: meaning } of options) {
		// A list is written with commas, or by giving its flag again: the second does not undo the first.
		if (flags.endsWith("<a,b,…>"))
			command.option(flags, meaning, (more: string, before?: string) => (before === undefined ? more : `${before},${more}`));
		else command.option(flags, meaning);
	}
	return command.addHelpText("after", after);
}
