// One number as it stands, as it could be known a year earlier, and without each source that it rests on.
import { openDossier } from "../packages/host/src/store/read.ts";

const { engine, dossier } = openDossier();
const affinity = (question: string) => {
	const cell = engine.ask(dossier, question).parts.vectors?.cells["actor:rus"]?.affinity;
	return cell?.value ?? `silent (${cell?.silence?.because})`;
};
console.log("now:", affinity("vectors?draws=0"));
console.log("as known in December 2024:", affinity("vectors?draws=0&knownBy=2024-12&on=2024-12"));
for (const source of dossier.sources.keys()) console.log(`without ${source}:`, affinity(`vectors?draws=0&without=${source}`));
