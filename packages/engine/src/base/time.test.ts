import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoDay, latestDay, parseDate, spanOf } from "./time.ts";

const bounds = (text: string) => {
	const dated = parseDate(text);
	return dated && [dated.start.map(isoDay), dated.end.map((day) => (Number.isFinite(day) ? isoDay(day) : day))];
};

describe("days", () => {
	it("agree with the platform's calendar and read back as they were written", () => {
		fc.assert(
			fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
				const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
				if (/^\d{4}-/.test(iso)) expect(isoDay(day)).toBe(iso);
				const [year, month, date] = isoDay(day)
					.split(/(?<=\d)-/)
					.map(Number) as [number, number, number];
				expect(dayOf(year, month, date)).toBe(day);
			}),
		);
		expect(dayOf(1970, 1, 1)).toBe(0);
	});
});

describe("parseDate", () => {
	it.each([
		["2025", "2025-01-01", "2025-12-31"],
		["2025-02", "2025-02-01", "2025-02-28"],
		["2024-02", "2024-02-01", "2024-02-29"],
		["1900-02", "1900-02-01", "1900-02-28"],
		["2025-05-28", "2025-05-28", "2025-05-28"],
		["2025~", "2025-01-01", "2025-12-31"],
		["199X", "1990-01-01", "1999-12-31"],
		["19XX", "1900-01-01", "1999-12-31"],
		["2025-21", "2025-03-01", "2025-05-31"],
		["2025-23", "2025-09-01", "2025-11-30"],
		["2025-24", "2025-12-01", "2026-02-28"],
		["2025-33", "2025-01-01", "2025-03-31"],
		["2025-36", "2025-10-01", "2025-12-31"],
	])("%s is from %s to %s", (text, first, last) => {
		expect(bounds(text)).toEqual([
			[first, last],
			[first, last],
		]);
		expect(parseDate(text)?.interval).toBe(false);
	});

	it("an interval has ends of its own, each as sharp as it is written", () => {
		expect(bounds("2019/2023-05")).toEqual([
			["2019-01-01", "2019-12-31"],
			["2023-05-01", "2023-05-31"],
		]);
		expect(parseDate("2020/..")?.end).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
		expect(parseDate("../2020")?.start).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
		expect(parseDate("2025~")?.approximate).toBe(true);
	});

	it.each([
		"",
		"2025-13",
		"2025-02-30",
		"2025-02-29",
		"2025-00",
		"2025-1",
		"25",
		"2025-37",
		"2025-23-01",
		"2023/2019",
		"2019/2020/2021",
		"today",
		"2025-05-28T00:00",
		"X999",
		"-2025",
	])("%j is no date", (text) => expect(parseDate(text)).toBeUndefined());

	it("any text is a date or is not: nothing throws", () => {
		fc.assert(fc.property(fc.string(), (text) => void parseDate(text)));
	});

	it("a span is half-open, and decay runs from the last day that has come", () => {
		const dated = parseDate("2025-05");
		if (!dated) throw new Error("no date");
		expect(spanOf(dated)).toEqual({ from: dayOf(2025, 5, 1), to: dayOf(2025, 6, 1) });
		expect(latestDay(dated, dayOf(2025, 5, 10))).toBe(dayOf(2025, 5, 10));
		expect(latestDay(dated, dayOf(2026, 1, 1))).toBe(dayOf(2025, 5, 31));
	});
});
