/** A rectangle that a label takes, for keeping others out of it. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * Spread points on a line so that neighbours are at least `gap` apart and each is as near as can be to where it wants to be
 * (least squares, by pooling neighbours that collide). Wanted places need not be sorted; the answer keeps their order of index.
 * All stay inside [low, high] when they fit.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
	const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
	const blocks: { sum: number; count: number }[] = [];
	for (const [rank, i] of order.entries()) {
		let block = { sum: (wanted[i] as number) - rank * gap, count: 1 };
		for (let last = blocks.at(-1); last && last.sum / last.count >= block.sum / block.count; last = blocks.at(-1)) {
			blocks.pop();
			block = { sum: last.sum + block.sum, count: last.count + block.count };
		}
		blocks.push(block);
	}
	const most = high - (order.length - 1) * gap;
	const out = new Array<number>(wanted.length).fill(0);
	let rank = 0;
	for (const { sum, count } of blocks) {
		const start = Math.max(low, Math.min(most, sum / count));
		for (let k = 0; k < count; k++, rank++) out[order[rank] as number] = start + rank * gap;
	}
	return out;
}

/** Whether two boxes cover a common area. */
export function overlaps(a: Box, b: Box): boolean {
	return a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6;
}
