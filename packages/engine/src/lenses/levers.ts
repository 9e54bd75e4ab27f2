import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { noisyOr } from "../base/maths.ts";
import { highOf, isInterval, lowOf } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";
import { LEVER_CHANNELS, type LeverChannel } from "../facts/lever.ts";
import { derived, evaluate, type Formula, isSilence, named, silence, type Term, term } from "../world/formula.ts";
import type { Held } from "../world/held.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, type Column, defineLens } from "./lens.ts";

type ByChannel<T> = Record<LeverChannel, T>;
const eachChannel = <T>(make: (channel: LeverChannel) => T) =>
	Object.fromEntries(LEVER_CHANNELS.map((channel) => [channel, make(channel)])) as ByChannel<T>;

const LOSS: Formula = {
	text: "L = max over levers of s·d·(1 − u)",
	symbols: { s: "strength: how hard it bites if pulled", d: "dependence of the target", u: "what the target can replace before it bites" },
	unit: "0–1",
	compute: (t) => Math.max(...t.rows("s").map(({ index, value }) => value * t.one("d", ...index) * (1 - t.one("u", ...index)))),
	falls: ["u"],
};
const RESTRAINT: Formula = {
	text: "r = 1 − (1 − h)·Π(1 − g)",
	symbols: { h: "what use costs the holder itself", g: "one counter-lever, on the channel or on all" },
	unit: "0–1",
	compute: (t) => 1 - (1 - t.one("h")) * t.all("g").reduce((rest, g) => rest * (1 - g), 1),
};
const NET: Formula = {
	text: "N = L·(1 − r)",
	symbols: { L: "gross loss in the channel", r: "restraint on the holder" },
	unit: "0–1",
	compute: (t) => t.one("L") * (1 - t.one("r")),
	falls: ["r"],
};
const EXPOSURE = (symbol: "L" | "N"): Formula => ({
	text: `exposure = 1 − Π(1 − ${symbol}) over known channels`,
	symbols: { [symbol]: symbol === "L" ? "gross loss in a channel" : "net loss in a channel" },
	unit: "0–1",
	compute: (t) => noisyOr(t.all(symbol)),
});
const KNOWN: Formula = {
	text: "k = number of channels with a value",
	symbols: { k: "a channel whose levers are denied, or stated with some word on their size" },
	unit: `of ${LEVER_CHANNELS.length} channels`,
	compute: (t) => t.all("k").length,
};
const MAIN = (symbol: "L" | "N"): Formula => ({
	text: `1 if no other channel has a larger ${symbol}`,
	symbols: { [symbol]: "loss in each other known channel", own: "loss in this channel" },
	unit: "yes = 1",
	compute: (t) => (t.one("own") > 0 && t.all(symbol).every((other) => other <= t.one("own") + 1e-12) ? 1 : 0),
	falls: [symbol],
});
const ONE = (symbol: string, what: string): Formula => ({ text: symbol, symbols: { [symbol]: what }, unit: "0–1", compute: (t) => t.one(symbol) });

const lossColumns = eachChannel((channel): Column => ({ title: channel, formula: LOSS }));
const restraintColumns = eachChannel((channel): Column => ({ title: channel, formula: RESTRAINT }));
const netColumns = eachChannel((channel): Column => ({ title: channel, formula: NET }));
const mainGross = eachChannel((channel): Column => ({ title: channel, formula: MAIN("L"), whole: true }));
const mainNet = eachChannel((channel): Column => ({ title: channel, formula: MAIN("N"), whole: true }));

export const levers = defineLens({
	id: "levers",
	family: "B",
	title: "Levers",
	question: "Who can squeeze whom, by which channel, and what holds the holder back?",
	reads: ["lever", "restraint"],
	options: z.strictObject({
		mode: z
			.enum(["current", "potential"])
			.default("current")
			.describe("current counts active levers; potential also those that their holder waived and can restore alone"),
	}),
	parts: {
		exposure: {
			shape: "matrix",
			title: "Exposure over known channels",
			rows: "holder and target",
			order: "gross",
			focalFirst: true,
			columns: {
				gross: { title: "gross", formula: EXPOSURE("L"), whole: true, lowerBound: true },
				net: { title: "net of restraint", formula: EXPOSURE("N"), whole: true, lowerBound: true },
				known: { title: "channels known", formula: KNOWN },
			},
		},
		gross: { shape: "matrix", title: "Loss if pulled", rows: "holder and target", focalFirst: true, columns: lossColumns },
		restraint: { shape: "matrix", title: "Restraint on the holder", rows: "holder and target", focalFirst: true, columns: restraintColumns },
		net: { shape: "matrix", title: "Loss net of restraint", rows: "holder and target", focalFirst: true, columns: netColumns },
		mainGross: { shape: "groups", title: "Main lever, gross", rows: "holder and target", focalFirst: true, columns: mainGross },
		mainNet: { shape: "groups", title: "Main lever, net", rows: "holder and target", focalFirst: true, columns: mainNet },
		inventory: {
			shape: "records",
			title: "Each lever",
			rows: "lever",
			columns: {
				loss: { title: "loss if pulled", formula: LOSS },
				counts: { title: "counts now", formula: ONE("c", "1 active, 0 waived, lapsed, lost or denied") },
			},
		},
	},
	measure(slice, options) {
		const { focal, comparators } = slice.frame;
		const targets = new Set<string>([focal, ...comparators]);
		const pairs = groupLevers([...slice.lever, ...slice.denied.lever].filter(({ fact }) => targets.has(fact.target) || fact.holder === focal));
		const out = { exposure: {}, gross: {}, restraint: {}, net: {}, mainGross: {}, mainNet: {} } as Record<keyof PairCells, Record<string, never>>;
		for (const [row, pair] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
			const { holder, target } = pair;
			const restraints = slice.restraint.filter(({ fact, stands }) => stands && fact.holder === holder && fact.target === target);
			const cells = slice.recall(`levers ${options.mode} ${row}`, [...pair.levers, ...restraints], () =>
				pairCells(slice, pair, restraints, options.mode),
			);
			for (const part in out) out[part as keyof PairCells][row] = cells[part as keyof PairCells] as never;
		}
		return { ...out, inventory: inventory(slice, targets) };
	},
	uncertainty:
		"An unknown strength, dependence, substitute or restraint gives an interval, not 0; a channel without any fact is silent; so exposure is a lower bound over the channels that are known.",
	cost: "light",
	covers: ["S3-05", "S3-06", "S3-07", "S3-08", "S1-11", "S1-23", "S1-24", "S4-06"],
	cites: [
		"Formula ours; sensitivity and vulnerability after Keohane & Nye 1977",
		"Denial and cost to the user after Baldwin 1985, Economic Statecraft",
	],
	cautions: [
		"Beside the levers on the state, and those that it holds, stand those on the states that it is compared with: dossiers that name each other so list the same pairs, each its own state first.",
		"Scores of strength and dependence are coded from words by the dossier's guide: read them as orders, and the natural units beside them as facts.",
		"Location, oil or kinship without a named target and a threat is an asset, not a lever, and does not appear here.",
		"“The only lever left” needs a value in every other channel; count the channels known.",
	],
	check: { cite: "worked example 3 (three cases)", file: "checks/levers.check.ts" },
	headline(view) {
		const top = view.known("exposure", "gross").find(({ ids, value }) => ids[1] === view.finding.focal && value > 0);
		if (!top) return [];
		const known = view.cell("exposure", top.row, "known")?.value ?? undefined;
		const of = known === undefined ? "" : `, ${known} of ${LEVER_CHANNELS.length} channels known`;
		return [
			{
				text: `The levers of ${view.name(top.ids[0] as string)} on ${view.focal} that are on record give an exposure of {value}${of}.`,
				part: "exposure",
				row: top.row,
				column: "gross",
			},
		];
	},
});

const UNKNOWN = { low: 0, high: 1 };
type LeverHeld = Held<FactOf<"lever">>;
type RestraintHeld = Held<FactOf<"restraint">>;

function leverTerms(held: LeverHeld, counts: boolean): Term[] {
	const { fact, key } = held;
	const note = counts ? undefined : held.denied ? "denied by the source" : `status ${fact.status}`;
	if (!counts) return [term("s", [key], 0, [key], note), term("d", [key], 0, [key], note), term("u", [key], 0, [key], note)];
	return [
		term("s", [key], fact.strength ?? UNKNOWN, [key]),
		term("d", [key], fact.dependence ?? UNKNOWN, [key]),
		term("u", [key], fact.substitutable ?? UNKNOWN, [key]),
	];
}

/** A lever counts while it stands and is active; a waived one counts as potential only. */
function countsIn(held: LeverHeld, mode: "current" | "potential"): boolean {
	return !held.denied && held.stands && (held.fact.status === "active" || (mode === "potential" && held.fact.status === "waived"));
}

interface LeverPair {
	readonly holder: ActorId;
	readonly target: ActorId;
	readonly levers: LeverHeld[];
}

/** Levers by holder and target. */
function groupLevers(levers: readonly LeverHeld[]): Map<string, LeverPair> {
	const pairs = new Map<string, LeverPair>();
	for (const held of levers) {
		const { holder, target } = held.fact;
		const entry = pairs.get(`${holder},${target}`) ?? { holder, target, levers: [] };
		entry.levers.push(held);
		pairs.set(`${holder},${target}`, entry);
	}
	return pairs;
}

/** A channel of which nobody says how much, from none to all, is spoken of and not known. */
function knownTerms(losses: readonly Term[]): CellTerms {
	const known = losses.filter(({ value }) => !isInterval(value) || value.low > 0 || value.high < 1);
	if (known.length === 0) return silence("the size of no lever is on record", "words for strength, dependence and substitutes");
	return known.map((one) => term("k", one.index, 1, one.facts));
}

interface PairCells {
	readonly exposure: Record<"gross" | "net" | "known", CellTerms>;
	readonly gross: ByChannel<CellTerms>;
	readonly restraint: ByChannel<CellTerms>;
	readonly net: ByChannel<CellTerms>;
	readonly mainGross: ByChannel<CellTerms>;
	readonly mainNet: ByChannel<CellTerms>;
}

/** All cells of one holder and target: they follow from the levers and restraints between the two. */
function pairCells(
	slice: Slice<"lever" | "restraint">,
	{ holder, target, levers }: LeverPair,
	restraints: readonly RestraintHeld[],
	mode: "current" | "potential",
): PairCells {
	// What is on record in one channel is the same in most draws, where that in all of them is not.
	const of = eachChannel((channel) => {
		const mine = levers.filter(({ fact }) => fact.channel === channel);
		const against = mine.length === 0 ? [] : restraints.filter(({ fact }) => fact.on === channel || fact.on === "*");
		const make = () => channelOf(channelLoss(mine, holder, target, channel, mode), against, channel);
		return slice.recall(`lever ${mode} ${holder} ${target} ${channel}`, [...mine, ...against], make);
	});
	const [L, N] = [LEVER_CHANNELS.flatMap((channel) => of[channel].L ?? []), LEVER_CHANNELS.flatMap((channel) => of[channel].N ?? [])];
	const loss = eachChannel((channel) => of[channel].loss);
	return {
		exposure: { gross: unlessAnything("L", L), net: unlessAnything("N", N), known: knownTerms(L) },
		gross: loss,
		restraint: eachChannel((channel) => of[channel].restraint),
		net: eachChannel((channel) => of[channel].N ?? loss[channel]),
		mainGross: eachChannel((channel) => mainTerms(L, "L", channel, loss[channel])),
		mainNet: eachChannel((channel) => mainTerms(N, "N", channel, loss[channel])),
	};
}

/** An exposure that may be none as well as all says nothing: levers are on record, and their size is not. */
function unlessAnything(symbol: "L" | "N", terms: readonly Term[]): CellTerms {
	const value = evaluate(EXPOSURE(symbol), terms);
	return isInterval(value) && value.low <= 0 && value.high >= 1
		? silence(
				"levers are on record, and how hard they would bite, or what holds them back, is not",
				"words for strength, dependence, substitutes and restraint",
			)
		: terms;
}

function channelLoss(mine: readonly LeverHeld[], holder: ActorId, target: ActorId, channel: LeverChannel, mode: "current" | "potential"): CellTerms {
	if (mine.length === 0) return silence(`no lever of ${holder} on ${target} by ${channel} is stated or denied`, `a source on ${channel}`);
	return mine.flatMap((held) => leverTerms(held, countsIn(held, mode)));
}

/** What is lost in one channel, and what is left of it after restraint; both are none where no lever is on record. */
function channelOf(loss: CellTerms, against: readonly RestraintHeld[], channel: LeverChannel): ChannelCells {
	if (isSilence(loss)) return { loss, restraint: loss, L: undefined, N: undefined };
	const held = channelRestraint(against);
	const L = derived("L", [channel], LOSS, loss as readonly Term[]);
	const N = derived("N", [channel], NET, [named(L, "L"), derived("r", [], RESTRAINT, held)]);
	return { loss, restraint: restingOn(held, loss as readonly Term[]), L, N };
}

interface ChannelCells {
	readonly loss: CellTerms;
	readonly restraint: CellTerms;
	readonly L: Term | undefined;
	readonly N: Term | undefined;
}

function channelRestraint(mine: readonly RestraintHeld[]): Term[] {
	const own = mine.filter(({ fact }) => fact.kind === "own-cost");
	const h =
		own.length > 0
			? own.map(({ fact }) => fact.size ?? UNKNOWN).reduce((a, b) => ({ low: Math.max(lowOf(a), lowOf(b)), high: Math.max(highOf(a), highOf(b)) }))
			: UNKNOWN;
	const value = isInterval(h) && h.low === h.high ? h.low : h;
	return [
		term(
			"h",
			[],
			value,
			own.map(({ key }) => key),
			own.length > 0 ? undefined : "own cost unknown",
		),
		...mine.filter(({ fact }) => fact.kind === "counter").map(({ fact, key }) => term("g", [key], fact.size ?? UNKNOWN, [key])),
	];
}

/** A restraint is told of a lever: without the lever there is nothing to restrain, so the cell rests on the lever's facts too. */
function restingOn(restraint: readonly Term[], levers: readonly Term[]): Term[] {
	const keys = new Set(levers.flatMap((one) => one.facts));
	return restraint.map((one) => (one.symbol === "h" ? { ...one, facts: [...one.facts, ...keys] } : one));
}

function mainTerms(all: readonly Term[], symbol: "L" | "N", channel: LeverChannel, gross: CellTerms): CellTerms {
	if (isSilence(gross)) return gross;
	const own = all.find((one) => one.index[0] === channel) as Term;
	const terms = [named(own, "own"), ...all.filter((one) => one !== own)];
	if (isInterval(evaluate(MAIN(symbol), terms)))
		return silence("the intervals overlap, so it is not sure which channel is the main one", "strength, dependence or substitutes of the levers");
	return terms;
}

function inventory(slice: Slice<"lever" | "restraint">, targets: ReadonlySet<string>): Record<string, Record<"loss" | "counts", CellTerms>> {
	const { focal } = slice.frame;
	const own = ({ fact }: LeverHeld) => Number(fact.target === focal || fact.holder === focal);
	const shown = [...slice.lever, ...slice.denied.lever]
		.filter(({ fact }) => targets.has(fact.target) || fact.holder === focal)
		.sort((a, b) => own(b) - own(a));
	const cells = (held: LeverHeld) => ({
		loss: leverTerms(held, !held.denied),
		counts: [term("c", [], countsIn(held, "current") ? 1 : 0, [held.key], held.denied ? "denied" : held.fact.status)],
	});
	return Object.fromEntries(shown.map((held) => [held.key, slice.recall("one lever", [held], () => cells(held))]));
}
