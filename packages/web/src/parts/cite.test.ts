import { createEngine } from "@interconnector/engine";
import { expect, it } from "vitest";
import { ask, dossier } from "../testing.ts";
import { citationOf } from "./cite.ts";

const engine = createEngine();
const how = { asOf: "2025-11-30", title: "A dossier", version: "9.9", digest: "sha256:0123456789abcdef" };

it("gives value, range, unit, day, sources by their claims and the command", () => {
	const one = engine.explain(dossier, "vectors?draws=64#vectors/actor:tur/affinity");
	const text = citationOf(one, how);
	const lines = text.split("\n");
	expect(lines).toHaveLength(3);
	expect(lines[0]).toMatch(/^Affinity, Türkiye \(.+\): 0\.\d+, .*range 0\.\d+ to 0\.\d+ \(.+\); as of 2025-11-30\.$/i);
	expect(lines[2]).toContain(one.command);
	const claims = one.facts.flatMap(({ readings }) => readings.flatMap((reading) => reading.claims));
	const sources = new Set(claims.map(({ from }) => from.id));
	// At most six are named; the rest are counted.
	const others = /and (\d+) others\.$/.exec(lines[1] ?? "")?.[1];
	expect((lines[1] ?? "").split("; ").length + Number(others ?? 0)).toBe(sources.size);
});

it("says that a silent number is not known, and why", () => {
	const finding = ask("vectors");
	const silent = Object.entries(finding.parts.vectors?.cells ?? {}).flatMap(([row, cells]) =>
		Object.entries(cells).flatMap(([column, cell]) => (cell.value === null ? [`${finding.question}#vectors/${row}/${column}`] : [])),
	)[0];
	if (!silent) throw new Error("nothing is silent");
	const one = engine.explain(dossier, silent);
	expect(citationOf(one, { ...how, knownBy: "2024" })).toContain(`not known: ${one.cell.silence?.because}; as of 2025-11-30, as known by 2024.`);
});
