import { claimIdOf, FORMAT, type Head, type StateId } from "@interconnector/engine";
import { readFolders } from "../store/read.ts";
import { REGISTRY, registrySayings } from "./registry.ts";
import { type FolderFiles, folderTexts } from "./texts.ts";

/** A dossier without evidence of its own. */
export interface Empty {
	readonly focal: StateId;
	readonly title?: string | undefined;
	readonly asOf: string;
	readonly stance: Head["stance"];
	/** Dossiers that it includes: as its settings write them, and as they are found from here. */
	readonly includes: readonly string[];
	readonly include: readonly string[];
	readonly recorded: string;
}

/** The files of an empty dossier. It names its focal actor itself unless a dossier that it includes does. */
export function emptyDossier({ focal, title, asOf, stance, includes, include, recorded }: Empty): FolderFiles {
	const head: Head = {
		format: FORMAT,
		title: title ?? `Dossier of ${focal}`,
		focal,
		asOf,
		stance,
		...(includes.length > 0 ? { includes: [...includes] } : {}),
		levels: { neighbourhood: [], regional: [], systemic: [] },
		poles: {},
		rivals: [],
		comparators: [],
	};
	const readme = `# ${head.title}\n\nA dossier of Interconnector. Fill in levels, poles and rivals in dossier.json, add claims with \`interconnector add\`, and check with \`interconnector validate\`.\n\nTo let git merge the lines of two people, register the merge driver once in this repository:\n\n    git config merge.interconnector.driver "interconnector merge-lines %O %A %B"\n`;
	const known = include.flatMap((path) => readFolders(path)).some((folder) => (folder.files["claims.jsonl"] ?? "").includes(`"id":"${focal}"`));
	if (known) return folderTexts(head, [], [], readme);
	const claims = registrySayings([focal], Number(recorded.slice(0, 4))).map(({ at, says, gist }) => {
		const stated = { source: REGISTRY.id, at, says };
		return { id: claimIdOf(stated), ...stated, gist, credibility: 1, by: "interconnector new", recorded };
	});
	return folderTexts(head, [REGISTRY], claims, readme);
}
