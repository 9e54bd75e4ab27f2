import { label, state, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import { Once } from "./once.ts";

const KINDS = ["full", "associate", "observer"] as const;

const columns = {
	state: state("the member"),
	year,
	membership: label(KINDS, "full member, associate or observer"),
} as const;
const panel = {
	schema: "state-year",
	about: "each year of each membership",
	columns: { ...columns, organisation: label([], "the organisation by its abbreviation; some are not unique outside this file") },
} as const;

/** Named memberships in international bodies. */
export const igoMembers = defineDataset({
	id: "igo-members",
	title: "Memberships of states in international bodies (MIGO of manyios)",
	about:
		"Which bodies a state sat in, by name, for 244 of them: an extract in which the United Nations and most treaty organisations are missing, and others stop when they change their form. It shows that a state was in a body, never that it was not; to count, use cow-igo.",
	publisher: "Many packages for global governance, Graduate Institute Geneva",
	authors: ["James Hollway"],
	licence: "CC BY 4.0",
	cite: "Hollway and others, manyios: many datasets on international organizations; memberships after Pevehouse and others (2020), COW IGO 3.0",
	published: "2021",
	reliability: "B",
	because: "taken over from the COW project by others, and only in part",
	coverage: "244 bodies, 1925–2010; no body is certain to be complete",
	files: [
		{
			name: "memberships",
			about: "memberships, one state, body and year a row",
			columns: { organisation: ["igoID"], ccode: ["cowID"], year: ["Year"], membership: ["membership"] },
		},
	],
	panels: { memberships: panel },
	async read({ files, report, states: statesOf }) {
		const organisations: string[] = [];
		const places = new Map<string, number>();
		const out = builderFor("memberships", {
			...panel,
			columns: { ...columns, organisation: label(organisations, panel.columns.organisation.about) },
		});
		// By COW number: the ISO letters in the file are those of today's states also for Czechoslovakia and Yugoslavia, and some are missing.
		const states = statesOf("cow");
		const years = new Years();
		const once = new Once();
		await files.each("memberships", (row, at) => {
			const organisation = row.text(at.organisation as number);
			const ccode = row.integer(at.ccode as number, 1, 999);
			const when = row.integer(at.year as number, 1500, 2200);
			const membership = row.integer(at.membership as number, 1, 3);
			if (organisation === "" || organisation === "NA") row.blame(at.organisation as number, "missing");
			if (row.fault) return;
			const member = states.of(ccode, when);
			if (member === -1 || !once.is(report, `${organisation} ${member} ${when}`, membership)) return;
			let place = places.get(organisation);
			if (place === undefined) {
				place = organisations.push(organisation) - 1;
				places.set(organisation, place);
			}
			out.add(member, when, membership - 1, place);
			years.add(when);
			report.keep();
		});
		return out.rows === 0 ? [] : [out.finish(states.ids, { ...years.span(), part: "memberships in some international bodies", complete: false })];
	},
});
