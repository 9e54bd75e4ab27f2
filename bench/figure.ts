/** One thing measured. */
export interface Figure {
	readonly what: string;
	/** NaN where it could not be run: the note says why. */
	readonly ms: number;
	readonly target?: number;
	readonly note?: string;
}

/** What some work gave, and how long it took. */
export function timed<T>(work: () => T): { value: T; ms: number } {
	const began = performance.now();
	const value = work();
	return { value, ms: performance.now() - began };
}

/** Median of several runs. */
export function median(runs: number, work: (run: number) => unknown): number {
	return Array.from({ length: runs }, (_, run) => timed(() => work(run)).ms).sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}
