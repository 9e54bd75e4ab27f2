import { readFileSync } from "node:fs";
import { createEngine } from "@interconnector/engine";
import { describe, expect, test } from "vitest";
import { shippedDossier, shippedTexts } from "../packages/engine/src/testing/shipped.ts";

/** What the READMEs of the dossiers without evidence of their own say of it, held against that evidence. */
const engine = createEngine();

describe.each([
	["georgia", "actor:geo"],
	["armenia", "actor:arm"],
])("%s", (name, id) => {
	const readme = readFileSync(new URL(`../dossiers/${name}/README.md`, import.meta.url), "utf8");
	const dossier = shippedDossier(name);
	const lines = (of: string) => (shippedTexts(of).files["claims.jsonl"] ?? "").split("\n").filter(Boolean);
	const naming = (of: string) => lines(of).filter((line) => JSON.stringify(JSON.parse(line).says).includes(`"${id}"`)).length;

	test("has no claim of its own, and as many that name it as it says", () => {
		expect(lines(name)).toEqual([]);
		expect(readme).toContain("no claim and no source of its own");
		expect(readme).toMatch(new RegExp(`^\\| five papers[^|]*\\| ${naming("azerbaijan")} \\|$`, "m"));
		expect(readme).toMatch(new RegExp(`^\\| core network[^|]*\\| ${naming("core")} \\|$`, "m"));
	});

	test("names all partners with whom its affinity is known, and no other", () => {
		const { parts, names } = engine.ask(dossier, "vectors");
		const known = (parts.vectors?.rows ?? []).filter((row) => parts.vectors?.cells[row]?.affinity?.value != null);
		const said = /Affinity is known with ([^,;]*(?:, [^,;]*)*?)(?:, each|;)/.exec(readme)?.[1] ?? "";
		const listed = said.split(/, | and /).map((one) => one.replace(/^the /, ""));
		expect(listed.sort()).toEqual(known.map((row) => names[row]).sort());
	});

	test("names the channels of the levers on it that stand", () => {
		const { parts } = engine.ask(dossier, "levers");
		const channels = (parts.gross?.rows ?? [])
			.filter((row) => row.endsWith(`,${id}`))
			.flatMap((row) => Object.entries(parts.gross?.cells[row] ?? {}).flatMap(([channel, { value }]) => (value === null ? [] : [channel])));
		expect(new Set(readme.match(/(?<=`)(?:trade|territory|migrants|law|media|arms|energy[a-z-]*)(?=`)/g))).toEqual(new Set(channels));
	});
});
