import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData, sum } from "./testing.ts";

const dyads = sharedData("cepii/dist_cepii.csv.gz");

test.skipIf(!dyads)("GeoDist: pairs of states, old letters understood, territories and inner distances left out and said", async () => {
	const { panels, report } = await importShared("cepii-geodist", dyads ?? []);
	const panel = panels[0]?.panel;
	expect(report).toMatchObject({ read: 50_176, malformed: 0, duplicate: 0, outside: {} });
	expect(sum(report.leftOut)).toBe(224);
	expect(report.kept).toBe(panel?.rows);
	expect(panel?.covers).toMatchObject({ from: 2004, to: 2004, complete: false });
	// Lines 2986, 3116 and 38301 of the file; in the last, YUG stands for Serbia and Montenegro.
	expect(rowsOf(panel, { state1: "actor:aze", state2: "actor:geo" })).toMatchObject([
		{ contiguous: 1, sameCountry: 1, distance: 450.9971, weightedHarmonic: 396.884 },
	]);
	expect(rowsOf(panel, { state1: "actor:aze", state2: "actor:tur" })).toMatchObject([{ distance: 1763.672, capitals: 1447.681 }]);
	expect(rowsOf(panel, { state1: "actor:rus", state2: "actor:srb" })).toMatchObject([{ distance: 1714.992 }]);
	// ROM, ZAR and TMP are Romania, the Democratic Republic of the Congo and Timor-Leste.
	for (const state2 of ["actor:rou", "actor:cod", "actor:tls"]) expect(rowsOf(panel, { state1: "actor:aze", state2 })).toHaveLength(1);
});

test("a point is not known; malformed rows are shown", async () => {
	const { panels, report } = await imported("cepii-geodist", {
		"a.csv":
			"iso_o,iso_d,contig,dist,distcap,distw,distwces\nAZE,GEO,1,450,450,.,.\nAZE,GEO,1,450,450,.,.\nAZE,TUR,2,450,450,.,.\nAZE,,1,450,450,.,.\nAZE,IRN,1,far,450,.,.\nAZE,RUS,1,-5,450,.,.\nAZE,XQX,1,450,450,.,.\n",
	});
	expect(report).toMatchObject({ read: 7, kept: 1, duplicate: 1, malformed: 4, unknown: { "iso3 XQX": 1 } });
	expect(rowsOf(panels[0]?.panel)).toMatchObject([{ contiguous: 1, distance: 450, weighted: null, colony: null }]);
});
