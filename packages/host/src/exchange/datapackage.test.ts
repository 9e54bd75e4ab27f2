import { join } from "node:path";
import { canonicalJson, claimIdOf } from "@interconnector/engine";
import { expect, test } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";
import { dataPackage } from "./datapackage.ts";
import { importDataPackage } from "./import-datapackage.ts";
import { permit } from "./permit.ts";
import { unzip, zip } from "./zip.ts";

const { dossier } = openDossier(join(projectRoot(), "dossiers", "azerbaijan"));

test("the shipped dossier goes out and comes back with the same claims and ids", () => {
	const { files } = dataPackage(permit(dossier), "azerbaijan");
	const back = importDataPackage(unzip(zip(files), "azerbaijan.zip"));
	const sorted = (things: readonly unknown[]) => things.map(canonicalJson).sort();
	expect(sorted(back.claims)).toEqual(sorted(dossier.history));
	expect(sorted(back.sources)).toEqual(sorted([...dossier.sources.values()]));
	for (const claim of back.claims) expect(claimIdOf(claim)).toBe(claim.id);
});
