/** Trade of two states in one year, in one currency. Undefined where it is not known. */
export interface TradeOfPair {
	/** What 1 imports from 2 and 2 from 1. */
	readonly imports1: number | undefined;
	readonly imports2: number | undefined;
	/** Imports and exports of each with the whole world. */
	readonly total1: number | undefined;
	readonly total2: number | undefined;
	/** Gross domestic product of each. */
	readonly gdp1?: number | undefined;
	readonly gdp2?: number | undefined;
}

/** Each number is undefined where what it needs is not known, or would be divided by 0. */
export interface TradeDependence {
	/** Trade of the pair as a share of all trade of each. */
	readonly share1: number | undefined;
	readonly share2: number | undefined;
	/** √(share1 · share2): how much the relation matters to both (Barbieri 1996). */
	readonly salience: number | undefined;
	/** 1 − |share1 − share2|: how even it is. */
	readonly symmetry: number | undefined;
	/** salience · symmetry. */
	readonly interdependence: number | undefined;
	/** share1 − share2: above 0 where 1 depends more on 2 than 2 on 1. */
	readonly asymmetry: number | undefined;
	/** Trade of the pair as a share of the product of each, and the lower of the two (Oneal & Russett 1997). */
	readonly perGdp1: number | undefined;
	readonly perGdp2: number | undefined;
	readonly lower: number | undefined;
}

/**
 * Trade dependence of a pair, share_i = (imports1 + imports2) / total_i (Barbieri 1996, JPR 33:29–49) and dependence_i = (imports1 + imports2) / GDP_i
 * (Oneal & Russett 1997, ISQ 41:267–294). Totals and products must be in the currency and the unit of the imports. Swapping the states swaps the
 * sides and turns the sign of the asymmetry. Throws on an amount that is negative or infinite.
 */
export function tradeDependence(pair: TradeOfPair): TradeDependence {
	for (const [name, value] of Object.entries(pair) as [string, number | undefined][])
		if (value !== undefined && (value < 0 || value === Number.POSITIVE_INFINITY)) throw new Error(`${name}: ${value}; give a finite amount from 0`);
	const { imports1, imports2, total1, total2, gdp1, gdp2 } = pair;
	const trade = imports1 === undefined || imports2 === undefined ? undefined : imports1 + imports2;
	const [share1, share2] = [ratio(trade, total1), ratio(trade, total2)];
	const [perGdp1, perGdp2] = [ratio(trade, gdp1), ratio(trade, gdp2)];
	const both = share1 !== undefined && share2 !== undefined;
	const salience = both ? Math.sqrt(share1 * share2) : undefined;
	const symmetry = both ? 1 - Math.abs(share1 - share2) : undefined;
	return {
		...{ share1, share2, salience, symmetry, perGdp1, perGdp2 },
		interdependence: salience !== undefined && symmetry !== undefined ? salience * symmetry : undefined,
		asymmetry: both ? share1 - share2 : undefined,
		lower: perGdp1 !== undefined && perGdp2 !== undefined ? Math.min(perGdp1, perGdp2) : undefined,
	};
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
	return part !== undefined && whole !== undefined && part >= 0 && whole > 0 ? part / whole : undefined;
}
