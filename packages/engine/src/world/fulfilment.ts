import type { Value } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";

/** How far a commitment is fulfilled: one that nobody has kept or broken yet may end as all or none of it. */
export const FULFILMENT: Readonly<Record<FactOf<"commitment">["status"], Value>> = {
	met: 1,
	partly: 0.5,
	broken: 0,
	released: 0,
	committed: { low: 0, high: 1 },
	pledged: { low: 0, high: 1 },
};
