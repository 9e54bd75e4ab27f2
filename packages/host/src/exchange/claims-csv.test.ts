import { join } from "node:path";
import { canonicalJson } from "@interconnector/engine";
import { expect, test } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";
import { claimsCsv, readClaimsCsv } from "./claims-csv.ts";
import { dossierOf, tie } from "./testing.ts";

const sorted = (things: readonly unknown[]) => things.map(canonicalJson).sort();

test("claims come back from the CSV as they stand", () => {
	const { dossier } = openDossier(join(projectRoot(), "dossiers", "azerbaijan"));
	expect(sorted(readClaimsCsv(claimsCsv(dossier), "claims.csv"))).toEqual(sorted(dossier.claims));
});

test("texts that a spreadsheet would run are held, and let go again when read", () => {
	const { dossier } = dossierOf([{ says: tie("aze", "tur", -0.5), at: "=cmd|' /C calc'!A0", gist: '-1, "quoted"\r\n@x', by: "+me", credibility: 2 }]);
	const text = claimsCsv(dossier);
	expect(text).toContain("'=cmd|' /C calc'!A0");
	expect(text).toContain(`"'-1, ""quoted""\r\n@x"`);
	expect(text).toContain(",'+me,");
	expect(sorted(readClaimsCsv(text, "claims.csv"))).toEqual(sorted(dossier.claims));
});

test("the licence stands beside each source", () => {
	const [header, ...rows] = claimsCsv(dossierOf([{ says: tie("aze", "tur", 0.5) }]).dossier)
		.trimEnd()
		.split("\r\n");
	expect(header?.split(",")).toEqual(expect.arrayContaining(["source", "licence", "at", "says"]));
	expect(rows.at(-1)).toContain(",CC-BY-4.0,public,");
});
