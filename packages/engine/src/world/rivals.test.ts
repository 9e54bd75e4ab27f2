import { describe, expect, it } from "vitest";
import { dayOf } from "../base/time.ts";
import type { Rival } from "../evidence/settings.ts";
import { settingsSchema } from "./defaults.ts";
import { rivalsOn } from "./rivals.ts";

const settings = settingsSchema.parse({});
const rival = (more: Partial<Rival>): Rival => ({ between: ["actor:a", "actor:b"], weight: 0.8, because: "listed", ...more });
const weightOn = (year: number, more: Partial<Rival>) => rivalsOn([rival(more)], dayOf(year, 12, 31), settings)[0]?.weight;

describe("a rivalry", () => {
	it("without dates weighs what was declared, on any day", () => expect(weightOn(1960, {})).toBe(0.8));
	it("of weight 0 is none", () => expect(weightOn(2000, { weight: 0 })).toBeUndefined());
	it("has no weight before it begins, and all of it while it lasts", () => {
		expect(weightOn(1990, { during: "1991/2020" })).toBeUndefined();
		expect(weightOn(1991, { during: "1991/2020" })).toBe(0.8);
		expect(weightOn(2019, { during: "1991/.." })).toBe(0.8);
	});
	it("weighs half as much three years after its end, and is spent in the end", () => {
		expect(weightOn(2023, { during: "1991/2020" })).toBeCloseTo(0.4, 2);
		expect(weightOn(2026, { during: "1991/2020" })).toBeCloseTo(0.2, 2);
		expect(weightOn(2040, { during: "1991/2020" })).toBeUndefined();
	});
	it("that has ended says so in its ground", () => {
		expect(rivalsOn([rival({ during: "1991/2020" })], dayOf(2023, 12, 31), settings)[0]?.because).toBe(
			"listed; ended 3 years before, so it weighs 0.40",
		);
	});
});
