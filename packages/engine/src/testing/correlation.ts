/** Pearson's correlation of two lists of one length, with the root of their mean squared difference and the mean and deviation of the first. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): { r: number; rmsd: number; average: number; sd: number } {
	const n = x.length;
	const mean = (of: (i: number) => number) => Array.from({ length: n }, (_, i) => of(i)).reduce((a, b) => a + b, 0) / n;
	const [mx, my] = [mean((i) => x[i] as number), mean((i) => y[i] as number)];
	const [vx, vy] = [mean((i) => ((x[i] as number) - mx) ** 2), mean((i) => ((y[i] as number) - my) ** 2)];
	const covariance = mean((i) => ((x[i] as number) - mx) * ((y[i] as number) - my));
	return {
		r: covariance / Math.sqrt(vx * vy),
		rmsd: Math.sqrt(mean((i) => ((x[i] as number) - (y[i] as number)) ** 2)),
		average: mx,
		sd: Math.sqrt(vx),
	};
}
