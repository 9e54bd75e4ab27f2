import { readFileSync } from "node:fs";
import { type Cell, cellText, svgFile } from "@interconnector/engine";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { asked, marks, needsChromium, openWorkbench, settled, type Watched, type Workbench } from "./workbench.ts";

// What a person does with the workbench, each act held against the same question asked outside of the page.
const chromium = needsChromium();
const VECTORS = "?draws=0&lens=vectors&page=ask";

/** What the numbers in the table of a part say, row by row. */
const numbers = (page: Page) => page.locator("main table tbody button").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")));

const saved = async (page: Page, button: Locator) => {
	const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

describe.skipIf(!chromium)("the acts of a person", () => {
	let workbench: Workbench;
	let watched: Watched;
	const visit = async (query: string) => {
		await watched.page.goto(`${workbench.url}${query}`);
		await settled(watched.page);
		return watched.page;
	};
	beforeAll(async () => {
		workbench = await openWorkbench(chromium as string);
		watched = await workbench.open("?draws=0", { reducedMotion: "reduce" });
	});
	afterAll(() => workbench?.close());
	afterEach(() => expect(watched.faults()).toEqual([]));

	const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
	const cellOf = (part: { cells: Readonly<Record<string, Readonly<Record<string, Cell>>>> } | undefined, id: string) =>
		part?.cells[id]?.affinity as Cell;

	test("the replay moves the day and with it the wheel, until it is stopped", async () => {
		const page = await visit("?draws=0&on=2019-12");
		const before = await marks(page);
		await page.getByRole("button", { name: "replay" }).click();
		await page.waitForURL((url) => (url.searchParams.get("on") ?? "") > "2020-06");
		await page.getByRole("button", { name: "stop the replay" }).click();
		await settled(page);
		const on = new URL(page.url()).searchParams.get("on") ?? "";
		await page.waitForTimeout(1500);
		expect(new URL(page.url()).searchParams.get("on"), "it went on after it was stopped").toBe(on);
		await page.getByText(`Held on ${on}`).waitFor();
		const after = await marks(page);
		expect(after).not.toEqual(before);
		const { parts, names } = asked(workbench.opened, "vectors", { on });
		for (const id of parts.vectors?.rows ?? []) {
			const said = after.find((one) => one.startsWith(`${names[id]}:`));
			const cell = cellOf(parts.vectors, id);
			if (cell.value !== null) expect(said, id).toContain(cellText(cell));
		}
	});

	test("the level leaves the partners of that level", async () => {
		const page = await visit("?draws=0");
		const rows = () => page.locator("main svg [data-row]").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-row")));
		const { levels } = workbench.opened.dossier.head;
		await expect.poll(async () => (await rows()).length).toBe(new Set(Object.values(levels).flat()).size);
		await page.getByText("neighbourhood", { exact: true }).first().click();
		await page.waitForURL(/level=neighbourhood/);
		await settled(page);
		await expect.poll(async () => (await rows()).sort()).toEqual([...(levels.neighbourhood ?? [])].sort());
	});

	test("a source that is left out takes its weight from the numbers", async () => {
		const page = await visit(VECTORS);
		const whole = asked(workbench.opened, "vectors");
		await page.getByRole("button", { name: "table", exact: true }).click();
		const before = await numbers(page);
		const [most] = [...whole.contributions].sort((a, b) => b.claims - a.claims);
		const source = workbench.opened.dossier.sources.get(most?.source as never);
		await page.getByRole("button", { name: "Evidence", exact: true }).click();
		await page.getByLabel("Leave out these sources").first().click();
		await page.getByRole("option", { name: source?.title ?? "" }).click();
		await page.waitForURL(/without=/);
		await page.keyboard.press("Escape");
		await settled(page);
		const less = asked(workbench.opened, "vectors", { without: String(source?.id) });
		expect(await numbers(page)).not.toEqual(before);
		const moved = whole.parts.vectors?.rows.filter((id) => {
			const [one, other] = [whole, less].map(({ parts }) => cellOf(parts.vectors, id));
			return one?.value != null && other?.value != null && cellText(one) !== cellText(other);
		});
		expect(moved?.length).toBeGreaterThan(0);
		for (const id of moved ?? [])
			expect(
				await row(page, less.names[id] ?? id)
					.getByRole("button")
					.allInnerTexts(),
				id,
			).toContainEqual(expect.stringMatching(new RegExp(`^${cellText(cellOf(less.parts.vectors, id))}(\n|$)`)));
	});

	test("a number tells why: formula, claims, and where each stands in its source", async () => {
		const page = await visit(VECTORS);
		await page.getByRole("button", { name: "table", exact: true }).click();
		await row(page, "France").getByRole("button").first().click();
		const why = page.getByRole("dialog", { name: "Why?" });
		await why.getByText("Formula").waitFor();
		const facts = why.locator(".mantine-Accordion-control");
		expect(await facts.count()).toBeGreaterThan(0);
		if ((await facts.first().getAttribute("aria-expanded")) === "false") await facts.first().click();
		const id = await why
			.getByText(/^claim:[0-9a-f]+$/)
			.first()
			.innerText();
		const claim = workbench.opened.dossier.claims.find((one) => one.id.startsWith(id));
		const text = await why.innerText();
		expect(claim).toBeDefined();
		expect(text).toContain(claim?.gist);
		expect(text).toContain(claim?.at);
		expect(text).toContain(workbench.opened.dossier.sources.get(claim?.source as never)?.title);
		await page.goBack();
		await why.waitFor({ state: "hidden" });
	});

	test("why says at least before a number that is a lower bound", async () => {
		const page = await visit(`?why=${encodeURIComponent("status?draws=0#reach/actor:geo/ratio")}`);
		const why = page.getByRole("dialog", { name: "Why?" });
		await why.getByText("Formula").waitFor();
		expect(await why.innerText()).toContain("at least 1.57");
	});

	test("files carry their day, their sources and their licence", async () => {
		const page = await visit(VECTORS);
		const { asOf, contributions, parts } = asked(workbench.opened, "vectors");
		const svg = await saved(page, page.getByRole("button", { name: "SVG" }).first());
		const text = svg.bytes.toString("utf8");
		const said = text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
		expect(svg.name).toBe("vectors-vectors.svg");
		expect(text.startsWith(svgFile({ tag: "svg", attrs: {}, children: [] }).split("\n")[0] as string)).toBe(true);
		expect(said).toContain(asOf);
		expect(said).toContain("stay under their publishers");
		expect(said).toContain(workbench.opened.dossier.sources.get(contributions[0]?.source as never)?.title.slice(0, 20));
		expect(text, "a file with a colour of the page is black elsewhere").not.toMatch(/var\(|href="(?!#)/);
		const png = await saved(page, page.getByRole("button", { name: "PNG" }).first());
		expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
		expect(png.bytes.readUInt32BE(16), "twice the width of the SVG").toBe(2 * Number(/ width="(\d+)"/.exec(text)?.[1]));
		await page.getByRole("button", { name: "table", exact: true }).click();
		const csv = (await saved(page, page.getByRole("button", { name: "CSV" }).first())).bytes.toString("utf8").trimEnd().split("\r\n");
		const { rows = [], columns = [] } = parts.vectors ?? {};
		expect(csv[0]).toContain("range low");
		expect(csv.length).toBe(1 + rows.length * columns.length);
	});

	test("an address that is sent gives the same numbers", async () => {
		const [source] = workbench.opened.dossier.sources.keys();
		const query = `?page=ask&lens=vectors&draws=32&level=regional&on=2023-06&without=${source}`;
		const mine = await marks(await visit(query));
		const other = await workbench.open(query);
		await settled(other.page);
		expect(mine.length).toBeGreaterThan(5);
		expect(await marks(other.page)).toEqual(mine);
		expect(await marks(await visit("?page=ask&lens=vectors&draws=32"))).not.toEqual(mine);
		await other.page.context().close();
	});

	test("the keyboard alone reaches a page, a number and its why, and comes back", async () => {
		const page = await visit("?draws=0");
		const focused = (attribute: string) => page.evaluate<string | null>(`document.activeElement.getAttribute("${attribute}")`);
		const tabTo = async (attribute: string, value: RegExp, most: number) => {
			for (let i = 0; i < most; i++) {
				await page.keyboard.press("Tab");
				if (value.test((await focused(attribute)) ?? "")) return;
			}
			throw new Error(`${most} steps did not reach ${attribute} ${value}`);
		};
		await tabTo("href", /page=levers/, 20);
		await page.keyboard.press("Enter");
		await page.waitForURL(/page=levers/);
		await settled(page);
		await tabTo("data-row", /^actor:/, 40);
		const number = await focused("aria-label");
		await page.keyboard.press("Enter");
		const why = page.getByRole("dialog", { name: "Why?" });
		await why.getByText("Formula").waitFor();
		expect(await page.evaluate('document.activeElement.closest("[role=dialog]") !== null'), "the focus is in what was opened").toBe(true);
		await page.keyboard.press("Escape");
		await why.waitFor({ state: "hidden" });
		await expect.poll(() => focused("aria-label")).toBe(number);
		expect(page.url()).not.toContain("why=");
	});

	test("a figure is one stop of the Tab key, in which arrows go from number to number", async () => {
		const page = await visit("?draws=0&page=levers");
		const figure = page
			.locator("main svg")
			.filter({ has: page.locator("[data-row]") })
			.first();
		expect(await figure.locator("[data-row]").count()).toBeGreaterThan(20);
		expect(await figure.locator("[data-row][tabindex='0']").count()).toBe(1);
		await figure.locator("[data-row][tabindex='0']").focus();
		const at = () => page.evaluate<string[]>("[document.activeElement.dataset.row, document.activeElement.dataset.column]");
		const [row, column] = await at();
		await page.keyboard.press("ArrowRight");
		const [same, next] = await at();
		expect([same, next === column]).toEqual([row, false]);
		await page.keyboard.press("ArrowDown");
		const [below, under] = await at();
		expect([below === row, under]).toEqual([false, next]);
		await page.keyboard.press("Home");
		expect(await at()).toEqual([below, column]);
		await page.keyboard.press("ArrowUp");
		expect(await at()).toEqual([row, column]);
		await page.keyboard.press("End");
		await page.keyboard.press("Tab");
		expect(await page.evaluate("document.activeElement.closest('svg')")).toBe(null);
		await page.keyboard.press("Shift+Tab");
		expect((await at())[0], "it is left and entered where one was").toBe(row);
		expect((await at())[1]).not.toBe(column);
	});

	test("a field of the strip of acts opens the acts that it counts, each once, and files them as CSV", async () => {
		const page = await visit("?draws=0&page=timeline");
		const field = page.locator("main svg [data-row='actor:tur'][data-column='2020']");
		const told = new Set(
			workbench.opened.dossier.claims.flatMap(({ says, stance }) =>
				says.is === "event" &&
				stance !== "against" &&
				says.at.startsWith("2020") &&
				/actor:tur.*actor:aze|actor:aze.*actor:tur/.test(JSON.stringify(says))
					? [says.id]
					: [],
			),
		);
		expect(told.size).toBeGreaterThan(1);
		expect(await field.getAttribute("aria-label")).toContain(`2020: ${told.size} acts`);
		await field.click();
		await page.waitForURL(/act=/);
		const list = page.getByRole("region", { name: "acts of the field" });
		await list.getByText(`2020: ${told.size} acts`).waitFor();
		const strip = page.getByRole("region", { name: /^What happened between/ });
		await strip.getByRole("button", { name: "table", exact: true }).click();
		const csv = (await saved(page, strip.getByRole("button", { name: "CSV" }))).bytes.toString("utf8");
		for (const id of told) expect(csv.split("\r\n").filter((line) => line.startsWith("actor:tur,") && line.includes(`,${id},`))).toHaveLength(1);
	});

	test("what lasted stands above it: a crisis leads to its number, talks to their claims, and the table says the same", async () => {
		const page = await visit("?draws=0&page=timeline");
		const strip = page.getByRole("region", { name: /^What lasted/ });
		const crises = asked(workbench.opened, "momentum").parts.arcs?.rows ?? [];
		expect(crises.length).toBeGreaterThan(2);
		await strip.getByRole("button", { name: /that are dated$/ }).click();
		const spans = await strip.locator("svg [data-row]").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-row")));
		expect(spans.slice(0, crises.length).sort()).toEqual([...crises].sort());
		await strip.locator(`svg [data-row='${crises[0]}']`).click();
		const why = page.getByRole("dialog", { name: "Why?" });
		await why.getByText("Formula").waitFor();
		await page.keyboard.press("Escape");
		await strip.locator("svg [data-row$='mediation:minsk-group']").click();
		const claims = workbench.opened.dossier.claims.filter(({ says }) => says.is === "mediation" && says.id === "mediation:minsk-group");
		const list = page.getByRole("region", { name: "claims that tell it" });
		await list.getByText(claims[0]?.gist ?? "").waitFor();
		expect(await list.getByText(/^claim:/).count()).toBe(claims.length);
		await strip.getByRole("button", { name: "table", exact: true }).click();
		expect(await strip.getByRole("row").count()).toBe(spans.length + 1);
	});

	test("arrow keys move an actor of the network", async () => {
		const page = await visit("?draws=0&page=network");
		const actor = page.locator("main svg [data-column=node]").nth(3);
		await actor.waitFor();
		await actor.focus();
		const place = async () => [await actor.locator("circle").getAttribute("cx"), await actor.locator("circle").getAttribute("cy")].map(Number);
		const [x, y] = (await place()) as [number, number];
		await page.keyboard.press("ArrowLeft");
		const [left, level] = (await place()) as [number, number];
		expect(left).toBeLessThan(x);
		expect(level).toBe(y);
		await page.keyboard.press("ArrowRight");
		expect((await place())[0]).toBeCloseTo(x, 6);
	});

	test("the palette goes to a page by its name", async () => {
		const page = await visit(VECTORS);
		await page.keyboard.press("Control+k");
		await page.keyboard.type("Mediation");
		await page.getByText("Mediation").last().waitFor();
		await page.keyboard.press("Enter");
		await page.waitForURL(/page=mediation/);
		await settled(page);
	});

	test("the tour passes all its stops without a refusal and comes back to where one was", async () => {
		const page = await visit(VECTORS);
		const before = page.url();
		await page.getByRole("button", { name: "Tour" }).click();
		const card = page.getByRole("region", { name: "tour" });
		const stops = Number(/1 of (\d+)/.exec(await card.innerText())?.[1]);
		expect(stops).toBeGreaterThan(3);
		for (let stop = 2; stop <= stops; stop++) {
			await card.getByRole("button", { name: "Next" }).click();
			await card.getByText(`${stop} of ${stops}`).waitFor();
			expect(await page.getByRole("alert").allInnerTexts(), `stop ${stop}`).toEqual([]);
		}
		await card.getByRole("button", { name: "back to where I was" }).click();
		expect(page.url()).toBe(before);
		await settled(page);
	});
});
