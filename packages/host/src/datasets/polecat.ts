import { PLOVER_TYPES } from "@interconnector/engine";
import type { ActClass } from "./cameo-classes.ts";
import { defineDataset } from "./dataset.ts";
import { dayAt } from "./day.ts";
import type { Row } from "./delimited.ts";
import { eventColumns } from "./event-fold.ts";
import { Events } from "./events.ts";
import { Once } from "./once.ts";

const TONE = "sum of POLECAT intensities (−10 to 10)";
/** The class of each type by the PLOVER manual: 0 verbal cooperation, 1 material cooperation, 2 verbal conflict, 3 material conflict. */
const QUAD_OF: Readonly<Record<(typeof PLOVER_TYPES)[number], number>> = {
	...{ AGREE: 0, CONSULT: 0, SUPPORT: 0, COOPERATE: 1, AID: 1, RETREAT: 1, CONCEDE: 0 },
	...{ REQUEST: 2, ACCUSE: 2, REJECT: 2, THREATEN: 2, PROTEST: 3, SANCTION: 3, MOBILIZE: 3, COERCE: 3, ASSAULT: 3 },
};
const GOVERNMENT = new Set(["GOV", "EXE", "MIL", "", "None"]);

/** POLECAT event files, from the PLOVER coder that followed ICEWS. */
export const polecat = defineDataset({
	id: "polecat",
	title: "POLECAT event data",
	about:
		"Events that a machine coded from news stories in seven languages since 2018, in PLOVER types, counted by dyad and month. Attention, not incidents.",
	publisher: "Harvard Dataverse",
	authors: ["Grace Scarborough", "Benjamin Bagozzi", "Andreas Beger", "John Berrie", "Andrew Halterman", "Philip Schrodt", "Jevon Spivey"],
	licence: "CC0 1.0",
	cite: "Scarborough et al., POLECAT Weekly Data, doi:10.7910/DVN/AJGVIT",
	published: "2023",
	reliability: "C",
	because: "machine-coded; precision differs by type of act and by language",
	coverage: "the days in the files that were read",
	files: [
		{
			name: "events",
			about: "events, one a row",
			columns: {
				id: ["Event ID"],
				date: ["Event Date"],
				type: ["Event Type"],
				source: ["Actor COW"],
				target: ["Recipient COW"],
				sourceSector: ["Primary Actor Sector"],
				targetSector: ["Primary Recipient Sector"],
			},
			may: { intensity: ["Intensity", "Event Intensity"] },
			delimiter: "\t",
			quotes: false,
		},
	],
	panels: { "dyad-months": { schema: "events", about: "events by source, target and month", columns: eventColumns(TONE) } },
	async read({ files, report, states }) {
		const events = new Events(
			states("cow"),
			report,
			PLOVER_TYPES.map((type) => QUAD_OF[type]),
		);
		const once = new Once();
		await files.each("events", (row, at) => {
			const id = row.text(at.id as number);
			dayAt(row, at.date as number);
			const type = row.text(at.type as number).toUpperCase();
			const plover = (PLOVER_TYPES as readonly string[]).indexOf(type);
			if (plover === -1) row.blame(at.type as number, `no PLOVER type: ${PLOVER_TYPES.join(", ")}`);
			const intensity = row.number(at.intensity ?? -1);
			if (Math.abs(intensity) > 10) row.blame(at.intensity ?? -1, "not from −10 to 10");
			const [sources, targets] = [cowsIn(row, at.source as number), cowsIn(row, at.target as number)];
			if (row.fault) return;
			const written = row.date(at.date as number);
			if (!once.is(report, id, `${written} ${sources} ${targets} ${plover}`)) return;
			if (Number.isNaN(intensity)) report.cells("events without an intensity, counted as 0 in the tone");
			const act: ActClass = { plover, tenths: Math.round((intensity || 0) * 10) };
			const own = GOVERNMENT.has(row.text(at.sourceSector as number)) && GOVERNMENT.has(row.text(at.targetSector as number));
			events.addAll(sources, targets, { year: Math.floor(written / 10_000), month: Math.floor(written / 100) % 100, act, own });
		});
		return events.panels(TONE, "events that POLECAT coded, in the files that were read");
	},
});

/** The COW numbers in a cell, each once: several are parted by a semicolon. A list of "" where none is given. */
function cowsIn(row: Row, cell: number): readonly (number | "")[] {
	const written = row.text(cell).split(/\s*[;|]\s*/);
	const named = [...new Set(written.filter((one) => one !== "" && one !== "None" && one !== "NA"))];
	for (const one of named) if (!/^[1-9]\d{0,2}(\.0)?$/.test(one)) row.blame(cell, "no number of a state from 1 to 999");
	return named.length === 0 ? [""] : named.map(Number);
}
