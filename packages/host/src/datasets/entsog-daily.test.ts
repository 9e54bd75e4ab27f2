import { InputError } from "@interconnector/engine";
import { expect, test } from "vitest";
import { imported, rowsOf } from "./testing.ts";

// Rows written for this test after the columns that the platform documents; no file of the platform is beside the project.
const POINTS = [
	"pointKey,pointLabel,operatorKey,directionKey,isDoubleReporting,isInvalid,tSOCountry,adjacentCountry,pointType",
	"ITP-00005,Melendugno,IT-TSO-0001,entry,,,IT,AL,Cross-Border Transmission IP between EU and Non-EU",
	"ITP-00006,Kipi,GR-TSO-0001,entry,,,EL,TR,Cross-Border",
	"ITP-00007,Greifswald,DE-TSO-0001,entry,true,,DE,RU,Cross-Border",
	"ITP-00007,Greifswald,DE-TSO-0002,entry,true,,DE,RU,Cross-Border",
	"LNG-00001,Revithoussa,GR-TSO-0001,entry,,,GR,,LNG Entry point",
	"ITP-00008,Two sides,GR-TSO-0001,entry,,,GR,BG,Cross-Border",
	"ITP-00008,Two sides,GR-TSO-0001,entry,,,GR,MK,Cross-Border",
	"VTP-00001,Inside,DE-TSO-0001,exit,,,DE,DE,In-country",
	"ITP-00009,Gone,IT-TSO-0001,entry,,true,IT,CH,Cross-Border",
	"ITP-00010,Tarvisio,IT-TSO-0001,exit,,,IT,AT,Cross-Border",
].join("\n");
const HEAD = "id,indicator,periodType,periodFrom,periodTo,operatorKey,pointKey,pointLabel,directionKey,unit,value,flowStatus,isNA";
const flow = (
	day: string,
	operator: string,
	point: string,
	direction: string,
	value: number | string,
	{ indicator = "Physical Flow", none = "" } = {},
) => `x,${indicator},day,${day}T06:00:00+01:00,,${operator},${point},,${direction},kWh/d,${value},Confirmed,${none}`;
const run = (flows: readonly string[]) => imported("entsog-daily", { "flows.csv": [HEAD, ...flows].join("\n"), "points.csv": POINTS });

test("ENTSOG by day: points become borders, days become years, and no gas is added twice", async () => {
	const { panels, report } = await run([
		flow("2021-12-31", "IT-TSO-0001", "ITP-00005", "entry", 100),
		flow("2022-01-01", "IT-TSO-0001", "ITP-00005", "entry", 200),
		flow("2022-01-02", "IT-TSO-0001", "ITP-00005", "entry", 300),
		flow("2022-01-02", "IT-TSO-0001", "ITP-00005", "entry", 300),
		flow("2022-01-02", "IT-TSO-0001", "ITP-00005", "entry", 301),
		flow("2022-01-02", "IT-TSO-0001", "ITP-00010", "exit", 7),
		flow("2022-01-02", "GR-TSO-0001", "ITP-00006", "entry", 40),
		flow("2022-01-03", "GR-TSO-0001", "ITP-00006", "entry", ""),
		flow("2022-01-02", "DE-TSO-0002", "ITP-00007", "entry", 55),
		flow("2022-01-02", "DE-TSO-0001", "ITP-00007", "entry", 50),
		flow("2022-01-03", "DE-TSO-0002", "ITP-00007", "entry", 60),
	]);
	expect(report).toMatchObject({
		kept: 9 + 8,
		duplicate: 1,
		malformed: 0,
		unknown: {},
		cells: { "told by a second operator of the same point, and not added": 1 },
	});
	expect(rowsOf(panels[0]?.panel)).toEqual([
		{ state1: "actor:ita", state2: "actor:alb", year: 2021, entry: 100, exit: null, days: 1 },
		{ state1: "actor:ita", state2: "actor:alb", year: 2022, entry: 500, exit: null, days: 2 },
		{ state1: "actor:ita", state2: "actor:aut", year: 2022, entry: null, exit: 7, days: 1 },
		{ state1: "actor:grc", state2: "actor:tur", year: 2022, entry: 40, exit: null, days: 1 },
		{ state1: "actor:deu", state2: "actor:rus", year: 2022, entry: 110, exit: null, days: 2 },
	]);
	expect(panels[0]?.panel.covers).toMatchObject({ from: 2021, to: 2022, complete: false });
	expect(panels[0]?.panel.covers.part).toMatch(/2021 only in 1 of 12 months; 2022 only in 1 of 12 months/);
});

test("ENTSOG by day: what is no flow across a border is left out and said; malformed rows are shown", async () => {
	const { panels, report } = await run([
		flow("2022-01-01", "IT-TSO-0001", "ITP-00005", "entry", 10, { indicator: "Nomination" }),
		flow("2022-01-01", "IT-TSO-0001", "ITP-00005", "entry", "", { none: "1" }),
		flow("2022-01-01", "GR-TSO-0001", "LNG-00001", "entry", 10),
		flow("2022-01-01", "GR-TSO-0001", "ITP-00008", "entry", 10),
		flow("2022-01-01", "DE-TSO-0001", "VTP-00001", "exit", 10),
		flow("2022-01-01", "IT-TSO-0001", "ITP-00009", "entry", 10),
		flow("2022-02-30", "IT-TSO-0001", "ITP-00005", "entry", 10),
		flow("2022-01-01", "IT-TSO-0001", "ITP-00005", "sideways", 10),
		flow("2022-01-01", "IT-TSO-0001", "ITP-00005", "entry", -10),
		flow("2022-01-02", "IT-TSO-0001", "ITP-00005", "entry", "much"),
		flow("2022-01-02", "IT-TSO-0001", "", "entry", 1),
		flow("2022-01-03", "IT-TSO-0001", "ITP-00005", "entry", 10).replace("kWh/d", "kWh/h"),
		flow("2022-01-04", "IT-TSO-0001", "ITP-00005", "entry", 10),
	]);
	expect(report).toMatchObject({ read: 13 + 10, malformed: 6 });
	expect(report.examples.map(({ line, field }) => `${line} ${field}`)).toEqual([
		"8 periodFrom",
		"9 directionKey",
		"10 value",
		"11 value",
		"12 pointKey",
		"13 unit",
	]);
	expect(report.leftOut).toEqual({
		"indicator Nomination: only physical flows are kept": 1,
		"a point at which nothing is metered": 1,
		"a point with no country beyond it: liquefied gas, a store or a field": 1,
		"a point with several countries beyond it: which one is not known": 1,
		"a point inside one country": 1,
		"a point that the list of points does not have": 1,
		"a point that the list itself calls invalid": 1,
	});
	expect(rowsOf(panels[0]?.panel)).toMatchObject([{ entry: 10, days: 1 }]);
});

test("ENTSOG by day: the order of the rows does not matter, and without the list of points nothing is read", async () => {
	const flows = ["DE-TSO-0001", "DE-TSO-0002"].map((operator, i) => flow("2022-01-02", operator, "ITP-00007", "entry", 50 + i));
	const [one, other] = await Promise.all([run(flows), run([...flows].reverse())]);
	expect(other.panels[0]?.digest).toBe(one.panels[0]?.digest);
	await expect(imported("entsog-daily", { "flows.csv": [HEAD, ...flows].join("\n") })).rejects.toThrow(InputError);
});
