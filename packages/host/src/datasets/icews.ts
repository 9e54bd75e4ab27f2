import { classOf } from "./cameo-classes.ts";
import { defineDataset } from "./dataset.ts";
import { dayAt } from "./day.ts";
import { eventColumns } from "./event-fold.ts";
import { Events } from "./events.ts";
import { Ids } from "./ids.ts";

const TONE = "sum of Goldstein values";
const NOT_GIVEN = new Set(["", "NA", "N/A", "NULL", "None"]);

/** Raw ICEWS event files, one a year, as the Dataverse has them. */
export const icews = defineDataset({
	id: "icews",
	title: "ICEWS coded event data",
	about:
		"Events that a machine coded from news stories, 1995 to April 2023, counted by dyad and month. Attention, not incidents: one incident may be many rows.",
	publisher: "Harvard Dataverse",
	authors: ["Elizabeth Boschee", "Jennifer Lautenschlager", "Sean O'Brien", "Steve Shellman", "James Starz", "Michael Ward"],
	licence: "as the Dataverse states it for this dataset",
	cite: "Boschee et al., ICEWS Coded Event Data, doi:10.7910/DVN/28075",
	published: "2023",
	reliability: "C",
	because: "machine-coded; precision differs by class of act and by how much the press writes about a state",
	coverage: "the days in the files that were read; coding ended in April 2023",
	files: [
		{
			name: "events",
			about: "events, one a row",
			columns: {
				id: ["Event ID"],
				date: ["Event Date"],
				source: ["Source Country"],
				target: ["Target Country"],
				code: ["CAMEO Code"],
				sourceName: ["Source Name"],
				targetName: ["Target Name"],
			},
			delimiter: "\t",
			quotes: false,
		},
	],
	panels: { "dyad-months": { schema: "events", about: "events by source, target and month", columns: eventColumns(TONE) } },
	async read({ files, report, states }) {
		const events = new Events(states("name"), report);
		// An id may come again on another day for another event.
		const ids = new Ids();
		await files.each("events", (row, at) => {
			const id = row.integer(at.id as number, 0, Number.MAX_SAFE_INTEGER);
			const day = dayAt(row, at.date as number);
			const code = row.text(at.code as number);
			const act = classOf(code) ?? classOf(`0${code}`);
			if (!act) row.blame(at.code as number, "not a CAMEO code");
			if (row.fault || !act) return;
			if (!ids.add(id, day)) return report.duplicate();
			const written = row.date(at.date as number);
			const source = country(row.text(at.source as number));
			const target = country(row.text(at.target as number));
			const own = row.text(at.sourceName as number) === source && row.text(at.targetName as number) === target;
			events.add({ source, target, year: Math.floor(written / 10_000), month: Math.floor(written / 100) % 100, act, own });
		});
		return events.panels(TONE, "events that ICEWS coded, in the files that were read");
	},
});

const country = (text: string) => (NOT_GIVEN.has(text) ? "" : text);
