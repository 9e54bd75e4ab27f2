import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Imported, importFiles } from "../packages/host/src/datasets/import.ts";
import { datasetNamed } from "../packages/host/src/datasets/index.ts";
import { readParquet, writeParquet } from "../packages/host/src/datasets/parquet.ts";
import { resolvers } from "../packages/host/src/datasets/resolvers.ts";
import { projectRoot } from "../packages/host/src/root.ts";
import { EventRows, foldRows, groupInDuckDb } from "./datasets-events.ts";
import type { Figure } from "./figure.ts";

const EVENTS = 20_000_000;

/** What imports reach. Those of public files run where the files lie beside the project. */
export async function datasetFigures(): Promise<Figure[]> {
	const figures: Figure[] = [];
	const timed = async <T>(what: string, work: () => Promise<T> | T, about: Partial<Figure> | ((value: T) => Partial<Figure>) = {}): Promise<T> => {
		globalThis.gc?.();
		const began = performance.now();
		const value = await work();
		figures.push({ what, ms: performance.now() - began, ...(typeof about === "function" ? about(value) : about) });
		return value;
	};
	const shared = (folder: string, ...names: string[]) => names.map((name) => join(projectRoot(), "..", "shared", "data", folder, name));
	const read = async (id: string, paths: string[], target: number): Promise<Imported | undefined> => {
		if (!paths.every((path) => existsSync(path))) return undefined;
		return timed(
			`read ${id}`,
			() => importFiles(datasetNamed(id), paths, { resolvers }),
			({ report }) => ({ target, note: `${report.read} rows, ${report.kept} kept` }),
		);
	};

	const [all] = shared("", "");
	if (all && existsSync(all)) {
		const folder = mkdtempSync(join(tmpdir(), "bench-"));
		const command = [join(projectRoot(), "packages/host/bin/interconnector.mjs"), "new", "UZB", "--from", all];
		await timed(
			"interconnector new, a state from all datasets",
			() => spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" }),
			({ status, stderr }) => (status === 0 ? { target: 20_000 } : { note: `failed: ${stderr.slice(-200)}` }),
		);
		rmSync(folder, { recursive: true });
	}
	const votes = await read(
		"un-votes",
		shared("unga-votes", "un_votes_cow_1946_2022.csv.gz", "un_roll_calls.csv.gz", "un_roll_call_issues.csv.gz"),
		3000,
	);
	const cast = votes?.panels.find(({ panel }) => panel.part === "votes")?.panel;
	if (cast) {
		const folder = mkdtempSync(join(tmpdir(), "bench-"));
		const file = join(folder, "votes.parquet");
		await timed("write the votes as parquet", () => writeParquet(cast, file), { target: 1500 });
		const columns = Object.entries(cast.columns).map(([name, { kind, unit, about, ...rest }]) => ({
			...{ name, kind, unit, about },
			...(kind === "index" ? { of: "labels" in rest ? ("labels" as const) : ("states" as const) } : {}),
		}));
		await timed("read the votes back into columns", () => readParquet(file, { ...cast, columns }), { target: 1000 });
		rmSync(folder, { recursive: true });
	}
	await read("icews18", shared("icews18", "train.txt.gz", "valid.txt.gz", "test.txt.gz", "entity2id.txt.gz", "relation2id.txt"), 5000);
	await read("cow-trade", shared("cow-atop", "cow_trade_ndy.csv.gz"), 3000);

	const rows = new EventRows(EVENTS);
	await timed(
		"20 000 000 events by dyad and month",
		() => foldRows(rows),
		({ dyadMonths, events }) => ({
			target: 2000,
			note: `${dyadMonths} dyad-months, ${events} events, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB in all (target 2000)`,
		}),
	);
	const grouped = await groupInDuckDb(EVENTS);
	figures.push({ what: "the same in DuckDB, within 2 GB", ms: grouped.ms, target: 2000, note: `${grouped.dyadMonths} dyad-months` });
	return figures;
}
