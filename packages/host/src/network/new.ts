import { type Head, InputError, type StateId, statesIn } from "@interconnector/engine";
import { basisOf } from "./basis.ts";
import { networkDossier, reachOf, wholeYears } from "./dossier.ts";
import { collect, prepare } from "./given.ts";
import type { PoleSet } from "./poles.ts";
import type { FolderFiles } from "./texts.ts";

/** A dossier to be made from datasets, as a person asks for it. */
export interface Wish {
	readonly focal: StateId;
	readonly from: readonly string[];
	readonly title?: string | undefined;
	readonly asOf?: string | undefined;
	readonly stance: Head["stance"];
	readonly poles: PoleSet["id"];
	readonly includes: readonly string[];
	readonly recorded: string;
}

/** Later than any dataset: without a day that is asked for, each is read to its end. */
const NO_LIMIT = 2200;

/** The files of a dossier made of datasets. Throws InputError when none was given, none reaches the day, or the poles need another one. */
export async function fromDatasets(wish: Wish, run: { readonly log: (line: string) => void; readonly stop: AbortSignal }): Promise<FolderFiles> {
	const collected = await collect(wish.from, run);
	const prepared = prepare(collected, wish.asOf === undefined ? NO_LIMIT : wholeYears(wish.asOf));
	const reach = reachOf(prepared);
	if (reach === undefined)
		throw new InputError([
			{
				...{ file: "new", field: "asOf", value: wish.asOf ?? "nothing", problem: "none of the datasets reaches back to then" },
				fix: "name a later day, or other datasets",
			},
		]);
	const asOf = wish.asOf ?? reach;
	const states = new Set(statesIn(wholeYears(asOf), wish.stance as Parameters<typeof statesIn>[1]));
	const counts = (id: StateId) => states.has(id);
	const { focal, title, stance, poles, includes, recorded } = wish;
	return networkDossier({ focal, title, asOf, stance, poles, includes }, basisOf(collected, prepared, wholeYears(asOf), counts), {
		prefix: "network",
		by: "interconnector new",
		recorded,
	});
}
