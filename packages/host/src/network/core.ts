import { byCodeUnit, FORMAT, type Head, type StateId } from "@interconnector/engine";
import { type KeptPanel, panelLines, sourcesWith } from "./core-panels.ts";
import { reachOf } from "./dossier.ts";
import { evidenceAmong, type Signature, type Tally } from "./evidence.ts";
import type { Prepared } from "./given.ts";
import { nameOf } from "./names.ts";
import { NO_PANEL } from "./panels/index.ts";
import { usedTable } from "./readme.ts";
import { type FolderFiles, folderTexts } from "./texts.ts";

/** The states of the core network, by the reason that each is in it. A state named twice is in it once. */
export const CORE: Readonly<Record<string, readonly string[]>> = {
	"South Caucasus, the subject of the shipped dossiers": ["aze", "arm", "geo"],
	"Central Asia, named by the dossiers as one region with the South Caucasus": ["kaz", "uzb", "tkm", "kgz", "tjk"],
	"neighbours of these two regions": ["rus", "tur", "irn", "chn", "afg"],
	"permanent members of the Security Council": ["usa", "gbr", "fra", "rus", "chn"],
	"Ukraine and its neighbours, between Russia and the European Union": ["ukr", "rus", "mda", "blr", "pol", "svk", "hun", "rou"],
	"Balkan states that carry or take gas by the southern route or balance as the South Caucasus does": ["grc", "alb", "bgr", "srb"],
	"Middle East, where the dossiers place rivals and go-betweens": ["isr", "syr", "irq", "sau", "are", "qat", "egy"],
	"South Asia, a rivalry that the dossiers import": ["ind", "pak"],
	"powers of the G20 that others measure themselves by": ["deu", "ita", "jpn", "kor"],
};

/** The reasons in one line. */
const GROUND =
	"The two regions of the shipped dossiers and Ukraine, each with all its neighbours, the southern route of gas, and the powers and rivals that the dossiers name.";

/** The states of the core network in the order of their ids. */
export const CORE_STATES: readonly StateId[] = [...new Set(Object.values(CORE).flat())].sort().map((code): StateId => `actor:${code}`);

/**
 * The core network as a dossier that others include: claims and tables (whose files are written beside) without levels, poles or rivals
 * of its own. Throws when no dataset was read.
 */
export function coreDossier(prepared: readonly Prepared[], signature: Signature, kept: readonly KeptPanel[] = []): FolderFiles {
	const asOf = reachOf(prepared);
	if (asOf === undefined) throw new Error("no dataset was read");
	const { sources, claims, tallies } = evidenceAmong(CORE_STATES, prepared, CORE_STATES, signature);
	const all = [...claims, ...kept.map(({ claim }) => claim)].sort(
		(a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id),
	);
	const head: Head = {
		format: FORMAT,
		title: "Core network of states, from public datasets",
		focal: "actor:aze",
		asOf,
		stance: "un",
		levels: {},
		poles: {},
	};
	const files = folderTexts(head, sourcesWith(sources, kept), all, readme(tallies, all.length, kept));
	return kept.length > 0 ? { ...files, "panels.jsonl": panelLines(kept) } : files;
}

function readme(tallies: readonly Tally[], claims: number, kept: readonly KeptPanel[]): string {
	const who = Object.entries(CORE).map(([because, codes]) => `- ${because}: ${codes.map((code) => nameOf(`actor:${code}`)).join(", ")}`);
	const how = tallies.flatMap(({ prepared: { aggregate }, source }) =>
		source ? [`- **${aggregate.title}** (\`${source.id}\`): ${aggregate.how}`] : [],
	);
	const skipped = tallies.flatMap(({ prepared }) => ("skipped" in prepared ? [`- ${prepared.aggregate.title}: ${prepared.skipped}`] : []));
	return `# Core network

What public datasets say among ${CORE_STATES.length} states: ${claims} claims${kept.length > 0 ? ` and ${kept.length} tables` : ""}, aggregates of our own, made to be included by dossiers (\`"includes": ["../core"]\`). A dossier
written about one state is a star around it; measures of brokerage, balance and blocs need a network in which all are covered alike.

${usedTable(tallies)}

Each claim names the rows that it was computed from; each source has the licence of its dataset and tells how far it reaches. Where a
source declares that it is complete over these states, a pair without a fact is a definite no.

## How

${how.join("\n")}
${skipped.length > 0 ? `\nLeft out:\n\n${skipped.join("\n")}\n` : ""}${tablesText(kept)}
## Which states

${GROUND}

${who.join("\n")}

## Make it again

    npm run core -- <folder or files of datasets…>

Nothing here is edited by hand: add evidence to the dossier that includes it.
`;
}

/** What tables stand beside the claims, and what has none. */
function tablesText(kept: readonly KeptPanel[]): string {
	if (kept.length === 0) return "";
	const rows = kept.map(({ spec, given, record: { source, covers, rows } }) => {
		const { title, version, licence } = given.dataset;
		const columns = Object.keys(spec.columns).join(", ");
		return `| ${spec.title} | \`${source.replace("source:", "")}\` | ${title}${version === undefined ? "" : ` ${version}`} | ${covers.from}–${covers.to} | ${columns} | ${rows} | ${licence} |`;
	});
	return `
## Tables

Claims speak of the last year covered. How it came to be stands in tables about the same pairs (\`panels/\`), aggregates of our own as well:
\`interconnector data list\` names them, \`interconnector data show core-un-votes --about aze,isr\` tells the history of a pair. A table is read when
it is asked for, and stands or falls with its claim.

| what | ask for | dataset | years | columns | rows | licence |
|---|---|---|---|---|---|---|
${rows.join("\n")}

${kept.map(({ spec, record }) => `- **${spec.title}** (\`${record.source}\`): ${spec.how}`).join("\n")}

Without a table:

${NO_PANEL.map((line) => `- ${line}`).join("\n")}
`;
}
