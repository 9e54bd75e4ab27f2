import { push } from "../base/group.ts";
import type { Finding } from "../lenses/finding.ts";
import type { SectionId } from "./brief.ts";
import { THIN } from "./number.ts";
import { bySign, nameOf, overRows, type Row, rowsOf, yesRows } from "./say.ts";
import type { Sentence } from "./sentence.ts";

/** A section of the brief: which questions feed it, and in which words their parts are said. */
export interface SectionDef {
	readonly id: SectionId;
	readonly title: string;
	readonly about: string;
	readonly lenses: readonly string[];
	/** Lenses whose opening sentence stands in the bottom line. */
	readonly leads: readonly string[];
	/** Columns whose change since a day is worth a sentence, in which words, and how the ids of a row are joined. */
	readonly watch: readonly {
		readonly lens: string;
		readonly part: string;
		readonly column: string;
		readonly words: string;
		readonly joint?: string;
	}[];
	readonly exhibits: readonly { readonly lens: string; readonly part: string; readonly column?: string; readonly known?: boolean }[];
	readonly say: (found: Findings) => Sentence[];
}

/** The findings of a section by lens; a lens that this engine lacks gives no sentence. */
export type Findings = (lens: string, then: (finding: Finding) => Sentence[]) => Sentence[];

const position: SectionDef = {
	id: "position",
	title: "Position",
	about: "With whom is the state close or hostile, how much do they have to do with each other, and how well is that known?",
	lenses: ["vectors"],
	leads: ["vectors"],
	watch: [{ lens: "vectors", part: "vectors", column: "affinity", words: "affinity" }],
	exhibits: [{ lens: "vectors", part: "vectors" }],
	say: (found) =>
		found("vectors", (finding) => {
			const about = { finding, part: "vectors" };
			return [
				...bySign(
					{ ...about, column: "affinity" },
					{
						above: "Affinity is above zero over its whole range with",
						below: "Affinity is below zero over its whole range with",
						open: "The range of affinity crosses zero with",
						things: ["one partner", "partners"],
					},
				),
				...overRows(
					"Engagement on record, a lower bound, is counted with",
					["one partner", "partners"],
					byValue(rowsOf({ ...about, column: "intensity" })),
					{ most: 4 },
				),
				...overRows(
					"The evidence is thin on",
					["one partner", "partners"],
					rowsOf({ ...about, column: "evidence", where: (_, __, value) => value < THIN }),
					{ numbers: false, most: 8 },
				),
				...bySign(
					{ ...about, column: "momentum", most: 4 },
					{
						above: "Against older evidence, affinity is higher over the whole range with",
						below: "Against older evidence, affinity is lower over the whole range with",
						open: "Whether affinity rose or fell is open with",
						things: ["one partner", "partners"],
					},
				),
			];
		}),
};

const balance: SectionDef = {
	id: "balance",
	title: "Balance",
	about: "Does the state keep equal distance from powers that are rivals of each other, and which of its friends are enemies?",
	lenses: ["equidistance", "paradoxes"],
	leads: ["equidistance"],
	watch: [
		{ lens: "equidistance", part: "balance", column: "E", words: "equidistance among the poles" },
		{ lens: "equidistance", part: "balance", column: "level", words: "mean affinity to the poles" },
	],
	exhibits: [
		{ lens: "equidistance", part: "balance" },
		{ lens: "equidistance", part: "pairs", column: "gap" },
		{ lens: "paradoxes", part: "triads", known: true },
	],
	say: (found) => [
		...found("equidistance", (finding) => [
			...overRows(
				"The share of engagement with a pole is above the declared alarm for",
				["one pole", "poles"],
				yesRows({ finding, part: "alarms", column: "alarm", called: (_, ids) => `${nameOf(finding, ids[1] ?? "")} among the ${ids[0]} poles` }),
				{ numbers: false },
			),
			...overRows(
				"The gap between the affinities to two rival poles is known for",
				["one pair", "pairs"],
				byValue(
					rowsOf({
						finding,
						part: "pairs",
						column: "gap",
						called: (_, ids) => `${nameOf(finding, ids[1] ?? "")} and ${nameOf(finding, ids[2] ?? "")}, ${ids[0]}`,
					}),
				),
				{ most: 3, before: "gap " },
			),
		]),
		...found("paradoxes", (finding) =>
			overRows(
				"Two friends of the state are hostile to each other in",
				["one triangle", "triangles"],
				rowsOf({ finding, part: "triads", column: "stress", where: (_, __, value) => value > 0 }),
				{ before: "stress ", most: 4 },
			),
		),
	],
};

const levers: SectionDef = {
	id: "levers",
	title: "Who holds what over whom",
	about: "Who can squeeze whom, by which channel, and what holds the holder back?",
	lenses: ["levers"],
	leads: ["levers"],
	watch: [{ lens: "levers", part: "exposure", column: "gross", words: "gross exposure", joint: " over " }],
	exhibits: [
		{ lens: "levers", part: "exposure", column: "gross" },
		{ lens: "levers", part: "gross" },
	],
	say: (found) =>
		found("levers", (finding) => {
			const { focal } = finding;
			const holds = rowsOf({ finding, part: "exposure", column: "gross" });
			const bites = new Set(holds.filter((row) => row.high > 0).map((row) => row.row));
			const active = (row: string) => bites.has(row);
			const exposure = (column: string, end: 0 | 1) =>
				rowsOf({
					finding,
					part: "exposure",
					column,
					where: (row, ids) => ids[end] === focal && active(row),
					called: (_, ids) => nameOf(finding, ids[1 - end] ?? ""),
				});
			const state = nameOf(finding, focal);
			return [
				...overRows(`Exposure of ${state}, gross of what restrains the holder, is on record to`, ["one holder", "holders"], exposure("gross", 1)),
				...overRows("Net of that restraint, exposure is on record to", ["one holder", "holders"], exposure("net", 1)),
				...overRows(
					"Levers that are stated or denied, none of them active, are those of",
					["one holder", "holders"],
					holds
						.filter((row) => !active(row.row) && row.row.split(",")[1] === focal)
						.map((row) => ({ ...row, name: nameOf(finding, row.row.split(",")[0] ?? "") })),
					{ numbers: false },
				),
				...overRows(`${state} is itself on record as the holder over`, ["one target", "targets"], exposure("gross", 0)),
				...overRows(
					"For comparison, exposure is on record for",
					["one other pair", "other pairs"],
					rowsOf({
						finding,
						part: "exposure",
						column: "gross",
						where: (_, ids) => !ids.includes(focal),
						called: (_, ids) => `${nameOf(finding, ids[1] ?? "")} to ${nameOf(finding, ids[0] ?? "")}`,
					}),
				),
			];
		}),
};

const formats: SectionDef = {
	id: "formats",
	title: "Formats",
	about: "In which formats does the state sit, in what role, and what kind of format is each?",
	lenses: ["formats"],
	leads: [],
	watch: [],
	exhibits: [{ lens: "formats", part: "labels", known: true }],
	say: (found) =>
		found("formats", (finding) => {
			const state = nameOf(finding, finding.focal);
			const inRole = (column: string) => yesRows({ finding, part: "roles", column });
			const mine = new Set(inRole("member").map((row) => row.row));
			const label = (column: string, words: string) => {
				const rows = yesRows({ finding, part: "labels", column, where: (row) => mine.has(row) });
				const verb = rows.length === 1 ? "is" : "are";
				const lead = `As of ${finding.asOf}, by rule and the sources read, ${words} among the formats in which ${state} sits ${verb}`;
				return overRows(lead, ["one format", "formats"], rows, { numbers: false, most: 6 });
			};
			return [
				...overRows(`As of ${finding.asOf}, according to the sources read, ${state} is a member of`, ["one format", "formats"], inRole("member"), {
					numbers: false,
					most: 12,
				}),
				...overRows(
					`As of ${finding.asOf}, according to the sources read, ${state} is observer or partner in`,
					["one format", "formats"],
					inRole("observer"),
					{ numbers: false },
				),
				...label("minilateral", "minilateral"),
				...label("major-power-led", "led by a major power"),
			];
		}),
};

const corridors: SectionDef = {
	id: "corridors",
	title: "Corridors",
	about: "Which routes are open, and who can close them alone?",
	lenses: ["corridors"],
	leads: ["corridors"],
	watch: [{ lens: "corridors", part: "routes", column: "closed", words: "number of legs not open" }],
	exhibits: [{ lens: "corridors", part: "routes", column: "closed" }],
	say: (found) =>
		found("corridors", (finding) => {
			const way = (ids: readonly string[]) => `${ids[0]} from ${nameOf(finding, ids[1] ?? "")} to ${nameOf(finding, ids[2] ?? "")}`;
			const alone = rowsOf({
				finding,
				part: "closing",
				column: "size",
				where: (_, ids, value) => value === 1 && ids.length === 4,
				called: (_, ids) => way(ids),
			});
			const holders = new Map<string, Row[]>();
			for (const row of alone) {
				const holder = row.row.split(",").at(-1) as string;
				push(holders, holder, row);
			}
			const many = [...holders].sort(([, a], [, b]) => b.length - a.length);
			return [
				...overRows("Every leg is open on", ["one named corridor", "named corridors"], yesRows({ finding, part: "routes", column: "open" }), {
					numbers: false,
					most: 10,
				}),
				...overRows(
					"Legs that are not open are on record for",
					["one named corridor", "named corridors"],
					rowsOf({ finding, part: "routes", column: "closed", where: (_, __, value) => value > 0 }),
				),
				...many
					.slice(0, 4)
					.flatMap(([holder, rows]) =>
						overRows(`${nameOf(finding, holder)} alone can close all recorded ways of`, ["one route", "routes"], rows, { numbers: false, most: 4 }),
					),
			];
		}),
};

/** Largest first; equal ones keep the order of the part. */
function byValue(rows: readonly Row[]): Row[] {
	return [...rows].sort((a, b) => b.value - a.value);
}

/** The sections that speak from lenses, in the order in which they are read. */
export const SECTIONS: readonly SectionDef[] = [position, balance, levers, formats, corridors];
