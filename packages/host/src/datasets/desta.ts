import type { Panel } from "@interconnector/engine";
import { label, number, state, text, year } from "./build.ts";
import { builderFor, defineDataset, Years } from "./dataset.ts";
import type { Row } from "./delimited.ts";
import { Once } from "./once.ts";

const AGREEMENT = "the agreement by its identifier, which names its first parties and its year";
const FORCE = "the year in which it entered into force; not known for many, which is not the same as never";

const panels = {
	memberships: {
		schema: "state-year",
		about: "who signed which trade agreement, amendment or accession when; one signature a row",
		columns: {
			state: state("who signed"),
			year: { ...year, about: "the year of signature" },
			agreement: label([], AGREEMENT),
			force: number("year", FORCE),
			title: text("title of the agreement"),
		},
	},
	dyads: {
		schema: "dyad-year",
		about: "pairs of states in one trade agreement, in the year in which both first signed it or a change of it; each pair one row an agreement",
		columns: {
			state1: state("one side"),
			state2: state("the other; between members of one bloc also where the bloc as such made the agreement"),
			year: { ...year, about: "the year of signature" },
			agreement: label([], AGREEMENT),
			force: number("year", FORCE),
		},
	},
} as const;

/** What is gathered of one act: an agreement, an amendment or an accession, by agreement and year of signature. */
interface Act {
	readonly agreement: number;
	readonly year: number;
	/** State → year of entry into force. */
	readonly parties: Map<number, number>;
}

/** Trade agreements and who signed them. */
export const desta = defineDataset({
	id: "desta",
	title: "Design of Trade Agreements (DESTA), memberships",
	about:
		"Who signed which preferential trade agreement. Signed is not in force, and what was left or ended later is not marked, so it does not say what stands today. Depth and contents are not in it.",
	publisher: "World Trade Institute, University of Bern",
	authors: ["Andreas Dür", "Leonardo Baccini", "Manfred Elsig"],
	licence: "CC BY 4.0",
	cite: "Dür, Baccini and Elsig (2014), The Design of International Trade Agreements: Introducing a New Dataset; in the edition of manytrade",
	published: "2021",
	reliability: "B",
	because: "coded from the texts of the agreements; the lists of parties were rearranged by others",
	coverage: "agreements signed 1948–2020; agreements without a year of signature are left out",
	files: [
		{
			name: "memberships",
			about: "parties to agreements, one signature a row",
			columns: {
				agreement: ["treatyID"],
				title: ["Title"],
				state: ["stateID"],
				name: ["StateName"],
				signed: ["Signature"],
				force: ["Force"],
				number: ["destaID"],
			},
		},
	],
	panels,
	async read({ files, report, states: statesOf }): Promise<Panel[]> {
		const agreements: string[] = [];
		const places = new Map<string, number>();
		const columns = { ...panels.memberships.columns, agreement: label(agreements, AGREEMENT) };
		const memberships = builderFor("memberships", { ...panels.memberships, columns });
		const early = "signed before lists of states count it, itself or through whoever held it then";
		const states = statesOf("iso3", { early });
		// Kosovo has no ISO letters.
		const named = statesOf("name", { early, shared: states });
		const years = new Years();
		const once = new Once();
		const acts = new Map<string, Act>();
		await files.each("memberships", (row, at) => {
			const [code, name, id] = [row.text(at.state as number), row.text(at.name as number), row.text(at.agreement as number)];
			const signed = yearAt(row, at.signed as number);
			const force = yearAt(row, at.force as number);
			if (id === "") row.blame(at.agreement as number, "missing");
			if (code === "" && name === "") row.blame(at.state as number, "missing");
			if (row.fault) return;
			// Their identifiers bear years that are no years, such as 6759.
			if (Number.isNaN(signed)) return report.leftOut("without a year of signature: under negotiation, or not known");
			// Two acts of one year can have entered into force in different ones: both stand.
			if (!once.is(report, [id, row.text(at.number as number), code, name, signed, force].join(" "), "")) return;
			const party = code === "" || code === "NA" ? named.of(name, signed) : states.of(code, signed);
			if (party === -1) return;
			let agreement = places.get(id);
			if (agreement === undefined) {
				agreement = agreements.push(id) - 1;
				places.set(id, agreement);
			}
			if (Number.isNaN(force)) report.cells("no year of entry into force: not known");
			if (force < signed) report.cells("in force before it was signed, as an accession to something older is written");
			const act = acts.get(`${signed} ${id}`) ?? { agreement, year: signed, parties: new Map<number, number>() };
			act.parties.set(party, earlier(act.parties.get(party), force));
			acts.set(`${signed} ${id}`, act);
			memberships.add(party, signed, agreement, force, row.text(at.title as number) || null);
			years.add(signed);
			report.keep();
		});
		if (memberships.rows === 0) return [];
		const { from, to } = years.span();
		const covers = { from, to, part: "signatures of preferential trade agreements", complete: false };
		return [memberships.finish(states.ids, covers), paired([...acts.values()], states.ids, agreements, covers)];
	},
});

/** The year that a date or year in a cell begins with; NaN where it says NA or nothing. */
function yearAt(row: Row, cell: number): number {
	const written = row.text(cell);
	if (written === "" || written === "NA") return Number.NaN;
	const found = /^(1[89]\d\d|20\d\d)(?:-\d\d-\d\d)?$/.exec(written);
	if (!found) row.blame(cell, "not a year such as 1994");
	return found ? Number(found[1]) : Number.NaN;
}

/** The earlier of two years, either of which may not be known. */
function earlier(a: number | undefined, b: number): number {
	if (a === undefined || Number.isNaN(a)) return b;
	return Number.isNaN(b) ? a : Math.min(a, b);
}

/** Parties that signed the same act, pair by pair; of several acts of one agreement the first counts. */
function paired(acts: readonly Act[], states: readonly `actor:${string}`[], agreements: readonly string[], covers: Panel["covers"]): Panel {
	const out = builderFor("dyads", { ...panels.dyads, columns: { ...panels.dyads.columns, agreement: label(agreements, AGREEMENT) } });
	const seen = new Set<string>();
	for (const { agreement, year, parties } of [...acts].sort((a, b) => a.year - b.year || a.agreement - b.agreement)) {
		const all = [...parties].sort(([a], [b]) => a - b);
		for (const [i, [a, since]] of all.entries())
			for (const [b, after] of all.slice(i + 1)) {
				const key = `${agreement} ${a} ${b}`;
				if (seen.has(key)) continue;
				seen.add(key);
				out.add(a, b, year, agreement, Math.max(since, after));
			}
	}
	return out.finish(states, covers);
}
