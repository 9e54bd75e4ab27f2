import { InputError, type Panel, type PanelReport, type StateId } from "@interconnector/engine";
import type { Dataset } from "../datasets/dataset.ts";
import { importFiles } from "../datasets/import.ts";
import { DATASETS } from "../datasets/index.ts";
import { resolvers } from "../datasets/resolvers.ts";
import type { Aggregate, Reader } from "./aggregate.ts";
import { peopleOf } from "./capability.ts";
import { touching } from "./contiguity.ts";
import { distancesOf } from "./distances.ts";
import { AGGREGATES, DISTANCES, USED } from "./index.ts";
import { REGION, type SmallBody, type Surroundings } from "./levels.ts";
import { bodiesListed } from "./organisations.ts";
import { recognise } from "./recognise.ts";
import { rivalrySpells } from "./rivalries.ts";

/** A dataset as it was given: its files and what was read from them. */
export interface Given {
	readonly dataset: Dataset;
	readonly panels: readonly Panel[];
	readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
	/** What became of every row. */
	readonly report: PanelReport;
}

/** Everything that was given, by dataset, and the names of files that were left aside. */
export interface Collected {
	readonly given: ReadonlyMap<string, Given>;
	readonly others: readonly string[];
}

/** Read every dataset that a network can use, and `also` those named, from files and folders, in memory. Throws InputError when none of them is one. */
export async function collect(
	paths: readonly string[],
	{ log, stop, also = [] }: { log?: (line: string) => void; stop?: AbortSignal; also?: readonly string[] } = {},
): Promise<Collected> {
	const datasets = DATASETS.filter(({ id }) => USED.includes(id) || also.includes(id));
	const { files, others } = await recognise(paths, datasets);
	if (files.size === 0)
		throw new InputError([
			{
				...{ file: "new", field: "from", value: paths.join(", "), problem: "none of the files is a dataset that a network can be made of" },
				fix: `name files of: ${datasets.map(({ id }) => id).join(", ")}`,
			},
		]);
	// Two lists of distances say the same; the slower to read is the better one.
	const spare = DISTANCES.filter((id) => files.has(id)).slice(1) as readonly string[];
	const given = new Map<string, Given>();
	for (const dataset of datasets) {
		const own = files.get(dataset.id);
		if (own === undefined || spare.includes(dataset.id)) continue;
		log?.(`${dataset.id}: reading ${own.length} ${own.length === 1 ? "file" : "files"}`);
		const { panels, report, files: names } = await importFiles(dataset, own, { resolvers, ...(log ? { log } : {}), ...(stop ? { stop } : {}) });
		given.set(dataset.id, { dataset, panels: panels.map(({ panel }) => panel), files: names, report });
	}
	return { given, others };
}

/** An aggregate with its dataset, read up to a year; or why it says nothing. */
export type Prepared =
	| { readonly aggregate: Aggregate; readonly given: Given; readonly reader: Reader }
	| { readonly aggregate: Aggregate; readonly skipped: string };

/** Read every aggregate up to a year. Done once, however many states are asked about. */
export function prepare({ given }: Collected, year: number): readonly Prepared[] {
	return AGGREGATES.map((aggregate): Prepared => {
		const own = given.get(aggregate.dataset);
		if (!own) return { aggregate, skipped: `no file of ${aggregate.dataset} was given` };
		const reader = aggregate.read(own.panels, year);
		return reader ? { aggregate, given: own, reader } : { aggregate, skipped: `${aggregate.dataset} holds nothing up to ${year} that could be used` };
	});
}

/** Share of the other members that lie within the region for a body to be one of it; a technical body of a continent is not. */
const OF_THE_REGION = 2 / 3;

/** What the levels of any state follow from, read once. `bodies` are those of the region, so they are told for a focal state. */
export function surroundings(
	{ given }: Collected,
	year: number,
	counts: (id: StateId) => boolean,
): { readonly of: (focal: StateId) => Surroundings; readonly missing: readonly string[] } {
	const panels = (id: string) => given.get(id)?.panels ?? [];
	const near = touching(panels("cow-contiguity"), year)?.pairs;
	const rivalries = rivalrySpells(panels("tss-rivalries"), year)?.spells;
	const measured = DISTANCES.map((id) => distancesOf(panels(id), year)).find((one) => one !== undefined);
	const bodies = bodiesListed(panels("igo-members"), year);
	const people = peopleOf(panels("nmc"), year);
	const missing = [
		...(near ? [] : ["contiguity (cow-contiguity), so no neighbour is known"]),
		...(rivalries ? [] : ["rivalries (tss-rivalries), so no rival of a neighbour is known"]),
		...(measured ? [] : [`distances (${DISTANCES.join(" or ")}), so nobody is known to be near`]),
		...(bodies && measured ? [] : ["memberships (igo-members) together with distances, so no regional body is known"]),
	];
	const ofTheRegion = (focal: StateId, { members }: SmallBody): boolean => {
		const others = members.filter((id) => id !== focal);
		const close = others.filter((id) => (measured?.between(focal, id) ?? Number.POSITIVE_INFINITY) <= REGION);
		return others.length > 0 && close.length >= OF_THE_REGION * others.length;
	};
	return {
		missing,
		of: (focal) => ({
			counts,
			touching: near,
			rivalries,
			distance: measured?.between,
			measured: measured?.states,
			bodies: bodies?.filter((body) => body.members.includes(focal) && ofTheRegion(focal, body)),
			people: people && ((id) => people.get(id)),
		}),
	};
}
