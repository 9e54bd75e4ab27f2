import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding } from "@interconnector/engine";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { app } from "../../packages/host/src/http/app.ts";
import { serveOn } from "../../packages/host/src/http/serve.ts";
import { newToken } from "../../packages/host/src/http/token.ts";
import { webFiles } from "../../packages/host/src/http/web.ts";
import { projectRoot } from "../../packages/host/src/root.ts";
import { type Opened, openDossier } from "../../packages/host/src/store/read.ts";

export const root = projectRoot();
/** The built workbench; the same variable tells Vite where to build it. */
export const built = process.env.INTERCONNECTOR_WEB_OUT ?? join(root, "packages", "web", "dist");

/** Every page of the workbench, by the name that its address has. */
const registered = readFileSync(join(root, "packages/web/src/pages/index.ts"), "utf8");
export const PAGES = (/PAGES[^=]*= \[([^\]]*)\]/.exec(registered)?.[1] ?? "").split(",").flatMap((name) => name.trim() || []);

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where a Chromium is, or undefined with the reason printed; with REQUIRE_ALL=1 its absence is a failure. */
export function needsChromium(): string | undefined {
	const paths = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	const found = paths.find(existsSync);
	if (found) return found;
	const reason = "skipped: no Chromium on the path, so nobody opens the workbench";
	if (process.env.REQUIRE_ALL === "1") throw new Error(`${reason}, and REQUIRE_ALL=1 asks for it`);
	console.warn(reason);
	return undefined;
}

/** A page with what went wrong in it: errors, breaches of the page's policy, requests that left this machine. */
export interface Watched {
	readonly page: Page;
	/** Faults since they were last asked for. */
	readonly faults: () => string[];
}

export interface Workbench {
	/** The dossier that is served, for asking the same outside of the page. */
	readonly opened: Opened;
	/** Address of the page, ends with a slash. */
	readonly url: string;
	readonly token: string;
	readonly open: (query?: string, options?: BrowserContextOptions) => Promise<Watched>;
	/** Open a copy in a folder from disk, as a double click would; whatever asks for anything beside its page is a fault. */
	readonly openFolder: (folder: string, view?: string) => Promise<Watched>;
	readonly close: () => Promise<void>;
}

/** Serve a dossier as the program does, and open a browser on it. */
export async function openWorkbench(executablePath: string, dossier = join(root, "dossiers", "azerbaijan")): Promise<Workbench> {
	const web = webFiles(built);
	if (!web) throw new Error(`no built workbench in ${built}: run npm run build`);
	const [stop, token] = [new AbortController(), newToken()];
	const opened = openDossier(dossier);
	const served = await serveOn(app(opened, { html: "<!doctype html><title>brief</title>", markdown: "# brief" }, { token, web }), 4600, stop.signal);
	// No name leads anywhere, so that even a missed request reaches nobody.
	const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] });
	return {
		opened,
		url: served.url,
		token,
		open: async (query = "", options = {}) => {
			const watched = await watch(browser, served.url, options);
			await watched.page.goto(`${served.url}${query}`);
			return watched;
		},
		openFolder: async (folder, view = "") => {
			const page = pathToFileURL(join(folder, "index.html")).href;
			const watched = await watch(browser, page, {});
			await watched.page.goto(`${page}${view}`);
			return watched;
		},
		close: async () => {
			await browser.close();
			stop.abort();
			await served.closed;
		},
	};
}

async function watch(browser: Browser, url: string, options: BrowserContextOptions): Promise<Watched> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, acceptDownloads: true, ...options });
	// A number of seconds after which a test should say what it waited for.
	context.setDefaultTimeout(30_000);
	// The offer of a first visit is a test of its own.
	await context.addInitScript({ content: 'localStorage.setItem("interconnector-tour", "true")' });
	await context.addInitScript({
		content: 'document.addEventListener("securitypolicyviolation", (e) => console.error("policy: " + e.violatedDirective + " " + e.blockedURI));',
	});
	const page = await context.newPage();
	let faults: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") faults.push(message.text());
	});
	page.on("pageerror", (error) => faults.push(error.message));
	context.on("request", (request) => {
		if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) faults.push(`left this machine: ${request.url()}`);
	});
	return {
		page,
		faults: () => {
			const before = faults;
			faults = [];
			return before;
		},
	};
}

/** Something is on its way, computed, or still to be drawn. */
const BUSY = [".mantine-Loader-root", ".mantine-Progress-root", "html[data-computing]", "[data-late]"];

/**
 * Wait until what a person looks at is computed; with `background`, also what runs behind it. Asks from outside: the page's policy
 * lets no waiting function be made inside it.
 */
export async function settled(page: Page, background = false): Promise<void> {
	await page.locator("main section").first().waitFor();
	const busy = page.locator(BUSY.map((one) => (background ? one : `${one}:not([data-background])`)).join(","));
	// Twice in a row: between two pieces of work nothing is busy either.
	for (let idle = 0, asked = 0; idle < 2; asked++) {
		if (asked > 1500) throw new Error(`still computing after 90 s: ${page.url()}`);
		await page.waitForTimeout(60);
		idle = (await busy.count()) === 0 ? idle + 1 : 0;
	}
}

/** Answer a question as the page would, but here: what the page shows can be held against it. */
export function asked({ engine, dossier }: Opened, question: string, values: Readonly<Record<string, string>> = {}): Finding {
	const steps = engine.asking(dossier, engine.question(dossier, question, { draws: "0", ...values }));
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The names of all marks of the figures of a page: every number that a screen reader could say. */
export async function marks(page: Page): Promise<string[]> {
	return page.locator("main svg [data-row]").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("aria-label") ?? ""));
}
