import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { needsChromium, openWorkbench, PAGES, root, settled, type Watched, type Workbench } from "./workbench.ts";

// Each page on the shipped dossier, on a telephone and on a laptop, light and dark. Redraws add nothing to how a page looks: none are asked for.
const chromium = needsChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screens = join(root, "out", "screens");
const WIDTHS = [
	[390, 844],
	[1440, 1000],
] as const;

interface Breach {
	readonly id: string;
	readonly impact: string;
	readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe calls serious or critical, each with the element and what is wrong with it. */
async function serious({ page }: Watched): Promise<string[]> {
	await page.evaluate(axe);
	const breaches = await page.evaluate<Breach[]>('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)');
	return breaches
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)}: ${node.failureSummary.slice(0, 300)}`));
}

/** By how many pixels a page is wider than the screen. */
const tooWide = ({ page }: Watched) => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

describe.skipIf(!chromium)("every page", () => {
	let workbench: Workbench;
	let watched: Watched;
	beforeAll(async () => {
		mkdirSync(screens, { recursive: true });
		workbench = await openWorkbench(chromium as string);
		watched = await workbench.open("?draws=0", { reducedMotion: "reduce" });
		await settled(watched.page);
	});
	afterAll(() => workbench?.close());

	test("has its way in the bar", async () => {
		const hrefs = await watched.page.locator("nav a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
		expect(PAGES.length).toBeGreaterThan(7);
		expect(hrefs.map((href) => new URLSearchParams(href.split("?")[1]).get("page") ?? "overview")).toEqual(PAGES);
		expect(watched.faults()).toEqual([]);
	});

	describe.each(PAGES)("%s", (id) => {
		beforeAll(async () => {
			await watched.page.goto(`${workbench.url}?draws=0${id === "overview" ? "" : `&page=${id}`}`);
			await settled(watched.page, true);
		});
		test.each(WIDTHS.flatMap((size) => (["light", "dark"] as const).map((scheme) => ({ width: size[0], height: size[1], scheme }))))(
			"at $width pixels, $scheme",
			async ({ width, height, scheme }) => {
				const { page } = watched;
				await page.setViewportSize({ width, height });
				await page.emulateMedia({ colorScheme: scheme });
				await settled(page);
				expect(await page.locator("main").innerText(), "an empty page").toMatch(/\w{4}/);
				await page.screenshot({ path: join(screens, `${id}-${width}-${scheme}.png`), fullPage: true });
				expect(await tooWide(watched), "wider than the screen").toBeLessThanOrEqual(0);
				expect(await serious(watched)).toEqual([]);
				expect(watched.faults()).toEqual([]);
			},
		);
		test("each tab fits a telephone and fails nowhere", async () => {
			const { page } = watched;
			await page.setViewportSize({ width: 390, height: 844 });
			const tabs = page.getByRole("tab");
			for (let i = 1; i < (await tabs.count()); i++) {
				await tabs.nth(i).click();
				await settled(page);
				const name = await tabs.nth(i).innerText();
				expect(await page.getByText("This is a fault of the program").count(), name).toBe(0);
				expect(await tooWide(watched), `${name} is wider than the screen`).toBeLessThanOrEqual(0);
			}
			expect(watched.faults()).toEqual([]);
		});
	});
});
