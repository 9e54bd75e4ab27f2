import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { once } from "../base/once.ts";
import { pairKey } from "../facts/define.ts";
import type { FactOf } from "../facts/index.ts";
import { stateOf } from "../world/bodies.ts";
import { type Dyad, SHRUNK_AFFINITY } from "../world/dyad.ts";
import { derived, type Formula, isSilence, named, type Silence, silence, type Term, term } from "../world/formula.ts";
import { bearerOf, risksUnder } from "../world/projects.ts";
import { type Rivalry, rivalryOn, rivalsOf } from "../world/rivalries.ts";
import type { Slice } from "../world/world.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "dyad" | "tie" | "risk";

const VALUE: Formula = {
	text: "v = ρ·max(0, ā)",
	symbols: {
		ρ: "weight of the rivalry of the one who courts and the alternative",
		ā: `affinity of the courted and the alternative: ${SHRUNK_AFFINITY.text}; anywhere up to 1 where it is not known`,
	},
	unit: "0–1",
	compute: (t) => t.one("ρ") * Math.max(0, t.one("ā")),
};
const BEST: Formula = {
	text: "o = max v",
	symbols: { v: "worth of one alternative" },
	unit: "0–1",
	compute: (t) => Math.max(...t.all("v")),
};
const SIDES = { "o(state)": "best alternative of the state to the partner", "o(partner)": "best alternative of the partner to the state" };
const WEIGHT: Formula = {
	text: "w = (1 + o(state) − o(partner)) / 2",
	symbols: SIDES,
	unit: "share of what the two can gain, ½ for equals",
	compute: (t) => (1 + t.one("o(state)") - t.one("o(partner)")) / 2,
	falls: ["o(partner)"],
};
const PRICE: Formula = {
	text: "o(state) / 2: what w loses where the alternative closes",
	symbols: { "o(state)": SIDES["o(state)"] },
	unit: "share of what the two can gain",
	compute: (t) => t.one("o(state)") / 2,
};
const AFFINITY: Formula = { text: "ā", symbols: VALUE.symbols, unit: "−1…1", compute: (t) => t.one("ā") };
const FEARS: Formula = {
	text: "number of r",
	symbols: { r: "an open risk to the partner, feared or judged, that comes from the state" },
	unit: "risks",
	counts: true,
	compute: (t) => t.all("r").length,
};

export const outsideOptions = defineLens({
	id: "outside-options",
	family: "B",
	title: "Outside options",
	question: "With which rivals of a partner could the state side instead, what is that worth to it in dealing with the partner, and is it feared?",
	reads: ["actor", "dyad", "tie", "risk"],
	options: z.strictObject({}),
	parts: {
		partners: {
			shape: "matrix",
			title: "Bargaining weight against each partner",
			rows: "partner that has a rival, or fears the state; the state itself where there is none",
			order: "price",
			columns: {
				option: { title: "best alternative", formula: BEST },
				price: { title: "raises the state's share by", formula: PRICE },
				other: { title: "best alternative of the partner", formula: BEST },
				weight: { title: "bargaining weight", formula: WEIGHT },
				fears: { title: "risks that it sees from the state", formula: FEARS, lowerBound: true },
			},
		},
		alternatives: {
			shape: "matrix",
			title: "Each alternative",
			rows: "partner, and a rival of it; the state where there is none",
			order: "value",
			columns: {
				affinity: { title: "affinity of the state to the rival", formula: AFFINITY },
				value: { title: "worth as an alternative", formula: VALUE },
			},
		},
	},
	measure(slice) {
		const { focal, partners } = slice.frame;
		const out = { partners: {}, alternatives: {} } as Rows;
		const rowOf = slice.rows("outside-options");
		for (const partner of partners) {
			const found = rowOf(partner, () => partnerOf(slice, partner));
			if (!found) continue;
			out.partners[partner] = found.row;
			for (const { rival, row } of found.open) if (row) out.alternatives[`${partner},${rival}`] = row;
		}
		const none = silence("no partner has a rival that the state is on record with", "rivals in dossier.json, or rivalries as ties");
		if (Object.keys(out.alternatives).length === 0) out.alternatives[focal] = { affinity: none, value: none };
		if (Object.keys(out.partners).length === 0) out.partners[focal] = { option: none, price: none, other: none, weight: none, fears: none };
		return out;
	},
	uncertainty:
		"An alternative whose closeness nobody tells of may be worth nothing or all that the rivalry allows, so the weight is an interval; where the partner's own alternatives are unknown it is wide.",
	cost: "light",
	covers: ["S2-09"],
	cites: [
		"Outside options in bargaining: Binmore, Rubinstein & Wolinsky 1986; Muthoo 1999, ch. 5. Split in equal shares above what each can get elsewhere: Nash 1950",
		"Worth of an alternative as closeness to a rival of the partner: ours",
	],
	cautions: [
		"An alternative weighs by being credible, not by being used; to say it aloud may end the courtship that it feeds.",
		"Worth here has no unit: it sorts alternatives and is no amount of anything.",
		"That a partner courts the state may have other causes: read the rival accounts in hypotheses.",
	],
	check: { cite: "small case by hand", file: "checks/outside-options.check.ts" },
	headline(view) {
		const top = view.known("partners", "price").find(({ row }) => view.cell("partners", row, "fears")?.value != null);
		if (!top) return [];
		return [
			{
				text: `What its alternatives add to the bargaining weight of ${view.focal} against ${view.name(top.row)}: {value}.`,
				part: "partners",
				row: top.row,
				column: "price",
			},
		];
	},
});

interface Rows {
	readonly partners: Record<string, Record<"option" | "price" | "other" | "weight" | "fears", CellTerms>>;
	readonly alternatives: Record<string, Record<"affinity" | "value", CellTerms>>;
}

/** The row of a partner, and the alternatives of the state to it. */
function partnerOf(slice: Slice<Reads>, partner: ActorId): { row: Rows["partners"][string]; open: readonly Option[] } | undefined {
	const { focal } = slice.frame;
	const open = optionsOf(slice, focal, partner);
	const fears = slice.rows("outside-options fears")(partner, () => fearsOf(slice, partner));
	if (open.length === 0 && isSilence(fears)) return undefined;
	const { other, o } = slice.rows("outside-options back")(partner, () => backOf(slice, partner));
	const mine = best(open);
	if (mine) {
		const price = derived("o(state)", [], BEST, mine);
		return { row: { option: mine, price: [price], other, weight: [price, o], fears }, open };
	}
	const none =
		open.length === 0
			? silence(`no rival of ${partner} is on record to whom the state could turn`, "rivals in dossier.json, or rivalries as ties")
			: silence(
					`how close the state is to any rival of ${partner} is not known`,
					`evidence on ${focal} and ${open.map(({ rival }) => rival).join(", ")}`,
				);
	return { row: { option: none, price: none, other, weight: none, fears }, open };
}

const OPEN = term("o(partner)", [], { low: 0, high: 1 }, [], "not known");

/** The alternatives of a partner to the state, and the best of them. */
function backOf(slice: Slice<Reads>, partner: ActorId): { other: CellTerms; o: Term } {
	const back = optionsOf(slice, partner, slice.frame.focal);
	const theirs = best(back);
	if (theirs) return { other: theirs, o: derived("o(partner)", [], BEST, theirs) };
	const other =
		back.length === 0
			? silence("no rival of the state is on record", "rivals in dossier.json, or rivalries as ties")
			: silence(`how close ${partner} is to any rival of the state is not known`, `evidence on ${partner} and those`);
	return { other, o: OPEN };
}

const borne = once((actors: Slice<"actor">["actor"]) => (fact: FactOf<"risk">) => [stateOf(actors, bearerOf({ fact }))]);

/** Open risks to a partner that come from the state. */
function fearsOf(slice: Slice<Reads>, partner: ActorId): CellTerms {
	const r = risksUnder(slice, borne(slice.actor), partner)
		.filter(({ denied, fact }) => !denied && fact.status === "open" && fact.from?.some((one) => stateOf(slice.actor, one) === slice.frame.focal))
		.map(({ fact, key }) => term("r", [fact.id], 1, [key], fact.what));
	return r.length > 0 ? r : silence(`no risk to ${partner} from the state is on record`, "risks and fears, with whose and from whom");
}

interface Option {
	readonly rival: ActorId;
	/** What it is worth, an interval where the affinity is not known. */
	readonly worth: Term;
	/** Only where the affinity is known. */
	readonly row: Rows["alternatives"][string] | undefined;
}

/** The rivals of one that the other could turn to. */
function optionsOf(slice: Slice<Reads>, who: ActorId, against: ActorId): readonly Option[] {
	const found: Option[] = [];
	for (const rival of rivalsOf(slice, against)) {
		const rivalry = rival === who ? undefined : rivalryOn(slice, pairKey(against, rival));
		if (rivalry) found.push(optionOf(rival, slice.dyad.get(who, rival), rivalry));
	}
	return found;
}

const rho = once(({ weight }: Rivalry) => named(weight, "ρ"));
const UNKNOWN = term("ā", [], { low: 0, high: 1 }, [], "not known");

/** What was made of a tie with each rivalry: many rows share the tie, and other draws may hold both. */
const made = once((tie: Dyad) => ({ ā: named(tie.shrunk, "ā"), options: new Map<Rivalry, Option>() }));

/** One rival as an alternative, by the tie to it and by its own rivalry with the one whom it would be turned to against. */
function optionOf(rival: ActorId, tie: Dyad | Silence, rivalry: Rivalry): Option {
	if (isSilence(tie)) return { rival, worth: derived("v", [rival], VALUE, [UNKNOWN, rho(rivalry)]), row: undefined };
	const { ā, options } = made(tie);
	let option = options.get(rivalry);
	if (!option) {
		const terms = [ā, rho(rivalry)];
		option = { rival, worth: derived("v", [rival], VALUE, terms), row: { affinity: terms, value: terms } };
		options.set(rivalry, option);
	}
	return option;
}

/** Worth of each alternative; undefined where none is known. */
function best(options: readonly Option[]): readonly Term[] | undefined {
	return options.every(({ row }) => row === undefined) ? undefined : options.map(({ worth }) => worth);
}
