import { type Claim, parseDate } from "@interconnector/engine";
import type { About } from "../engine/messages.ts";

/** Which claims speak: the same part of the view that the engine is asked with. */
export interface Heard {
	readonly on: string;
	readonly knownBy?: string | undefined;
	readonly without: readonly string[];
	readonly floor: string;
}

/** The parts of a view that say what speaks. */
export type Filter = { readonly [Key in "on" | "knownBy" | "without" | "floor"]?: string | undefined };

export function heardIn({ on, knownBy, without, floor }: Filter, about: Pick<About, "asOf">): Heard {
	return { on: on ?? about.asOf, knownBy, without: without?.split(",") ?? [], floor: floor ?? "F" };
}

/** The last day that a date may mean, as a day number. */
export const lastDay = (text: string) => parseDate(text)?.end[1] ?? Number.POSITIVE_INFINITY;

/** Whether the claims of a source may speak. */
export function speaks(
	claim: Pick<Claim, "id" | "source">,
	heard: Heard,
	sources: readonly Pick<About["sources"][number], "id" | "published" | "reliability">[],
): boolean {
	const source = sources.find(({ id }) => id === claim.source);
	if (!source || heard.without.includes(claim.source) || heard.without.includes(claim.id)) return false;
	return source.reliability <= heard.floor && (heard.knownBy === undefined || lastDay(source.published) <= lastDay(heard.knownBy));
}
