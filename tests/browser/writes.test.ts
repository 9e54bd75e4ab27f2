import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

	async function reject(page: Awaited<ReturnType<Workbench["open"]>>["page"]) {
		await settled(page);
		await page.getByRole("button", { name: /^Reject/ }).click();
		await page.getByLabel("Why is it rejected?").fill("tried in a test");
		await page.keyboard.press("Enter");
	}
});
