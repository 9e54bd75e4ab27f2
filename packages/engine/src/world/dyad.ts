import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import { pairKey } from "../facts/define.ts";
import { affinityOf, classMean } from "./calibrate.ts";
import { channelWeight, type DyadClass, type Settings } from "./defaults.ts";
import { derived, type Formula, lazily, type Silence, silence, type Term, term } from "./formula.ts";
import type { DyadItem } from "./held.ts";

/** Weighted mean inside one channel: a_k = Σ w s / Σ w. */
export const CHANNEL_AFFINITY: Formula = {
	text: "a_k = Σ w·s / Σ w",
	symbols: { s: "signal of one fact, −1 hostile … 1 friendly", w: "its weight: credence × decay × scope" },
	unit: "−1…1",
	compute: (t) => {
		const w = t.all("w");
		return sum(t.all("s").map((s, i) => s * (w[i] as number))) / sum(w);
	},
};

/** Mean over channels with evidence: a = Σ v a_k / Σ v. Used unshrunk by measures of differences. */
export const AFFINITY: Formula = {
	text: "a = Σ v_k·a_k / Σ v_k over channels with evidence",
	symbols: { a_k: "affinity in channel k", v_k: "weight of channel k (a setting, equal by default)" },
	unit: "−1…1",
	compute: (t) => {
		const v = t.all("v_k");
		return sum(t.all("a_k").map((a, i) => a * (v[i] as number))) / sum(v);
	},
};

/** Affinity pulled to the mean of the dyad's class in proportion to how thin the evidence is. */
export const SHRUNK_AFFINITY: Formula = {
	text: "ā = (W·a + κ·μ) / (W + κ)",
	symbols: {
		a: "affinity from the evidence alone",
		W: "evidence weight Σw",
		κ: "strength of shrinkage (a setting)",
		μ: "mean affinity of the dyad's class (a calibration)",
	},
	unit: "−1…1",
	compute: (t) => (t.one("W") * t.one("a") + t.one("κ") * t.one("μ")) / (t.one("W") + t.one("κ")),
};

export const EVIDENCE: Formula = {
	text: "W = Σ w",
	symbols: { w: "weight of one fact: credence × decay × scope" },
	unit: "full-weight facts",
	compute: (t) => sum(t.all("w")),
};

/** Spread of the signals about their mean, as a standard error: √Σ(w/W)²(s − a)², over two facts or more. */
export const STANDARD_ERROR: Formula = {
	text: "se = √( Σ (w/W)²·(s − ŝ)² · n/(n−1) ), ŝ = Σ w·s / W",
	symbols: { s: "signal of one fact", w: "its weight" },
	unit: "−1…1",
	compute: (t) => {
		const w = t.all("w");
		const s = t.all("s");
		const total = sum(w);
		const mean = sum(s.map((v, i) => v * (w[i] as number))) / total;
		const n = s.length;
		return Math.sqrt(sum(s.map((v, i) => (((w[i] as number) / total) * (v - mean)) ** 2)) * (n / (n - 1)));
	},
};

/** The derived relation of two actors. Terms, not numbers: every lens prints them. */
export interface Dyad {
	readonly a: ActorId;
	readonly b: ActorId;
	readonly items: readonly DyadItem[];
	readonly class: DyadClass;
	/** Affinity from the evidence alone, for measures of differences. */
	readonly affinity: Term;
	/** Affinity shrunk to the class mean, for measures of levels. */
	readonly shrunk: Term;
	/** Σw: how much is known, not how close the two are. */
	readonly evidence: Term;
	/** Standard error of the affinity, silent on fewer than two facts. */
	readonly error: Term | Silence;
	/** Last day that any of its facts speaks of. */
	readonly latest: number;
}

export interface DyadSource {
	/** The relation of two actors, or why it cannot be told. */
	get(a: ActorId, b: ActorId): Dyad | Silence;
	/** The facts that speak of two actors, each with its weight; empty when there is none. */
	items(a: ActorId, b: ActorId): readonly DyadItem[];
	/** Every pair with any evidence, as [a, b]. */
	pairs(): readonly (readonly [ActorId, ActorId])[];
}

/** Group items by pair, in the order of their keys. */
export function groupItems(items: Iterable<DyadItem>): Map<string, DyadItem[]> {
	const byPair = new Map<string, DyadItem[]>();
	for (const item of items) {
		const list = byPair.get(item.pair);
		if (list) list.push(item);
		else byPair.set(item.pair, [item]);
	}
	return byPair;
}

/** Dyads over grouped items. Computed when asked for and kept. */
export function dyadsOf(
	byPair: ReadonlyMap<string, readonly DyadItem[]>,
	settings: Settings,
	classOf: (pair: string, items: readonly DyadItem[]) => DyadClass,
	means: ReadonlyMap<DyadClass, ReadonlyMap<string, number>>,
): DyadSource {
	const kept = new Map<string, Dyad | Silence>();
	return {
		get(a, b) {
			const pair = pairKey(a, b);
			const before = kept.get(pair);
			if (before) return before;
			const items = byPair.get(pair) ?? [];
			const made = makeDyad(pair, items, settings, classOf(pair, items), means);
			kept.set(pair, made);
			return made;
		},
		items: (a, b) => byPair.get(pairKey(a, b)) ?? [],
		pairs: () => [...byPair.keys()].sort(byCodeUnit).map((pair) => pair.split("|") as [ActorId, ActorId]),
	};
}

function makeDyad(
	pair: string,
	items: readonly DyadItem[],
	settings: Settings,
	dyadClass: DyadClass,
	means: ReadonlyMap<DyadClass, ReadonlyMap<string, number>>,
): Dyad | Silence {
	const [a, b] = pair.split("|") as [ActorId, ActorId];
	const volume = sum(items.map((item) => item.w));
	if (items.length === 0) return silence(`no evidence on ${a} and ${b}`, `facts that tie ${a} and ${b}: an agreement, an assessment, an act`);
	if (volume < settings["evidence.min"])
		return silence(
			`evidence on ${a} and ${b} weighs ${volume.toFixed(2)}, below ${settings["evidence.min"]}`,
			`more, newer or more credible facts on ${a} and ${b}`,
		);
	const value = affinityOf(items, settings);
	if (value === undefined) return silence("every channel with evidence has weight 0", "a channel with weight above 0");
	const keys = items.map((item) => item.key);
	const affinity = lazily(
		"a",
		[pair],
		AFFINITY,
		value,
		// Facts in a channel of weight 0 count towards the evidence that keeps the dyad from silence.
		items.filter((item) => item.w > 0).map((item) => item.key),
		() => affinityTerms(items, settings),
	);
	const evidence = lazily("W", [pair], EVIDENCE, volume, keys, () => items.map((item) => term("w", [item.key], item.w, [item.key])));
	// Shrinkage and spread are computed when a lens first asks for them: most draws need only one of the two.
	let shrunk: Term | undefined;
	let error: Term | Silence | undefined;
	return {
		a,
		b,
		items,
		class: dyadClass,
		affinity,
		evidence,
		get shrunk() {
			shrunk ??= shrunkTerm(pair, affinity, evidence, dyadClass, settings, means);
			return shrunk;
		},
		get error() {
			error ??= errorTerm(pair, items);
			return error;
		},
		latest: Math.max(...items.map((item) => item.day)),
	};
}

function shrunkTerm(
	pair: string,
	affinity: Term,
	evidence: Term,
	dyadClass: DyadClass,
	settings: Settings,
	means: ReadonlyMap<DyadClass, ReadonlyMap<string, number>>,
): Term {
	const mean = classMean(means, dyadClass, pair);
	const prior = [term("κ", [], settings.kappa, [], "setting kappa"), term("μ", [], mean.value, [], `${dyadClass}: ${mean.source}`)];
	return derived("ā", [pair], SHRUNK_AFFINITY, [{ ...affinity, index: [] }, { ...evidence, index: [] }, ...prior]);
}

function affinityTerms(items: readonly DyadItem[], settings: Settings): Term[] {
	const channels = [...new Set(items.map((item) => item.channel))].sort(byCodeUnit).filter((channel) => channelWeight(settings, channel) > 0);
	return channels.flatMap((channel) => {
		const inside = items.filter((item) => item.channel === channel && item.w > 0);
		if (inside.length === 0) return [];
		const terms = inside.flatMap((item) => [term("s", [item.key], item.s, [item.key]), term("w", [item.key], item.w, [item.key])]);
		return [
			derived("a_k", [channel], CHANNEL_AFFINITY, terms),
			term("v_k", [channel], channelWeight(settings, channel), [], `setting channel.${channel}`),
		];
	});
}

function errorTerm(pair: string, items: readonly DyadItem[]): Term | Silence {
	if (items.length < 2) return silence("one fact has no spread", "a second fact on the dyad");
	return derived(
		"se",
		[pair],
		STANDARD_ERROR,
		items.flatMap((item) => [term("s", [item.key], item.s, [item.key]), term("w", [item.key], item.w, [item.key])]),
	);
}
