import { nearest } from "../text.ts";
import { GROUPS, STATES, TERRITORIES } from "./records.ts";
import { datedOf } from "./table.ts";

/** The known name nearest to one that is not known, for "did you mean"; undefined when none is near. Slow: not for every row. */
export function suggestName(unknown: string): string | undefined {
	return nearest(
		unknown,
		[...STATES, ...TERRITORIES, ...GROUPS].flatMap((record) => datedOf(record, "name").map(({ code }) => code)),
	);
}
