import { createHash } from "node:crypto";
import { InputError, type Panel, type PanelReport, panelBytes } from "@interconnector/engine";
import { fingerprint } from "./bytes.ts";
import { type Dataset, readingOf } from "./dataset.ts";
import { Report, reportText } from "./report.ts";
import type { Resolvers } from "./resolvers.ts";
import { Tables } from "./tables.ts";

export interface Imported {
	readonly panels: readonly { readonly panel: Panel; readonly digest: string }[];
	readonly report: PanelReport;
	readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
}

export interface ImportOptions {
	readonly resolvers: Resolvers;
	readonly log?: (line: string) => void;
	readonly stop?: AbortSignal;
}

/** Read the files of a dataset into panels, in memory; nothing is written. Throws InputError when a file is of no use, or no row is. */
export async function importFiles(
	dataset: Dataset,
	paths: readonly string[],
	{ resolvers, log = () => undefined, stop }: ImportOptions,
): Promise<Imported> {
	const report = new Report();
	let said = performance.now();
	const pause = () => {
		stop?.throwIfAborted();
		if (performance.now() - said < 2000) return;
		said = performance.now();
		log(`${dataset.id}: ${report.rows} rows read`);
	};
	const tables = await Tables.open(paths, dataset.files, report, pause);
	const panels = await dataset.read(readingOf(tables, report, resolvers, log));
	const closed = report.close();
	if (panels.every((panel) => panel.rows === 0))
		throw new InputError([
			{
				file: dataset.id,
				field: "files",
				value: `${closed.read} rows`,
				problem: `no row could be kept\n${reportText(closed).join("\n")}`,
				fix: "check that these are the files of this dataset",
			},
		]);
	return { panels: panels.map((panel) => ({ panel, digest: panelDigest(panel) })), report: closed, files: await Promise.all(paths.map(fingerprint)) };
}

/** SHA-256 of the content of a panel, whatever file it is kept in. */
export function panelDigest(panel: Panel): string {
	const hash = createHash("sha256");
	for (const bytes of panelBytes(panel)) hash.update(bytes);
	return hash.digest("hex");
}
