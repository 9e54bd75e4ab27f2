import { NOUNS, type Noun, nouns } from "@interconnector/engine";
import { identifier } from "./register.ts";

interface Kind {
	readonly title: string;
	readonly example: object;
	readonly ends: (fact: never) => readonly (readonly [string, string])[];
	readonly registry?: boolean;
}
const kind = (noun: string) => nouns[noun as Noun] as unknown as Kind;

/** Nouns whose facts name two ends, so that they can be counted by partner, and whose example needs no other thing than actors and places. */
export function countable(): readonly string[] {
	return NOUNS.filter((noun) => {
		const { example, ends, registry } = kind(noun);
		const own = (example as { id?: string }).id;
		const things = JSON.stringify(example).match(/"[a-z]+:[a-z0-9][a-z0-9-]*"/g) ?? [];
		return !registry && ends(example as never).length > 0 && things.every((id) => /^"(actor|place):/.test(id) || id === `"${own}"`);
	});
}

/** The texts of a lens that already works, of its check and of its test, by file below lenses/. */
export function lensFiles(name: string, noun: string): Record<string, string> {
	const [variable, words] = [identifier(name) as string, name.replace(/-/g, " ")];
	const title = words.charAt(0).toUpperCase() + words.slice(1);
	const thing = kind(noun).title.toLowerCase();
	const [focal, partner] = kind(noun).ends(kind(noun).example as never)[0] as [string, string];
	const member = /^\w+$/.test(noun) ? `.${noun}` : `["${noun}"]`;
	return { [`${name}.ts`]: lens(), [`${name}.test.ts`]: test(), [`checks/${name}.check.ts`]: check() };

	function lens(): string {
		return `import * as z from "zod";
import type { ActorId } from "../base/id.ts";
import { YEAR } from "../base/time.ts";
import { heldOn } from "../world/by-pair.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import { type CellTerms, defineLens } from "./lens.ts";

const COUNT: Formula = {
	text: "n = number of d",
	symbols: { d: "last day that one ${thing} of the two speaks of" },
	unit: "facts",
	compute: (t) => t.all("d").length,
};
const AGE: Formula = {
	text: "age = (on − max d) / 365.2425",
	symbols: { on: "the day asked about", d: COUNT.symbols.d as string },
	unit: "years",
	compute: (t) => (t.one("on") - Math.max(...t.all("d"))) / YEAR,
	falls: ["d"],
};

/** How many facts of one noun tie the focal state to each partner, and how old the newest is. *Ours.* */
export const ${variable} = defineLens({
	id: "${name}",
	family: "A",
	title: "${title}",
	question: "How many facts of the noun ${noun} name the state and each partner, and how old is the newest?",
	reads: ["${noun}"],
	options: z.strictObject({}),
	parts: {
		partners: {
			shape: "ranking",
			title: "${title} by partner",
			rows: "partner",
			order: "count",
			columns: { count: { title: "facts", formula: COUNT }, age: { title: "age of the newest", formula: AGE } },
		},
	},
	measure(slice) {
		const { focal, partners, on } = slice.frame;
		// A row reads all that it is made of inside of it: what it read in an earlier draw is not made again (docs/decisions/0029).
		const rowOf = slice.rows("${name}");
		const cells = (partner: ActorId): Record<"count" | "age", CellTerms> => {
			const days = heldOn(slice, "${noun}", focal, partner).map((one) => term("d", [one.key], one.latest, [one.key]));
			// That no source tells of one does not say that there is none.
			const quiet = silence("no ${thing} of the two is told", "a source on it");
			return {
				count: days.length === 0 ? quiet : days,
				age: days.length === 0 ? quiet : [term("on", [], on, [], "the day asked about"), ...days],
			};
		};
		return { partners: Object.fromEntries(partners.map((partner) => [partner, rowOf(partner, () => cells(partner))])) };
	},
	uncertainty: "Which facts stand in a draw. What no source tells is not in it.",
	cost: "light",
	covers: ["S3-01"],
	cites: ["Ours: a count, to be compared with nothing but itself."],
	cautions: ["The count grows with what sources happen to write on: it is evidence, not strength."],
	check: { cite: "worked example of our own", file: "checks/${name}.check.ts" },
});
`;
	}

	function check(): string {
		return `import { nouns } from "../../facts/index.ts";
import type { CheckCase } from "./check.ts";

const FACT = nouns${member}.example;

export const CHECKS: readonly CheckCase[] = [
	{
		name: "a fact told by two sources is one fact; a partner of whom none is told is silent",
		facts: [
			{ says: FACT, source: "a" },
			{ says: FACT, source: "b" },
		],
		head: { focal: "${focal}", levels: { regional: ["${partner}", "actor:nobody"] }, sources: { a: "B", b: "C" } },
		ask: "${name}",
		expect: { "partners/${partner}/count": 1, "partners/actor:nobody/count": "silence", "partners/actor:nobody/age": "silence" },
	},
];
`;
	}

	function test(): string {
		return `import { expect, it } from "vitest";
import { nouns } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";

const ask = (facts: Parameters<typeof dossierOf>[0], focal: \`actor:\${string}\`) =>
	askOf(dossierOf(facts, { focal, levels: { regional: ["${partner}"] } }), "${name}");

it("a fact of the two is counted, and ages with the day asked about", () => {
	const finding = ask([nouns${member}.example], "${focal}");
	expect(cellOf(finding, "partners/${partner}/count").value).toBe(1);
	expect(cellOf(finding, "partners/${partner}/age").value).toBeGreaterThanOrEqual(0);
});

it("a fact of two others says nothing of this state", () => {
	expect(cellOf(ask([nouns${member}.example], "actor:nobody"), "partners/${partner}/count").value).toBeNull();
});
`;
	}
}
