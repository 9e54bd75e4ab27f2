import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { templateFields } from "../../packages/host/src/exchange/template.ts";
import { workbook } from "../../packages/host/src/exchange/workbook.ts";
import { openDossier } from "../../packages/host/src/store/read.ts";
import { needsChromium, openWorkbench, root, settled, type Workbench } from "./workbench.ts";

// Writing, on a copy of the shipped dossier in which one claim tries to be a program.
const chromium = needsChromium();
const HOSTILE = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script><b>bold</b> & "quoted"`;
const shipped = readFileSync(join(root, "dossiers/azerbaijan/claims.jsonl"), "utf8").split("\n");
const place = shipped.findIndex((line) => line.includes('"is":"tie"'));
const { id } = JSON.parse(shipped[place] as string) as { id: string };

/** A copy of the shipped dossier with the hostile sentence: the id of a claim is made of what it says, not of the sentence about it. */
function copied(): { readonly folder: string; readonly own: string } {
	const folder = mkdtempSync(join(tmpdir(), "workbench-"));
	for (const name of ["core", "azerbaijan"]) cpSync(join(root, "dossiers", name), join(folder, name), { recursive: true });
	const lines = shipped.map((line, i) => (i === place ? JSON.stringify({ ...JSON.parse(line), gist: HOSTILE }) : line));
	writeFileSync(join(folder, "azerbaijan", "claims.jsonl"), lines.join("\n"));
	return { folder, own: join(folder, "azerbaijan") };
}

describe.skipIf(!chromium)("text and writing", () => {
	let workbench: Workbench;
	let copy: ReturnType<typeof copied>;
	const kept = () => ["claims", "reviews", "judgements"].map((name) => readFileSync(join(copy.own, `${name}.jsonl`), "utf8")).join("");
	beforeAll(async () => {
		copy = copied();
		workbench = await openWorkbench(chromium as string, copy.own);
	});
	afterAll(async () => {
		await workbench?.close();
		if (copy) rmSync(copy.folder, { recursive: true, force: true });
	});

	test.each([`?page=evidence&claim=${id}`, `?draws=0&why=${id}`])("HTML in a claim stays text at %s", async (query) => {
		const { page, faults } = await workbench.open(query);
		await page.getByText(HOSTILE, { exact: true }).first().waitFor();
		expect(await page.locator("img, main b, [role=dialog] b").evaluateAll((nodes) => nodes.map((node) => node.textContent))).not.toContain("bold");
		expect(await page.locator("img[src=x]").count()).toBe(0);
		expect(await page.title()).not.toBe("taken");
		expect(faults()).toEqual([]);
		await page.context().close();
	});

	test("without the token a tab only reads, says so, and is refused by the server too", async () => {
		const { page } = await workbench.open(`?page=evidence&claim=${id}`);
		await settled(page);
		await page.getByText("This tab may only read.").first().waitFor();
		expect(await page.getByRole("button", { name: /^Reject/ }).isDisabled()).toBe(true);
		const before = kept();
		const refused = await page.evaluate<{ status: number; error: string; fix: string }>(
			`fetch("reject", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ claim: "${id}", because: "x" }) })
				.then(async (answer) => ({ status: answer.status, ...(await answer.json()) }))`,
		);
		expect(refused.status).toBe(403);
		expect(refused.error).toMatch(/^refused: writing needs/);
		expect(refused.fix).toContain("token");
		expect(kept()).toBe(before);
		await page.context().close();
	});

	test("with a wrong token the refusal is told in words, and that nothing was changed", async () => {
		const before = kept();
		const { page } = await workbench.open(`?page=evidence&claim=${id}#token=wrong`);
		await reject(page);
		const alert = page.getByRole("alert").filter({ hasText: "Refused; nothing was changed" });
		await alert.waitFor();
		expect(await alert.innerText()).toContain("token");
		expect(kept()).toBe(before);
		await page.context().close();
	});

	test("with the token a claim is rejected with a reason, and taken back", async () => {
		const before = kept();
		const { page, faults } = await workbench.open(`?page=evidence&claim=${id}#token=${workbench.token}`);
		expect(page.url(), "the token stays in the address").not.toContain("token");
		await reject(page);
		await page.getByText("No number rests on it.").waitFor();
		expect(kept()).not.toBe(before);
		expect(kept()).toContain("tried in a test");
		await page.getByRole("status").getByRole("button", { name: /^Undo/ }).click();
		await page.getByText("taken back:").waitFor();
		await page.getByText("No number rests on it.").waitFor({ state: "detached" });
		expect(faults()).toEqual([]);
		await page.context().close();
	});

	test("what a workbook proposes is decided one by one, each with a reason", async () => {
		const columns = templateFields("tie").map(({ column }) => column);
		const row = (during: string, gist: string) => {
			const cells: Record<string, string | number> = { between: "actor:aze; actor:kaz", kind: "assessment", polarity: 0.5, domains: "trade", during };
			return columns.map((column) => ({ ...cells, locator: "¶1", gist })[column]);
		};
		const rows = [row("2025-01", "They traded early."), row("2025-02", "They traded later."), row("2025-03", "They traded last.")];
		const [sheet, proposals] = [join(copy.folder, "three.xlsx"), join(copy.own, "proposals", "three.jsonl")];
		writeFileSync(sheet, await workbook([{ name: "tie", header: columns, widths: columns.map(() => 10), rows }]));
		const { page, faults } = await workbench.open(`?page=evidence&tab=excel#token=${workbench.token}`);
		await settled(page);
		await page.getByLabel("File on this machine").fill(sheet);
		await page.getByLabel("Source that was coded").first().click();
		await page.getByRole("option").first().click();
		await page.getByLabel("Coded by").fill("coder:test");
		await page.getByRole("button", { name: "Check and read" }).click();
		const list = page.getByRole("region", { name: "proposals" });
		await list.getByRole("heading", { name: "3 proposed claims, 3 to decide" }).waitFor();
		const before = kept();
		const because = async (verb: string, reason: string) => {
			await page.getByLabel(`Why is it ${verb}ed?`).fill(reason);
			await page.keyboard.press("Enter");
		};
		const look = async (gist: string) => {
			await list.getByRole("button", { name: gist }).click();
			await list.getByRole("heading", { name: gist }).waitFor();
		};
		await look("They traded early.");
		await page.keyboard.press("x");
		await because("reject", "a plan, tried in a test");
		await list.getByRole("heading", { name: "2 to decide" }).waitFor();
		await look("They traded later.");
		await page.keyboard.press("a");
		await because("accept", "read, tried in a test");
		await list.getByRole("heading", { name: "1 to decide" }).waitFor();
		const after = openDossier(copy.own).dossier;
		const standing = (gist: string) => after.claims.some((claim) => claim.gist === gist);
		expect(["early", "later", "last"].map((word) => standing(`They traded ${word}.`))).toEqual([false, true, false]);
		expect(after.reviews.at(-1)).toMatchObject({ verdict: "rejected", because: "a plan, tried in a test" });
		expect(readFileSync(proposals, "utf8").trim().split("\n")).toHaveLength(1);
		expect(kept()).not.toBe(before);
		// Read again, only the one that waits is proposed.
		await page.getByRole("button", { name: "Check and read" }).click();
		await list.getByRole("heading", { name: "1 proposed claim, 1 to decide" }).waitFor();
		await list.getByText("2 more said what the dossier has already.").waitFor();
		expect(faults()).toEqual([]);
		await page.context().close();
	});

	async function reject(page: Awaited<ReturnType<Workbench["open"]>>["page"]) {
		await settled(page);
		await page.getByRole("button", { name: /^Reject/ }).click();
		await page.getByLabel("Why is it rejected?").fill("tried in a test");
		await page.keyboard.press("Enter");
	}
});
