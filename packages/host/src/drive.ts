/** How far work is. */
type Far = { readonly done: number; readonly total: number };

/** How work is watched and stopped. */
export interface Watch {
	readonly progress?: ((done: number, total: number) => void) | undefined;
	readonly stop?: AbortSignal | undefined;
}

/** Pull work to its end, letting others in between two steps, so that a long question neither blocks nor outlives who asked it. */
export async function drive<T extends object>(work: T | Generator<Far, T>, { progress, stop }: Watch = {}): Promise<T> {
	if (!("next" in work)) return work;
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		progress?.(step.value.done, step.value.total);
		await new Promise((resume) => setImmediate(resume));
		stop?.throwIfAborted();
	}
}

/** A line on the terminal that says how far long work is, when somebody watches and it takes long. `clear` takes it away. */
export function progressLine(): { readonly progress: (done: number, total: number) => void; readonly clear: () => void } {
	const began = process.hrtime.bigint();
	let shown = false;
	return {
		progress: (done, total) => {
			if (process.stderr.isTTY !== true || Number(process.hrtime.bigint() - began) < 4e8) return;
			process.stderr.write(`\r\u001b[K${done} of ${total} done (Ctrl-C stops)`);
			shown = true;
		},
		clear: () => {
			if (shown) process.stderr.write("\r\u001b[K");
		},
	};
}
