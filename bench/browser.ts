// npm run bench -- browser: how long a person waits in the workbench, in a real browser on the shipped dossier.
import { needsChromium, openWorkbench, settled } from "../tests/browser/workbench.ts";
import type { Figure } from "./figure.ts";

const STEPS = 9;
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** One step back with the slider; from the key to the first frame with the numbers of the new day. */
const STEP = `new Promise((done, failed) => {
	const answers = () => document.querySelector("main [data-answers]")?.getAttribute("data-answers");
	const before = answers();
	const start = performance.now();
	const watch = new MutationObserver(() => {
		if (!answers() || answers() === before) return;
		watch.disconnect();
		requestAnimationFrame(() => done(performance.now() - start));
	});
	watch.observe(document.body, { subtree: true, childList: true, attributes: true });
	setTimeout(() => failed(new Error("no new numbers after 20 s")), 20000);
	document.querySelector("[role=slider]").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true }));
})`;

/** The first visit, and a step of the slider on each light lens, with the median over them. */
export async function browserFigures(): Promise<Figure[]> {
	const chromium = needsChromium();
	if (!chromium) return [];
	const workbench = await openWorkbench(chromium);
	const figures: Figure[] = [];
	try {
		const first = performance.now();
		const { page } = await workbench.open();
		await page.locator("main svg [data-row]").first().waitFor();
		figures.push({ what: "workbench: first visit to the first figure", ms: performance.now() - first, target: 2000 });
		const medians: number[] = [];
		for (const { id } of workbench.opened.engine.lenses.filter(({ cost }) => cost === "light")) {
			await page.goto(`${workbench.url}?page=ask&lens=${id}`);
			await settled(page);
			const waits: number[] = [];
			for (let i = 0; i < STEPS; i++) {
				waits.push(await page.evaluate<number>(STEP));
				await settled(page);
			}
			medians.push(middle(waits));
			figures.push({ what: `workbench: a step of the slider on ${id}`, ms: middle(waits) });
		}
		figures.push({ what: `workbench: a step of the slider, median of ${medians.length} light lenses`, ms: middle(medians), target: 50 });
	} finally {
		await workbench.close();
	}
	return figures;
}
