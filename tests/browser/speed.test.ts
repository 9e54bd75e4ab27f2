import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built, needsChromium, openWorkbench, settled, type Workbench } from "./workbench.ts";

// How long a person waits. The figures are printed; only what would be unusable fails, since the machine may be busy.
const chromium = needsChromium();
const LIGHT = ["vectors", "ladder", "levers", "mediation", "paradoxes"];
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

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

/** One step back with the slider; from the key to the first frame with the numbers of the new day. */
const STEP = `new Promise((done, failed) => {
	const first = document.querySelector('[aria-label="redraws of the evidence"]');
	const start = performance.now();
	const watch = new MutationObserver(() => {
		const bar = document.querySelector('[aria-label="redraws of the evidence"]');
		if (!bar || bar === first) return;
		watch.disconnect();
		requestAnimationFrame(() => done(performance.now() - start));
	});
	watch.observe(document.body, { subtree: true, childList: true });
	setTimeout(() => failed(new Error("no new numbers after 20 s")), 20000);
	document.querySelector("[role=slider]").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true }));
})`;

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
		expect(waited).toBeLessThan(10_000);
		await page.context().close();
	});

	test("from moving the day to numbers of the first redraws", async () => {
		const { page, faults } = await workbench.open("?page=ask&lens=vectors&draws=64");
		const told: string[] = [];
		for (const lens of LIGHT) {
			await page.goto(`${workbench.url}?page=ask&lens=${lens}&draws=64`);
			await settled(page);
			const waits: number[] = [];
			for (let i = 0; i < 5; i++) {
				waits.push(await page.evaluate<number>(STEP));
				await settled(page);
			}
			told.push(`${lens} ${Math.round(median(waits))} ms`);
			expect(median(waits), lens).toBeLessThan(10_000);
		}
		console.log(`median from the day to numbers: ${told.join(", ")}`);
		expect(new Set(told).size).toBe(LIGHT.length);
		expect(faults()).toEqual([]);
	});
});
