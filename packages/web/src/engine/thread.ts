import type { Issue, Output } from "@interconnector/engine";
import type { About, Answer, Told } from "./messages.ts";
import { startEngine } from "./start.ts";

/** How an answer stands: the newest output, how far it is, or why there is none. */
export interface Work {
	readonly output?: Output;
	readonly done?: number;
	readonly total?: number;
	readonly pending: boolean;
	readonly issues?: readonly Issue[];
	readonly failed?: string;
}

/** Work that was begun before anybody heard: its newest answer, and who hears now. */
interface Begun {
	last?: Work;
	hear?: (work: Work) => void;
}

/** The page's end of the engine's thread. */
export class Thread {
	readonly #worker = startEngine();
	readonly #heard = new Map<number, (answer: Answer) => void>();
	/** Work that somebody waits for. The page says so itself, so that nothing need be drawn to say it. */
	readonly #awaited = new Set<number>();
	readonly #begun = new Map<string, { readonly begun: Begun; readonly stop: () => void }>();
	#next = 1;

	constructor() {
		this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#heard.get(data.id)?.(data);
		this.#worker.onerror = (event) => {
			for (const [id, hear] of this.#heard) hear({ id, kind: "failed", message: event.message || "the engine could not be started" });
		};
	}

	/** Open a dossier from its texts as JSON; a buffer is handed over and gone afterwards. */
	open(json: ArrayBuffer | string): Promise<About> {
		const id = this.#next++;
		return new Promise((resolve, reject) => {
			this.#heard.set(id, (answer) => {
				this.#heard.delete(id);
				if (answer.kind === "opened") resolve(answer.about);
				else if (answer.kind === "refused")
					reject(new Error(answer.issues.map((one) => `${one.file} ${one.field}: ${one.problem}; ${one.fix}`).join("\n")));
				else reject(new Error(answer.kind === "failed" ? answer.message : "the dossier could not be opened"));
			});
			this.#worker.postMessage({ do: "open", id, json } satisfies Told, typeof json === "string" ? [] : [json]);
		});
	}

	/** Begin what the page will run first, before it is there to hear the answer. */
	ahead(operation: string, input: Readonly<Record<string, unknown>>, values: Readonly<Record<string, unknown>>): void {
		const begun: Begun = {};
		const stop = this.run(operation, input, values, (work) => {
			begun.last = work;
			begun.hear?.(work);
		});
		this.#begun.set(JSON.stringify([operation, input, values]), { begun, stop });
	}

	/** Run a pure operation; `hear` is called with each answer so far. Returns the way to stop it. */
	run(
		operation: string,
		input: Readonly<Record<string, unknown>>,
		values: Readonly<Record<string, unknown>>,
		hear: (work: Work) => void,
		background = false,
	): () => void {
		const key = JSON.stringify([operation, input, values]);
		const early = this.#begun.get(key);
		if (early) {
			this.#begun.delete(key);
			early.begun.hear = hear;
			const { last } = early.begun;
			if (last) queueMicrotask(() => hear(last));
			return early.stop;
		}
		const id = this.#next++;
		this.#heard.set(id, (answer) => {
			if (answer.kind === "partial") return hear({ output: answer.output, done: answer.done, total: answer.total, pending: true });
			this.#forget(id);
			if (answer.kind === "done") hear({ output: answer.output, pending: false });
			else if (answer.kind === "refused") hear({ issues: answer.issues, pending: false });
			else if (answer.kind === "failed") hear({ failed: answer.message, pending: false });
		});
		if (!background) this.#await(id);
		this.#tell({ do: "run", id, operation, input, values, background });
		return () => {
			if (!this.#heard.has(id)) return;
			this.#forget(id);
			this.#tell({ do: "stop", id });
		};
	}

	#await(id: number): void {
		this.#awaited.add(id);
		document.documentElement.dataset.computing = "";
	}

	#forget(id: number): void {
		this.#heard.delete(id);
		this.#awaited.delete(id);
		if (this.#awaited.size === 0) delete document.documentElement.dataset.computing;
	}

	#tell(told: Told): void {
		this.#worker.postMessage(told);
	}
}
