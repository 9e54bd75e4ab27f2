import { integer, label, number, state, text, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { Once } from "./once.ts";

/** What became of a body, by the letters of the file. */
const FATES: Readonly<Record<string, string>> = {
	SUCC: "succeeded by another",
	DISS: "dissolved",
	DES: "fell out of use",
	ABS: "absorbed",
	MER: "merged",
	EXP: "expired",
};

const WORDS = {
	fate: "what became of it; not known where it still stood at the end of the data or none is given",
	function: "what it is mainly for",
	scope: "how broad its task is",
	region: "where its members lie",
} as const;

const panel = {
	schema: "state-year",
	about: "international bodies with their beginning and end, one a row, under the year of their beginning",
	columns: {
		state: state("not known: the file names no member, only how many there were"),
		year: { ...year, about: "the year in which it began" },
		organisation: text("its abbreviation, as in the memberships of the same publisher"),
		title: text("its name"),
		end: number("year", "the year in which it ended; not known while it stood"),
		last: integer("year", "the last year in which it is known to have stood"),
		...Object.fromEntries(Object.entries(WORDS).map(([name, about]) => [name, label([], about)])),
		membersFirst: number("states", "full members in its first year of data; not known where the members were not coded"),
		membersLast: number("states", "full members in its last year of data, likewise"),
	},
} as const;

/** The life of international bodies. */
export const digo = defineDataset({
	id: "digo",
	title: "Life and death of international organisations (DIGO)",
	about:
		"When 561 bodies between governments were founded, when and how they ended, what they are for, and how many members they had at both ends. It names no member: for those see igo-members and cow-igo.",
	publisher: "Mette Eilstrup-Sangiovanni, University of Cambridge",
	authors: ["Mette Eilstrup-Sangiovanni"],
	licence: "CC BY 4.0 in the edition of manyios",
	cite: "Eilstrup-Sangiovanni (2020), Death of international organizations: the organizational ecology of intergovernmental organizations, 1815–2015, Review of International Organizations 15",
	published: "2018-12",
	reliability: "B",
	because: "coded by hand for a published article from the lists of COW, yearbooks and founding texts",
	coverage: "561 bodies founded 1815–2005, followed to 2016; none founded later is in it",
	files: [
		{
			name: "organisations",
			about: "international bodies, one a row",
			columns: {
				organisation: ["igoID", "ioname"],
				title: ["Title", "orgname"],
				begin: ["Begin", "sdate"],
				end: ["End", "ddate"],
				living: ["Living"],
			},
			may: {
				fate: ["Death", "Fate/death_reason"],
				function: ["function_c"],
				scope: ["scope_c"],
				region: ["region_c"],
				first: ["full_membership_start"],
				last: ["full_membership_end"],
				uncodedFirst: ["missing_data_start"],
				uncodedLast: ["missing_data_end"],
			},
		},
	],
	panels: { organisations: panel },
	async read({ files, report }) {
		const labels = Object.fromEntries(Object.keys(WORDS).map((name) => [name, [] as string[]]));
		const columns = {
			...panel.columns,
			...Object.fromEntries(Object.entries(WORDS).map(([name, about]) => [name, label(labels[name] ?? [], about)])),
		};
		const out = builderFor("organisations", { ...panel, columns });
		const years = new Years();
		const once = new Once();
		await files.each("organisations", (row, at) => {
			const cell = (name: string) => at[name] ?? -1;
			const [organisation, title] = [row.text(cell("organisation")), row.text(cell("title"))];
			if (organisation === "" || organisation === "NA") row.blame(cell("organisation"), "missing");
			const begin = row.integer(cell("begin"), 1800, 2200);
			const last = row.integer(cell("end"), 1800, 2200);
			if (last < begin) row.blame(cell("end"), "it ends before it begins");
			const living = row.number(cell("living"));
			if (living !== 0 && living !== 1 && !Number.isNaN(living)) row.blame(cell("living"), "neither 1 nor 0");
			const members = [membersIn(row, cell("first"), cell("uncodedFirst")), membersIn(row, cell("last"), cell("uncodedLast"))];
			const words = Object.keys(WORDS).map((name) => wordOf(name, row.text(cell(name))));
			if (row.fault || !once.is(report, organisation, [title, begin, last, living, ...words, ...members].join("\u0000"))) return;
			if (words[0] === undefined && living === 0) report.cells("ended, and no fate given");
			const places = words.map((word, i) => (word === undefined ? -1 : placeIn(Object.values(labels)[i] as string[], word)));
			out.add(-1, begin, organisation, title || null, living === 0 ? last : Number.NaN, last, ...places, ...members);
			years.add(begin);
			years.add(last);
			report.keep();
		});
		if (out.rows === 0) return [];
		const { from, to } = years.span();
		return [out.finish([], { from, to, part: "beginnings and ends of international bodies", complete: false })];
	},
});

/** How many full members; not known where the file counts states that nobody coded, though it writes 0 there. */
function membersIn(row: Row, members: number, uncoded: number): number {
	const [count, missing] = [row.number(members), row.number(uncoded)];
	if (count < 0 || (!Number.isNaN(count) && !Number.isInteger(count))) row.blame(members, "not a whole number from 0");
	return missing > 0 || count === 0 ? Number.NaN : count;
}

/** A word of the file as one of ours; undefined where it says nothing. */
function wordOf(column: string, written: string): string | undefined {
	if (written === "" || written === "NA") return undefined;
	if (column === "fate")
		return written
			.split("/")
			.map((one) => FATES[one] ?? one)
			.join(" or ");
	// A slip of the file.
	return written === "n" ? "narrow" : written;
}

function placeIn(list: string[], word: string): number {
	const at = list.indexOf(word);
	return at === -1 ? list.push(word) - 1 : at;
}
