const EDGE = 9;
const STEPS = 32;
const TERMS = 5;
const LOG_DENSITY = -0.5 * Math.log(2 * Math.PI);

/** φ(x)/Φ(x) for x ≤ −3 by Laplace's continued fraction (Abramowitz & Stegun 26.2.14). */
function farHazard(x: number): number {
	let fraction = 0;
	for (let k = x < -8 ? 20 : 120; k >= 1; k--) fraction = k / (fraction - x);
	return fraction - x;
}

/** Taylor's coefficients of log Φ about each point of a grid: with λ = φ/Φ the derivatives are λ, −λ(x + λ), … */
const TAYLOR = taylor();

function taylor(): Float64Array {
	const points = 2 * EDGE * STEPS + 1;
	const out = new Float64Array(points * TERMS);
	for (let i = 0; i < points; i++) {
		const x = i / STEPS - EDGE;
		let [term, total] = [x, x];
		for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(total); k++) {
			term *= (x * x) / (2 * k + 1);
			total += term;
		}
		const density = Math.exp(LOG_DENSITY - 0.5 * x * x);
		const hazard = x <= -3 ? farHazard(x) : density / (0.5 + density * total);
		const value = x <= -3 ? LOG_DENSITY - 0.5 * x * x - Math.log(hazard) : Math.log(0.5 + density * total);
		const second = -hazard * (x + hazard);
		const third = -second * x - hazard - 2 * hazard * second;
		const fourth = -third * x - 2 * second - 2 * second * second - 2 * hazard * third;
		out.set([value, hazard, second / 2, third / 6, fourth / 24], i * TERMS);
	}
	return out;
}

/** For many x: log Φ(x), its slope λ(x) = φ/Φ, and minus its curvature λ(x + λ), which is positive. */
export interface ProbitTerms {
	readonly log: Float64Array;
	readonly slope: Float64Array;
	readonly curve: Float64Array;
}

/** Room for the terms of n numbers. */
export function probitTerms(n: number): ProbitTerms {
	return { log: new Float64Array(n), slope: new Float64Array(n), curve: new Float64Array(n) };
}

/**
 * log Φ, its slope and its curvature for x[from] … x[to − 1] into the same places, from one table of 577 points: the logarithm to 1e-10, the slope
 * to 1e-7. Without a logarithm, an exponential or a division, so a Newton step costs hardly more than the likelihood.
 */
export function fillProbitTerms(x: Float64Array, from: number, to: number, { log, slope, curve }: ProbitTerms): void {
	const table = TAYLOR;
	for (let k = from; k < to; k++) {
		const at = x[k] as number;
		if (at > -EDGE && at < EDGE) {
			const i = (at * STEPS + (EDGE * STEPS + 0.5)) | 0;
			const d = at - (i * (1 / STEPS) - EDGE);
			const t = i * TERMS;
			// One by one: a pattern of three costs as much again as all the rest.
			const c1 = table[t + 1] as number;
			const c2 = table[t + 2] as number;
			const c3 = table[t + 3] as number;
			const c4 = table[t + 4] as number;
			log[k] = (table[t] as number) + d * (c1 + d * (c2 + d * (c3 + d * c4)));
			slope[k] = c1 + d * (2 * c2 + d * (3 * c3 + d * 4 * c4));
			curve[k] = -(2 * c2 + d * (6 * c3 + d * 12 * c4));
		} else if (at >= EDGE) {
			log[k] = 0;
			slope[k] = 0;
			curve[k] = 0;
		} else {
			const hazard = farHazard(at);
			log[k] = LOG_DENSITY - 0.5 * at * at - Math.log(hazard);
			slope[k] = hazard;
			curve[k] = hazard * (at + hazard);
		}
	}
}
