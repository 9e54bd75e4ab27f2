/** How far two positions on a scale are apart: |a − b|, (a − b)², or whether they differ at all. */
export type PositionDistance = "absolute" | "squared" | "nominal";

export interface SimilarityOptions {
	readonly distance?: PositionDistance;
	/** Length of the scale, greatest minus least possible position: 2 for votes, 3 for alliances 0…3. */
	readonly range: number;
	/** One weight an item; all 1 where left out. */
	readonly weights?: ArrayLike<number>;
}

/**
 * Signorino and Ritter's S (1999, ISQ 43:115–144) over items on which both positions are known (NaN = not known): 1 − 2 Σ w d / (d_max Σ w), d the
 * distance of the positions and d_max that of the ends of the scale. From −1 (opposite ends everywhere) to 1 (the same). Undefined without a
 * common item of positive weight. Throws on lists of unequal length, positions further apart than the range, and a weight below 0.
 */
export function similarityS(
	x: ArrayLike<number>,
	y: ArrayLike<number>,
	{ distance = "absolute", range, weights }: SimilarityOptions,
): number | undefined {
	if (!(range > 0)) throw new Error(`range: ${range}; give the length of the scale`);
	sameLength(x, y);
	if (weights !== undefined && weights.length !== x.length) throw new Error(`weights: ${weights.length} for ${x.length} items; give one each`);
	let [apart, weight, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let i = 0; i < x.length; i++) {
		const [a, b, w] = [x[i] as number, y[i] as number, weights === undefined ? 1 : (weights[i] as number)];
		if (!(w >= 0 && w < Number.POSITIVE_INFINITY)) throw new Error(`weights: ${w} of item ${i}; give finite numbers from 0`);
		if (Number.isNaN(a) || Number.isNaN(b)) continue;
		least = Math.min(least, a, b);
		most = Math.max(most, a, b);
		apart += w * between(a, b, distance);
		weight += w;
	}
	// Of categories the range means nothing; lengths that differ by rounding are one.
	if (distance !== "nominal" && most - least > range * (1 + 1e-9))
		throw new Error(`range: ${range}; positions go from ${least} to ${most}, give the length of the whole scale`);
	return weight > 0 ? 1 - (2 * apart) / (weight * between(0, range, distance)) : undefined;
}

/**
 * Agreement beyond chance, 1 − D_o / D_e: D_o the mean distance of the positions on common items; D_e the mean distance of one position of each
 * drawn at random. Cohen's κ (1960, weighted 1968) draws each from its own positions, Scott's π (1955) both from the positions of the two together
 * (Häge 2011, Political Analysis 19:287–305). 1 = always the same, 0 = as by chance. Undefined without a common item, or where D_e is 0 and nothing
 * could have differed. Throws on lists of unequal length.
 */
export function chanceCorrected(
	x: ArrayLike<number>,
	y: ArrayLike<number>,
	by: "kappa" | "pi",
	distance: PositionDistance = "squared",
): number | undefined {
	sameLength(x, y);
	const places = new Map<number, number>();
	const counts: [number, number][] = [];
	let [n, observed] = [0, 0];
	const count = (position: number, side: 0 | 1) => {
		const place = places.get(position) ?? places.size;
		places.set(position, place);
		counts[place] ??= [0, 0];
		(counts[place] as [number, number])[side]++;
	};
	for (let i = 0; i < x.length; i++) {
		const [a, b] = [x[i] as number, y[i] as number];
		if (Number.isNaN(a) || Number.isNaN(b)) continue;
		n++;
		observed += between(a, b, distance);
		count(a, 0);
		count(b, 1);
	}
	if (n === 0) return undefined;
	let expected = 0;
	for (const [a, i] of places)
		for (const [b, j] of places) {
			const [here, there] = [counts[i] as [number, number], counts[j] as [number, number]];
			const chance = by === "kappa" ? here[0] * there[1] : ((here[0] + here[1]) * (there[0] + there[1])) / 4;
			expected += (chance / n) * between(a, b, distance);
		}
	return expected > 0 ? 1 - observed / expected : undefined;
}

/**
 * Kendall's τ_b (1945) over common items: (concordant − discordant pairs of items) / √((n₀ − n₁)(n₀ − n₂)), n₀ all pairs, n₁ and n₂ those tied in x
 * and in y. Undefined where one side never varies. It measures whether orders agree, not whether positions do (Signorino & Ritter 1999).
 * Throws on lists of unequal length.
 */
export function tauB(x: ArrayLike<number>, y: ArrayLike<number>): number | undefined {
	sameLength(x, y);
	const cells = new Map<string, [number, number, number]>();
	for (let i = 0; i < x.length; i++) {
		const [a, b] = [x[i] as number, y[i] as number];
		if (Number.isNaN(a) || Number.isNaN(b)) continue;
		const cell = cells.get(`${a},${b}`) ?? [a, b, 0];
		cell[2]++;
		cells.set(`${a},${b}`, cell);
	}
	// Over cells of equal positions instead of items: a scale has few positions, and a roll call many items.
	const list = [...cells.values()];
	let [order, inX, inY] = [0, 0, 0];
	for (const [i, [a, b, here]] of list.entries())
		for (const [c, d, there] of list.slice(i + 1)) {
			const pairs = here * there;
			if (a !== c) inX += pairs;
			if (b !== d) inY += pairs;
			order += pairs * Math.sign(a - c) * Math.sign(b - d);
		}
	return inX > 0 && inY > 0 ? order / Math.sqrt(inX * inY) : undefined;
}

function sameLength(x: ArrayLike<number>, y: ArrayLike<number>): void {
	if (x.length !== y.length) throw new Error(`positions: ${x.length} and ${y.length}; give both for every item, NaN where one is not known`);
}

function between(a: number, b: number, distance: PositionDistance): number {
	if (distance === "nominal") return a === b ? 0 : 1;
	return distance === "squared" ? (a - b) ** 2 : Math.abs(a - b);
}
