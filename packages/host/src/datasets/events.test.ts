import { EVENT_CLASSES, goldstein, PLOVER_TYPES } from "@interconnector/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ActClass, CAMEO_QUADS, classOf } from "./cameo-classes.ts";
import { EventFold } from "./event-fold.ts";
import { Ids } from "./ids.ts";
import { imported, rowsOf } from "./testing.ts";

/** A GDELT 2.0 row of 61 columns with what is given and the rest empty; the codes of actors carry the type behind the country. */
const gdeltRow = (
	...[id, day, source, target, code, [type, other] = ["GOV", "GOV"]]: [number, string, string, string, string, [string, string]?]
) => {
	const cells = Array.from({ length: 61 }, () => "");
	for (const [at, cell] of Object.entries({
		0: `${id}`,
		1: day,
		5: source + type,
		7: source,
		15: target + other,
		17: target,
		26: code,
		60: "a 'story' \"quoted",
	}))
		cells[Number(at)] = cell;
	return cells.join("\t");
};

test("GDELT 2.0: 61 columns without a header are counted by dyad and month", async () => {
	const file = [
		gdeltRow(1, "20230115", "AZE", "ARM", "112"),
		gdeltRow(2, "20230120", "AZE", "ARM", "190", ["MIL", "MIL"]),
		gdeltRow(3, "20230201", "AZE", "ARM", "040"),
		gdeltRow(3, "20230201", "AZE", "ARM", "040"),
		gdeltRow(4, "20230201", "AZE", "AZE", "040"),
		gdeltRow(5, "20230201", "AZE", "", "040"),
		gdeltRow(6, "20230201", "EUR", "AZE", "040"),
		gdeltRow(7, "20230201", "QQQ", "AZE", "040"),
		gdeltRow(8, "20230231", "AZE", "GEO", "040"),
		gdeltRow(9, "20230201", "AZE", "GEO", "310"),
		gdeltRow(10, "20230201", "ROM", "GEO", "057"),
		`${gdeltRow(11, "20230201", "AZE", "GEO", "040")}\ttoo much`,
	].join("\n");
	const { panels, report } = await imported("gdelt", { "20230115.export.CSV": file });
	expect(report).toMatchObject({ read: 12, kept: 4, duplicate: 1, malformed: 3, unknown: { "iso3 QQQ": 1 }, aggregate: { "cameo EUR": 1 } });
	expect(report.leftOut).toEqual({ "inside one state": 1, "no state is named on one side": 1 });
	expect(report.examples.map(({ field, value }) => [field, value])).toEqual([
		["date", "20230231"],
		["code", "310"],
		["", "62 cells"],
	]);
	const rows = rowsOf(panels[0]?.panel);
	expect(rows).toHaveLength(3);
	expect(rows[0]).toMatchObject({
		source: "actor:aze",
		target: "actor:arm",
		year: 2023,
		month: 636,
		events: 2,
		own: 1,
		verbalConflict: 1,
		materialConflict: 1,
		accuse: 1,
		assault: 1,
	});
	expect(rows[0]?.tone).toBe(goldstein("112") + goldstein("190"));
	expect(rows[2]).toMatchObject({ source: "actor:rou", target: "actor:geo", support: 1 });
});

test("POLECAT: PLOVER types and COW numbers as they stand", async () => {
	const header =
		"Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tActor COW\tPrimary Actor Sector\tRecipient COW\tPrimary Recipient Sector";
	const row = (...cells: string[]) => cells.join("\t");
	const file = [
		header,
		row("a", "2023-09-19", "ASSAULT", "artillery", "-9.5", "MATERIAL CONFLICT", "373", "MIL", "371", "GOV"),
		row("b", "2023-09-20", "CONSULT", "visit", "1.0", "VERBAL COOPERATION", "373", "GOV", "372", "BUS"),
		row("b", "2023-09-20", "CONSULT", "visit", "1.0", "VERBAL COOPERATION", "373", "GOV", "372", "BUS"),
		row("c", "2023-09-20", "WISH", "", "1.0", "", "373", "GOV", "372", "GOV"),
		row("d", "2023-09-20", "CONSULT", "", "1.0", "", "None", "GOV", "372", "GOV"),
		row("e", "2023-09-20", "CONSULT", "", "10.5", "", "373", "GOV", "372", "GOV"),
	].join("\n");
	const { panels, report } = await imported("polecat", { "week.txt": file });
	expect(report).toMatchObject({ read: 6, kept: 2, duplicate: 1, malformed: 2, leftOut: { "no state is named on one side": 1 } });
	expect(report.examples.map(({ line, value }) => [line, value])).toEqual([
		[5, "WISH"],
		[7, "10.5"],
	]);
	expect(rowsOf(panels[0]?.panel)).toMatchObject([
		{ source: "actor:aze", target: "actor:arm", assault: 1, materialConflict: 1, tone: -9.5, own: 1 },
		{ source: "actor:aze", target: "actor:geo", consult: 1, verbalCooperation: 1, tone: 1, own: 0 },
	]);
});

test("classes of acts: quads and PLOVER types where the tables have exceptions", () => {
	const of = (code: string) => [EVENT_CLASSES[CAMEO_QUADS[classOf(code)?.plover ?? -1] ?? 0], PLOVER_TYPES[classOf(code)?.plover ?? -1]];
	expect(of("010")).toEqual(["verbalCooperation", undefined]);
	expect(of("0871")).toEqual(["materialCooperation", "RETREAT"]);
	expect(of("081")).toEqual(["materialCooperation", "CONCEDE"]);
	expect(of("163")).toEqual(["materialConflict", "COERCE"]);
	expect(of("175")).toEqual(["materialConflict", "ASSAULT"]);
	expect(of("191")).toEqual(["materialConflict", "COERCE"]);
	expect(classOf("21")).toBeUndefined();
	expect(classOf("x")).toBeUndefined();
});

test("the fold counts as a plain map does, in any order of the rows", () => {
	const codes = ["010", "042", "057", "0871", "112", "130", "163", "190"];
	const states = Array.from({ length: 512 }, (_, i) => `actor:s${String((i * 37) % 512).padStart(3, "0")}` as const);
	const state = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1, 31, 32, 511) }, { weight: 1, arbitrary: fc.nat(511) });
	const month = fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(2018 * 12, 2018 * 12 + 1) },
		{ weight: 1, arbitrary: fc.integer({ min: 1900 * 12, max: 2100 * 12 }) },
	);
	const act = fc.oneof(
		fc.constantFrom(...codes).map((code) => classOf(code) as ActClass),
		fc.record({ plover: fc.integer({ min: -1, max: PLOVER_TYPES.length - 1 }), tenths: fc.integer({ min: -100, max: 100 }) }),
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(state, state, month, act, fc.boolean()), { minLength: 1, maxLength: 600 }), (events) => {
			const fold = new EventFold(CAMEO_QUADS);
			const plain = new Map<string, Record<string, number>>();
			for (const [source, target, month, act, own] of events) {
				fold.add(source, target, month, act, own);
				const key = `${month - 1970 * 12} ${states[source]} ${states[target]}`;
				const one = plain.get(key) ?? {};
				plain.set(key, one);
				const type = PLOVER_TYPES[act.plover]?.toLowerCase();
				const quad = EVENT_CLASSES[CAMEO_QUADS[act.plover] ?? 0] as string;
				for (const name of ["events", quad, ...(own ? ["own"] : []), ...(type ? [type] : [])]) one[name] = (one[name] ?? 0) + 1;
				one.tone = (one.tone ?? 0) + act.tenths;
			}
			const rows = rowsOf(fold.finish("x", states, { from: 1900, to: 2100, part: "x", complete: false }, "tone"));
			const counted = Object.entries(rows[0] ?? {}).filter(([name]) => !["source", "target", "month", "year"].includes(name));
			expect(counted).toHaveLength(3 + EVENT_CLASSES.length + PLOVER_TYPES.length);
			expect(rows.map((row) => `${row.month} ${row.source} ${row.target}`).sort()).toEqual([...plain.keys()].sort());
			for (const row of rows) {
				const expected = plain.get(`${row.month} ${row.source} ${row.target}`);
				expect(row.year).toBe(1970 + Math.floor(Number(row.month) / 12));
				for (const [name] of counted) expect(row[name], name).toBe(name === "tone" ? (expected?.tone ?? 0) / 10 : (expected?.[name] ?? 0));
			}
		}),
		{ numRuns: 50 },
	);
});

test("ids: the first time only, for large ids and many groups", () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(5000), fc.constantFrom(0, 1, 19_000)), { maxLength: 300 }), (ids) => {
			const [bits, plain] = [new Ids(), new Set<string>()];
			for (const [id, group] of ids) {
				const far = id * 1_000_003;
				expect(bits.add(far, group)).toBe(!plain.has(`${far} ${group}`));
				plain.add(`${far} ${group}`);
			}
		}),
	);
});
