import { once } from "../base/once.ts";
import type { FactOf } from "../facts/index.ts";
import type { Held } from "./held.ts";

/** What the indicator of capability is called, in the words of the datasets that give it. */
export const CAPABILITY = "military expenditure";

/** Capability as told by number: of each state by year and unit, in key order. */
export const capabilityTold = once((indicators: readonly Held<FactOf<"indicator">>[]) =>
	indicators.filter(({ fact }) => fact.what === CAPABILITY && typeof fact.value === "number"),
);
