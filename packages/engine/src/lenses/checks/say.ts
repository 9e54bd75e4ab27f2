import type { ActorId, LegId, LeverId } from "../../base/id.ts";
import type { Domain } from "../../facts/define.ts";
import type { FactOf } from "../../facts/index.ts";
import type { LeverChannel } from "../../facts/lever.ts";

/** Short ways to state facts in checks and tests. Actors are named without their prefix. */

export const actor = (name: string): ActorId => `actor:${name.toLowerCase()}`;
const SECURITY: Domain[] = ["security"];

/** Documented trust, at any polarity: it stands and does not fade, so that a dyad has exactly this affinity. */
export function tie(a: string, b: string, polarity: number, more: Partial<FactOf<"tie">> = {}): FactOf<"tie"> {
	return { is: "tie", between: [actor(a), actor(b)], kind: "trust", polarity, domains: SECURITY, during: "2000/..", ...more };
}

/** An agreement in force since 2000. */
export function agreement(name: string, between: readonly string[], rung: number, more: Partial<FactOf<"agreement">> = {}): FactOf<"agreement"> {
	return {
		is: "agreement",
		id: `agreement:${name}`,
		title: name,
		between: between.map(actor),
		rung,
		status: "in force",
		during: "2000/..",
		domains: SECURITY,
		...more,
	};
}

/** A hostile act of force of one towards another; another code tells another act. */
export function act(name: string, from: string, to: string, at: string, more: Partial<FactOf<"event">> = {}): FactOf<"event"> {
	const ends = { from: [actor(from)], to: [actor(to)] };
	return { is: "event", id: `event:${name}`, title: name, type: "ASSAULT", cameo: "190", at, ...ends, domains: SECURITY, ...more };
}

/** An active lever by a channel; what is left out is unknown. */
export function lever(name: string, holder: string, target: string, channel: LeverChannel, more: Partial<FactOf<"lever">> = {}): FactOf<"lever"> {
	const id: LeverId = `lever:${name}`;
	return { is: "lever", id, holder: actor(holder), target: actor(target), channel, what: name, status: "active", during: "2000/..", ...more };
}

export function restraint(
	holder: string,
	target: string,
	on: LeverChannel | "*",
	kind: "own-cost" | "counter",
	size?: number,
	name = kind as string,
): FactOf<"restraint"> {
	const base = { is: "restraint", holder: actor(holder), target: actor(target), on, kind, name, what: name, during: "2000/.." } as const;
	return size === undefined ? base : { ...base, size };
}

/** A leg of freight between two states; without a number its capacity is unknown. */
export function leg(a: string, b: string, capacity?: number, more: Partial<FactOf<"leg">> = {}): FactOf<"leg"> {
	const id: LegId = `leg:${a}${b}`;
	return {
		is: "leg",
		id,
		between: [actor(a), actor(b)],
		mode: "rail",
		commodity: "freight",
		status: "open",
		during: "2000/..",
		...(capacity === undefined ? {} : { capacity: { value: capacity, unit: "t" } }),
		...more,
	};
}

export function control(legId: LegId, by: string, how: FactOf<"control">["how"] = "operator"): FactOf<"control"> {
	return { is: "control", leg: legId, by: actor(by), how, during: "2000/.." };
}

/** A format that began in 2010, and its members since then. */
export function format(name: string, members: readonly string[], more: Partial<FactOf<"format">> = {}): (FactOf<"format"> | FactOf<"membership">)[] {
	const id = `format:${name}` as const;
	return [
		{ is: "format", id, title: name, during: "2010/..", status: "active", ...more },
		...members.map((member): FactOf<"membership"> => ({ is: "membership", actor: actor(member), format: id, role: "member", during: "2010/.." })),
	];
}
