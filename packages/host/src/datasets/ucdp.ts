import type { Panel } from "@interconnector/engine";
import { day, flag, integer, label, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { dayAt } from "./day.ts";
import type { Row } from "./delimited.ts";
import { Once } from "./once.ts";

/** In the order in which the publisher numbers them, from 1. */
const OVER = ["territory", "government", "both"] as const;
const SIZE = ["minor", "war"] as const;
/** Likewise. */
const KIND = ["extrasystemic", "interstate", "intrastate", "internationalised"] as const;
/** Other words for the last of them. */
const SAME: Readonly<Record<string, number>> = { ii: 3, "internationalized intrastate": 3, "internationalised intrastate": 3 };

const conflict = integer("id", "number of the conflict");
const over = label(OVER, "what it is about");
const size = label(SIZE, "minor: 25 to 999 deaths in battle in the year; war: 1,000 or more");
const kind = label(KIND, "intrastate is internationalised when another state has troops in it");
const side = label(["a", "b"], "side a is always a state; side b may be a group that is none");

const panels = {
	parties: {
		schema: "state-year",
		about: "the states that are themselves a party to a conflict; the conflict need not be in their own country",
		columns: {
			state: state("the primary party"),
			year,
			conflict,
			side,
			kind,
			over,
			size,
			against: flag("the other side is a state (1) or a group that is none (0)"),
			since: day("first battle death of the conflict"),
			episode: day("the day from which this episode counts"),
			ends: flag("the episode ended in this year"),
		},
	},
	interstate: {
		schema: "dyad-year",
		about: "conflicts of state against state, primary parties only, each pair once",
		columns: { state1: state("primary party on side a"), state2: state("primary party on side b"), year, conflict, over, size },
	},
	supporters: {
		schema: "state-year",
		about:
			"secondary parties: states whose troops took part in a conflict of somebody else. A contingent in a coalition is enough, so this is neither a conflict of its own nor a rivalry, and its size is not the size of the contribution",
		columns: { state: state("the secondary party"), year, conflict, side, kind, over, size },
	},
} as const;

/** UCDP/PRIO armed conflict, states only. */
export const ucdp = defineDataset({
	id: "ucdp",
	title: "UCDP/PRIO Armed Conflict, states by year",
	about:
		"Conflicts with at least 25 deaths in battle in a year in which a state is a party. Groups that are no state have no row: a conflict with one shows only the state. Secondary parties stand apart: they make a state with a small contingent look like a party.",
	publisher: "Uppsala Conflict Data Program and Peace Research Institute Oslo",
	authors: ["Nils Petter Gleditsch", "Peter Wallensteen", "Mikael Eriksson", "Margareta Sollenberg", "Håvard Strand"],
	licence: "CC BY 4.0",
	cite: "Gleditsch, Wallensteen, Eriksson, Sollenberg and Strand, Armed Conflict 1946–2001: A New Dataset (2002), UCDP/PRIO version 25.1",
	version: "25.1",
	published: "2025-06",
	reliability: "A",
	because: "one consistent definition, revised every year",
	coverage: "all states, 1946 to the end of the file; deaths below 25 a year are not seen",
	files: [
		{
			name: "conflicts",
			about: "conflict-years, one row for each mix of a state on each side and a supporter",
			columns: {
				conflict: ["conflict_id"],
				year: ["year"],
				a: ["gwno_a"],
				aSecond: ["gwno_a_2nd"],
				b: ["gwno_b"],
				bSecond: ["gwno_b_2nd"],
				over: ["incompatibility"],
				size: ["intensity_level"],
				kind: ["type_of_conflict"],
				since: ["start_date"],
				episode: ["start_date2"],
				ends: ["ep_end"],
			},
		},
	],
	panels,
	async read({ files, report, states: statesOf }) {
		const parties = builderFor("parties", panels.parties);
		const pairs = builderFor("interstate", panels.interstate);
		const supporters = builderFor("supporters", panels.supporters);
		const states = statesOf("gw");
		const years = new Years();
		const once = new Once();
		const said = new Map<string, string>();
		const seen = new Set<string>();
		const isNew = (key: string) => {
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		};
		await files.each("conflicts", (row, at) => {
			const id = row.integer(at.conflict as number, 1, 1_000_000);
			const when = row.integer(at.year as number, 1900, 2200);
			const codes = (["a", "aSecond", "b", "bSecond"] as const).map((name) => codeAt(row, at[name] as number, name === "a"));
			const what = wordAt(row, at.over as number, OVER);
			const deaths = row.integer(at.size as number, 1, 2) - 1;
			const type = wordAt(row, at.kind as number, KIND);
			const since = dayAt(row, at.since as number);
			const episode = dayAt(row, at.episode as number);
			const ends = row.integer(at.ends as number, 0, 1);
			if (row.fault) return;
			const attributes = [what, deaths, type, since, episode, ends].join();
			const [a, aSecond, b, bSecond] = codes as [number, number, number, number];
			if (!once.is(report, `${id} ${when} ${codes.join(" ")}`, attributes)) return;
			const one = states.of(a, when);
			if (one === -1) return;
			const other = b === 0 ? -1 : states.of(b, when);
			if (b !== 0 && other === -1) return;
			// All rows of a conflict-year repeat what it is; one that says otherwise cannot be told from a misprint.
			const key = `${id} ${when}`;
			if ((said.get(key) ?? attributes) !== attributes)
				return report.leftOut("says something else of the conflict than an earlier row of the same year");
			said.set(key, attributes);
			const rest = [type, what, deaths] as const;
			if (isNew(`party ${key} 0 ${one}`)) parties.add(one, when, id, 0, ...rest, b === 0 ? 0 : 1, since, episode, ends);
			if (b !== 0) {
				if (isNew(`party ${key} 1 ${other}`)) parties.add(other, when, id, 1, ...rest, 1, since, episode, ends);
				if (isNew(`pair ${key} ${one} ${other}`)) pairs.add(one, other, when, id, what, deaths);
			}
			for (const [code, which] of [
				[aSecond, 0],
				[bSecond, 1],
			] as const) {
				if (code === 0) continue;
				const supporter = states.at(code, when);
				if (supporter === -1) report.cells(`secondary party gw ${code}, no state of that list in the year, left out`);
				else if (isNew(`support ${key} ${which} ${supporter}`)) supporters.add(supporter, when, id, which, ...rest);
			}
			years.add(when);
			report.keep();
		});
		if (parties.rows === 0) return [];
		// All three cover what the file covers: a year without a row is a year without such a conflict, not a gap.
		const { from, to } = years.span();
		const out: Panel[] = [];
		for (const [builder, part] of [
			[parties, "armed conflicts with a state as a party"],
			[pairs, "armed conflicts between states"],
			[supporters, "troops of other states in armed conflicts"],
		] as const)
			if (builder.rows > 0) out.push(builder.finish(states.ids, { from, to, part, complete: true }));
		return out;
	},
});

/** A Gleditsch–Ward number; 0 where the cell is empty. */
function codeAt(row: Row, cell: number, needed: boolean): number {
	return !needed && row.text(cell) === "" ? 0 : row.integer(cell, 1, 1000);
}

/** The place of a word, or of the publisher's number for it, in a list. Anything else is a fault. */
function wordAt(row: Row, cell: number, words: readonly string[]): number {
	const text = row.text(cell).toLowerCase();
	const number = /^\d$/.test(text) ? Number(text) - 1 : -1;
	const place = words === KIND && SAME[text] !== undefined ? (SAME[text] as number) : words.indexOf(text);
	const found = place === -1 && number >= 0 && number < words.length ? number : place;
	if (found === -1) row.blame(cell, `none of ${words.join(", ")}`);
	return found;
}
