import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Fact } from "../facts/index.ts";
import { expectCell } from "../testing/check.ts";
import { askOf, dossierOf } from "../testing/dossier.ts";
import { needsShared } from "../testing/needs.ts";
import { ASK, factsOf, HEAD, type Inputs } from "./checks/status.check.ts";

const INPUTS: Inputs = {
	rank: 77,
	ranked: 195,
	population: 10_100_000,
	topThreeOf: 1,
	loss: 0.36,
	courtedBy: ["usa", "chn"],
	ties: { usa: 0.4, rus: 0.25, chn: 0.31 },
};
const SELF: Fact = { is: "actor", id: "actor:f", name: "f", kind: "state", iso3: "AZE" };
const definitions = (facts: readonly Fact[], ask = ASK) =>
	Object.fromEntries(
		Object.entries(askOf(dossierOf(facts, HEAD), ask).parts.definitions?.cells["actor:f"] ?? {}).map(([id, cell]) => [id, cell.value]),
	);

describe("status", () => {
	it("takes nothing from what sources call the state", () => {
		const label = (name: string): Fact => ({ is: "label", of: "actor:f", kind: "status", label: name, fit: "holds", during: "2025" });
		const facts = [SELF, ...factsOf(INPUTS)];
		const labels = ["great-power", "middle-power", "keystone-state", "small-state"].map(label);
		expect(definitions([...facts, ...labels])).toEqual(definitions(facts));
	});

	it("moves with its thresholds, which are options", () => {
		const facts = [SELF, ...factsOf(INPUTS)];
		expect(definitions(facts)).toMatchObject({ rank: 0, twoPart: 0, keystone: 1, small: 0 });
		expect(definitions(facts, `${ASK}&top=0.4&near=0.1&detour=0.5&small=20`)).toMatchObject({ rank: 1, twoPart: 1, keystone: 0, small: 1 });
	});

	it("takes an unseen move for not known, and never for a refusal", () => {
		const facts = [SELF, ...factsOf({ ...INPUTS, topThreeOf: 7, courtedBy: ["usa"] })];
		expect(definitions(facts).twoPart).toBeNull();
	});
});

const at = needsShared("replications/15-worked-examples/worked-examples.json");
/** Beginning of the name of a definition, and its column. */
const COLUMNS = {
	great: "great",
	"middle power by rank": "rank",
	"middle power, two": "twoPart",
	"middle power, system": "system",
	keystone: "keystone",
	small: "small",
};

describe.skipIf(!at)("worked example 12 as it was given", () => {
	const cases = at ? JSON.parse(readFileSync(at, "utf8")).examples.find((one: { n: number }) => one.n === 12).cases : [];
	it.each([0, 1])("case %i", (i) => {
		const { inputs, expected } = cases[i];
		const [usa, chn] = inputs.twoSided as [{ min: number }, { min: number }];
		const facts = factsOf({
			rank: inputs.cincRank,
			ranked: inputs.N,
			population: inputs.population,
			topThreeOf: inputs.near.topThreePartnerOf,
			loss: inputs.corridorLossIfClosed,
			courtedBy: inputs.courtedBy.map((code: string) => code.toLowerCase()),
			ties: { usa: 0.4, rus: usa.min, chn: chn.min },
		});
		const finding = askOf(dossierOf([SELF, ...facts], HEAD), ASK);
		for (const [name, { met }] of Object.entries<{ met: boolean | null }>(expected)) {
			const column = Object.entries(COLUMNS).find(([start]) => name.startsWith(start))?.[1];
			expectCell(finding, `definitions/actor:f/${column}`, met === null ? "silence" : met ? 1 : 0);
		}
	});
});
