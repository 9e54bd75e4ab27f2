import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum } from "../base/maths.ts";
import { highOf, isInterval, lowOf } from "../base/quantity.ts";
import { heldOn, othersWith } from "../world/by-pair.ts";
import { derived, evaluate, type Formula, isSilence, named, silence, type Term, term } from "../world/formula.ts";
import { AMOUNT, amountTerms, GROWTH, realisedLane, realisedRows } from "../world/lanes.ts";
import { ABOVE, COVERED, EFFECTIVE, FIRST, HHI, LASTING, marketsOf, REPLACED } from "../world/market.ts";
import {
	ASYMMETRY,
	BOTH,
	bothTerms,
	DEPENDENCE,
	dependenceOf,
	leftOut,
	periodsOf,
	REPORTS,
	type Report,
	SHARE_CHANNELS,
	type ShareChannel,
	shareTerm,
} from "../world/shares.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "share" | "coverage" | "flow";
const SALIENCE: Formula = { text: "√(d_fp · d_pf)", symbols: BOTH, unit: "0–1", compute: (t) => Math.sqrt(t.one("d_fp") * t.one("d_pf")) };
const SYMMETRY: Formula = { text: "1 − |d_fp − d_pf|", symbols: BOTH, unit: "0–1", compute: (t) => 1 - Math.abs(t.one("d_fp") - t.one("d_pf")) };
const INTERDEPENDENCE: Formula = {
	text: "√(d_fp · d_pf) · (1 − |d_fp − d_pf|)",
	symbols: BOTH,
	unit: "0–1",
	compute: (t) => SALIENCE.compute(t) * SYMMETRY.compute(t),
};
const GAP: Formula = {
	text: "w − m, of the last period that both report",
	symbols: { w: "share as the state reports it", m: "share as its partner reports it (mirror)" },
	unit: "difference of shares",
	compute: (t) => (t.all("w").at(-1) as number) - (t.all("m").at(-1) as number),
	falls: ["m"],
};
const HIERARCHY: Formula = {
	text: "h = mean of A over known channels",
	symbols: { A: "asymmetry in one channel, each with its own denominators" },
	unit: "−1…1, above 0 the state is the junior",
	compute: (t) => sum(t.all("A")) / t.all("A").length,
};
const UNEVEN: Formula = {
	text: "1 if |h| is at least the limit",
	symbols: { h: "mean asymmetry over known channels", limit: "the option `limit`" },
	unit: "yes = 1",
	compute: (t) => (Math.abs(t.one("h")) >= t.one("limit") ? 1 : 0),
};
const KNOWN: Formula = {
	text: "number of channels with a value",
	symbols: { A: "asymmetry in one known channel" },
	unit: `of ${SHARE_CHANNELS.length} channels`,
	compute: (t) => t.all("A").length,
};
const MOST: Formula = {
	text: "max of d_pf over known channels",
	symbols: { d_pf: BOTH.d_pf },
	unit: "share",
	compute: (t) => Math.max(...t.all("d_pf")),
};
const DEPENDENTS: Formula = {
	text: "number of partners with some d_pf of at least the limit",
	symbols: { m: "largest share of the state in a total of one partner", least: "the option `least`" },
	unit: "partners",
	counts: true,
	compute: (t) => t.all("m").filter((m) => m >= t.one("least")).length,
	falls: ["least"],
};
export const dependence = defineLens({
	id: "dependence",
	family: "B",
	title: "Dependence",
	question: "On whom does the state depend, who depends on it, and in which goods?",
	reads: ["share", "coverage", "flow"],
	options: z.strictObject({
		report: z
			.enum(REPORTS)
			.default("any")
			.describe("whose figures: of the state itself (whole), its partner (part), both, an estimate; any gives the interval between them"),
		limit: z.number().min(0).max(1).default(0.5).describe("mean asymmetry from which a relation is flagged as uneven"),
		least: z.number().min(0).max(1).default(0.1).describe("share from which a partner is counted as dependent on the state"),
	}),
	parts: {
		pairs: {
			shape: "matrix",
			title: "Dependence both ways, channel by channel",
			rows: "partner and channel",
			order: "on",
			columns: {
				on: { title: "state on partner", formula: { ...DEPENDENCE, text: "d_fp: the partner's share, last period on record" } },
				by: { title: "partner on state", formula: { ...DEPENDENCE, text: "d_pf: the state's share, last period on record" } },
				asymmetry: { title: "asymmetry", formula: ASYMMETRY },
				salience: { title: "salience", formula: SALIENCE },
				symmetry: { title: "symmetry", formula: SYMMETRY },
				interdependence: { title: "interdependence", formula: INTERDEPENDENCE },
			},
		},
		hierarchy: {
			shape: "ranking",
			title: "Hierarchy over known channels",
			rows: "partner",
			order: "index",
			columns: {
				index: { title: "hierarchy", formula: HIERARCHY, whole: true },
				known: { title: "channels known", formula: KNOWN },
				uneven: { title: "uneven", formula: UNEVEN, whole: true },
			},
		},
		dependents: {
			shape: "ranking",
			title: "Who depends on the state",
			rows: "partner",
			order: "most",
			columns: { most: { title: "largest share", formula: MOST, lowerBound: true } },
		},
		out: {
			shape: "scalar",
			title: "How many depend on the state",
			rows: "all partners",
			columns: { dependents: { title: "dependents", formula: DEPENDENTS, lowerBound: true } },
		},
		markets: {
			shape: "matrix",
			title: "Concentration of partners, and the criteria of GeoDep",
			rows: "state, channel and period",
			columns: {
				hhi: { title: "concentration", formula: HHI },
				effective: { title: "effective number", formula: EFFECTIVE },
				first: { title: "largest share on record", formula: FIRST },
				covered: { title: "share on record", formula: COVERED },
				concentrated: { title: "concentrated (1)", formula: ABOVE },
				world: { title: "concentrated in the world (2)", formula: ABOVE },
				notReplaced: { title: "not replaced at home (3)", formula: REPLACED },
			},
		},
		lasting: {
			shape: "records",
			title: "The fourth criterion of GeoDep: a dependence that lasts",
			rows: "state and channel",
			columns: { lasting: { title: "lasting (4)", formula: LASTING } },
		},
		reports: {
			shape: "matrix",
			title: "Mirror reports apart",
			rows: "whose total, partner and channel; the state where there is none",
			columns: {
				whole: { title: "as the state reports", formula: DEPENDENCE },
				part: { title: "as the partner reports", formula: DEPENDENCE },
				gap: { title: "difference", formula: GAP },
			},
		},
		flows: {
			shape: "records",
			title: "Amounts on record (realised only)",
			rows: "from, to, goods and unit",
			columns: { amount: { title: "last amount", formula: AMOUNT }, growth: { title: "growth on record", formula: GROWTH } },
		},
	},
	measure(slice, { report, limit, least }) {
		const { focal, comparators } = slice.frame;
		const out: PartnerRows = { pairs: {}, hierarchy: {}, dependents: {}, reports: {} };
		const largest: Term[] = [];
		const rowsOf = slice.rows(`dependence ${report} ${limit}`);
		for (const p of partnersOf(slice)) {
			const rows = rowsOf(p, () => partnerRows(slice, p, report, limit));
			for (const part in out) Object.assign(out[part as keyof PartnerRows], rows[part as keyof PartnerRows]);
			const most = rows.dependents[p]?.most;
			if (most) largest.push(derived("m", [p], MOST, most as readonly Term[]));
		}
		// Many shares say nothing of who reported them, or were reported by one side.
		const oneSide = silence("no share is on record that both sides reported", "reports of the state and of its partner on one share");
		if (Object.keys(out.reports).length === 0) out.reports[focal] = { whole: oneSide, part: oneSide, gap: oneSide };
		const none = silence(
			`no share of ${focal} in the total of another is on record`,
			"shares of the state in the trade, energy or arms of its partners",
		);
		const dependents = largest.length > 0 ? [...largest, term("least", [], least, [], "option least")] : none;
		return { ...out, out: { all: { dependents } }, ...marketsOf(slice, [focal, ...comparators], report), flows: flowsOf(slice) };
	},
	uncertainty:
		"Where reports differ the share is the interval between them; a pair that a complete list leaves out has less than one in a hundred; partners not on record leave the concentration open between an even spread and a single partner.",
	cost: "light",
	covers: ["S3-22", "S0-11", "S4-31", "S1-29", "S3-04", "S2-14"],
	cites: [
		"Salience, symmetry and interdependence: Barbieri 1996, Journal of Peace Research 33",
		"Asymmetric interdependence: Keohane & Nye 1977; the ratio and its silence on trifles are ours",
		"Concentration: Hirschman 1945, Herfindahl 1950; effective number: Laakso & Taagepera 1979",
		"Four criteria of a dependence: GeoDep, Lefebvre & Wibaux 2024, CEPII Policy Brief 47",
	],
	cautions: [
		"A share is no lever: it says how much there is to lose, not who would dare to stop it.",
		"Goods that pass through a state on their way elsewhere swell its shares; a sudden rise beside an embargo is a sign of re-exports.",
		"Each channel has its own denominator; shares of different channels are never added.",
		"GeoDep judges single products; shares of whole trades meet its criteria less often than the products within them.",
	],
	check: { cite: "worked example 14; concentration of 30, 30, 20 and 20 % (US Department of Justice)", file: "checks/dependence.check.ts" },
	headline(view) {
		const top = view.known("pairs", "on").find(({ value }) => value >= 0.25);
		if (!top) return [];
		const [p, channel] = top.ids as [string, string];
		return [
			{
				text: `Share of ${view.name(p)} in the ${channel} of ${view.focal}, as last reported: {value}.`,
				part: "pairs",
				row: top.row,
				column: "on",
			},
		];
	},
});

/** Everybody who shares a total with the focal state, within the level asked for. */
function partnersOf(slice: Slice<Reads>): ActorId[] {
	const { focal, partners, query } = slice.frame;
	return othersWith(slice, "share", focal).filter((p) => query.level === "all" || partners.includes(p));
}

/** Whether a relation is uneven: an interval of h must lie on one side of 0, and of the limit, to say so. */
function unevenTerms(own: readonly Term[], limit: number): CellTerms {
	const h = derived("h", [], HIERARCHY, own);
	const terms = [h, term("limit", [], limit, [], "option limit")];
	const sure = lowOf(h.value) * highOf(h.value) >= 0 && !isInterval(evaluate(UNEVEN, terms));
	return sure ? terms : silence("the asymmetry may lie on either side of the limit", "shares of both sides from one report");
}

interface PartnerRows {
	readonly pairs: Record<string, Record<"on" | "by" | "asymmetry" | "salience" | "symmetry" | "interdependence", CellTerms>>;
	readonly hierarchy: Record<string, Record<"index" | "known" | "uneven", CellTerms>>;
	readonly dependents: Record<string, Record<"most", CellTerms>>;
	readonly reports: Record<string, Record<"whole" | "part" | "gap", CellTerms>>;
}

/** All rows about one partner: they follow from the shares of the two and the complete lists that hold both. */
function partnerRows(slice: Slice<Reads>, p: ActorId, report: Report, limit: number): PartnerRows {
	const { focal } = slice.frame;
	const out: PartnerRows = { pairs: {}, hierarchy: {}, dependents: {}, reports: {} };
	if (heldOn(slice, "share", focal, p).length === 0) return out;
	const own: Term[] = [];
	const theirs: Term[] = [];
	for (const channel of SHARE_CHANNELS) {
		addReports(slice, focal, p, channel, out.reports);
		addReports(slice, p, focal, channel, out.reports);
		const [on, by] = [dependenceOf(slice, focal, p, channel, report), dependenceOf(slice, p, focal, channel, report)];
		// Two shares of which a list says only that it left them out are no dependence to show.
		if ([on, by].every((one) => isSilence(one) || leftOut(one))) continue;
		const both = bothTerms(on, by);
		const differ = silence("reports differ, so the gap between the two shares is not one number", "one report on both sides (option report)");
		const even = !isSilence(both) && both.some(({ value }) => isInterval(value)) ? differ : both;
		const salience = isSilence(on) ? on : isSilence(by) ? by : both;
		out.pairs[`${p},${channel}`] = { on, by, asymmetry: both, salience, symmetry: even, interdependence: even };
		if (!isSilence(both)) own.push(derived("A", [channel], ASYMMETRY, both));
		if (!isSilence(by) && !leftOut(by)) theirs.push(named(by, "d_pf", [channel]));
	}
	if (own.length > 0) out.hierarchy[p] = { index: own, known: own, uneven: unevenTerms(own, limit) };
	if (theirs.length > 0) out.dependents[p] = { most: theirs };
	return out;
}

/** Reports of both sides on one share, where both report. */
function addReports(slice: Slice<Reads>, whole: ActorId, part: ActorId, channel: ShareChannel, rows: PartnerRows["reports"]): void {
	const mine = heldOn(slice, "share", whole, part).filter(({ fact }) => fact.whole === whole && fact.what === channel);
	const [own, mirror] = [mine.filter(({ fact }) => fact.reported === "whole"), mine.filter(({ fact }) => fact.reported === "part")];
	if (own.length === 0 || mirror.length === 0) return;
	const theirs = new Map(periodsOf(mirror));
	const shared = periodsOf(own).flatMap(([period, list]) => {
		const mirrored = theirs.get(period);
		return mirrored ? [shareTerm("w", [period], list), shareTerm("m", [period], mirrored)] : [];
	});
	rows[`${whole},${part},${channel}`] = {
		whole: dependenceOf(slice, whole, part, channel, "whole"),
		part: dependenceOf(slice, whole, part, channel, "part"),
		gap: shared.length > 0 ? shared : silence("the two sides report on different periods", "reports of both sides on one period"),
	};
}

/** Realised amounts from and to the focal state, each in its own unit. */
function flowsOf(slice: Slice<Reads>): Record<string, Record<"amount" | "growth", CellTerms>> {
	const rowOf = slice.rows("dependence flows");
	const out: Record<string, Record<"amount" | "growth", CellTerms>> = {};
	for (const row of realisedRows(slice, slice.frame.focal)) {
		const cells = rowOf(row, () => flowCells(slice, row));
		if (cells) out[row] = cells;
	}
	return out;
}

function flowCells(slice: Slice<Reads>, row: string): Record<"amount" | "growth", CellTerms> | undefined {
	const lane = realisedLane(slice, row);
	if (!lane) return undefined;
	const terms = amountTerms(lane);
	const grows = terms.length > 1 && terms[0]?.value !== 0;
	return { amount: terms, growth: grows ? terms : silence("one period on record", "the amount of another period") };
}
