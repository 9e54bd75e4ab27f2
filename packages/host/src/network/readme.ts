import { type Head, LEVELS, type StateId } from "@interconnector/engine";
import type { Basis, RivalList } from "./basis.ts";
import type { Tally } from "./evidence.ts";
import type { DefaultLevels } from "./levels.ts";
import { nameOf } from "./names.ts";
import { nearMisses, type PoleSet } from "./poles.ts";

/** What the README of a dossier from datasets tells. */
export interface Told {
	readonly head: Head;
	readonly found: DefaultLevels;
	readonly set: PoleSet;
	readonly tallies: readonly Tally[];
	readonly basis: Basis;
}

const name = (id: string) => (id === "actor:eu" ? "European Union" : nameOf(id as StateId));
const list = (lines: readonly string[], none: string) => (lines.length > 0 ? lines.map((line) => `- ${line}`).join("\n") : none);

/** What was used and what was missing, who stands at which level and why: everything that a reader needs to change it. */
export function readmeOf({ head, found, set, tallies, basis }: Told): string {
	const { missing, others, year, poleSets, rivalLists } = basis;
	const skipped = tallies.flatMap(({ prepared }) => ("skipped" in prepared ? [`${prepared.aggregate.title}: ${prepared.skipped}`] : []));
	const levels = LEVELS.map(
		(level) =>
			`### ${level}\n\n${list(
				found.levels[level].map((id) => `${name(id)}: ${found.grounds[level][id]}`),
				"Nobody: nothing that was given tells.",
			)}`,
	);
	const sets = poleSets.map((one) => `${one.title}${one.id === set.id ? " (taken)" : ""}: ${one.poles.map(name).join(", ")}. ${one.ground}`);
	const rivals = (head.rivals ?? []).map(({ between, during, because }) => `${between.map(name).join(" and ")} (${during}): ${because}`);
	return `# ${head.title}

Made by \`interconnector new\` from public datasets alone, as of ${head.asOf}: nobody has read a text for it. It says what was signed, voted,
traded and delivered up to the end of ${year}, not what was meant. Add claims with \`interconnector add\` and check with \`interconnector validate\`.

## Evidence

${usedTable(tallies)}

The facts are aggregates of our own; each claim names the rows that it was computed from. The tables themselves are not kept here:
\`interconnector data add\` keeps them as panels. How each was made is told by its source (\`because\`).

Not used:

${list([...skipped, ...missing.map((what) => `Levels without ${what}.`), ...aside(others)], "Nothing was left out.")}

## Levels

By default: neighbours touch by land or across at most 150 miles of water; the region is rivals of neighbours and members of the same
small regional body (both up to 2000 km away) and states within 1000 km; the system is the poles, the permanent members of the Security
Council and the European Union. Edit \`levels\` and \`grounds\` in dossier.json where they are wrong.

${levels.join("\n\n")}

Left out:

${list(
	found.leftOut.map(({ id, level, because }) => `${name(id)} (${level}): ${because}`),
	"Nobody.",
)}

## Poles

${list(sets, "")}

Near misses: ${
		nearMisses(set, poleSets)
			.map(({ id, by }) => `${name(id)} (${by})`)
			.join(", ") || "none"
	}. No poles are declared for the neighbourhood and the region: who aligns with whom there is for a person to say.

## Rivals

A pair is one by any of these, and its grounds stand side by side; after its end it weighs half as much every 3 years, and 15 years after
it is left out. The list of rivalries lacks pairs that others name (Armenia and Türkiye, Georgia and Russia): what no list has is to be
added by hand.

${list(rivalLists.map(reachesTo), "")}

${list(rivals, "No pair among these states is listed.")}

## What it cannot say

Engagement (intensity) counts visits, pacts and flows of the last years, and only pacts are here: shares of engagement and the alarm over
them mean little until visits and flows are added. Where votes alone speak of two states, affinity is how alike they vote: close partners
that vote apart look cool. A pact is a text; how it is kept is for sources to tell. The European Union stands at a level without evidence,
since datasets speak of its members.

## Settings

A dyad speaks from an evidence weight of ${head.settings?.["evidence.min"]}: a channel here holds one number over many rows, not one sentence.
The channel of assessments, which holds listed rivalries alone, counts ${head.settings?.["channel.assessments"]} times: two rivals may be party to one treaty and vote alike.${
		head.settings?.["channel.organisations"] === 0
			? "\nThe channel of organisations is switched off: the list of memberships is too old to speak of that day. Its facts are kept, and the setting can be taken out."
			: ""
	}

To let git merge the lines of two people, register the merge driver once in this repository:

    git config merge.interconnector.driver "interconnector merge-lines %O %A %B"
`;
}

/** One line a dataset: what was taken from it, for which years, under which licence. */
export function usedTable(tallies: readonly Tally[]): string {
	const rows = tallies.flatMap(({ prepared, facts }) => {
		if ("skipped" in prepared) return [];
		const { given, aggregate, reader } = prepared;
		const { dataset } = given;
		const version = dataset.version === undefined ? "" : ` ${dataset.version}`;
		return `| ${aggregate.title} | ${dataset.title}${version} | ${reader.notes.join("; ")} | ${facts} | ${given.report.kept} of ${given.report.read} | ${dataset.licence} |`;
	});
	return `| what | dataset | years | facts | rows kept | licence |\n|---|---|---|---|---|---|\n${rows.join("\n")}`;
}

function reachesTo({ title, dataset, last, after }: RivalList): string {
	return last === undefined ? `${title}: no file of ${dataset} with them was given.` : `${title} (${dataset}): known to ${last}; ${after}.`;
}

/** Files that lay in a folder and are none of the datasets, in one line. */
function aside(others: readonly string[]): string[] {
	return others.length === 0 ? [] : [`Files that are no dataset of this command: ${[...new Set(others.map(baseName))].join(", ")}.`];
}

function baseName(path: string): string {
	return path.split(/[\\/]/).at(-1) ?? path;
}
