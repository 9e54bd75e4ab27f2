import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { byCodeUnit } from "../base/text.ts";
import { pairKey } from "../facts/define.ts";
import { affinityOf, type ClassMeans, classMean } from "./calibrate.ts";
import { channelWeight, type DyadClass, type Settings } from "./defaults.ts";
import { derived, type Formula, lazily, named, type Silence, silence, type Term, term } from "./formula.ts";
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

/**
 * Mean over channels with evidence, each as loud as its loudest fact: a = Σ v c a_k / Σ v c. A channel whose newest word is years old,
 * or a pact among many, does not count as much as what stands today. Used unshrunk by measures of differences.
 */
export const AFFINITY: Formula = {
	text: "a = Σ v_k·c_k·a_k / Σ v_k·c_k over channels with evidence",
	symbols: {
		a_k: "affinity in channel k",
		v_k: "weight of channel k (a setting, equal by default)",
		c_k: "weight of the loudest fact in channel k: the largest w",
	},
	unit: "−1…1",
	compute: (t) => {
		const c = t.all("c_k");
		const v = t.all("v_k").map((weight, i) => weight * (c[i] as number));
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

/** The derived relation of two actors. Terms, not numbers: every lens prints them. Each is made when a lens first asks for it. */
export class Dyad {
	readonly pair: string;
	readonly items: readonly DyadItem[];
	readonly class: DyadClass;
	readonly #settings: Settings;
	readonly #means: () => ClassMeans;
	readonly #value: number;
	readonly #volume: number;
	#affinity: Term | undefined;
	#shrunk: Term | undefined;
	#evidence: Term | undefined;
	#error: Term | Silence | undefined;
	constructor(
		pair: string,
		items: readonly DyadItem[],
		dyadClass: DyadClass,
		found: { readonly value: number; readonly volume: number },
		settings: Settings,
		means: () => ClassMeans,
	) {
		this.pair = pair;
		this.items = items;
		this.class = dyadClass;
		this.#value = found.value;
		this.#volume = found.volume;
		this.#settings = settings;
		this.#means = means;
	}
	/** Affinity from the evidence alone, for measures of differences. */
	get affinity(): Term {
		this.#affinity ??= lazily(
			"a",
			[this.pair],
			AFFINITY,
			this.#value,
			// Facts in a channel of weight 0 count towards the evidence that keeps the dyad from silence.
			() => this.items.filter((item) => item.w > 0).map((item) => item.key),
			() => affinityTerms(this.items, this.#settings),
		);
		return this.#affinity;
	}
	/** Affinity shrunk to the class mean, for measures of levels. */
	get shrunk(): Term {
		this.#shrunk ??= shrunkTerm(this, this.#settings, this.#means());
		return this.#shrunk;
	}
	/** Σw: how much is known, not how close the two are. */
	get evidence(): Term {
		this.#evidence ??= lazily(
			"W",
			[this.pair],
			EVIDENCE,
			this.#volume,
			() => this.items.map((item) => item.key),
			() => this.items.map((item) => term("w", [item.key], item.w, [item.key])),
		);
		return this.#evidence;
	}
	/** Standard error of the affinity, silent on fewer than two facts. */
	get error(): Term | Silence {
		this.#error ??= errorTerm(this.pair, this.items);
		return this.#error;
	}
	/** Last day that any of its facts speaks of. */
	get latest(): number {
		let latest = Number.NEGATIVE_INFINITY;
		for (const item of this.items) if (item.day > latest) latest = item.day;
		return latest;
	}
}

export interface DyadSource {
	/** The relation of two actors, or why it cannot be told. */
	get(a: ActorId, b: ActorId): Dyad | Silence;
	/** The facts that speak of two actors, each with its weight; empty when there is none. */
	items(a: ActorId, b: ActorId): readonly DyadItem[];
	/** Every pair with any evidence, as [a, b]. */
	pairs(): readonly (readonly [ActorId, ActorId])[];
}

/** How a dyad is made of the signals on two actors, once for the same list of them. */
export function dyadMaker(settings: Settings, classOf: (pair: string, items: readonly DyadItem[]) => DyadClass, means: () => ClassMeans) {
	const made = new WeakMap<readonly DyadItem[], Dyad | Silence>();
	return (pair: string, items: readonly DyadItem[]): Dyad | Silence => {
		let dyad = made.get(items);
		if (!dyad) {
			dyad = makeDyad(pair, items, settings, classOf(pair, items), means);
			made.set(items, dyad);
		}
		return dyad;
	};
}

/** Dyads over the items of each pair. */
export function dyadsOf(
	itemsOn: (pair: string) => readonly DyadItem[],
	known: () => readonly string[],
	get: (pair: string) => Dyad | Silence,
): DyadSource {
	return {
		get: (a, b) => get(pairKey(a, b)),
		items: (a, b) => itemsOn(pairKey(a, b)),
		pairs: () =>
			known()
				.filter((pair) => itemsOn(pair).length > 0)
				.map((pair) => pair.split("|") as [ActorId, ActorId]),
	};
}

function makeDyad(pair: string, items: readonly DyadItem[], settings: Settings, dyadClass: DyadClass, means: () => ClassMeans): Dyad | Silence {
	if (items.length === 0) {
		const [a, b] = pair.split("|");
		return silence(`no evidence on ${a} and ${b}`, `facts that tie ${a} and ${b}: an agreement, an assessment, an act`);
	}
	let volume = 0;
	for (const item of items) volume += item.w;
	if (volume < settings["evidence.min"]) {
		const [a, b] = pair.split("|");
		return silence(
			`evidence on ${a} and ${b} weighs ${volume.toFixed(2)}, below ${settings["evidence.min"]}`,
			`more, newer or more credible facts on ${a} and ${b}`,
		);
	}
	const value = affinityOf(items, settings);
	if (value === undefined) return silence("every channel with evidence has weight 0", "a channel with weight above 0");
	return new Dyad(pair, items, dyadClass, { value, volume }, settings, means);
}

function shrunkTerm(dyad: Dyad, settings: Settings, means: ClassMeans): Term {
	const mean = classMean(means, dyad.class, dyad.pair);
	const prior = [term("κ", [], settings.kappa, [], "setting kappa"), term("μ", [], mean.value, [], `${dyad.class}: ${mean.source}`)];
	return derived("ā", [dyad.pair], SHRUNK_AFFINITY, [named(dyad.affinity, "a"), named(dyad.evidence, "W"), ...prior]);
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
			loudestOf(channel, inside),
		];
	});
}

function loudestOf(channel: string, items: readonly DyadItem[]): Term {
	const first = items.reduce((best, item) => (item.w > best.w ? item : best));
	return term("c_k", [channel], first.w, [first.key]);
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
