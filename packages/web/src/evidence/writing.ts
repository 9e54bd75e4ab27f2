import { useCallback, useState, useSyncExternalStore } from "react";
import { mayWrite, Refused, write } from "../api.ts";
import { keep, readKept } from "../parts/kept.ts";
import { useSession } from "../session.tsx";

/** A change that was kept in this tab, and how to take it back. */
export interface Written {
	readonly says: string;
	/** Id of the change in the log of the dossier; absent for a file that was written. */
	readonly change?: string;
}

/** No answer came, so whether the change was kept is not known here. */
export class Lost extends Refused {}

export interface Writing {
	/** This tab holds the token of the program's start. */
	readonly may: boolean;
	readonly busy: boolean;
	/** Changes kept in this tab that still stand, the last one last. */
	readonly kept: readonly Written[];
	/** What was done last, in words. */
	readonly said: string | undefined;
	readonly problem: Refused | undefined;
	/**
	 * Write with an operation of the machine, then open the dossier anew. Returns what it answered; undefined where it was refused.
	 * `final`: there is nothing to go back to, so no undo is offered.
	 */
	readonly act: (
		says: string,
		operation: string,
		input: Readonly<Record<string, unknown>>,
		final?: boolean,
	) => Promise<Record<string, unknown> | undefined>;
	/** Take back a change, by default the last one that was kept here. */
	readonly undo: (change?: string) => Promise<void>;
	readonly clear: () => void;
}

/** Changes of this tab outlive the page that made them: one may look at what moved, come back and undo. */
let changes: readonly Written[] = [];
const heard = new Set<() => void>();
const hearing = (hear: () => void) => {
	heard.add(hear);
	return () => heard.delete(hear);
};
function setKept(next: readonly Written[]): void {
	changes = next;
	for (const hear of heard) hear();
}

const isText = (value: unknown): value is string => typeof value === "string";

/** Who decides, as this browser remembers it; empty means the name on the machine. */
export const decider = {
	get: (): string => readKept("by", "", isText),
	set: (name: string): boolean => keep("by", name.trim()),
};

/** Writing to the dossier: one change at a time, each kept whole or not at all, each to be taken back. */
export function useWriting(): Writing {
	const { reopen } = useSession();
	const [busy, setBusy] = useState(false);
	const kept = useSyncExternalStore(hearing, () => changes);
	const [said, setSaid] = useState<string>();
	const [problem, setProblem] = useState<Refused>();

	const sent = useCallback(
		async (operation: string, input: Readonly<Record<string, unknown>>) => {
			setBusy(true);
			setProblem(undefined);
			setSaid(undefined);
			try {
				const by = decider.get();
				const answer = (await write(operation, { ...(by === "" || operation === "template" ? {} : { by }), ...input })) as Record<string, unknown>;
				// A file that was written beside the dossier changes no number.
				if (typeof answer.id === "string") await reopen();
				return answer;
			} catch (error) {
				setProblem(error instanceof Refused ? error : new Lost(`${(error as Error).message}: is the program that serves this page still running?`));
				return undefined;
			} finally {
				setBusy(false);
			}
		},
		[reopen],
	);

	const act = useCallback(
		async (says: string, operation: string, input: Readonly<Record<string, unknown>>, final = false) => {
			const answer = await sent(operation, input);
			if (!answer) return undefined;
			const { id } = answer;
			if (typeof id === "string" && !final) setKept([...changes, { says, change: id }]);
			setSaid(typeof id === "string" ? `${says}, by ${answer.by}, ${answer.recorded}; kept as change ${id}` : says);
			return answer;
		},
		[sent],
	);

	const undo = useCallback(
		async (change?: string) => {
			const target = change === undefined ? kept.at(-1) : (kept.find((one) => one.change === change) ?? { says: "the change", change });
			if (!target?.change) return;
			const answer = await sent("undo", { change: target.change });
			if (!answer) return;
			setKept(changes.filter((one) => one.change !== target.change));
			setSaid(`taken back: ${target.says}. The log keeps both (change ${answer.id})`);
		},
		[kept, sent],
	);
	const clear = useCallback(() => {
		setProblem(undefined);
		setSaid(undefined);
	}, []);
	return { may: mayWrite(), busy, kept, said, problem, act, undo, clear };
}
