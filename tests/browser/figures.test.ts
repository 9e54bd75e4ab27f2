import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { needsChromium, openWorkbench, PAGES, settled, type Watched, type Workbench } from "./workbench.ts";

// A figure that leaves the workbench stands alone in somebody's document: whatever page it came from, it says of what day and from whom it is.
const chromium = needsChromium();

describe.skipIf(!chromium)("the figures of every page", () => {
	let workbench: Workbench;
	let watched: Watched;
	const saved = new Map<string, number>();
	beforeAll(async () => {
		workbench = await openWorkbench(chromium as string);
		watched = await workbench.open("?draws=0", { reducedMotion: "reduce" });
		await watched.page.setViewportSize({ width: 1440, height: 1000 });
	});
	afterAll(() => workbench?.close());

	test.each(PAGES)("of %s leave with title, day, sources and licence", async (id) => {
		const { page } = watched;
		await page.goto(`${workbench.url}?draws=0${id === "overview" ? "" : `&page=${id}`}`);
		await settled(page, true);
		const buttons = page.getByRole("main").getByRole("button", { name: "SVG", exact: true });
		const { length } = await buttons.all();
		saved.set(id, length);
		for (let i = 0; i < length; i++) {
			const [download] = await Promise.all([page.waitForEvent("download"), buttons.nth(i).click()]);
			const name = `${id}: ${download.suggestedFilename()}`;
			const text = readFileSync(await download.path(), "utf8");
			const faults: string[] = [];
			const svg = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(text, "image/svg+xml");
			expect(faults, name).toEqual([]);
			expect(svg.documentElement?.getAttribute("aria-label"), name).toMatch(/\w{4}/);
			const said = text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
			expect(said, name).toMatch(/\b(19|20)\d\d\b/);
			expect(said, name).toContain("publishers");
			expect(said, name).toContain("Made with Interconnector");
			const named = [...workbench.opened.dossier.sources.values()].filter(({ title }) => said.includes(title.slice(0, 20)));
			expect(named.length, `${name} names its sources`).toBeGreaterThan(0);
			expect(text, `${name} has a colour of the page`).not.toMatch(/var\(|href="(?!#)/);
		}
		expect(watched.faults()).toEqual([]);
	});

	test("are there", () => {
		expect([...saved.values()].filter((count) => count > 0).length).toBeGreaterThan(5);
	});
});
