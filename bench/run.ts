// npm run bench: what the program reaches on this machine, beside a reference run in the same process. Figures, not tests.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createEngine, type FolderTexts } from "@interconnector/engine";
import { table } from "../packages/host/src/cli/table.ts";
import { projectRoot } from "../packages/host/src/root.ts";
import { readFolders } from "../packages/host/src/store/read.ts";
import { datasetFigures } from "./datasets.ts";
import { syntheticDossier } from "./synthetic.ts";

interface Figure {
	readonly what: string;
	readonly ms: number;
	readonly target?: number;
	readonly note?: string;
}
const figures: Figure[] = [];
const now = () => performance.now();

function timed<T>(work: () => T): { value: T; ms: number } {
	const began = now();
	const value = work();
	return { value, ms: now() - began };
}

/** Median of several runs. */
function median(runs: number, work: (run: number) => unknown): number {
	return Array.from({ length: runs }, (_, run) => timed(() => work(run)).ms).sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

/** The reference: mixing a million words, so that figures of two machines can be compared. */
function reference(): number {
	return median(7, () => {
		let h = 1;
		for (let i = 0; i < 1_000_000; i++) h = Math.imul(h ^ (h >>> 16) ^ i, 0x85ebca6b);
		return h;
	});
}

const pilot = join(projectRoot(), "dossiers", "azerbaijan");
const folders = readFolders(pilot);
const unit = reference();

{
	const engine = createEngine();
	const first = timed(() => {
		const dossier = engine.open(readFolders(pilot));
		engine.defaultWorld(dossier).slice(["dyad"]);
		return dossier;
	});
	figures.push({ what: "open and resolve the pilot, first time", ms: first.ms, target: 150 });
	const dossier = first.value;
	const cold = timed(() => engine.lenses.map((lens) => engine.ask(dossier, `${lens.id}?draws=200`)));
	figures.push({ what: "all six lenses, 200 draws, first time", ms: cold.ms, target: 1000 });
	figures.push({
		what: "all six lenses, 200 draws, again (another seed)",
		ms: median(3, (run) => engine.lenses.map((lens) => engine.ask(dossier, `${lens.id}?seed=${run + 2}`))),
		target: 1000,
	});
	for (const lens of engine.lenses) {
		const world = engine.defaultWorld(dossier);
		const options = lens.options.parse({});
		figures.push({
			what: `${lens.id}, one run without draws`,
			ms: median(15, () => lens.measure(world.slice(lens.reads as never[]) as never, options, {})),
			target: 5,
		});
	}
}

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

figures.push({
	what: "the built command's --help",
	ms: median(5, () => spawnSync(process.execPath, [join(projectRoot(), "packages/host/bin/interconnector.mjs"), "--help"])),
	target: 200,
});

figures.push(...(await datasetFigures()));

console.log(`reference (a million mixes): ${unit.toFixed(2)} ms; Node ${process.versions.node}; ${folders.length} folder\n`);
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
			figure.ms.toFixed(1),
			(figure.ms / unit).toFixed(1),
			figure.target === undefined ? "" : String(figure.target),
			figure.target === undefined ? "" : figure.ms <= figure.target ? "met" : "missed",
			figure.note ?? "",
		]),
	),
);
