import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withoutAmbient } from "../testing/ambient.ts";
import { dossierOf } from "../testing/dossier.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { CHECKS_OF } from "./checks/index.ts";
import { actor, tie } from "./checks/say.ts";
import { LENSES } from "./index.ts";
import { cellContract, lensContract } from "./lens.contract.ts";
import type { AnyLens } from "./lens.ts";

const dossier = shippedDossier();

/** Questions besides the plain one that take a lens along other paths. */
const MORE: Readonly<Record<string, readonly string[]>> = {
	equidistance: ["equidistance?pairs=all&level=systemic"],
	corridors: ["corridors?commodity=freight"],
	levers: ["levers?mode=potential"],
	formats: ["formats?ended=true"],
	vectors: ["vectors?focal=actor:geo&level=neighbourhood", "vectors?settings=channel.assessments:0", "vectors?domains=energy,trade"],
};

for (const lens of LENSES)
	describe(`contract of ${lens.id}`, () => {
		for (const question of [lens.id, ...(MORE[lens.id] ?? [])]) lensContract(lens, dossier, question);
	});

/** Worked examples are small and odd on purpose, so they try the edges: closed legs, waived levers, unknown poles. */
for (const lens of LENSES)
	describe(`contract of ${lens.id} on its worked examples`, () => {
		for (const check of CHECKS_OF[lens.id] ?? [])
			if ("ask" in check && Object.values(check.expect).some((value) => typeof value === "number"))
				describe(check.name, () => cellContract(lens, dossierOf(check.facts, check.head), check.ask, [undefined]));
	});

describe("contract of equidistance where a pole has no rival", () => {
	const rivals = [{ between: ["actor:p", "actor:q"] as ["actor:p", "actor:q"], weight: 1, because: "given" }];
	const facts = [tie("f", "p", 0.3), tie("f", "q", 0.1), tie("f", "s", 0.9)];
	const lens = LENSES.find((one) => one.id === "equidistance") as AnyLens;
	cellContract(lens, dossierOf(facts, { poles: { systemic: [actor("p"), actor("q"), actor("s")] }, rivals }), "equidistance", [undefined]);
});

describe("the throwers", () => {
	it("are seen by what runs under them, and are gone afterwards", () => {
		expect(() => withoutAmbient(() => Math.random())).toThrow("Math.random");
		expect(() => withoutAmbient(() => new Date())).toThrow("Date");
		expect(() => withoutAmbient(() => performance.now())).toThrow("performance");
		expect(Math.random()).toBeLessThan(1);
		expect(Date.now()).toBeGreaterThan(0);
	});
});

describe("the text of the engine", () => {
	const root = new URL("../", import.meta.url);
	const files = (readdirSync(root, { recursive: true }) as string[]).filter(
		(file) => file.endsWith(".ts") && !/\.test\.ts$|contract\.ts$|^testing/.test(file),
	);

	it("uses no function whose answer depends on the locale", () => {
		const found = files.filter((file) => /toLocale|\bIntl\b|localeCompare|toLocaleString/.test(readFileSync(new URL(file, root), "utf8")));
		expect(files.length).toBeGreaterThan(50);
		expect(found).toEqual([]);
	});
});
