import { expect, it } from "vitest";
import { OPERATIONS } from "../catalog.ts";
import { createEngine } from "../engine.ts";
import type { Fact } from "../facts/index.ts";
import { actor, tie } from "../lenses/checks/say.ts";
import { dossierOf } from "../testing/dossier.ts";

const P: Fact = { is: "actor", id: actor("p"), name: "Petoria", kind: "state", aliases: ["The Peninsula"] };
const dossier = dossierOf([P, tie("f", "p", 0.5), tie("f", "q", 0.2)]);
const claims = (text: string) => {
	const operation = OPERATIONS.find(({ id }) => id === "claims");
	const out = operation?.run({ engine: createEngine(), dossier }, { text, registry: false } as never, {});
	return out as unknown as { rows: { says: Fact }[]; note: string };
};

it("finds a claim by the name, or another name, of what it mentions, and by where it stands", () => {
	for (const text of ["Petoria", "PENINSULA", "petoria trust"])
		expect(
			claims(text).rows.map(({ says }) => says),
			text,
		).toEqual([tie("f", "p", 0.5)]);
	expect(claims("¶2").rows).toHaveLength(1);
});

it("says what was searched and which words are near, where no claim has the word", () => {
	const { rows, note } = claims("petorja");
	expect(rows).toEqual([]);
	expect(note).toContain("the gist, every field of the fact, the names");
	expect(note).toContain("“petorja” stands in none; nearest: petoria");
	expect(claims("petoria zzzzzz").note).toMatch(/“petoria” stands in \d.*“zzzzzz” stands in none, and no word is near it/);
});
