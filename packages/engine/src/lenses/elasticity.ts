import * as z from "zod";
import { push } from "../base/group.ts";
import { once } from "../base/once.ts";
import { isoDay } from "../base/time.ts";
import {
	entropyBits,
	millerMadowBits,
	occasionsOf,
	type SectorAct,
	sectorDistance,
	sectorShares,
	switchingByChance,
	switchingRate,
} from "../methods/sector-switching.ts";
import { type Formula, type Silence, silence, type Term, type Terms, term } from "../world/formula.ts";
import { dated, JOINT, type JointAct, type Setting, settingsOf } from "../world/joint-acts.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const WEIGHT = "part of one act in one sector: an act in k sectors counts 1/k in each (index: act, sector)";
const W = { w: WEIGHT };
const DAYS = { ...W, a: "first day that the act may have been on", b: "last day" };

const ACTS: Formula = { text: "n = number of acts", symbols: W, unit: "acts", counts: true, compute: (t) => actsOf(t).length };
const SECTORS: Formula = { text: "k = number of sectors", symbols: W, unit: "sectors", counts: true, compute: (t) => sectorShares(actsOf(t)).size };
const ENTROPY: Formula = {
	text: "H = −Σ p·log₂ p, p = Σ w of one sector / n",
	symbols: W,
	unit: "bits",
	compute: (t) => entropyBits(sectorShares(actsOf(t)).values()),
};
const CORRECTED: Formula = {
	text: "H + (k − 1) / (2·n·ln 2)",
	symbols: W,
	unit: "bits",
	compute: (t) => ENTROPY.compute(t) + millerMadowBits(SECTORS.compute(t), ACTS.compute(t)),
};
const SWITCHING: Formula = {
	text: "mean of ½·Σ |w − w′| over neighbours in time; acts whose days overlap in every order",
	symbols: DAYS,
	unit: "0 the same sectors … 1 others",
	compute: (t) => switchingRate(actsOf(t)) as number,
};
const BY_CHANCE: Formula = {
	text: "mean of ½·Σ |w − w′| over all pairs of the acts",
	symbols: W,
	unit: SWITCHING.unit,
	compute: (t) => switchingByChance(actsOf(t)),
};
const SHARE: Formula = {
	text: "p = Σ w of the sector / Σ w",
	symbols: { ...W, s: "the sector asked about" },
	unit: "0–1",
	compute: (t) => sectorShares(actsOf(t)).get(t.rows("s")[0]?.index[0] as string) ?? 0,
};
const IN_SECTOR: Formula = { text: "number of acts in the sector", symbols: W, unit: "acts", counts: true, compute: (t) => t.all("w").length };
const TURN: Formula = {
	text: "½·Σ |p − p′|, p shares of the year, p′ of the last year before it with acts",
	symbols: { w: `${WEIGHT}, of the year`, v: "the same, of the year before it" },
	unit: SWITCHING.unit,
	compute: (t) => sectorDistance(sectorShares(actsOf(t)), sectorShares(actsOf(t, "v"))),
};

export const elasticity = defineLens({
	id: "elasticity",
	family: "D",
	title: "Elasticity",
	question: "Does the common agenda of a format, or of the state and a partner, spread over sectors, and how readily does it move between them?",
	reads: JOINT,
	options: z.strictObject({
		least: z
			.number()
			.int()
			.min(2)
			.default(5)
			.describe("acts with a known sector below which entropy is silent, and times in a known order below which switching is"),
	}),
	parts: {
		settings: {
			shape: "matrix",
			title: "Spread over sectors, and switching between them",
			rows: "format, or partner of the focal state",
			order: "acts",
			columns: {
				acts: { title: "joint acts", formula: ACTS, lowerBound: true },
				sectors: { title: "sectors", formula: SECTORS, lowerBound: true },
				entropy: { title: "entropy", formula: ENTROPY },
				corrected: { title: "corrected for few acts", formula: CORRECTED },
				switching: { title: "switching rate", formula: SWITCHING },
				chance: { title: "switching by chance", formula: BY_CHANCE },
			},
		},
		sectors: {
			shape: "matrix",
			title: "Sectors of the joint acts",
			rows: "format or partner, and sector",
			columns: {
				share: { title: "share", formula: SHARE },
				acts: { title: "acts", formula: IN_SECTOR, lowerBound: true },
			},
		},
		stream: {
			shape: "matrix",
			title: "Year by year",
			rows: "format or partner, and year",
			columns: {
				acts: { title: "joint acts", formula: ACTS, lowerBound: true },
				sectors: { title: "sectors", formula: SECTORS, lowerBound: true },
				turn: { title: "moved since the year before", formula: TURN },
			},
		},
	},
	measure(slice, { least }) {
		const settings: Record<string, Record<"acts" | "sectors" | "entropy" | "corrected" | "switching" | "chance", CellTerms>> = {};
		const sectors: Record<string, Record<"share" | "acts", CellTerms>> = {};
		const stream: Record<string, Record<"acts" | "sectors" | "turn", CellTerms>> = {};
		for (const setting of settingsOf(slice)) {
			if (setting.acts.length === 0 && !setting.id.startsWith("format:")) continue;
			const own = cellsOf(setting, least);
			settings[setting.id] = own.setting;
			Object.assign(sectors, own.sectors);
			Object.assign(stream, own.stream);
		}
		return { settings, sectors, stream };
	},
	uncertainty:
		"Sources tell of some acts and not of others: the numbers of acts and of sectors are lower bounds, and the entropy of few acts is too low by about the correction beside it.",
	cost: "light",
	covers: ["S0-15"],
	cites: [
		"Shannon 1948, Bell System Technical Journal 27: entropy",
		"Miller 1955, Note on the bias of information estimates: the correction for few acts",
		"Switching rate and its chance value: ours, after the elasticity that Sultanli 2025 describes without a measure",
	],
	cautions: [
		"An act is an agreement, a cooperative event of exactly these ends, or an item on their agenda; what one of them did alone is none.",
		"A meeting of which it is only known that it was diplomatic has no sector and is left out.",
		"Compare the switching rate with the rate by chance: an agenda that is spread out switches often whatever the order of its dates.",
		"Sources date what they find notable; an item of an agenda counts from when it is told of, which may be later than it began.",
	],
	check: { cite: "a worked example of our own: six acts in four months by hand", file: "checks/elasticity.check.ts" },
	headline(view) {
		const [top] = view.known("settings", "switching").sort((a, b) => b.value - a.value);
		if (!top) return [];
		const who = top.row.startsWith("format:") ? view.name(top.row) : `${view.focal} and ${view.name(top.row)}`;
		return [
			{
				text: `Share of its sectors that the agenda of ${who} changes from one act to the next: {value}.`,
				part: "settings",
				row: top.row,
				column: "switching",
			},
		];
	},
});

interface SettingCells {
	readonly setting: Record<"acts" | "sectors" | "entropy" | "corrected" | "switching" | "chance", CellTerms>;
	readonly sectors: Record<string, Record<"share" | "acts", CellTerms>>;
	readonly stream: Record<string, Record<"acts" | "sectors" | "turn", CellTerms>>;
}

/** Cells of one setting by the option `least`: they follow from its acts, and draws that hold the same acts share the setting. */
const made = once((_: Setting) => new Map<number, SettingCells>());

function cellsOf(setting: Setting, least: number): SettingCells {
	const before = made(setting).get(least) ?? layOut(setting, least);
	made(setting).set(least, before);
	return before;
}

function layOut({ id, acts }: Setting, least: number): SettingCells {
	const sectors: Record<string, Record<"share" | "acts", CellTerms>> = {};
	const stream: Record<string, Record<"acts" | "sectors" | "turn", CellTerms>> = {};
	const known = acts.filter((act) => act.sectors.length > 0);
	const all = known.flatMap((act) => weightTerms(act));
	const timed = known.filter(dated);
	const inOrder = timed.flatMap((act) => [...weightTerms(act), ...dayTerms(act)]);
	const none = silence(
		"no joint act with a known sector is on record",
		"dated acts, agreements or agenda items of the setting, with their fields of policy",
	);
	const spread = known.length < least ? few(known.length, least) : all;
	const times = occasionsOf(timed).length;
	const moved =
		times < least
			? silence(
					`${times === 1 ? "1 time" : `${times} times`} at which they acted can be put in order, and ${least} are asked for`,
					"joint acts with a known sector and a date known to the month",
				)
			: undefined;
	const setting = {
		acts: all.length > 0 ? all : none,
		sectors: all.length > 0 ? all : none,
		entropy: all.length > 0 ? spread : none,
		corrected: all.length > 0 ? spread : none,
		switching: moved ?? inOrder,
		chance: moved ?? timed.flatMap((act) => weightTerms(act)),
	};
	for (const sector of new Set(known.flatMap((act) => act.sectors))) {
		const own = known.filter((act) => act.sectors.includes(sector));
		sectors[`${id},${sector}`] = {
			share: known.length < least ? few(known.length, least) : [...all, term("s", [sector], 1, [], "asked about")],
			acts: own.flatMap((act) => weightTerms(act).filter(({ index }) => index[1] === sector)),
		};
	}
	const years = byYear(known);
	for (const [i, [year, own]] of years.entries()) {
		const now = own.flatMap((act) => weightTerms(act));
		const before = years[i - 1]?.[1].flatMap((act) => weightTerms(act, "v"));
		const first = silence("no earlier year with joint acts is on record", "joint acts of earlier years");
		stream[`${id},${year}`] = { acts: now, sectors: now, turn: before ? [...now, ...before] : first };
	}
	return { setting, sectors, stream };
}

const few = (n: number, least: number): Silence =>
	silence(`${n === 1 ? "1 joint act has" : `${n} joint acts have`} a known sector, and ${least} are asked for`, "joint acts with a known sector");

function weightTerms(act: JointAct, symbol: "w" | "v" = "w"): readonly Term[] {
	return symbol === "w" ? now(act) : before(act);
}

const now = once((act: JointAct) => weighed(act, "w"));
const before = once((act: JointAct) => weighed(act, "v"));

function weighed({ key, sectors, facts }: JointAct, symbol: string): readonly Term[] {
	return sectors.map((sector) => term(symbol, [key, sector], 1 / sectors.length, facts));
}

function dayTerms({ key, first, last, facts }: JointAct): Term[] {
	return [term("a", [key], first, facts, isoDay(first)), term("b", [key], last, facts, isoDay(last))];
}

/** Acts as the terms give them; without days where these do not enter. */
function actsOf(t: Terms, symbol = "w"): SectorAct[] {
	const acts = new Map<string, Map<string, number>>();
	for (const { index, value } of t.rows(symbol)) {
		const [act, sector] = index as [string, string];
		acts.set(act, (acts.get(act) ?? new Map<string, number>()).set(sector, value));
	}
	return [...acts].map(([act, weights]) => ({ weights, first: t.find("a", act) ?? 0, last: t.find("b", act) ?? 0 }));
}

/** Acts whose year is known, by year. */
function byYear(acts: readonly JointAct[]): [string, JointAct[]][] {
	const years = new Map<string, JointAct[]>();
	for (const act of acts) {
		if (!Number.isFinite(act.first) || !Number.isFinite(act.last)) continue;
		const year = isoDay(act.first).slice(0, 4);
		if (isoDay(act.last).slice(0, 4) === year) push(years, year, act);
	}
	return [...years].sort(([a], [b]) => (a < b ? -1 : 1));
}
