import { pairsOf } from "../../facts/define.ts";
import type { FactOf } from "../../facts/index.ts";
import type { CheckCase, Expected, Said } from "./check.ts";
import { actor, agreement, format, tie } from "./say.ts";

/** Worked example 6: four formats. Rungs of pairs are agreements in force; rung 0 is a rivalry. */
const LABELS = ["major-power-led", "partnership-based", "sectoral", "issue-based", "minilateral"] as const;
const labels = (name: string, values: readonly Expected[]) =>
	Object.fromEntries(LABELS.map((label, i) => [`labels/format:${name}/${label}`, values[i] as Expected]));
const allPairs = (members: readonly string[], rung: number) =>
	pairsOf(members.map(actor)).map(([a, b], i) => agreement(`pair-${i}`, [a.slice(6), b.slice(6)], rung));
const COMPLETE: Partial<FactOf<"format">> = { membersComplete: true, secretariat: false, foundingTreaty: false };
const by = (...names: string[]) => ({ initiators: names.map(actor) });

const TRIANGLE = ["aze", "tur", "pak"];
const AUKUS = ["aus", "gbr", "usa"];
const SIX = ["arm", "aze", "geo", "rus", "tur", "irn"];
const TURKIC = ["aze", "tur", "kaz", "uzb"];

export const CHECKS: readonly CheckCase[] = [
	{
		name: "Azerbaijan, Türkiye, Pakistan",
		facts: [
			...format("triangle", TRIANGLE, {
				...COMPLETE,
				...by(...TRIANGLE),
				purposes: [{ kind: "problem", what: "territorial integrity" }],
				programmes: ["arms", "finance", "energy", "trade"],
			}),
			agreement("aze-tur", ["aze", "tur"], 5),
			agreement("aze-pak", ["aze", "pak"], 3),
			agreement("pak-tur", ["pak", "tur"], 3),
		],
		ask: "formats",
		expect: { ...labels("triangle", [0, 1, 1, 1, 1]), "size/format:triangle/n": 3 },
	},
	{
		name: "AUKUS",
		facts: [
			...format("aukus", AUKUS, {
				...COMPLETE,
				...by("gbr", "usa"),
				purposes: [{ kind: "deliverable", what: "submarines" }],
				programmes: ["arms", "information"],
			}),
			...allPairs(AUKUS, 5),
		],
		ask: "formats",
		expect: { ...labels("aukus", [1, 1, 0, 1, 1]), "size/format:aukus/n": 3 },
	},
	{
		name: "3+3: one hostile pair decides, whatever the others are",
		facts: [
			...format("three-plus-three", SIX, { ...COMPLETE, ...by("tur"), purposes: [{ kind: "open", what: "stability" }], programmes: [] }),
			tie("arm", "aze", -0.6, { kind: "rivalry" }),
		],
		ask: "formats",
		expect: { ...labels("three-plus-three", [0, 0, 0, 0, 1]), "size/format:three-plus-three/n": 6 },
	},
	{
		name: "Turkic organisation, as listed: an incomplete list leaves partnership unknown, a treaty settles minilateral",
		facts: [
			...format("turkic", TURKIC, {
				...by("aze", "kaz", "kgz", "tur"),
				membersComplete: false,
				secretariat: true,
				foundingTreaty: true,
				purposes: [{ kind: "open", what: "common positions" }],
				programmes: ["finance", "transit", "trade", "identity", "security"],
			}),
			...allPairs(TURKIC, 3),
		] satisfies (FactOf<"format" | "membership" | "agreement"> | Said)[],
		ask: "formats",
		expect: { ...labels("turkic", [0, "silence", 1, 0, 0]), "size/format:turkic/n": "silence", "size/format:turkic/listed": 4 },
	},
];
