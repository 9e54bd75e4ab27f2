import { expect, test } from "vitest";
import { imported, importShared, rowsOf, sharedData } from "./testing.ts";

const missions = sharedData("embassies/database_of_embassies.csv.gz");
const spells = sharedData("cow-atop/tss_rivalries.csv.gz");

test.skipIf(!missions)("embassies: Azerbaijan has 53 and Georgia is in 46 states; what is entered wrongly is left out, and said", async () => {
	const { panels, report } = await importShared("embassies", missions ?? []);
	const panel = panels[0]?.panel;
	expect(report).toMatchObject({ read: 9852, kept: 9734, malformed: 0 });
	expect(Object.values(report.leftOut)).toEqual([31]);
	// The Order of Malta and Quebec send missions and are no states.
	expect(report.unknown).toMatchObject({ "wikidata Q190353": 33, "wikidata Q176": 16 });
	expect(panel?.covers).toMatchObject({ from: 2022, to: 2022, complete: false });
	const sent = (state1: string) => rowsOf(panel, { state1 }).filter((row) => Number(row.embassies) > 0);
	expect(sent("actor:aze")).toHaveLength(53);
	expect(sent("actor:geo")).toHaveLength(46);
	// Lines 2699 and 2700 of the file: one of the two in Rome is to the Holy See.
	expect(rowsOf(panel, { state1: "actor:geo", state2: "actor:ita" })).toMatchObject([{ embassies: 2, elsewhere: 1 }]);
	expect(rowsOf(panel, { state1: "actor:aze", state2: "actor:arm" })).toEqual([]);
});

test.skipIf(!missions || !spells)("rival pairs with an embassy of one state in both: the counts of the reference", async () => {
	const panel = (await importShared("embassies", missions ?? [])).panels[0]?.panel;
	const rivals = rowsOf((await importShared("tss-rivalries", spells ?? [])).panels[0]?.panel, { year: 2020 });
	const between = (state1: string) => {
		const hosts = new Set(
			rowsOf(panel, { state1 })
				.filter((row) => Number(row.embassies) > 0)
				.map((row) => row.state2),
		);
		return rivals.filter((row) => hosts.has(row.state1 as string) && hosts.has(row.state2 as string)).length;
	};
	expect(["aze", "geo", "arm", "kaz", "tur", "are"].map((code) => between(`actor:${code}`))).toEqual([20, 8, 8, 8, 38, 33]);
});

const Q = "http://www.wikidata.org/entity/";
const HEAD = "operator;operatorQID;jurisdictionQIDs;country;countryQID;type;typeQID;creation;QID\n";
const line = (operator: string, to: string, country: string, type: string, creation: string, id: string) =>
	`;${Q}${operator};${to};;${Q}${country};;${Q}${type};${creation};${Q}${id}\n`;

test("missions are counted by dyad and kind; the kinds are never mixed", async () => {
	const { panels, report } = await imported("embassies", {
		"a.csv":
			HEAD +
			line("Q227", `${Q}Q43`, "Q43", "Q3917681", "1992-01-01T00:00:00Z", "Q1") +
			line("Q227", "", "Q43", "Q372690", "1990-01-01T00:00:00Z", "Q2") +
			line("Q227", `${Q}Q237`, "Q38", "Q3917681", "", "Q3") +
			line("Q865", `${Q}Q408`, "Q408", "Q579581", "", "Q4"),
	});
	const shown = rowsOf(panels[0]?.panel).map(({ state1, state2, embassies, deFacto, consulates, elsewhere, since }) =>
		[state1, state2, embassies, deFacto, consulates, elsewhere, since].join(" "),
	);
	expect(shown.sort()).toEqual(["actor:aze actor:ita 1 0 0 1 ", "actor:aze actor:tur 1 0 1 0 1990", "actor:twn actor:aus 0 1 0 0 "]);
	expect(report).toMatchObject({ kept: 4, cells: { "not said to which state it is accredited": 1 } });
});

test("malformed rows are shown, and a later export is not taken for this one", async () => {
	const { report } = await imported("embassies", {
		"a.csv":
			HEAD +
			line("Q227", "", "Q43", "Q3917681", "", "Q1") +
			line("Q227", "", "Q43", "Q3917681", "", "Q1") +
			line("Q227", "", "Q230", "Q3917681", "2024-03-01T00:00:00Z", "Q5") +
			line("Q227", "", "Q230", "Q3917681", "long ago", "Q6") +
			line("Q227", "", "Q227", "Q3917681", "", "Q7") +
			line("Q999999999", "", "Q43", "Q3917681", "", "Q8") +
			";;;;;;;;\n",
	});
	expect(report).toMatchObject({ read: 7, kept: 1, duplicate: 1, malformed: 3, unknown: { "wikidata Q999999999": 1 } });
	expect(report.examples.map(({ line: at, field, value }) => `${at} ${field} ${value}`.trim())).toEqual([
		"4 creation 2024-03-01T00:00:00Z",
		"5 creation long ago",
		"8 operatorQID",
	]);
});
