import { existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError, type PanelRecord, type Source } from "@interconnector/engine";
import { disk } from "../store/layer.ts";
import { dossierPath } from "../store/read.ts";
import type { Dataset } from "./dataset.ts";
import type { Imported } from "./import.ts";
import { DATASETS, datasetNamed } from "./index.ts";
import { mappedDataset } from "./mapped.ts";
import { type Mapping, mappingText, readMapping } from "./mapping.ts";
import { coverageText } from "./show.ts";

const FOLDER = "panels";
const beside = (digest: string) => `${digest}.mapping.json`;

/** The dataset that a mapping makes. Throws InputError when a public dataset has its id. */
export function datasetOf(mapping: Mapping, file: string): Dataset {
	if (mapping.id !== "mapped" && !DATASETS.some(({ id }) => id === mapping.id)) return mappedDataset(mapping);
	throw new InputError([{ file, field: "id", value: mapping.id, problem: "the name of a public dataset", fix: "choose another id" }]);
}

/**
 * Write the mapping beside each panel that came of it, so that the import can be repeated. Done before the dossier names the panel: a
 * crash leaves a file that nothing names.
 */
export function keepMapping(named: string | undefined, { panels }: Imported, mapping: Mapping): void {
	const folder = join(dossierPath(named), FOLDER);
	disk.makeFolder(folder);
	for (const { digest } of panels) {
		const target = join(folder, beside(digest));
		const temporary = join(folder, `.${digest}.${process.pid}.mapping.tmp`);
		writeFileSync(temporary, mappingText(mapping));
		renameSync(temporary, target);
	}
}

/** What is told of a dataset that a dossier holds. */
export type Described = Pick<Dataset, "id" | "title" | "about" | "publisher" | "licence" | "cite" | "coverage" | "files" | "panels">;

/**
 * The dataset of a panel that is held: a public one, the one of the mapping beside it, or what its source says of it (the core network's
 * tables are such). Throws InputError when there is none of the three.
 */
export function datasetHeld(
	id: string,
	records: readonly PanelRecord[],
	folders: readonly string[],
	sources: ReadonlyMap<string, Source> = new Map(),
): Described {
	if (DATASETS.some((one) => one.id === id)) return datasetNamed(id);
	const held = records.filter(({ dataset }) => dataset === id);
	for (const { digest } of held.toReversed()) {
		const file = folders.map((folder) => join(folder, FOLDER, beside(digest))).find(existsSync);
		if (file !== undefined) return mappedDataset(readMapping(file));
	}
	const source = held.map((record) => sources.get(record.source)).find((one) => one !== undefined);
	return source ? ofSource(id, source, held) : datasetNamed(id);
}

function ofSource(id: string, source: Source, held: readonly PanelRecord[]): Described {
	const {
		title,
		author = [],
		publisher = "publisher not stated",
		licence = "not stated",
		published,
		because = "nothing is said of how it was made",
	} = source;
	return {
		...{ id, title, about: because, publisher, licence },
		cite: [author.join(", "), `${title} (${published})`].filter(Boolean).join(": "),
		coverage: held.map(({ covers }) => coverageText(covers)).join("; "),
		files: [],
		panels: {},
	};
}

/** Where the mapping of a panel lies, when one is kept. */
export function mappingOf({ digest }: PanelRecord, folders: readonly string[]): string | undefined {
	return folders.some((folder) => existsSync(join(folder, FOLDER, beside(digest)))) ? `${FOLDER}/${beside(digest)}` : undefined;
}
