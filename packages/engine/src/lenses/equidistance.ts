import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { sum, withinNormal } from "../base/maths.ts";
import { type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import type { Frame } from "../world/frame.ts";
import { intensityOf } from "../world/intensity.ts";
import { type CellTerms, defineLens } from "./lens.ts";
import { greatestDistance, meanGap, PAIRS, rivalTerms } from "./pole-pairs.ts";

const D: Formula = {
	text: "D = Σ ρ_pq·|a_p − a_q| / Σ ρ_pq",
	symbols: { a: "affinity to a pole, unshrunk", ρ: PAIRS },
	unit: "0–2",
	compute: meanGap,
};
const D_MAX: Formula = {
	text: "D_max = largest D over a ∈ {−1, 1}^n",
	symbols: { ρ: PAIRS },
	unit: "0–2",
	compute: (t) => greatestDistance(t.rows("ρ")),
};
const E: Formula = {
	text: "E = 1 − D/D_max, D = Σ ρ_pq·|a_p − a_q| / Σ ρ_pq",
	symbols: { a: "affinity to a pole, unshrunk", ρ: PAIRS },
	unit: "0–1",
	compute: (t) => 1 - meanGap(t) / greatestDistance(t.rows("ρ")),
};
const LEVEL: Formula = {
	text: "level = mean of a_p",
	symbols: { a: "affinity to a pole, unshrunk" },
	unit: "−1…1",
	compute: (t) => sum(t.all("a")) / t.all("a").length,
};
const shares = (m: readonly number[]) => m.map((v) => v / sum(m));
const N1: Formula = {
	text: "N1 = exp(−Σ π ln π), π_p = m_p / Σ m",
	symbols: { m: "intensity with a pole" },
	unit: "effective poles",
	compute: (t) => Math.exp(-sum(shares(t.all("m")).map((p) => (p > 0 ? p * Math.log(p) : 0)))),
};
const N2: Formula = {
	text: "N2 = 1 / Σ π², π_p = m_p / Σ m",
	symbols: { m: "intensity with a pole" },
	unit: "effective poles",
	compute: (t) => 1 / sum(shares(t.all("m")).map((p) => p * p)),
};
const SHARE: Formula = {
	text: "π = m_p / Σ m",
	symbols: { m_p: "intensity with this pole", m: "intensity with each pole of the set" },
	unit: "share",
	compute: (t) => t.one("m_p") / sum(t.all("m")),
};
const ALARM: Formula = {
	text: "alarm = 1 if m_p / Σ m > limit",
	symbols: { ...SHARE.symbols, limit: "setting equidistance.alarm" },
	unit: "yes = 1",
	compute: (t) => (t.one("m_p") / sum(t.all("m")) > t.one("limit") ? 1 : 0),
};
const AFFINITY: Formula = { text: "a_p", symbols: { a: "affinity to the pole, unshrunk" }, unit: "−1…1", compute: (t) => t.one("a") };
const GAP: Formula = {
	text: "gap = |a_p − a_q|",
	symbols: { a: "affinity to a pole, unshrunk" },
	unit: "0–2",
	compute: (t) => Math.abs((t.all("a")[0] as number) - (t.all("a")[1] as number)),
};
const WITHIN: Formula = {
	text: "P(|a_p − a_q| ≤ δ), both normal and independent",
	symbols: { a: "affinity to a pole, unshrunk", se: "its standard error over facts", δ: "setting equidistance.delta" },
	unit: "probability",
	compute: (t) =>
		withinNormal((t.all("a")[0] as number) - (t.all("a")[1] as number), Math.hypot(t.all("se")[0] as number, t.all("se")[1] as number), t.one("δ")),
};

export const equidistance = defineLens({
	id: "equidistance",
	family: "A",
	title: "Equidistance",
	question: "Does the state keep equal distance from powers that are rivals of each other, and at what level of warmth?",
	reads: ["dyad", "agreement", "event", "flow"],
	options: z.strictObject({ pairs: z.enum(["rival", "all"]).default("rival").describe("compare rival pole pairs, or every pair of poles alike") }),
	parts: {
		balance: {
			shape: "matrix",
			title: "Balance over each set of poles",
			rows: "level of the pole set",
			columns: {
				E: { title: "equidistance", formula: E },
				level: { title: "level", formula: LEVEL },
				D: { title: "distance", formula: D },
				Dmax: { title: "greatest distance", formula: D_MAX },
				N1: { title: "effective poles N1", formula: N1, whole: true },
				N2: { title: "effective poles N2", formula: N2, whole: true },
			},
		},
		poles: {
			shape: "matrix",
			title: "Each pole",
			rows: "level and pole",
			columns: { affinity: { title: "affinity, unshrunk", formula: AFFINITY }, share: { title: "share of engagement", formula: SHARE, whole: true } },
		},
		alarms: {
			shape: "groups",
			title: "One pole holds too large a share",
			rows: "level and pole",
			columns: { alarm: { title: "alarm", formula: ALARM, whole: true } },
		},
		pairs: {
			shape: "matrix",
			title: "Each pole pair",
			rows: "level and pair",
			columns: { gap: { title: "gap", formula: GAP }, within: { title: "equal within δ", formula: WITHIN } },
		},
	},
	measure(slice, options) {
		const { focal, poles: sets, rivals, query } = slice.frame;
		const rowOf = slice.rows(`equidistance ${options.pairs}`);
		const balance: Record<string, Record<"E" | "level" | "D" | "Dmax" | "N1" | "N2", CellTerms>> = {};
		const poles: Record<string, Record<"affinity" | "share", CellTerms>> = {};
		const alarms: Record<string, Record<"alarm", CellTerms>> = {};
		const pairs: Record<string, Record<"gap" | "within", CellTerms>> = {};
		for (const [level, members] of Object.entries(sets)) {
			if (query.level !== "all" && query.level !== level) continue;
			const set = members.filter((pole) => pole !== focal);
			const dyads = set.map((pole) => slice.dyad.get(focal, pole));
			const rho = rowOf(`rivals ${level}`, () => rivalTerms(set, rivals, options.pairs));
			const quiet =
				dyads.find(isSilence) ??
				(rho.length === 0 ? silence("no two poles of this set are rivals", "rivals among the poles in dossier.json, or pairs=all") : undefined);
			const a = dyads.flatMap((dyad, i) => (isSilence(dyad) ? [] : [named(dyad.affinity, "a", [set[i] as string])]));
			const gated = (terms: readonly Term[]): CellTerms => quiet ?? terms;
			// Affinities are others in most draws; engagement is mostly the same.
			const found = set.map((pole) => intensityOf(slice, focal, pole));
			const engaged = slice.recall(`equidistance engaged ${level}`, found, () => engagement(set, found, query));
			const m = engaged.all;
			// A pole without a rival enters no distance, but were it unknown the set would be silent: so the number rests on it too.
			balance[level] = { E: gated([...a, ...rho]), level: gated(a), D: gated([...a, ...rho]), Dmax: gated(rho), N1: m, N2: m };
			for (const [i, pole] of set.entries()) {
				const dyad = dyads[i] as (typeof dyads)[number];
				const { share, alarm } = engaged.poles.get(pole) as Engaged;
				poles[`${level},${pole}`] = { affinity: isSilence(dyad) ? dyad : [named(dyad.affinity, "a")], share };
				alarms[`${level},${pole}`] = alarm;
			}
			for (const { index } of rho) {
				const [p, q] = index.map((pole) => slice.dyad.get(focal, pole as ActorId));
				const row = `${level},${index.join(",")}`;
				const silent = [p, q].find(isSilence);
				if (silent || !p || !q || isSilence(p) || isSilence(q))
					pairs[row] = { gap: silent ?? silence("no evidence"), within: silent ?? silence("no evidence") };
				else {
					const both = [named(p.affinity, "a", [index[0] as string]), named(q.affinity, "a", [index[1] as string])];
					const errors = [p.error, q.error];
					const unknown = errors.find(isSilence);
					pairs[row] = {
						gap: both,
						within: unknown ?? [
							...both,
							...(errors as Term[]),
							term("δ", [], query.settings["equidistance.delta"], [], "setting equidistance.delta"),
						],
					};
				}
			}
		}
		return { balance, poles, alarms, pairs };
	},
	uncertainty:
		"Differences use affinities that are not pulled to a common mean, since any common prior makes thin evidence look balanced. One silent pole silences its set.",
	cost: "light",
	covers: ["S1-21", "S1-22", "S2-01", "S1-10"],
	cites: ["Formula ours; kin to Degterev, Vasilyuk & Baum 2018 on multi-vector policy", "Hill 1973 for N1 and N2"],
	cautions: [
		"Friend of all and pariah both have E = 1: read it only with its level.",
		"The pole set and the rivalries are declared in dossier.json; another set gives another number.",
	],
	check: { cite: "worked example 1 (nine cases), made by hand and computed twice by different roads", file: "checks/equidistance.check.ts" },
	headline(view) {
		return view.known("balance", "E").map(({ row }) => {
			const level = view.cell("balance", row, "level")?.value;
			const warmth =
				typeof level === "number"
					? level >= 0.15
						? "on the warm side"
						: level <= -0.15
							? "on the cold side"
							: "near neutral"
					: "at an unknown level";
			return { text: `Among the ${row} poles ${view.focal} stands ${warmth}, at equidistance {value}.`, part: "balance", row, column: "E" };
		});
	},
});

interface Engaged {
	readonly share: CellTerms;
	readonly alarm: Record<"alarm", CellTerms>;
}

/** Engagement terms of a pole set, silent when fewer than two poles have any, and what follows from them for each pole. */
function engagement(
	set: readonly ActorId[],
	found: readonly (Term | Silence)[],
	{ settings }: Frame["query"],
): { all: readonly Term[] | Silence; poles: ReadonlyMap<ActorId, Engaged> } {
	const known = found.flatMap((m, i) => (isSilence(m) ? [] : [named(m, "m", [set[i] as string])]));
	const all =
		known.length >= 2 ? known : silence("engagement is recorded with fewer than two poles", "contacts, agreements or flows with the other poles");
	const limit = term("limit", [], settings["equidistance.alarm"], [], "setting equidistance.alarm");
	const poles = new Map(
		set.map((pole) => {
			const own = known.find(({ index }) => index[0] === pole);
			const share = isSilence(all) ? all : own ? [named(own, "m_p"), ...all] : silence("no engagement recorded", "contacts, agreements or flows");
			return [pole, { share, alarm: { alarm: isSilence(share) ? share : [...share, limit] } }] as const;
		}),
	);
	return { all, poles };
}
