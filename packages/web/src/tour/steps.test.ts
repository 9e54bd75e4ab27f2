import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ask, dossier } from "../testing.ts";
import { STEPS, viewOf } from "./steps.ts";

it("takes about two minutes to read, in six to eight stops", () => {
	expect(STEPS.length).toBeGreaterThanOrEqual(6);
	expect(STEPS.length).toBeLessThanOrEqual(8);
	const words = STEPS.flatMap(({ text }) => text.split(/\s+/)).length;
	// 150 to 240 words a minute are read with care; half of the time is for looking.
	expect(words).toBeGreaterThan(120);
	expect(words).toBeLessThan(300);
});

it("visits only pages that there are, and a number that there is", () => {
	const folder = new URL("../pages/", import.meta.url);
	const ids = readdirSync(folder).flatMap((file) =>
		[...readFileSync(new URL(file, folder), "utf8").matchAll(/\bid: "([a-z-]+)",?\s+title:/g)].map((match) => match[1]),
	);
	expect(ids).toContain("overview");
	for (const { view } of STEPS) if (view.page) expect(ids).toContain(view.page);
	const { levels, focal } = dossier.head;
	const whys = STEPS.flatMap((step) => viewOf(step, { levels, focal } as never).why ?? []);
	expect(whys).toHaveLength(1);
	const [, , row] = /^(vectors#vectors)\/(.+)\/affinity$/.exec(whys[0] ?? "") ?? [];
	expect(ask("vectors").parts.vectors?.cells[row ?? ""]?.affinity).toBeDefined();
	expect(viewOf(STEPS[2] as never, { levels: {}, focal }).why).toBeUndefined();
});
