// npm run bench: what the program reaches on this machine, beside a reference run in the same process. Figures, not tests.
import "../packages/host/src/cli/tuning.ts";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createEngine, type FolderTexts } from "@interconnector/engine";
import { table } from "../packages/host/src/cli/table.ts";
import { projectRoot } from "../packages/host/src/root.ts";
import { openDossier, readFolders } from "../packages/host/src/store/read.ts";
import { askTogether } from "../packages/host/src/threads/ask-together.ts";
import { datasetFigures } from "./datasets.ts";
import { type Figure, median, timed } from "./figure.ts";
import { estimateFigures } from "./methods-estimates.ts";
import { networkMethodFigures } from "./methods-networks.ts";
import { syntheticDossier } from "./synthetic.ts";

const figures: Figure[] = [];
/** The reference: mixing a million words, so that figures of two machines can be compared. */
function reference(): number {
	return median(7, () => {
		let h = 1;
		for (let i = 0; i < 1_000_000; i++) h = Math.imul(h ^ (h >>> 16) ^ i, 0x85ebca6b);
		return h;
	});
}

const unit = reference();
/** The six lenses with which the program began, and the evidence as it stood then: their targets speak of these. */
const SIX = ["vectors", "equidistance", "levers", "paradoxes", "corridors", "formats"];

// First, while this process is small: starting another copies the tables of its memory.
figures.push({
	what: "the built command's --help",
	ms: median(5, () => spawnSync(process.execPath, [join(projectRoot(), "packages/host/bin/interconnector.mjs"), "--help"])),
	target: 200,
});

// Then, while nothing else fills the memory that it is measured by.
{
	const made: FolderTexts = syntheticDossier(100_000);
	globalThis.gc?.();
	const before = process.memoryUsage().rss;
	const engine = createEngine();
	const opened = timed(() => engine.open([made]));
	const memory = Math.max(0, process.memoryUsage().rss - before) / 1e6;
	figures.push({ what: "open 100 000 claims", ms: opened.ms, target: 2500, note: `${memory.toFixed(0)} MB more (target 500)` });
	const world = timed(() => engine.defaultWorld(opened.value));
	figures.push({ what: "weigh 100 000 claims", ms: world.ms });
	figures.push({ what: "one draw mask on them", ms: median(7, (run) => world.value.draw(1, run)), target: 150 });
}

/** What names things and the ways that must join, and every sixth of the other claims: nearer to the eighty that the targets were set for. */
function cutOf(folders: FolderTexts[]): FolderTexts[] {
	const whole = new Set(["actor", "place", "format", "agreement", "leg", "control", "corridor"]);
	return folders.map(({ name, files }) => {
		const lines = (files["claims.jsonl"] ?? "").split("\n");
		const kept = lines.filter((line, i) => line && (i % 6 === 0 || whole.has((JSON.parse(line) as { says: { is: string } }).says.is)));
		return { name, files: { ...files, "claims.jsonl": kept.join("\n") } };
	});
}

function dossierFigures(what: string, read: () => FolderTexts[], targets: { open?: number; six?: number }): void {
	const engine = createEngine();
	const first = timed(() => {
		const dossier = engine.open(read());
		engine.defaultWorld(dossier).slice(["dyad"]);
		return dossier;
	});
	const dossier = first.value;
	const target = (ms: number | undefined) => (ms === undefined ? {} : { target: ms });
	const size = `${dossier.claims.length} claims`;
	const again = median(5, () => {
		const fresh = createEngine();
		fresh.defaultWorld(fresh.open(read())).slice(["dyad"]);
	});
	figures.push({ what: `${what}: open and resolve, first time`, ms: first.ms, ...target(targets.open), note: size });
	figures.push({ what: `${what}: open and resolve, again`, ms: again, ...target(targets.open) });
	const six = engine.lenses.filter(({ id }) => SIX.includes(id));
	const asked = (seed: number) => six.map(({ id }) => engine.ask(dossier, `${id}?draws=200&seed=${seed}`));
	figures.push({ what: `${what}: six lenses, 200 draws, first time`, ms: timed(() => asked(1)).ms, ...target(targets.six) });
	figures.push({ what: `${what}: six lenses, 200 draws, another seed`, ms: median(3, (run) => asked(run + 2)), ...target(targets.six) });
}

const pilot = () => readFolders(join(projectRoot(), "packages/engine/src/testing/gate-evidence/azerbaijan"));
dossierFigures("the pilot, cut", () => cutOf(pilot()), { open: 150, six: 1000 });
dossierFigures("the pilot", pilot, { open: 150, six: 1000 });
const shipped = join(projectRoot(), "dossiers", "azerbaijan");
dossierFigures("the shipped dossier", () => readFolders(shipped), {});

{
	const engine = createEngine();
	const dossier = engine.open(readFolders(shipped));
	const world = engine.defaultWorld(dossier);
	const light = engine.lenses.filter(({ cost }) => cost === "light");
	figures.push({
		what: `all ${light.length} light lenses, 200 draws`,
		ms: timed(() => light.map(({ id }) => engine.ask(dossier, `${id}?draws=200`))).ms,
	});
	for (const lens of engine.lenses) {
		const options = lens.options.parse({});
		figures.push({
			what: `${lens.id}, one run without draws`,
			ms: median(lens.cost === "heavy" ? 1 : 15, () => lens.measure(world.slice(lens.reads as never[]) as never, options, {})),
			...(lens.cost === "heavy" ? { note: "heavy" } : { target: 5 }),
		});
	}
}

figures.push(...(await datasetFigures()));
// Minutes more: npm run bench -- methods.
if (process.argv.includes("methods")) {
	const opened = openDossier(shipped);
	const light = opened.engine.lenses.filter(({ cost }) => cost === "light");
	const asked = light.map(({ id }) => opened.engine.question(opened.dossier, id, { draws: "1000" }));
	const began = performance.now();
	const threads = await askTogether(opened, asked, { threads: 2 });
	figures.push({
		what: `all ${light.length} light lenses, 1000 draws, two threads`,
		ms: performance.now() - began,
		target: 5000,
		note: `${threads} threads`,
	});
	figures.push(...networkMethodFigures(), ...estimateFigures());
}

if (process.argv.includes("browser")) {
	const { browserFigures } = await import("./browser.ts");
	figures.push(...(await browserFigures()));
}

console.log(`reference (a million mixes): ${unit.toFixed(2)} ms; Node ${process.versions.node}\n`);
console.log(
	table(
		[
			{ title: "what" },
			{ title: "ms", right: true },
			{ title: "× reference", right: true },
			{ title: "target ms", right: true },
			{ title: "" },
			{ title: "note" },
		],
		figures.map((figure) => [
			figure.what,
			...(Number.isNaN(figure.ms) ? ["not run", ""] : [figure.ms.toFixed(1), (figure.ms / unit).toFixed(1)]),
			figure.target === undefined ? "" : String(figure.target),
			figure.target === undefined ? "" : figure.ms <= figure.target ? "met" : "missed",
			figure.note ?? "",
		]),
	),
);
