import { sum } from "../base/maths.ts";
import { CHANNELS } from "../facts/define.ts";
import { channelWeight, type DyadClass, type Settings, SHIPPED_MEANS, SHIPPED_MEANS_SOURCE } from "./defaults.ts";
import type { DyadItem } from "./held.ts";

/** Affinity of every calibrated dyad, by class. Computed once from unmasked evidence and held fixed while draws run. */
export type ClassMeans = ReadonlyMap<DyadClass, ReadonlyMap<string, number>>;

/** Other dyads of a class that are needed before its own mean replaces the shipped one. */
const ENOUGH = 5;

/** Collect the affinities of all dyads with enough evidence, by class. */
export function calibrate(
	byPair: ReadonlyMap<string, readonly DyadItem[]>,
	settings: Settings,
	classOf: (pair: string, items: readonly DyadItem[]) => DyadClass,
): ClassMeans {
	const means = new Map<DyadClass, Map<string, number>>();
	for (const [pair, items] of byPair) {
		if (sum(items.map((item) => item.w)) < settings["evidence.min"]) continue;
		const value = affinityOf(items, settings);
		if (value === undefined) continue;
		const name = classOf(pair, items);
		const group = means.get(name) ?? new Map<string, number>();
		group.set(pair, value);
		means.set(name, group);
	}
	return means;
}

/** Mean affinity of the other dyads of a class; the shipped value where there are fewer than five of them. */
export function classMean(means: ClassMeans, dyadClass: DyadClass, pair: string): { value: number; source: string } {
	const others = [...(means.get(dyadClass) ?? [])].filter(([other]) => other !== pair).map(([, value]) => value);
	if (others.length < ENOUGH) return { value: SHIPPED_MEANS[dyadClass], source: SHIPPED_MEANS_SOURCE };
	return { value: sum(others) / others.length, source: `mean of ${others.length} other dyads of this dossier` };
}

/** The number that the AFFINITY formula gives, without its terms; undefined when every channel has weight 0. */
export function affinityOf(items: readonly DyadItem[], settings: Settings): number | undefined {
	const sums = new Map<DyadItem["channel"], { ws: number; w: number }>();
	for (const item of items) {
		const entry = sums.get(item.channel) ?? { ws: 0, w: 0 };
		entry.ws += item.s * item.w;
		entry.w += item.w;
		sums.set(item.channel, entry);
	}
	let top = 0;
	let bottom = 0;
	for (const channel of CHANNELS_IN_ORDER) {
		const { ws, w } = sums.get(channel) ?? { ws: 0, w: 0 };
		const v = channelWeight(settings, channel);
		if (w === 0 || v === 0) continue;
		top += (ws / w) * v;
		bottom += v;
	}
	return bottom === 0 ? undefined : top / bottom;
}

const CHANNELS_IN_ORDER = [...CHANNELS].sort();
