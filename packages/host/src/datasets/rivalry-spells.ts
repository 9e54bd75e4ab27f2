import type { PanelBuilder } from "./build.ts";
import { type Reading, Years } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { Once } from "./once.ts";

/** What a rivalry was about, as the columns of the panel after `since`; blames a cell that says what cannot be. */
type About = (row: Row, at: Readonly<Record<string, number>>) => readonly number[];

/**
 * The years of each spell of rivalry, as the lists of Thompson and others have them: two sides, first and last year, number and name.
 * Years in which a side is not in the system of states are left out and told.
 */
export async function rivalryYears({ files, report, states: statesOf }: Reading, out: PanelBuilder, about: About) {
	const states = statesOf("cow");
	const years = new Years();
	const once = new Once();
	await files.each("spells", (row, at) => {
		const id = row.integer(at.id as number, 1, 100_000);
		const ccode1 = row.integer(at.ccode1 as number, 1, 999);
		const ccode2 = row.integer(at.ccode2 as number, 1, 999);
		const start = row.integer(at.start as number, 1000, 2100);
		const end = row.integer(at.end as number, 1000, 2100);
		const kinds = about(row, at);
		if (end < start) row.blame(at.end as number, `ends before it begins in ${start}`);
		if (row.fault || !once.is(report, `${ccode1} ${ccode2} ${start}`, end)) return;
		let cut = 0;
		let kept = 0;
		for (let when = start; when <= end; when++) {
			const [a, b] = [states.at(ccode1, when), states.at(ccode2, when)];
			if (a === -1 || b === -1) {
				cut++;
				continue;
			}
			out.add(a, b, when, id, start, ...kinds, row.text(at.name as number));
			years.add(when);
			kept++;
		}
		if (kept > 0) {
			report.cells("years of a rivalry in which a side is not in the system of states, left out", cut);
			return report.keep();
		}
		// No year was kept: say for which of the two.
		if (states.of(ccode1, end) !== -1 && states.of(ccode2, end) !== -1) report.leftOut("at no time were both sides in the system of states");
	});
	return out.rows === 0 ? [] : [out.finish(states.ids, { ...years.span(), part: "strategic rivalries", complete: true })];
}
