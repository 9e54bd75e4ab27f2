import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import { CHANNELS, type Channel } from "../facts/define.ts";
import { channelWeight, type DyadClass, type Settings, SHIPPED_MEANS, SHIPPED_MEANS_SOURCE } from "./defaults.ts";
import type { DyadItem } from "./held.ts";

/** Affinity of every calibrated dyad, by class. Computed once from unmasked evidence and held fixed while draws run. */
export type ClassMeans = ReadonlyMap<DyadClass, ReadonlyMap<string, number>>;

/** Other dyads of a class that are needed before its own mean replaces the shipped one. */
const ENOUGH = 5;

/** Collect the affinities of all dyads with enough evidence, by class. `items`: those of each pair, in the order of the facts. */
export function calibrate(
	items: ReadonlyMap<string, readonly DyadItem[]>,
	settings: Settings,
	classOf: (pair: string, items: readonly DyadItem[]) => DyadClass,
): ClassMeans {
	const enough = [...items].filter(([, own]) => {
		let weight = 0;
		for (const item of own) weight += item.w;
		return weight >= settings["evidence.min"];
	});
	const means = new Map<DyadClass, Map<string, number>>();
	for (const [pair, own] of enough.sort(([a], [b]) => byCodeUnit(a, b))) {
		const value = affinityOf(own, settings);
		if (value === undefined) continue;
		const name = classOf(pair, own);
		const group = means.get(name) ?? new Map<string, number>();
		group.set(pair, value);
		means.set(name, group);
	}
	return means;
}

interface ClassMean {
	readonly value: number;
	readonly source: string;
}
const kept = new WeakMap<ClassMeans, Map<string, ClassMean>>();

/** Mean affinity of the other dyads of a class; the shipped value where there are fewer than five of them. Worked out once a dyad. */
export function classMean(means: ClassMeans, dyadClass: DyadClass, pair: string): ClassMean {
	const known = kept.get(means) ?? new Map<string, ClassMean>();
	kept.set(means, known);
	const name = `${dyadClass} ${pair}`;
	const mean = known.get(name) ?? meanOfOthers(means, dyadClass, pair);
	known.set(name, mean);
	return mean;
}

function meanOfOthers(means: ClassMeans, dyadClass: DyadClass, pair: string): ClassMean {
	const others = [...(means.get(dyadClass) ?? [])].filter(([other]) => other !== pair).map(([, value]) => value);
	if (others.length < ENOUGH) return { value: SHIPPED_MEANS[dyadClass], source: SHIPPED_MEANS_SOURCE };
	return { value: sum(others) / others.length, source: `mean of ${others.length} other dyads of this dossier` };
}

const CHANNELS_IN_ORDER = [...CHANNELS].sort();
const placeOf = new Map(CHANNELS_IN_ORDER.map((channel, i) => [channel, i]));
const signals = new Float64Array(CHANNELS_IN_ORDER.length);
const weights = new Float64Array(CHANNELS_IN_ORDER.length);
const loudest = new Float64Array(CHANNELS_IN_ORDER.length);

/** The number that the AFFINITY formula gives, without its terms; undefined when every channel has weight 0. */
export function affinityOf(items: readonly DyadItem[], settings: Settings): number | undefined {
	signals.fill(0);
	weights.fill(0);
	loudest.fill(0);
	for (const item of items) {
		const channel = placeOf.get(item.channel) as number;
		signals[channel] = (signals[channel] as number) + item.s * item.w;
		weights[channel] = (weights[channel] as number) + item.w;
		if (item.w > (loudest[channel] as number)) loudest[channel] = item.w;
	}
	let top = 0;
	let bottom = 0;
	for (let channel = 0; channel < weights.length; channel++) {
		const w = weights[channel] as number;
		if (w === 0) continue;
		const v = channelWeight(settings, CHANNELS_IN_ORDER[channel] as Channel) * (loudest[channel] as number);
		if (v === 0) continue;
		top += ((signals[channel] as number) / w) * v;
		bottom += v;
	}
	return bottom === 0 ? undefined : top / bottom;
}
