import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built, needsChromium, openWorkbench, type Workbench } from "./workbench.ts";

// How long a person waits. The figures are printed; only what would be unusable fails, since the machine may be busy.
const chromium = needsChromium();

test("all scripts of the workbench together stay small", () => {
	const assets = join(built, "assets");
	const sizes = readdirSync(assets)
		.filter((name) => name.endsWith(".js"))
		.map((name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	console.log(`scripts: ${Math.round(total / 1000)} kB gzipped in ${sizes.length} files`);
	expect(sizes.length).toBeGreaterThan(1);
	expect(total).toBeLessThan(900_000);
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
