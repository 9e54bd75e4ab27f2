import { existsSync } from "node:fs";
import { join } from "node:path";
import { createEngine, type Finding } from "@interconnector/engine";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../root.ts";
import { openDossier } from "../store/read.ts";
import { askTogether } from "./ask-together.ts";

const root = projectRoot();
const script = join(root, "packages", "host", "dist", "asker.mjs");
const ASKED = ["vectors", "equidistance", "ladder", "routes", "channels", "crossing", "autonomy", "norms", "leaders", "gateway"];

/** An opened dossier that counts what its engine worked out and what it was told. */
function watched() {
	const opened = openDossier(join(root, "dossiers", "armenia"));
	const told: Finding[] = [];
	const engine = {
		...opened.engine,
		remember: (...given: Parameters<typeof opened.engine.remember>) => {
			told.push(given[1]);
			return opened.engine.remember(...given);
		},
	};
	const asked = ASKED.map((id) => engine.question(opened.dossier, `${id}?draws=40`));
	return { opened: { ...opened, engine }, asked, told };
}

describe("questions on several threads", () => {
	// npm test builds the program first.
	it.skipIf(!existsSync(script))("are answered as on one, each once, and then known", async () => {
		const { opened, asked, told } = watched();
		const seen: number[] = [];
		expect(await askTogether(opened, asked, { threads: 2, script, progress: (done) => seen.push(done) })).toBe(2);
		expect(seen).toEqual(ASKED.map((_, i) => i + 1));
		expect(new Set(told.map(({ question }) => question)).size).toBe(told.length);
		expect(await askTogether(opened, asked, { threads: 2, script }), "what is known is not asked again").toBe(1);
		const alone = createEngine();
		for (const question of asked) expect(opened.engine.ask(opened.dossier, question)).toEqual(alone.ask(opened.dossier, question));
	});

	it.skipIf(!existsSync(script))("stop when somebody stops them", async () => {
		const { opened, asked } = watched();
		const stop = new AbortController();
		await expect(askTogether(opened, asked, { threads: 2, script, stop: stop.signal, progress: () => stop.abort() })).rejects.toThrow(/abort/i);
	});

	it("are left to whoever asks them where threads do not pay", async () => {
		const { opened, asked, told } = watched();
		expect(await askTogether(opened, asked.slice(0, 3), { threads: 2, script })).toBe(1);
		expect(await askTogether(opened, asked, { threads: 1, script })).toBe(1);
		expect(await askTogether(opened, asked, { threads: 2, script: join(root, "none.mjs") })).toBe(1);
		expect(told).toEqual([]);
	});

	it("a finding of another dossier is not taken for an answer", () => {
		const [armenia, georgia] = ["armenia", "georgia"].map((name) => openDossier(join(root, "dossiers", name)));
		if (!armenia || !georgia) throw new Error("no dossiers");
		const finding = armenia.engine.ask(armenia.dossier, "vectors?draws=0");
		expect(georgia.engine.remember(georgia.dossier, finding)).toBe(false);
		expect(georgia.engine.ask(georgia.dossier, "vectors?draws=0").focal).toBe("actor:geo");
	});
});
