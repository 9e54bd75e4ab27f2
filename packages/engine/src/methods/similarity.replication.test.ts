import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { needsShared } from "../testing/needs.ts";
import { Replication } from "../testing/replications.ts";
import { chanceCorrected, similarityS, tauB } from "./similarity.ts";
import { pairIndex, voteSimilarity } from "./vote-similarity.ts";

const found = Replication.of("02-foreign-policy-similarity");

describe.skipIf(!found)("published results on foreign policy similarity", () => {
	const from = found as Replication;

	it("Germany and Russia 1914", () => {
		const rows = from.table("gmyrus1914.csv");
		const [x, y] = [rows.map((row) => Number(row.gmy)), rows.map((row) => Number(row.rus))];
		const check = (name: string, value: unknown) => from.expect(`germany-russia-1914/${name}`, value);
		check("tau_b_published", tauB(x, y));
		check("tau_b", tauB(x, y));
		const cells: Record<string, number> = {};
		for (const [i, a] of x.entries()) cells[`${a},${y[i]}`] = (cells[`${a},${y[i]}`] ?? 0) + 1;
		check("contingency", cells);
		check("S_abs_unweighted", similarityS(x, y, { range: 3 }));
		check("S_sq_unweighted", similarityS(x, y, { range: 3, distance: "squared" }));
		check("kappa_squared_weights", chanceCorrected(x, y, "kappa"));
		check("pi_squared_weights", chanceCorrected(x, y, "pi"));
		check("kappa_linear_weights", chanceCorrected(x, y, "kappa", "absolute"));
		check("pi_linear_weights", chanceCorrected(x, y, "pi", "absolute"));
		check("kappa_nominal", chanceCorrected(x, y, "kappa", "nominal"));
		const [bx, by] = [x.map((value) => Math.sign(value)), y.map((value) => Math.sign(value))];
		check("binary_alliance", {
			S_abs: similarityS(bx, by, { range: 1 }),
			kappa: chanceCorrected(bx, by, "kappa"),
			pi: chanceCorrected(bx, by, "pi"),
			tau_b: tauB(bx, by),
		});
		const { weights } = from.check("germany-russia-1914/S_weighted_demo").value as { weights: number[] };
		check("S_weighted_demo", {
			weights,
			S_abs: similarityS(x, y, { range: 3, weights }),
			S_sq: similarityS(x, y, { range: 3, weights, distance: "squared" }),
		});
	});

	it("45 pairs of states in session 70 of the General Assembly", () => {
		const rows = from.table("unga70.votes.csv");
		const states = Object.keys(rows[0] ?? {}).filter((name) => name !== "rcid");
		const votes = states.map((state) => rows.map((row) => (row[state] === "" ? Number.NaN : Number(row[state]))));
		const all = voteSimilarity({
			...{ states: states.length, items: rows.length },
			votes: Uint8Array.from(votes.flatMap((row) => row.map((vote) => (Number.isNaN(vote) ? 0 : vote)))),
		});
		const { tolerance } = from.check("unga-session70/all_dyads");
		const wanted = from.table("unga70.expected.csv");
		expect(wanted.length).toBe(45);
		const computed = (a: string, b: string): Record<string, number | undefined> => {
			const [i, j] = [states.indexOf(a), states.indexOf(b)];
			const [x, y] = [votes[i] as number[], votes[j] as number[]];
			const at = pairIndex(i, j, states.length);
			return {
				...{ n: all.common[at], S_abs: all.s[at], S_sq: all.sSquared[at], kappa_sq: all.kappa[at], pi_sq: all.pi[at], agreement: all.agreement[at] },
				...{ kappa_nominal: chanceCorrected(x, y, "kappa", "nominal"), pi_nominal: chanceCorrected(x, y, "pi", "nominal"), tau_b: tauB(x, y) },
			};
		};
		for (const row of wanted)
			for (const [column, value] of Object.entries(computed(row.a as string, row.b as string)))
				expect(Math.abs((value as number) - Number(row[column])), `${row.a}–${row.b} ${column}`).toBeLessThanOrEqual(tolerance);
		for (const pair of ["US-IL", "US-RU"]) {
			const { value } = from.check(`unga-session70/${pair}`);
			const got = computed(...(pair.split("-") as [string, string]));
			from.expect(`unga-session70/${pair}`, Object.fromEntries(Object.keys(value as object).map((key) => [key, got[key]])));
		}
	});

	it("leaves nothing out", () => {
		expect(from.left()).toEqual([]);
	});
});

const oracle = needsShared("data/unga-similarity-rok/rok_unga.csv.gz");
const cast = needsShared("data/unga-votes/un_votes_cow_1946_2022.csv.gz");

/** Lines of a packed table by the names of its columns. */
function* lines(url: URL): Generator<(name: string) => string> {
	const [head = "", ...rest] = gunzipSync(readFileSync(url)).toString("latin1").trim().split(/\r?\n/);
	const columns = head.split(",");
	for (const line of rest) {
		const cells = line.split(",");
		yield (name) => cells[columns.indexOf(name)] ?? "";
	}
}

describe.skipIf(!oracle || !cast)("all pairs of the Republic of Korea 1991–2022", () => {
	const ROK = "732";

	it("agreement and κ equal those of another program (stevedata) to 1e-12, once a vote that stands twice counts once", () => {
		const years = new Map<string, Map<string, Map<string, number>>>();
		for (const row of lines(cast as URL)) {
			const [year, state, item] = [row("year"), row("ccode"), row("resid")];
			if (Number(year) < 1991) continue;
			const states = years.get(year) ?? new Map<string, Map<string, number>>();
			years.set(year, states);
			const votes = states.get(state) ?? new Map<string, number>();
			states.set(state, votes);
			if (!votes.has(item)) votes.set(item, Number(row("vote")));
		}
		const similar = new Map(
			[...years].map(([year, byState]) => {
				const states = [...byState.keys()];
				const items = [...new Set([...byState.values()].flatMap((votes) => [...votes.keys()]))];
				const votes = Uint8Array.from(states.flatMap((state) => items.map((item) => byState.get(state)?.get(item) ?? 0)));
				return [year, { states, found: voteSimilarity({ states: states.length, items: items.length, votes }) }];
			}),
		);
		const off = { compared: 0, agreement: [] as string[], kappa: [] as string[], silent: 0, never: 0 };
		for (const row of lines(oracle as URL)) {
			if (row("agree") === "" || row("agree") === "NA") continue;
			const { states, found } = similar.get(row("year")) as { states: string[]; found: ReturnType<typeof voteSimilarity> };
			const [i, j] = [states.indexOf(ROK), states.indexOf(row("ccode2"))];
			if (j === -1) {
				// A state that cast no vote agrees in nothing: the other program says 0, where nothing is known.
				expect(Number(row("agree"))).toBe(0);
				off.never++;
				continue;
			}
			const at = pairIndex(i, j, states.length);
			off.compared++;
			const [n, agreement, kappa] = [found.common[at] as number, found.agreement[at] as number, found.kappa[at] as number];
			if (!(Math.abs(agreement - Number(row("agree"))) <= 1e-12)) {
				off.agreement.push(`${row("iso3c")} ${row("year")}`);
				// Its share is of one to four roll calls more, on which the file has no second vote of the pair.
				const shares = [1, 2, 3, 4].flatMap((more) => [0, 1].map((alike) => (agreement * n + alike) / (n + more)));
				expect(shares.some((share) => Math.abs(share - Number(row("agree"))) <= 1e-12)).toBe(true);
			}
			if (row("kappa") === "") {
				expect(kappa).toBeNaN();
				off.silent++;
			} else if (!(Math.abs(kappa - Number(row("kappa"))) <= 1e-12)) {
				off.kappa.push(`${row("iso3c")} ${row("year")}`);
				expect(n).toBe(2);
			}
		}
		expect(off).toEqual({
			compared: 5934,
			// States in the year in which they entered (votes before it), and the three whose one vote of 2022 stands twice in the file.
			agreement: ["MCO 1993", "CHE 2002", "AND 1993", "SRB 2000", "ERI 1993", "ZMB 2022", "ZWE 2022", "SSD 2011", "YEM 2010", "YEM 2022", "TLS 2002"],
			// Pairs with two common votes, where the other program's κ fits no definition: votes (1, 2) and (1, 2) get 0.
			kappa: ["VCT 2001", "GNQ 2005", "TCD 2010", "SYC 2007", "VUT 1993", "KIR 2004"],
			// Pairs that always voted the same one way: nothing could have differed, and κ is undefined on both sides.
			silent: 20,
			never: 48,
		});
	});
});
