import { byCodeUnit, type Claim, type Panel, type PanelRecord, type Source, type StateId } from "@interconnector/engine";
import { panelDigest } from "../datasets/import.ts";
import { claimOf, recordsOf } from "../datasets/keep.ts";
import { inOrder } from "../store/fold.ts";
import type { Signature } from "./evidence.ts";
import type { Collected, Given } from "./given.ts";
import { PAIR_PANELS } from "./panels/index.ts";
import { type PairPanel, pairPanelOf } from "./panels/pair-panel.ts";

/** First year of the tables: many of the states of the core network are independent since the end of 1991. */
const FROM = 1992;

/** One table of a network with the line that keeps it and the claim that it stands or falls with. */
export interface KeptPanel {
	readonly spec: PairPanel;
	readonly given: Given;
	readonly panel: Panel;
	readonly record: PanelRecord;
	readonly claim: Claim;
}

/** Every table among some states of the datasets that were given, as a dossier keeps panels. */
export function panelsAmong(members: readonly StateId[], { given }: Collected, { prefix, by, recorded }: Signature): readonly KeptPanel[] {
	return PAIR_PANELS.flatMap((spec): KeptPanel[] => {
		const own = given.get(spec.dataset);
		const panel = own && pairPanelOf(spec, own.panels, members, FROM);
		if (!own || !panel) return [];
		const imported = { panels: [{ panel, digest: panelDigest(panel) }], report: own.report, files: own.files };
		const [record] = recordsOf({ id: `${prefix}-${spec.dataset}` }, imported, recorded, []);
		return record ? [{ spec, given: own, panel, record, claim: claimOf(record, { by, recorded }) }] : [];
	});
}

/** The sources with what is told of their tables; a dataset that no fact was made of gets its own. */
export function sourcesWith(sources: readonly Source[], kept: readonly KeptPanel[]): readonly Source[] {
	const fresh = kept.filter(({ record }) => !sources.some(({ id }) => id === record.source)).map(sourceOf);
	const told = sources.map((source) => {
		const own = kept.find(({ record }) => record.source === source.id);
		return own ? { ...source, because: `${source.because} ${tableText(own)}` } : source;
	});
	return [...told, ...fresh].sort((a, b) => byCodeUnit(a.id, b.id));
}

const tableText = ({ spec, record: { covers } }: KeptPanel) => `A table of ${covers.from}–${covers.to} stands beside: ${spec.how}`;

function sourceOf(one: KeptPanel): Source {
	const { spec, given, record } = one;
	const { title, version, authors, publisher, published, licence, reliability, because } = given.dataset;
	const [file] = given.files;
	return {
		id: record.source,
		title: `${spec.title}: own aggregates of ${title}${version === undefined ? "" : `, version ${version}`}`,
		...(authors ? { author: [...authors] } : {}),
		publisher,
		kind: "dataset",
		published,
		publishedBasis: "The dataset; the aggregates were computed from it afterwards.",
		licence,
		...(given.files.length === 1 && file ? { digest: file.sha256 } : {}),
		reliability,
		because: `${because}. ${tableText(one)}`,
		handling: "public",
		lastFact: String(record.covers.to),
	};
}

/** Text of panels.jsonl. */
export function panelLines(kept: readonly KeptPanel[]): string {
	return inOrder(
		"panels",
		kept.map(({ record }) => JSON.stringify(record)),
	)
		.map((line) => `${line}\n`)
		.join("");
}
