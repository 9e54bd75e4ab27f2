import type { FactOf } from "../facts/index.ts";
import type { Held } from "./held.ts";
import { exactNumber } from "./told-number.ts";
import type { Slice } from "./world.ts";

/** What the indicator of capability is called, in the words of the datasets that give it. */
export const CAPABILITY = "military expenditure";

const byNumber = (fact: FactOf<"indicator">) => (exactNumber(fact) !== undefined ? [fact.what] : []);
/** Capability of everybody as told by a number without a hedge, in key order: ratios of rough numbers are not formed. */
export function capabilityIn(slice: Slice<"indicator">): readonly Held<FactOf<"indicator">>[] {
	return slice.group("indicator", byNumber, CAPABILITY);
}

const bySpender = (fact: FactOf<"indicator">) => (fact.what === CAPABILITY && exactNumber(fact) !== undefined ? [fact.of] : []);
/** Capability of one actor as told by such a number, in key order. */
export function capabilityOf(slice: Slice<"indicator">, of: string): readonly Held<FactOf<"indicator">>[] {
	return slice.group("indicator", bySpender, of);
}
