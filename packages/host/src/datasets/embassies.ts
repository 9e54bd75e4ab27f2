import type { Panel } from "@interconnector/engine";
import { integer, number, state, year } from "./build.ts";
import { builderFor, defineDataset } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { Once } from "./once.ts";

/** The year of the export: its rows bear no date. */
const TAKEN = 2022;

const KINDS = ["embassies", "highCommissions", "nunciatures", "deFacto", "consulates", "honorary", "other"] as const;
type Kind = (typeof KINDS)[number];

const DIPLOMATIC: ReadonlySet<Kind> = new Set(["embassies", "highCommissions", "nunciatures"]);

/** What the kinds of mission are in Wikidata; all that is not here counts as other. */
const KIND_OF: Readonly<Record<string, Kind>> = {
	Q3917681: "embassies",
	Q113065939: "embassies",
	Q18414273: "highCommissions",
	Q19600600: "highCommissions",
	Q4824242: "highCommissions",
	Q620045: "nunciatures",
	Q5244910: "deFacto",
	Q61881945: "deFacto",
	Q579581: "deFacto",
	Q7843791: "consulates",
	Q372690: "consulates",
	Q24868622: "consulates",
	Q1783003: "consulates",
	Q73088858: "consulates",
	Q108058047: "consulates",
	Q112307194: "consulates",
	Q10686185: "consulates",
	Q23891529: "honorary",
};

const panel = {
	schema: "dyad-year",
	about: "the missions of one state on the territory of another, in the year of the export",
	columns: {
		state1: state("who sends"),
		state2: state("where the missions stand"),
		year,
		embassies: integer("missions", "embassies"),
		highCommissions: integer("missions", "high commissions, which are embassies between members of the Commonwealth"),
		nunciatures: integer("missions", "apostolic nunciatures, which are embassies of the Holy See"),
		deFacto: integer("missions", "de facto embassies and consulates, where there is no recognition"),
		consulates: integer("missions", "consulates and consulates general"),
		honorary: integer("missions", "honorary consulates"),
		other: integer("missions", "liaison, trade and regional offices, interests sections and whatever else"),
		elsewhere: integer(
			"missions",
			"of the embassies, high commissions and nunciatures, those accredited to other states only, such as an embassy to the Holy See in Rome",
		),
		since: number("year", "the earliest year of foundation that is given; not known for most"),
	},
} as const;

/** Who has missions where. */
export const embassies = defineDataset({
	id: "embassies",
	title: "Database of Embassies (from Wikidata)",
	about:
		"Embassies, consulates and other missions as volunteers have entered them. What is not entered is missing and what has closed may linger: look at presence, not at small differences. One day, not a history.",
	publisher: "Wikidata",
	authors: ["Database of Embassies project"],
	licence: "CC0 1.0",
	cite: "Database of Embassies, export from Wikidata of 16 November 2022",
	version: "2022-11-16",
	published: "2022-11-16",
	reliability: "C",
	because: "entered by volunteers, mostly from lists of foreign ministries; checked by whoever looks",
	coverage: "missions that stood in Wikidata on 16 November 2022",
	files: [
		{
			name: "missions",
			about: "missions, one a row",
			columns: {
				operator: ["operatorQID"],
				country: ["countryQID"],
				to: ["jurisdictionQIDs"],
				type: ["typeQID"],
				creation: ["creation"],
				id: ["QID"],
			},
		},
	],
	panels: { missions: panel },
	async read({ files, report, states: statesOf }): Promise<Panel[]> {
		const out = builderFor("missions", panel);
		const states = statesOf("wikidata");
		const once = new Once();
		const dyads = new Map<number, Record<Kind | "elsewhere" | "since", number>>();
		await files.each("missions", (row, at) => {
			const [operator, country, type, id] = (["operator", "country", "type", "id"] as const).map((name) => entityAt(row, at[name] as number));
			const to = row
				.text(at.to as number)
				.split("|")
				.map(entityOf);
			const written = row.text(at.creation as number);
			const since = written === "" ? Number.NaN : Number(/^\d{4}(?=-)/.exec(written)?.[0]);
			if (written !== "" && Number.isNaN(since)) row.blame(at.creation as number, "not a date such as 1993-01-01T00:00:00Z");
			if (since > TAKEN) row.blame(at.creation as number, `founded after the export of ${TAKEN}: is this a later one?`);
			if (row.fault || !once.is(report, `${operator} ${country} ${id}`, `${type} ${to} ${written}`)) return;
			if (operator === country) return report.leftOut("a mission of a state to itself: who sends it or where it stands is entered wrongly");
			const a = states.of(operator as string, TAKEN);
			const b = a === -1 ? -1 : states.of(country as string, TAKEN);
			if (b === -1) return;
			const kind = KIND_OF[type as string] ?? "other";
			if (kind === "other") report.cells("missions of another kind");
			if (to.includes(undefined)) report.cells("not said to which state it is accredited");
			const dyad = dyads.get(a * 1000 + b) ?? {
				...{ embassies: 0, highCommissions: 0, nunciatures: 0, deFacto: 0, consulates: 0, honorary: 0, other: 0 },
				elsewhere: 0,
				since: Number.NaN,
			};
			dyad[kind]++;
			// Provinces and orders are no states: they say nothing here.
			const accredited = to.map((one) => (one === undefined ? -1 : states.at(one, TAKEN)));
			if (DIPLOMATIC.has(kind) && accredited.some((one) => one !== -1) && !accredited.includes(b)) dyad.elsewhere++;
			if (!Number.isNaN(since)) dyad.since = Number.isNaN(dyad.since) ? since : Math.min(dyad.since, since);
			dyads.set(a * 1000 + b, dyad);
			report.keep();
		});
		for (const [key, { elsewhere, since, ...counts }] of dyads)
			out.add(Math.floor(key / 1000), key % 1000, TAKEN, ...KINDS.map((kind) => counts[kind]), elsewhere, since);
		if (out.rows === 0) return [];
		return [out.finish(states.ids, { from: TAKEN, to: TAKEN, part: "missions entered in Wikidata", complete: false })];
	},
});

/** The Q number at the end of an address of Wikidata. */
const entityOf = (address: string) => /(?:^|\/)(Q\d+)$/.exec(address)?.[1];

function entityAt(row: Row, cell: number): string | undefined {
	const text = row.text(cell);
	const entity = entityOf(text);
	if (entity === undefined) row.blame(cell, text === "" ? "missing" : "not the address of an entity of Wikidata");
	return entity;
}
