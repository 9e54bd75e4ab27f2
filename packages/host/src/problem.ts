import { InputError, type Issue, VERSION } from "@interconnector/engine";
import { keptOf, refusalOf } from "./machine.ts";

/** What went wrong, as every face says it: never a stack. */
export interface Problem {
	/** The caller's input, the machine that the program runs on, or a bug of ours. */
	readonly blame: "input" | "machine" | "bug";
	readonly error: string;
	/** What stands now. */
	readonly kept?: string;
	readonly fix?: string;
	readonly issues?: readonly Issue[];
}

/** Say an error for whoever asked; a bug is told in full to `log`, which stays on this machine. */
export function problemOf(error: unknown, log: (line: string) => void): Problem {
	const kept = keptOf(error);
	if (error instanceof InputError)
		return { blame: "input", error: "the input was refused", kept: kept ?? "nothing was written", issues: error.issues };
	const refusal = refusalOf(error);
	if (refusal) return { blame: "machine", ...refusal };
	log(`This is a bug in interconnector ${VERSION}; please report it with the lines below.\n${(error as Error)?.stack ?? error}`);
	return {
		blame: "bug",
		error: "this is a bug in interconnector",
		...(kept ? { kept } : {}),
		fix: "report it with the lines that the program printed",
	};
}
