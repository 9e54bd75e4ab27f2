import { integer, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { dayAt } from "./day.ts";
import { COW_DYAD } from "./dyad-years.ts";
import { Once } from "./once.ts";

const panel = {
	schema: "dyad-year",
	about: "pairs of states that border on each other by land or water in a year, each direction a row",
	columns: {
		state1: state("one side"),
		state2: state("the other"),
		year,
		type: integer(
			"type",
			"the closest in which they stood on any day of the year: 1 by land or river; across water of at most 2: 12, 3: 24, 4: 150, 5: 400 miles",
		),
	},
} as const;

/** Direct contiguity of states. */
export const cowContiguity = defineDataset({
	id: "cow-contiguity",
	title: "COW Direct Contiguity",
	about:
		"Which states border on each other, by land or across up to 400 miles of water. Home territory only, not colonies; borders as the project saw them, whatever is claimed.",
	publisher: "Correlates of War Project",
	authors: ["Douglas M. Stinnett", "Jaroslav Tir", "Philip Schafer", "Paul F. Diehl", "Charles Gochman"],
	licence: "free with citation",
	cite: "Stinnett, Tir, Schafer, Diehl and Gochman (2002), The Correlates of War Project Direct Contiguity Data, version 3.2",
	version: "3.2",
	published: "2017",
	reliability: "A",
	because: "measured on maps by one rule; borders change seldom",
	coverage: "pairs of states of the COW system, 1816–2016; nothing after 2016",
	files: [
		{
			name: "spells",
			about: "spells of contiguity",
			columns: { ccode1: COW_DYAD.ccode1, ccode2: COW_DYAD.ccode2, type: ["conttype"], from: ["stdate"], to: ["enddate"] },
		},
	],
	panels: { dyads: panel },
	async read({ files, report, states: statesOf }) {
		const out = builderFor("dyads", panel);
		const states = statesOf("cow");
		const years = new Years();
		const once = new Once();
		// Keyed by two states and a year: several spells can touch one year.
		const closest = new Map<number, number>();
		await files.each("spells", (row, at) => {
			const ccode1 = row.integer(at.ccode1 as number, 1, 999);
			const ccode2 = row.integer(at.ccode2 as number, 1, 999);
			const type = row.integer(at.type as number, 0, 5);
			const [begins, ends] = [dayAt(row, at.from as number), dayAt(row, at.to as number)];
			if (ccode1 === ccode2) row.blame(at.ccode2 as number, "a state with itself");
			if (ends < begins) row.blame(at.to as number, `ends before it begins on ${row.text(at.from as number)}`);
			if (row.fault || !once.is(report, `${ccode1} ${ccode2} ${type} ${begins}`, ends)) return;
			if (type === 0) return report.leftOut("a spell in which they were not contiguous (type 0)");
			const [from, to] = [yearIn(row.text(at.from as number)), yearIn(row.text(at.to as number))];
			let without = 0;
			let twice = 0;
			let kept = 0;
			for (let when = from; when <= to; when++) {
				const [a, b] = [states.at(ccode1, when), states.at(ccode2, when)];
				if (a === -1 || b === -1) {
					without++;
					continue;
				}
				const key = (when * 1000 + a) * 1000 + b;
				const before = closest.get(key);
				if (before !== undefined) twice++;
				closest.set(key, Math.min(type, before ?? type));
				years.add(when);
				kept++;
			}
			if (kept === 0) {
				// No year was kept: say for which of the two.
				if (states.of(ccode1, to) !== -1 && states.of(ccode2, to) !== -1) report.leftOut("at no time were both sides in the system of states");
				return;
			}
			report.cells("years of a spell in which a side is not in the system of states, left out", without);
			report.cells("years in which another spell of the same pair stands too: the closer one is kept", twice);
			report.keep();
		});
		for (const [key, type] of closest) out.add(Math.floor(key / 1000) % 1000, key % 1000, Math.floor(key / 1_000_000), type);
		return out.rows === 0
			? []
			: [out.finish(states.ids, { ...years.span(), part: "contiguity by land or up to 400 miles of water", complete: true })];
	},
});

const yearIn = (date: string) => Number(date.slice(0, 4));
