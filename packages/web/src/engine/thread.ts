import type { FolderTexts, Issue, Output } from "@interconnector/engine";
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

/** The page's end of the engine's thread. */
export class Thread {
	readonly #worker = startEngine();
	readonly #heard = new Map<number, (answer: Answer) => void>();
	#next = 1;

	constructor() {
		this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => this.#heard.get(data.id)?.(data);
		this.#worker.onerror = (event) => {
			for (const [id, hear] of this.#heard) hear({ id, kind: "failed", message: event.message || "the engine could not be started" });
		};
	}

	open(folders: readonly FolderTexts[]): Promise<About> {
		const id = this.#next++;
		return new Promise((resolve, reject) => {
			this.#heard.set(id, (answer) => {
				this.#heard.delete(id);
				if (answer.kind === "opened") resolve(answer.about);
				else if (answer.kind === "refused")
					reject(new Error(answer.issues.map((one) => `${one.file} ${one.field}: ${one.problem}; ${one.fix}`).join("\n")));
				else reject(new Error(answer.kind === "failed" ? answer.message : "the dossier could not be opened"));
			});
			this.#tell({ do: "open", id, folders });
		});
	}

	/** Run a pure operation; `hear` is called with each answer so far. Returns the way to stop it. */
	run(
		operation: string,
		input: Readonly<Record<string, unknown>>,
		values: Readonly<Record<string, unknown>>,
		hear: (work: Work) => void,
		background = false,
	): () => void {
		const id = this.#next++;
		this.#heard.set(id, (answer) => {
			if (answer.kind === "partial") return hear({ output: answer.output, done: answer.done, total: answer.total, pending: true });
			this.#heard.delete(id);
			if (answer.kind === "done") hear({ output: answer.output, pending: false });
			else if (answer.kind === "refused") hear({ issues: answer.issues, pending: false });
			else if (answer.kind === "failed") hear({ failed: answer.message, pending: false });
		});
		this.#tell({ do: "run", id, operation, input, values, background });
		return () => {
			this.#heard.delete(id);
			this.#tell({ do: "stop", id });
		};
	}

	#tell(told: Told): void {
		this.#worker.postMessage(told);
	}
}
