import { SECTION_IDS } from "@interconnector/engine";
import { expect, it } from "vitest";
import { SECTIONS } from "./sections.ts";

it("offers every section that the engine composes, in its order", () => {
	expect(SECTIONS.map(({ id }) => id)).toEqual([...SECTION_IDS]);
});
