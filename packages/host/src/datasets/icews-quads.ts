import { isoDay } from "@interconnector/engine";
import { type ActClass, classOf } from "./cameo-classes.ts";
import { CAMEO_BY_NAME } from "./cameo-names.data.ts";
import { type Dataset, defineDataset } from "./dataset.ts";
import { eventColumns } from "./event-fold.ts";
import { Events } from "./events.ts";
import { Once } from "./once.ts";

const TONE = "sum of Goldstein values";
const NAMES = "names that the quadruples refer to";
const actKey = (name: string) =>
	name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, " ")
		.trim();
const isNumbers = (cells: readonly string[]) => cells.every((cell) => /^-?\d+$/.test(cell));

/** What differs between the editions. */
export interface Edition {
	readonly id: string;
	readonly title: string;
	readonly about: string;
	readonly authors: readonly string[];
	readonly cite: string;
	readonly published: string;
	/** The day that hour 0 is, as days since 1970-01-01. */
	readonly firstDay: number;
	readonly coverage: string;
}

/** A benchmark edition of ICEWS: quadruples of numbers (subject, relation, object, hour), with the names in two more files. */
export function icewsQuads(edition: Edition): Dataset {
	const { firstDay, ...about } = edition;
	return defineDataset({
		...about,
		publisher: "published with the benchmark, from ICEWS (Harvard Dataverse)",
		licence: "as the Dataverse states it for ICEWS",
		reliability: "C",
		because: "machine-coded, and a selection made for forecasting",
		files: [
			{
				name: "quads",
				about: "quadruples: subject, relation, object, hour (train, valid and test)",
				columns: { subject: 0, relation: 1, object: 2, hour: 3 },
				headless: (cells) => (cells.length === 4 || cells.length === 5) && isNumbers(cells),
				delimiter: "\t",
				quotes: false,
			},
			{
				name: "relations",
				about: "relation2id: names of relations and their numbers",
				columns: { name: 0, id: 1 },
				headless: (cells) => cells.length === 2 && actKey(cells[0] as string) in CAMEO_BY_NAME,
				delimiter: "\t",
				quotes: false,
			},
			{
				name: "entities",
				about: "entity2id: names of actors and their numbers",
				columns: { name: 0, id: 1 },
				headless: (cells) => cells.length === 2 && /^\d+$/.test(cells[1] as string) && !isNumbers(cells),
				delimiter: "\t",
				quotes: false,
			},
			{
				name: "counts",
				about: "stat: how many there are",
				optional: true,
				columns: { entities: 0 },
				headless: (cells) => (cells.length === 2 || cells.length === 3) && isNumbers(cells),
				delimiter: "\t",
				quotes: false,
			},
		],
		panels: { "dyad-months": { schema: "events", about: "events by source, target and month", columns: eventColumns(TONE) } },
		async read({ files, report, states }) {
			const actors: (Actor | undefined)[] = [];
			const acts: (ActClass | undefined)[] = [];
			const once = new Once();
			await files.each("entities", (row, at) => {
				const id = row.integer(at.id as number, 0, 10_000_000);
				const name = row.text(at.name as number);
				if (row.fault || !once.is(report, `e${id}`, name)) return;
				actors[id] = actorIn(name);
				report.leftOut(NAMES);
			});
			await files.each("relations", (row, at) => {
				const id = row.integer(at.id as number, 0, 100_000);
				const name = row.text(at.name as number);
				const act = classOf(CAMEO_BY_NAME[actKey(name)] ?? "");
				if (!act) row.blame(at.name as number, "no act of this name in CAMEO");
				if (row.fault || !once.is(report, `r${id}`, name)) return;
				acts[id] = act;
				report.leftOut(NAMES);
			});
			const events = new Events(states("name"), report);
			const seen = new Once();
			await files.each("quads", (row, at) => {
				const [s, r, o] = [
					row.integer(at.subject as number, 0, 10_000_000),
					row.integer(at.relation as number, 0, 100_000),
					row.integer(at.object as number, 0, 10_000_000),
				];
				const hour = row.integer(at.hour as number, 0, 1_000_000);
				const [source, target, act] = [actors[s], actors[o], acts[r]];
				if (!source) row.blame(at.subject as number, "no such number in entity2id");
				if (!target) row.blame(at.object as number, "no such number in entity2id");
				if (!act) row.blame(at.relation as number, "no such number in relation2id");
				if (row.fault || !source || !target || !act) return;
				// The same quadruple twice is a repeat of the file, for the benchmark has each once.
				const key = (Math.floor(hour / 24) * 512 + r) * 2 ** 32 + s * 65_536 + o;
				if (s < 65_536 && o < 65_536 && r < 512 && !seen.is(report, key, 0)) return;
				const day = isoDay(firstDay + Math.floor(hour / 24));
				events.add({
					source: source.state,
					target: target.state,
					year: Number(day.slice(0, 4)),
					month: Number(day.slice(5, 7)),
					act,
					own: source.own && target.own,
				});
			});
			return events.panels(TONE, edition.coverage);
		},
	});
}

interface Actor {
	readonly state: string;
	readonly own: boolean;
}

/** "Police (Kenya)" is of Kenya; "Kenya" is Kenya itself. A name without a state in brackets may be a state or a person: the resolver says. */
function actorIn(written: string): Actor {
	const name = written.replaceAll("_", " ").trim();
	const inside = /\(([^()]+)\)$/.exec(name)?.[1];
	return inside === undefined ? { state: name, own: true } : { state: inside, own: false };
}
