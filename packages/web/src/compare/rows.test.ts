import { expect, it } from "vitest";
import { ask } from "../testing.ts";
import { gapsTold, indicatorOf, rowsOf } from "./rows.ts";

it("takes the address of an indicator apart, also where a name has a slash or a comma", () => {
	const name = (id: string) => id.replace("actor:", "");
	expect(indicatorOf("levers#exposure/actor:rus,actor:aze/gross", name)).toEqual({
		row: "levers#exposure/actor:rus,actor:aze/gross",
		lens: "levers",
		part: "exposure",
		subject: "rus – aze",
		column: "gross",
	});
	expect(indicatorOf("dependence?level=all#pairs/oil%2Fgas/share", name)).toMatchObject({ lens: "dependence", subject: "oil/gas", column: "share" });
});

it("puts together what is compared with two states, what is known of both first, and counts the gaps", () => {
	const [georgia, armenia] = ["actor:geo", "actor:arm"].map((other) => ask("compare", { with: other, lenses: "equidistance" }));
	if (!georgia || !armenia) throw new Error("not answered");
	const rows = rowsOf([georgia, armenia]);
	expect(new Set(rows).size).toBe(rows.length);
	const own = [georgia, armenia].map((one) => one.parts.indicators?.rows ?? []);
	expect(new Set(rows)).toEqual(new Set(own.flat()));
	const known = (row: string) => [georgia, armenia].filter((one) => one.parts.indicators?.cells[row]?.right?.value != null).length;
	expect(known(rows[0] as string)).toBe(2);
	expect(known(rows.at(-1) as string)).toBe(0);
	const { told, both } = gapsTold(georgia);
	expect(both).toBeGreaterThan(0);
	expect(told).toBeLessThanOrEqual(both);
});
