import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { InputError, OPERATIONS, type Operation, type Output } from "@interconnector/engine";
import type * as z from "zod";
import { drive } from "./drive.ts";
import type { Kept } from "./keep.ts";
import { HOST_OPERATIONS } from "./operations/index.ts";
import type { HostOperation } from "./operations/operation.ts";
import { parseInput } from "./output.ts";
import { withoutPaths } from "./paths.ts";

/** How one call is run: a line for the person at the machine, and the wish to stop. */
export interface Call {
	readonly log: (line: string) => void;
	readonly stop: AbortSignal;
	/** How far a long question is, for a face that can say it. */
	readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** One operation of either catalog, as a serving face offers it. */
export interface Offer {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	readonly input: z.ZodObject;
	readonly args: readonly string[];
	readonly examples: readonly string[];
	readonly effects: HostOperation["effects"];
	/** The first argument names a question, whose own options are taken as well. */
	readonly asks: boolean;
	readonly gives: readonly Output["kind"][];
	/** Run it on inputs as texts or values. `values` are the options of a question. Throws InputError. */
	readonly run: (kept: Kept, given: Readonly<Record<string, unknown>>, values: Readonly<Record<string, unknown>>, call: Call) => Promise<Output>;
}

const KINDS: readonly Output["kind"][] = ["finding", "explanation", "claim", "headlines", "table", "text"];

/** Every operation of both catalogs, in one form, but those made for the command line alone. */
export const OFFERS: readonly Offer[] = [...OPERATIONS.map(pure), ...HOST_OPERATIONS.filter((operation) => !operation.terminalOnly).map(onMachine)];

/**
 * The operations that a serving face offers: not those that serve, since a server that starts another one,
 * or waits for a person at this terminal, would never answer.
 */
export const OFFERED: readonly Offer[] = OFFERS.filter((offer) => offer.effects !== "serves");

function pure(operation: Operation): Offer {
	const { id, title, about, input, args, examples, asks = false, gives = KINDS } = operation;
	return {
		...{ id, title, about, input, args, examples, asks, gives },
		effects: "reads",
		run: async (kept, given, values, call) => {
			const first = given[args[0] ?? ""];
			if (asks && typeof first === "string" && first.includes("?") && Object.keys(values).length > 0)
				throw new InputError(
					Object.entries(values).map(([key, value]) => ({
						file: id,
						field: key,
						value: JSON.stringify(value) ?? "nothing",
						problem: "a whole question takes no further options",
						fix: "write the option into the question, or give the name of the lens alone",
					})),
				);
			return drive(operation.run(kept.current(), parseInput(id, input, given), values), call);
		},
	};
}

function onMachine(operation: HostOperation): Offer {
	const { id, title, about, input, args, examples, effects, gives = KINDS } = operation;
	return {
		...{ id, title, about, input, args, examples, effects, gives },
		asks: false,
		run: async (kept, given, _values, call) => {
			const parsed = asMeant(operation.paths ?? [], parseInput(id, input, given), kept.path);
			keepBelow(id, operation.paths ?? [], parsed, kept.path);
			try {
				return withoutPaths(await operation.run({ dossier: kept.path, log: call.log, stop: call.stop }, parsed), kept.path);
			} finally {
				// Also after a failure: it may have come when some of the work was done.
				if (effects === "writes") kept.changed();
			}
		},
	};
}

/** An answer tells files beside the dossier from its folder's name on (“mine/proposals/paper.jsonl”), and so they may be named. */
function asMeant<T>(paths: readonly string[], given: T, dossier: string): T {
	const whole = (path: unknown) =>
		typeof path === "string" && path.startsWith(`${basename(dossier)}/`) && !existsSync(resolve(path)) ? join(dirname(dossier), path) : path;
	const fields = Object.entries(given as Readonly<Record<string, unknown>>).map(([field, value]) =>
		!paths.includes(field) ? [field, value] : [field, Array.isArray(value) ? value.map(whole) : whole(value)],
	);
	return Object.fromEntries(fields) as T;
}

/** Whoever calls over a wire names files only where the person at the machine works: below the dossier's folder or where the program was started. */
function keepBelow(id: string, paths: readonly string[], given: Readonly<Record<string, unknown>>, dossier: string): void {
	const roots = [process.cwd(), dirname(dossier)];
	const outside = (path: string) =>
		roots.every((root) => [resolve(path), realOf(resolve(path))].some((one, i) => isOutside(i === 0 ? root : realOf(root), one)));
	const issues = paths.flatMap((field) =>
		[given[field]].flat().flatMap((path) =>
			typeof path === "string" && outside(path)
				? [
						{
							file: id,
							field,
							value: JSON.stringify(path).slice(0, 80),
							problem: "outside the folder that is served",
							fix: "name a path below it, or use the command line",
						},
					]
				: [],
		),
	);
	if (issues.length > 0) throw new InputError(issues);
}

function isOutside(root: string, path: string): boolean {
	const way = relative(root, path);
	return way.startsWith("..") || isAbsolute(way);
}

/** Where a path leads when links are followed, as far as it exists. */
function realOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path));
	}
}
