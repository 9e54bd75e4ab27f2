// The same work done by programs of others, where they are installed: R with sna, MCMCpack and igraph (Debian: r-cran-sna, r-cran-mcmcpack, r-cran-igraph).
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { betweenness } from "../packages/engine/src/methods/betweenness.ts";
import type { BinaryVotes } from "../packages/engine/src/methods/binary-chain.ts";
import { BROKERAGE_ROLES, brokerage, type Digraph } from "../packages/engine/src/methods/brokerage.ts";
import { itemResponseMode } from "../packages/engine/src/methods/item-response-mode.ts";
import { RandomStream } from "../packages/engine/src/methods/random-stream.ts";
import { correlation } from "../packages/engine/src/testing/correlation.ts";
import { type Figure, median } from "./figure.ts";

/** Run a script in R beside tables, and read the numbers that it prints, a line each; why not, where R or a package is missing. */
function inR(packages: readonly string[], tables: Readonly<Record<string, readonly (readonly number[])[]>>, script: string): number[][] | string {
	const folder = mkdtempSync(join(tmpdir(), "reference-"));
	try {
		for (const [name, rows] of Object.entries(tables)) writeFileSync(join(folder, `${name}.csv`), rows.map((row) => row.join(",")).join("\n"));
		const load = packages.map((name) => `suppressMessages(library(${name}))`).join("\n");
		const timed = "ms <- function(f, n) { f(); t <- replicate(n, system.time(f())[['elapsed']]); 1000 * median(t) }";
		const read = "csv <- function(name) as.matrix(read.csv(paste0(name, '.csv'), header = FALSE))";
		const { status, stdout, error } = spawnSync("Rscript", ["--vanilla", "-e", [load, timed, read, script].join("\n")], {
			cwd: folder,
			encoding: "utf8",
		});
		if (error) return "R is not installed";
		if (status !== 0) return `R has no ${packages.join(" or ")}`;
		return stdout
			.trim()
			.split("\n")
			.map((line) => line.split(" ").map(Number));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const arcsOf = ({ from, to }: Digraph) => Array.from(from, (a, i) => [a + 1, (to[i] as number) + 1]);
const ratio = (theirs: number, ours: number) => `${(theirs / ours).toFixed(1)} × ours (${ours.toFixed(2)} ms)`;

/** Networks: Gould–Fernandez roles by sna, betweenness by igraph. */
export function networkReferences(graph: Digraph, group: Int32Array): Figure[] {
	const ours = median(51, () => brokerage(graph, group));
	const directed = { ...graph, directed: true };
	const ourPaths = median(21, () => betweenness(directed));
	const roles = inR(
		["sna"],
		{ arcs: arcsOf(graph), group: Array.from(group, (one) => [one + 1]) },
		`e <- csv('arcs'); g <- matrix(0, ${graph.nodes}, ${graph.nodes}); g[e] <- 1; cl <- csv('group')[, 1]
f <- function() brokerage(g, cl)
cat(ms(f, 9), sum(f()$raw.nli[, 't']), '\\n')`,
	);
	const paths = inR(
		["igraph"],
		{ arcs: arcsOf(graph) },
		`g <- graph_from_edgelist(csv('arcs')); f <- function() betweenness(g)
cat(ms(f, 9), sum(f()), '\\n')`,
	);
	const total = brokerage(graph, group).all[BROKERAGE_ROLES.indexOf("total")] as number;
	const all = betweenness(directed).node.reduce((a, b) => a + b, 0);
	return [
		reference("Gould–Fernandez roles, 150 nodes, by sna", roles, ours, total),
		reference("betweenness of the same, by igraph", paths, ourPaths, all),
	];
}

/** A line of the bench: the time of the other program against ours, and whether both counted the same. */
function reference(what: string, found: number[][] | string, ours: number, sum: number): Figure {
	if (typeof found === "string") return { what, ms: Number.NaN, note: found };
	const [ms = Number.NaN, theirs = Number.NaN] = found[0] ?? [];
	const same = Math.abs(theirs - sum) <= 1e-6 * Math.abs(sum) ? "same sum" : `ANOTHER SUM: ${theirs}, ours ${sum}`;
	return { what, ms, note: `${ratio(ms, ours)}; ${same}` };
}

/**
 * Ideal points that stand still, at equal accuracy: made votes whose places are known. MCMCpack runs as briefly as it can while its means lie as
 * near to the truth (by correlation, up to .001) as our mode.
 */
export function idealPointReference(): Figure {
	const what = "ideal points that stand still, as near the truth, by MCMCpack";
	const [voters, items] = [100, 500];
	const random = new RandomStream(4);
	const place = Float64Array.from({ length: voters }, () => random.normal());
	const yes: number[][] = Array.from({ length: voters }, () => []);
	for (let j = 0; j < items; j++) {
		const [alpha, beta] = [random.normal(), 1.5 * random.normal()];
		for (let i = 0; i < voters; i++) yes[i]?.push(beta * (place[i] as number) - alpha + random.normal() > 0 ? 1 : 0);
	}
	const flat = yes.flat();
	const votes: BinaryVotes = {
		...{ voters, items, yes: Uint8Array.from(flat) },
		voter: Int32Array.from(flat, (_, k) => Math.floor(k / items)),
		item: Int32Array.from(flat, (_, k) => k % items),
	};
	const positive = place.indexOf(Math.max(...place));
	const mode = itemResponseMode(votes, positive);
	if (!mode.converged) return { what, ms: Number.NaN, note: mode.because };
	const ours = median(9, () => itemResponseMode(votes, positive));
	const near = Math.abs(correlation(mode.point, place).r);
	const found = inR(
		["MCMCpack"],
		{ votes: yes, place: Array.from(place, (one) => [one]) },
		`v <- csv('votes'); place <- csv('place')[, 1]; rownames(v) <- paste0('v', seq_len(nrow(v))); colnames(v) <- NULL
for (n in c(50, 100, 200, 400, 800, 1600, 3200)) {
  t <- system.time(m <- MCMCirt1d(v, theta.constraints = list(v${positive + 1} = '+'), burnin = n, mcmc = n, AB0 = 1, seed = 1))[['elapsed']]
  cat(1000 * t, abs(cor(colMeans(m), place)), n, '\\n')
}`,
	);
	if (typeof found === "string") return { what, ms: Number.NaN, note: found };
	const [ms = Number.NaN, r = Number.NaN, steps] = found.find(([, r = 0]) => r >= near - 0.001) ?? found.at(-1) ?? [];
	return { what, ms, note: `${ratio(ms, ours)}; r ${r.toFixed(4)} after ${steps} + ${steps} steps, ours ${near.toFixed(4)}` };
}
