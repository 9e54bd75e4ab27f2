// Who can close the freight routes from China to the European Union, today and with the Caspian crossing shut?
import { addressText, questionText } from "@interconnector/engine";
import { openDossier } from "../packages/host/src/store/read.ts";

const { engine, dossier } = openDossier();
const ends = { commodity: "freight", from: "place:china", to: "place:eu" };
const close = { do: "change", key: "leg:leg:aktau-alat#1", field: "status", set: "closed" };
for (const edits of [[], [close]]) {
	const question = engine.question(dossier, "corridors", { ...ends, ...(edits.length > 0 ? { edits } : {}) });
	const network = engine.ask(dossier, question).parts.network;
	const row = network?.rows[0] ?? "";
	console.log(
		`${edits.length === 0 ? "as it is" : "Caspian crossing closed"}: ${network?.cells[row]?.disjoint?.value} separate routes, ${network?.cells[row]?.closers?.value} holders needed to close all`,
	);
	console.log(`  ${addressText(questionText(question), "network", row, "disjoint").slice(0, 60)}…`);
}
