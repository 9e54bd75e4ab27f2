import type { Engine } from "@interconnector/engine";
import { claimsCsv } from "./claims-csv.ts";
import { csvText } from "./csv.ts";
import { dataPackage } from "./datapackage.ts";
import { claimsWorkbook, findingWorkbook } from "./excel.ts";
import { askPermitted, FINDING_COLUMNS, findingRows } from "./finding-table.ts";
import { gexf } from "./gexf.ts";
import { type Graph, graphOf } from "./graph.ts";
import { graphml } from "./graphml.ts";
import { type Permitted, plural } from "./permit.ts";
import { stixBundle } from "./stix/bundle.ts";
import { workbenchFolder } from "./workbench.ts";

/** What is asked of an export. */
export interface Wanted {
	readonly engine: Engine;
	readonly permitted: Permitted;
	/** Name of the dossier folder. */
	readonly name: string;
	readonly finding?: string | undefined;
	readonly on?: string | undefined;
	readonly knownBy?: string | undefined;
}

/**
 * What an export made: one file, or several that belong together, with the one by which a folder that was written before is known;
 * and what is in it, in words.
 */
export type Made = { readonly counts: string } & (
	| { readonly bytes: Uint8Array }
	| { readonly files: Readonly<Record<string, Uint8Array>>; readonly mark: string }
);

export interface Format {
	readonly extension: string;
	/** Written as a folder also where no name was given. */
	readonly folder?: true;
	/** Can be printed. */
	readonly text: boolean;
	readonly about: string;
	/** Which options it takes beside those of every format. */
	readonly takes: readonly ("finding" | "on" | "knownBy")[];
	readonly make: (wanted: Wanted) => Promise<Made> | Made;
}

const utf8 = new TextEncoder();

function graph(write: (graph: Graph) => string): Format["make"] {
	return ({ engine, permitted, on, knownBy }) => {
		const made = graphOf(engine, permitted, { ...(on === undefined ? {} : { on }), ...(knownBy === undefined ? {} : { knownBy }) });
		return { bytes: utf8.encode(write(made)), counts: `${plural(made.nodes.length, "node")}, ${plural(made.edges.length, "edge")}` };
	};
}

/** Every format. One entry makes it known to the command, its help and its tests. */
export const FORMATS = {
	datapackage: {
		extension: "zip",
		text: false,
		about: "Frictionless Data Package 2: one CSV a noun, with schemas and keys",
		takes: [],
		make: ({ permitted, name }) => ({ ...dataPackage(permitted, name), mark: "datapackage.json" }),
	},
	gexf: { extension: "gexf", text: true, about: "the network in time, for Gephi", takes: ["on", "knownBy"], make: graph(gexf) },
	graphml: { extension: "graphml", text: true, about: "the same network, for most graph programs", takes: ["on", "knownBy"], make: graph(graphml) },
	stix: {
		extension: "json",
		text: true,
		about: "STIX 2.1 bundle, for OpenCTI and other threat-intelligence platforms",
		takes: [],
		make: ({ permitted }) => {
			const { text, counts } = stixBundle(permitted);
			return { bytes: utf8.encode(text), counts };
		},
	},
	csv: {
		extension: "csv",
		text: true,
		about: "claims, or a finding, as one CSV; a text that a spreadsheet would run gets an apostrophe in front",
		takes: ["finding"],
		make: ({ engine, permitted, finding }) => {
			if (finding === undefined)
				return { bytes: utf8.encode(claimsCsv(permitted.dossier)), counts: plural(permitted.dossier.claims.length, "claim") };
			const rows = findingRows(askPermitted(engine, permitted, finding), permitted);
			return { bytes: utf8.encode(csvText(FINDING_COLUMNS, rows)), counts: plural(rows.length, "cell") };
		},
	},
	excel: {
		extension: "xlsx",
		text: false,
		about: "claims, or a finding, as a workbook",
		takes: ["finding"],
		make: async ({ engine, permitted, finding }) => {
			if (finding === undefined)
				return {
					bytes: await claimsWorkbook(permitted),
					counts: `${plural(permitted.dossier.claims.length, "claim")}, ${plural(permitted.dossier.sources.size, "source")}`,
				};
			const found = askPermitted(engine, permitted, finding);
			return { bytes: await findingWorkbook(found, permitted), counts: plural(findingRows(found, permitted).length, "cell") };
		},
	},
	workbench: {
		extension: "zip",
		folder: true,
		text: false,
		about: "this whole workbench as a folder that opens from disk, without a server, and only reads",
		takes: [],
		make: ({ engine, permitted, name }) => workbenchFolder(engine, permitted, name),
	},
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as [FormatId, ...FormatId[]];
