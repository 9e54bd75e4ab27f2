import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built, needsChromium, openWorkbench, type Workbench } from "./workbench.ts";

// How long a person waits. The figures are printed; only what would be unusable fails, since the machine may be busy.
const chromium = needsChromium();

/** What only one page needs, and asks for when it is opened: the map with its outlines, the network, the two large tables of a page. */
const LAZY = /^(countries|world-map|network-view|page)-/;

test("scripts stay small: those of every visit, and all together", () => {
	const assets = join(built, "assets");
	const sizes = readdirSync(assets)
		.filter((name) => name.endsWith(".js"))
		.map((name) => [name, gzipSync(readFileSync(join(assets, name)), { level: 9 }).length] as const);
	const sum = (some: typeof sizes) => some.reduce((total, [, size]) => total + size, 0);
	const first = sum(sizes.filter(([name]) => !LAZY.test(name)));
	console.log(`scripts: ${Math.round(first / 1000)} kB gzipped on every visit, ${Math.round(sum(sizes) / 1000)} kB in ${sizes.length} files`);
	expect(sizes.filter(([name]) => LAZY.test(name)).length).toBeGreaterThan(2);
	expect(first).toBeLessThan(700_000);
	expect(sum(sizes)).toBeLessThan(1_000_000);
});

describe.skipIf(!chromium)("waiting", () => {
	let workbench: Workbench;
	beforeAll(async () => {
		workbench = await openWorkbench(chromium as string);
	});
	afterAll(() => workbench?.close());

	test("until the first figure stands", async () => {
		const start = performance.now();
		const { page } = await workbench.open();
		await page.locator("main svg [data-row]").first().waitFor();
		const waited = performance.now() - start;
		console.log(`first visit to the first figure: ${(waited / 1000).toFixed(1)} s`);
		expect(waited).toBeLessThan(60_000);
		await page.context().close();
	});
});
