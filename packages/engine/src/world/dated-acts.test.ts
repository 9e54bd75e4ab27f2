import { expect, it } from "vitest";
import { dayOf, parseDate, spanOf } from "../base/time.ts";
import { act } from "../lenses/checks/say.ts";
import { dayOfAct } from "./dated-acts.ts";

/** As a world holds it: an act that began nobody knows when is vouched for from the first day that its end may be. */
const on = (at: string, longest: number, from?: number) => {
	const span = spanOf(parseDate(at) ?? expect.fail(at));
	return dayOfAct({ fact: act("one", "f", "p", at), span: { ...span, ...(from === undefined ? {} : { from }) } }, longest);
};

it.each([
	["2025-09-01", 183, dayOf(2025, 9, 1)],
	["2025-09", 183, dayOf(2025, 9, 15)],
	["2025", 183, undefined],
	["2025", 366, dayOf(2025, 7, 2)],
])("an act of %s, where %i days are the most, is on its middle day", (at, longest, day) => expect(on(at, longest)).toBe(day));

it("an act told to have been before some day is on none, however short its source vouches for it", () => {
	expect(on("../2025-09", 183, dayOf(2025, 9, 1))).toBeUndefined();
	expect(on("2025-09", 183, dayOf(2025, 9, 1))).toBeDefined();
});
