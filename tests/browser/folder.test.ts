import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permit } from "../../packages/host/src/exchange/permit.ts";
import { workbenchFolder } from "../../packages/host/src/exchange/workbench.ts";
import { writeFolderWhole } from "../../packages/host/src/exchange/write.ts";
import { marks, needsChromium, openWorkbench, settled, type Watched, type Workbench } from "./workbench.ts";

// The copy in a folder, opened from disk with no server, held against the workbench that is served.
const chromium = needsChromium();

describe.skipIf(!chromium)("a copy in a folder", () => {
	let workbench: Workbench;
	let copy: Watched;
	const folder = join(mkdtempSync(join(tmpdir(), "interconnector-folder-")), "copy");
	beforeAll(async () => {
		workbench = await openWorkbench(chromium as string);
		const { engine, dossier } = workbench.opened;
		const made = workbenchFolder(engine, permit(dossier), "azerbaijan");
		writeFolderWhole(folder, made.files, made.mark);
		const start = performance.now();
		copy = await workbench.openFolder(folder, "#draws=0");
		await copy.page.locator("main svg [data-row]").first().waitFor();
		const size = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
		console.log(
			`copy in a folder: ${(size / 1e6).toFixed(1)} MB, opened to its first figure in ${((performance.now() - start) / 1000).toFixed(1)} s`,
		);
	});
	afterAll(async () => {
		await workbench?.close();
		rmSync(join(folder, ".."), { recursive: true, force: true });
	});

	test("shows the numbers of the served one, and asks for nothing beside its page", async () => {
		await settled(copy.page, true);
		const served = await workbench.open("?draws=0");
		await settled(served.page, true);
		expect((await marks(copy.page)).length).toBeGreaterThan(20);
		expect(await marks(copy.page)).toEqual(await marks(served.page));
		expect(copy.faults()).toEqual([]);
		await served.page.context().close();
	});

	test("every page opens, its view stands in the address, and one goes back", async () => {
		const { page } = copy;
		const hrefs = await page.locator("nav a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
		expect(hrefs.length).toBeGreaterThan(7);
		for (const href of hrefs) {
			await page.locator(`nav a[href="${href}"]`).click();
			await settled(page);
			expect(page.url().endsWith(href === "#" ? "index.html#" : href), href).toBe(true);
			expect(await page.locator("main").innerText(), href).toMatch(/\w{4}/);
			expect(copy.faults(), href).toEqual([]);
		}
		await page.goBack();
		await settled(page);
		expect(page.url().endsWith(hrefs.at(-2) as string)).toBe(true);
	});

	test("a number tells why, down to the place in its source", async () => {
		const { page } = copy;
		await page.goto(`${page.url().split("#")[0]}#draws=0&lens=vectors&page=ask`);
		await settled(page);
		await page.getByRole("button", { name: "table", exact: true }).click();
		const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "France", exact: true }) });
		await row.getByRole("button").first().click();
		const why = page.getByRole("dialog", { name: "Why?" });
		await why.getByText("Formula").waitFor();
		const fact = why.locator(".mantine-Accordion-control").first();
		if ((await fact.getAttribute("aria-expanded")) === "false") await fact.click();
		const id = await why
			.getByText(/^claim:[0-9a-f]+$/)
			.first()
			.innerText();
		const claim = workbench.opened.dossier.claims.find((one) => one.id.startsWith(id));
		const text = await why.innerText();
		expect(text).toContain(claim?.gist);
		expect(text).toContain(claim?.at);
		expect(copy.faults()).toEqual([]);
		await page.keyboard.press("Escape");
	});

	test("says where one would write and export, and offers neither", async () => {
		const { page } = copy;
		await page.getByRole("button", { name: "Export" }).click();
		const dialog = page.getByRole("dialog", { name: "Export" });
		await dialog.getByText("This is a copy in a folder and only reads").waitFor();
		expect(await dialog.getByRole("button", { name: /^save / }).count()).toBe(0);
		await page.keyboard.press("Escape");
		await page.locator('nav a[href*="page=evidence"]').click();
		await settled(page);
		await page.getByText("This is a copy in a folder and only reads").first().waitFor();
		expect(copy.faults()).toEqual([]);
	});

	test("runs nothing but its own script", async () => {
		const { page } = copy;
		const ran = await page.evaluate(
			`new Promise((done) => {
				const script = document.createElement("script");
				script.textContent = "globalThis.stranger = true";
				document.body.append(script);
				fetch("interconnector.txt").then(() => done("fetched"), () => done(String(globalThis.stranger)));
			})`,
		);
		expect(ran).toBe("undefined");
		expect(copy.faults().length).toBeGreaterThan(0);
		expect(readFileSync(join(folder, "interconnector.txt"), "utf8")).toContain(workbench.opened.dossier.digest);
	});
});
