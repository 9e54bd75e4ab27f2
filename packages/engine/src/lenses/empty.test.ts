import { expect, it } from "vitest";
import { askOf, dossierOf } from "../testing/dossier.ts";
import { actor, agreement, leg } from "./checks/say.ts";

const facts = [agreement("pact", ["f", "p"], 3)];
const why = (finding: ReturnType<typeof askOf>, part: string) => finding.silences.find(({ at }) => at === part)?.because;

it("says what a part without a row lacks, and that no poles are declared", () => {
	const finding = askOf(dossierOf(facts, { levels: { regional: [actor("p")] } }), "levers");
	expect(finding.parts.exposure?.rows).toEqual([]);
	expect(why(finding, "exposure")).toBe(
		"the dossier declares no poles; no fact on record makes a row for actor:f on this day: holder and target (nowhere in the dossier: lever, restraint)",
	);
});

it("does not call a kind of fact missing that is on record", () => {
	const finding = askOf(
		dossierOf([leg("g", "h", 1), ...facts], { poles: { systemic: [actor("p"), actor("q")] }, levels: { regional: [actor("p")] } }),
		"corridors",
	);
	expect(finding.parts.network?.rows).toEqual([]);
	expect(why(finding, "network")).toBe(
		"no fact on record makes a row for actor:f on this day: commodity and ends (nowhere in the dossier: control, corridor)",
	);
});

it.each(["leaders", "gateway"])("%s says that there is nobody where there is nobody", (lens) => {
	const finding = askOf(dossierOf([], {}), lens);
	for (const part of Object.values(finding.parts)) {
		expect(part.rows).toEqual(["actor:f"]);
		for (const cell of Object.values(part.cells["actor:f"] ?? {})) expect([cell.value, cell.silence?.because === ""]).toEqual([null, false]);
	}
});
