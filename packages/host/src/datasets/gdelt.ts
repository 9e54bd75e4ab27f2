import { classOf } from "./cameo-classes.ts";
import { defineDataset } from "./dataset.ts";
import { dayAt } from "./day.ts";
import { eventColumns } from "./event-fold.ts";
import { Events } from "./events.ts";
import { Ids } from "./ids.ts";

const TONE = "sum of Goldstein values";

/** Codes for countries in CAMEO that are not ISO 3166 alpha-3. */
const CAMEO_ISO: Readonly<Record<string, string>> = { ROM: "ROU", TMP: "TLS", ZAR: "COD", KSV: "XKX", WSB: "PSE", GZS: "PSE", BAG: "IRQ" };
/** CAMEO codes of regions and groups of states, which are no state. */
const GROUPS = new Set("AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST".split(" "));

/** GDELT 1.0 and 2.0 event files. */
export const gdelt = defineDataset({
	id: "gdelt",
	title: "GDELT events",
	about:
		"Events that a machine coded from the world's news, counted by dyad and month. Attention, not incidents: the number of sources grew many times over, and one incident is coded again and again.",
	publisher: "The GDELT Project",
	authors: ["Kalev Leetaru", "Philip Schrodt"],
	licence: "free for any use with citation and link",
	cite: "The GDELT Project, gdeltproject.org",
	published: "2015",
	reliability: "D",
	because: "machine-coded without curation; known for false and repeated events",
	coverage: "the days in the files that were read",
	files: [
		{
			name: "events",
			about: "event files (58 or 61 columns, tabs, no header)",
			columns: { id: 0, date: 1, sourceCode: 5, source: 7, targetCode: 15, target: 17, code: 26 },
			headless: (cells) =>
				(cells.length === 61 || cells.length === 58 || cells.length === 57) && /^\d+$/.test(cells[0] ?? "") && /^\d{8}$/.test(cells[1] ?? ""),
			delimiter: "\t",
			quotes: false,
		},
	],
	panels: { "dyad-months": { schema: "events", about: "events by source, target and month", columns: eventColumns(TONE) } },
	async read({ files, report, states }) {
		const events = new Events(states("iso3"), report);
		const ids = new Ids();
		await files.each("events", (row, at) => {
			const id = row.integer(at.id as number, 0, Number.MAX_SAFE_INTEGER);
			dayAt(row, at.date as number);
			const act = classOf(row.text(at.code as number));
			if (!act) row.blame(at.code as number, "not a CAMEO code");
			if (row.fault || !act) return;
			if (!ids.add(id)) return report.duplicate();
			const written = row.date(at.date as number);
			const source = row.text(at.source as number);
			const target = row.text(at.target as number);
			for (const code of [source, target]) if (GROUPS.has(code)) return report.code("aggregate", "cameo", code);
			const own = isState(row.text(at.sourceCode as number), source) && isState(row.text(at.targetCode as number), target);
			events.add({
				source: CAMEO_ISO[source] ?? source,
				target: CAMEO_ISO[target] ?? target,
				year: Math.floor(written / 10_000),
				month: Math.floor(written / 100) % 100,
				act,
				own,
			});
		});
		return events.panels(TONE, "events that GDELT coded, in the files that were read");
	},
});

/** The whole code of an actor names the state alone or its government; what else stands in it is an office, a people, a faith or a group. */
const isState = (code: string, country: string) => code === country || code === `${country}GOV`;
