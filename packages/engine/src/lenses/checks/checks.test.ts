import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCheck } from "../../testing/check.ts";
import { LENSES } from "../index.ts";
import { CHECKS_OF } from "./index.ts";

for (const lens of LENSES) {
	describe(`${lens.id}: ${lens.check.cite}`, () => {
		for (const check of CHECKS_OF[lens.id] ?? []) it(check.name, () => runCheck(check));
	});
}

describe("checks", () => {
	const files = readdirSync(new URL(".", import.meta.url)).filter((file) => file.endsWith(".check.ts"));

	it("every lens has checks in the file that it names", () => {
		for (const lens of LENSES) {
			expect(CHECKS_OF[lens.id]?.length ?? 0, `${lens.id}: add it to checks/index.ts`).toBeGreaterThan(0);
			expect(files.map((file) => `checks/${file}`)).toContain(lens.check.file);
		}
	});

	it("every file of checks belongs to a lens", () => {
		expect(files.sort()).toEqual(
			Object.keys(CHECKS_OF)
				.map((id) => `${id}.check.ts`)
				.sort(),
		);
	});

	it("notices a number that is off", () => {
		const check = CHECKS_OF.paradoxes?.find((one) => "ask" in one);
		if (!check || !("ask" in check)) throw new Error("no check to break");
		runCheck(check);
		expect(() => runCheck({ ...check, expect: { "total/all/stress": 0.500001 } })).toThrow();
		expect(() => runCheck({ ...check, expect: { "total/all/stress": "silence" } })).toThrow();
		expect(() => runCheck({ ...check, expect: { "total/all/tension": 0.5 } })).toThrow();
	});
});
