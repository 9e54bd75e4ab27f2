import { sum } from "../base/maths.ts";

/** How concentrated a distribution of amounts over parties is. */
export interface Concentration {
	/** Parties with an amount on record, those with 0 included. */
	readonly parties: number;
	/** Σ s², between 1/n and 1; times 10,000 it is the index in percent squared. */
	readonly herfindahl: number;
	/** (H − 1/n) / (1 − 1/n), between 0 and 1; undefined for one party. */
	readonly normalised: number | undefined;
	/** 1/H: the number of equal parties that would be as concentrated (Laakso & Taagepera 1979). */
	readonly effective: number;
}

/** Shares of the total, in the order given. Undefined when an amount is not known or negative, or the total is 0: then nothing is a share. Throws when the total is too large for a number. */
export function sharesOf(amounts: readonly (number | undefined)[]): number[] | undefined {
	const known = amounts.filter((amount): amount is number => amount !== undefined && amount >= 0 && Number.isFinite(amount));
	const total = sum(known);
	if (total === Number.POSITIVE_INFINITY) throw new Error("amounts: their sum is too large for a number; give them in a larger unit");
	if (known.length !== amounts.length || !(total > 0)) return undefined;
	return known.map((amount) => amount / total);
}

/**
 * Herfindahl–Hirschman index of amounts of any one unit (Hirschman 1945; Herfindahl 1950), s_i = amount_i / Σ amounts. Undefined as `sharesOf` is.
 */
export function concentration(amounts: readonly (number | undefined)[]): Concentration | undefined {
	const shares = sharesOf(amounts);
	if (!shares) return undefined;
	const n = shares.length;
	const herfindahl = sum(shares.map((share) => share * share));
	return { parties: n, herfindahl, normalised: n > 1 ? (herfindahl - 1 / n) / (1 - 1 / n) : undefined, effective: 1 / herfindahl };
}

/** The share of the k largest parties together, CR_k. Undefined as `sharesOf` is. */
export function leadingShare(amounts: readonly (number | undefined)[], k: number): number | undefined {
	if (!(Number.isInteger(k) && k > 0)) throw new Error(`k: ${k}; give a whole number of parties from 1`);
	const shares = sharesOf(amounts);
	return shares && sum(shares.sort((a, b) => b - a).slice(0, k));
}

/**
 * Concentration of a system of powers, CON = √((Σs² − 1/N) / (1 − 1/N)), s_i = share of power i in the capabilities of all N major powers (Singer,
 * Bremer & Stuckey 1972; Ray & Singer 1973): 0 when all are equal, 1 when one has everything. Undefined for one power, and as `sharesOf` is.
 */
export function systemConcentration(capabilities: readonly (number | undefined)[]): number | undefined {
	const normalised = concentration(capabilities)?.normalised;
	// Equal shares may come out a rounding below 0.
	return normalised === undefined ? undefined : Math.sqrt(Math.max(0, normalised));
}
