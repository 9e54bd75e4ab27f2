import { InputError, nearest } from "@interconnector/engine";
import { armeniaTrade } from "./armenia-trade.ts";
import { atop } from "./atop.ts";
import { cepiiCountries } from "./cepii-countries.ts";
import { cepiiGeodist } from "./cepii-geodist.ts";
import { cowAlliances } from "./cow-alliances.ts";
import { cowContiguity } from "./cow-contiguity.ts";
import { cowDistances } from "./cow-distances.ts";
import { cowIgo } from "./cow-igo.ts";
import { cowTrade } from "./cow-trade.ts";
import type { Dataset } from "./dataset.ts";
import { desta } from "./desta.ts";
import { digo } from "./digo.ts";
import { embassies } from "./embassies.ts";
import { entsogDaily } from "./entsog-daily.ts";
import { entsogGas } from "./entsog-gas.ts";
import { eurostatGas } from "./eurostat-gas.ts";
import { gdelt } from "./gdelt.ts";
import { gml } from "./gml.ts";
import { icews } from "./icews.ts";
import { icews14 } from "./icews14.ts";
import { icews18 } from "./icews18.ts";
import { idealPoints } from "./ideal-points.ts";
import { igoMembers } from "./igo-members.ts";
import { nmc } from "./nmc.ts";
import { pipelines } from "./pipelines.ts";
import { polecat } from "./polecat.ts";
import { sipriTiv } from "./sipri-tiv.ts";
import { tdRivalries } from "./td-rivalries.ts";
import { tssRivalries } from "./tss-rivalries.ts";
import { ucdp } from "./ucdp.ts";
import { unVotes } from "./un-votes.ts";
import { worldBank } from "./world-bank.ts";

/** Every public dataset that can be imported. One line registers one. */
export const DATASETS: readonly Dataset[] = [
	unVotes,
	idealPoints,
	atop,
	cowAlliances,
	tssRivalries,
	tdRivalries,
	cowTrade,
	cowIgo,
	igoMembers,
	digo,
	desta,
	cowContiguity,
	cowDistances,
	cepiiGeodist,
	cepiiCountries,
	sipriTiv,
	embassies,
	gml,
	ucdp,
	nmc,
	worldBank,
	armeniaTrade,
	eurostatGas,
	entsogGas,
	entsogDaily,
	pipelines,
	icews,
	icews14,
	icews18,
	gdelt,
	polecat,
];

/** The dataset of that id. Throws InputError with the nearest one. */
export function datasetNamed(id: string): Dataset {
	const found = DATASETS.find((dataset) => dataset.id === id);
	if (found) return found;
	const ids = DATASETS.map((dataset) => dataset.id);
	const guess = nearest(id, ids);
	const fix = guess ? `did you mean ${guess}?` : `use one of: ${ids.join(", ")}`;
	throw new InputError([{ file: "data", field: "dataset", value: JSON.stringify(id), problem: "no such dataset", fix }]);
}

/** How a panel whose file is lost or damaged comes back: what is no public dataset was made by somebody else, or by a mapping. */
export function againText(id: string): string {
	return DATASETS.some((dataset) => dataset.id === id)
		? `import it again: interconnector data add ${id} …`
		: "import it again, or take the file from where the dossier came from";
}
