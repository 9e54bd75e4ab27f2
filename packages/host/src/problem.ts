import { InputError, type Issue, VERSION } from "@interconnector/engine";
import { withoutPaths } from "./paths.ts";

/** What went wrong, as a serving face says it: never a stack, never a folder of this machine. */
export interface Problem {
	/** The caller's input, or a bug of ours. */
	readonly blame: "input" | "bug";
	readonly error: string;
	readonly fix?: string;
	readonly issues?: readonly Issue[];
}

/** Say an error for whoever asked; a bug is told in full to `log`, which stays on this machine. */
export function problemOf(error: unknown, log: (line: string) => void): Problem {
	if (error instanceof InputError) return { blame: "input", error: "the input was refused", issues: withoutPaths(error.issues) };
	log(`This is a bug in interconnector ${VERSION}; please report it with the lines below.\n${(error as Error)?.stack ?? error}`);
	return { blame: "bug", error: "this is a bug in interconnector", fix: "report it with the lines that the server printed" };
}
