import type { Output } from "@interconnector/engine";
import type * as z from "zod";

/** What a host operation may use beside its input. */
export interface HostContext {
	/** The dossier folder that was named, if any. */
	readonly dossier: string | undefined;
	/** A line for the person, on standard error: progress, where a file went. */
	readonly log: (line: string) => void;
	/** A text for the person ahead of the answer, on standard output; absent where the answer must stand there alone. */
	readonly say?: ((text: string) => void) | undefined;
	/** Ask the person a question; absent where there is nobody to ask. */
	readonly ask?: ((question: string) => Promise<string>) | undefined;
	/** Ends when the person wants to stop. */
	readonly stop: AbortSignal;
}

/** An operation that touches the machine. `effects` says how: a face may refuse to offer it. */
export interface HostOperation<I extends z.ZodObject = z.ZodObject> {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	readonly input: I;
	readonly args: readonly string[];
	/** Kinds of output it may give, for documents that describe its answers (any kind when left out). */
	readonly gives?: readonly Output["kind"][];
	readonly examples: readonly string[];
	readonly effects: "reads" | "writes" | "serves";
	/** Made for the command line alone: git calls it, no person and no program does. */
	readonly terminalOnly?: boolean;
	/** Inputs that name files or folders of this machine: a serving face lets them stay below where it was started. */
	readonly paths?: readonly string[];
	/** Whether an answer says that something is amiss: the command line ends with 2 then. */
	readonly amiss?: (output: Output) => boolean;
	readonly run: (context: HostContext, input: z.infer<I>) => Promise<Output> | Output;
}

export function defineHostOperation<I extends z.ZodObject>(operation: HostOperation<I>): HostOperation {
	return Object.freeze(operation) as unknown as HostOperation;
}
