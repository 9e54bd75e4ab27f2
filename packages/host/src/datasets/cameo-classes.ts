import { goldstein, PLOVER_TYPES } from "@interconnector/engine";

/** One class of acts, as events are counted. */
export interface ActClass {
	/** Place in PLOVER_TYPES; −1 for statements and appeals, which PLOVER does not code. */
	readonly plover: number;
	/** Goldstein value (or POLECAT intensity) in tenths, −100 to 100: whole, so that sums do not depend on the order of the rows. */
	readonly tenths: number;
}

/** PLOVER types by CAMEO code, the longest code that fits (CAMEO to PLOVER conversion table of 17 September 2021). */
const PLOVER: Readonly<Record<string, string>> = {
	...{ "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "08": "CONCEDE", "09": "ACCUSE", "10": "REQUEST" },
	...{ "11": "ACCUSE", "12": "REJECT", "13": "THREATEN", "14": "PROTEST", "15": "MOBILIZE", "16": "SANCTION", "17": "COERCE" },
	...{ "18": "ASSAULT", "19": "ASSAULT", "20": "ASSAULT" },
	...{ "0813": "RETREAT", "0814": "RETREAT", "084": "RETREAT", "085": "RETREAT", "086": "RETREAT", "087": "RETREAT" },
	...{ "163": "COERCE", "1712": "ASSAULT", "175": "ASSAULT", "191": "COERCE", "192": "COERCE" },
};

const known = new Map<string, ActClass | undefined>();

/** The class of a CAMEO code of two to four digits; undefined when it is none. Remembered. */
export function classOf(code: string): ActClass | undefined {
	if (known.has(code)) return known.get(code);
	const found = /^(0[1-9]|1\d|20)\d{0,2}$/.test(code) ? { plover: ploverOf(code), tenths: Math.round(goldstein(code) * 10) } : undefined;
	known.set(code, found);
	return found;
}

function ploverOf(code: string): number {
	for (let length = code.length; length >= 2; length--) {
		const type = PLOVER[code.slice(0, length)];
		if (type !== undefined) return (PLOVER_TYPES as readonly string[]).indexOf(type);
	}
	return -1;
}

/**
 * The class of each PLOVER type when it comes from a CAMEO code: roots 01–05 are verbal cooperation, 06–08 material cooperation, 09–13 verbal
 * conflict, 14–20 material conflict, and no type of the conversion table stands across two of them.
 */
export const CAMEO_QUADS: readonly number[] = PLOVER_TYPES.map((type) => {
	const root = Number(
		Object.entries(PLOVER)
			.find(([, one]) => one === type)?.[0]
			.slice(0, 2),
	);
	return root <= 5 ? 0 : root <= 8 ? 1 : root <= 13 ? 2 : 3;
});
