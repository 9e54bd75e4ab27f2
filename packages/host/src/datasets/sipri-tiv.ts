import { number, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { Once } from "./once.ts";
import type { States } from "./states.ts";

const panel = {
	schema: "dyad-year",
	about: "deliveries of major arms from one state to another in a year",
	columns: {
		state1: state("who delivered; not known for some deliveries"),
		state2: state("who received; not known for some deliveries"),
		year,
		tiv: number(
			"million TIV",
			"volume in SIPRI trend indicator values, which measure military worth and not money; 0 is a delivery of less than half a million",
		),
	},
} as const;

/** How the tables of SIPRI mark who is no state: one asterisk an armed group, two an organisation. */
const NO_STATE = [
	[/\*\*$/, "delivered by or to an organisation, not a state"],
	[/\*$/, "delivered by or to an armed group, not a state"],
] as const;

/** Transfers of major conventional arms. */
export const sipriTiv = defineDataset({
	id: "sipri-tiv",
	title: "SIPRI Arms Transfers Database, trend indicator values",
	about:
		"Deliveries of major conventional arms by volume. Not prices, not orders, not small arms; licences and parts mostly not. A single large system makes a year, so add years up before comparing.",
	publisher: "Stockholm International Peace Research Institute",
	authors: ["SIPRI"],
	licence: "free for non-commercial use with attribution; not to be passed on as a whole without permission of SIPRI",
	cite: "SIPRI Arms Transfers Database, trend indicator values of exports 1950–2021, as gathered by 360info (2022)",
	version: "2022",
	published: "2022",
	reliability: "A",
	because: "a consistent count from open sources, revised every year; some deliveries stay unseen",
	coverage: "deliveries by 134 suppliers, 1950–2021; nothing after 2021",
	files: [
		{
			name: "deliveries",
			about: "deliveries, one supplier, recipient and year a row",
			columns: { supplier: ["supplier"], recipient: ["recipient"], year: ["year"], tiv: ["value", "tiv"] },
		},
	],
	panels: { deliveries: panel },
	async read({ files, report, states: statesOf }) {
		const out = builderFor("deliveries", panel);
		const states = statesOf("name", { early: "delivered to or by it before lists of states count it" });
		const years = new Years();
		const once = new Once();
		// Two names can be one state in a year: rival governments, or a name of before and after.
		const dyads = new Map<string, { from: number; to: number; when: number; tiv: number }>();
		await files.each("deliveries", (row, at) => {
			const ends = [row.text(at.supplier as number), row.text(at.recipient as number)] as const;
			const when = row.integer(at.year as number, 1950, 2100);
			const tiv = row.number(at.tiv as number);
			for (const [i, end] of ends.entries()) if (end === "") row.blame((i === 0 ? at.supplier : at.recipient) as number, "missing");
			if (tiv < 0) row.blame(at.tiv as number, "a volume below nought");
			if (row.fault || !once.is(report, `${when} ${ends.join(" → ")}`, tiv)) return;
			// The COW numbers in the file give armed groups the number of the state that they fight or fought in, so they are not used.
			const marked = NO_STATE.find(([mark]) => ends.some((end) => mark.test(end)));
			if (marked) return report.leftOut(marked[1]);
			const [from, to] = [placeOf(ends[0], when, states), placeOf(ends[1], when, states)];
			if (from === undefined || to === undefined) return;
			if (from === -1) report.cells("supplier not known");
			if (to === -1) report.cells("recipient not known");
			if (tiv === 0) report.cells("written as 0: a delivery of less than half a million TIV");
			if (Number.isNaN(tiv)) report.cells("no volume: not known");
			const key = `${when} ${from} ${to}`;
			const other = dyads.get(key);
			if (other) report.cells("added to a row of the same two states and year under another name");
			dyads.set(key, { from, to, when, tiv: tiv + (other?.tiv ?? 0) });
			years.add(when);
			report.keep();
		});
		for (const { from, to, when, tiv } of dyads.values()) out.add(from, to, when, tiv);
		if (out.rows === 0) return [];
		return [out.finish(states.ids, { ...years.span(), part: "known deliveries of major conventional arms", complete: true })];
	},
});

/** The state of that name; −1 where the table itself says that it is not known, undefined when it names no state, which is counted. */
function placeOf(name: string, year: number, states: States): number | undefined {
	if (/^unknown /i.test(name)) return -1;
	const at = states.of(name, year);
	return at === -1 ? undefined : at;
}
