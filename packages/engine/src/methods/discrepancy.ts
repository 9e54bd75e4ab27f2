/**
 * Centred L2 discrepancy of n points in the d-dimensional unit cube, squared, 0 for points spread perfectly evenly (Hickernell 1998, Math. Comp.
 * 67:299–322): (13/12)^d − (2/n) Σ Π (1 + ½|z| − ½z²) + n⁻² ΣΣ Π (1 + ½|z| + ½|z′| − ½|x − x′|), z = x − ½. Point k stands at k·d … k·d + d − 1.
 */
export function centredDiscrepancy(points: ArrayLike<number>, d: number): number {
	const n = points.length / d;
	let [one, two] = [0, 0];
	for (let a = 0; a < n; a++) {
		let product = 1;
		for (let j = 0; j < d; j++) {
			const z = Math.abs((points[a * d + j] as number) - 0.5);
			product *= 1 + 0.5 * z - 0.5 * z * z;
		}
		one += product;
		for (let b = 0; b < n; b++) {
			let pair = 1;
			for (let j = 0; j < d; j++) {
				const [x, y] = [points[a * d + j] as number, points[b * d + j] as number];
				pair *= 1 + 0.5 * (Math.abs(x - 0.5) + Math.abs(y - 0.5) - Math.abs(x - y));
			}
			two += pair;
		}
	}
	return (13 / 12) ** d - (2 / n) * one + two / (n * n);
}

/**
 * L2 star discrepancy of n points in the d-dimensional unit cube (Warnock 1972): the root of 3^−d − (2^{1−d}/n) Σ Π (1 − x²) + n⁻² ΣΣ Π (1 − max(x, x′)).
 */
export function starDiscrepancy(points: ArrayLike<number>, d: number): number {
	const n = points.length / d;
	let [one, two] = [0, 0];
	for (let a = 0; a < n; a++) {
		let product = 1;
		for (let j = 0; j < d; j++) product *= 1 - (points[a * d + j] as number) ** 2;
		one += product;
		for (let b = 0; b < n; b++) {
			let pair = 1;
			for (let j = 0; j < d; j++) pair *= 1 - Math.max(points[a * d + j] as number, points[b * d + j] as number);
			two += pair;
		}
	}
	return Math.sqrt(3 ** -d - (2 ** (1 - d) / n) * one + two / (n * n));
}
