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

const item = (of: string, name: string, status: FactOf<"agenda">["status"], by: readonly string[]): FactOf<"agenda"> => ({
	is: "agenda",
	in: `format:${of}`,
	item: name,
	what: name,
	domains: ["trade"],
	status,
	...(by.length > 0 ? { by: by.map(actor) } : {}),
	during: "2024",
});
/** A format of two of which each of the four kinds is known, with items of its agenda: sectoral and issue-based from 2 on, sectoral at 1. */
const made = (name: string, kinds: 0 | 1 | 2, items: readonly FactOf<"agenda">["status"][]) => [
	...format(name, [`${name}1`, `${name}2`], {
		...COMPLETE,
		initiators: [],
		programmes: kinds > 0 ? ["trade"] : [],
		purposes: kinds > 1 ? [{ kind: "problem" as const, what: "queues" }] : [],
	}),
	tie(`${name}1`, `${name}2`, -0.5, { kind: "rivalry" }),
	...items.map((status, i) => item(name, `item-${i}`, status, [])),
];

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
	{
		// Kinds 2, 1, 0 of three formats and 2, 1, 1 items decided: pairs (ab), (ac) concordant, (bc) tied in output: τ-b = 2/√(3·2).
		name: "kinds and output of three formats, and the relation of the two",
		facts: [
			...made("a", 2, ["on", "adopted", "adopted"]),
			...made("b", 1, ["adopted"]),
			...made("c", 0, ["adopted", "on"]),
			...format("d", ["f", "p"]),
		],
		ask: "formats?least=3",
		expect: {
			"mixing/format:a/kinds": 2,
			"mixing/format:a/outputs": 2,
			"mixing/format:c/kinds": 0,
			"mixing/format:d/kinds": "silence",
			"mixing/format:d/outputs": "silence",
			"relation/all/formats": 3,
			"relation/all/tau": 2 / Math.sqrt(6),
		},
	},
	{
		name: "the same three are too few by the usual rule, and one kind that is not known leaves an interval out of it",
		facts: [
			...made("a", 2, ["adopted"]),
			...made("b", 1, ["adopted"]),
			{ ...(made("c", 0, ["on"])[0] as FactOf<"format">), programmes: ["trade"] },
			item("c", "queues", "on", []),
		],
		ask: "formats",
		expect: {
			"mixing/format:b/kinds": 1,
			"mixing/format:c/kinds": { low: 1, high: 2 },
			"mixing/format:c/outputs": 0,
			"relation/all/formats": 2,
			"relation/all/tau": "silence",
		},
	},
	{
		// Two: no secretariat, a treaty, consensus: 1/3. Three: a secretariat, the rest unknown: 1/3 to 1. An item by f and by an outsider: ½.
		name: "apparatus, agenda and pairs of a bilateral and a small setting",
		facts: [
			...format("two", ["f", "p"], { membersComplete: true, secretariat: false, foundingTreaty: true, rule: "consensus" }),
			...format("three", ["f", "p", "q"], { membersComplete: true, secretariat: true }),
			...format("open", ["f", "p", "q"]),
			item("two", "roads", "on", ["f", "z"]),
			item("two", "tolls", "adopted", ["p"]),
			item("three", "grain", "on", []),
			agreement("fp", ["f", "p"], 2),
			agreement("all", ["f", "p", "q"], 2),
		],
		ask: "formats",
		expect: {
			"institutions/format:two/apparatus": 1 / 3,
			"institutions/format:three/apparatus": { low: 1 / 3, high: 1 },
			"institutions/format:open/apparatus": "silence",
			"institutions/format:two/owned": 0.75,
			"institutions/format:three/owned": "silence",
			"institutions/format:three/pairs": 1,
			"contrast/bilateral/apparatus": 1 / 3,
			"contrast/bilateral/owned": 0.75,
			"contrast/small/formats": 1,
			"contrast/small/apparatus": { low: 1 / 3, high: 1 },
			"contrast/small/owned": "silence",
			"contrast/large/formats": "no row",
		},
	},
];
