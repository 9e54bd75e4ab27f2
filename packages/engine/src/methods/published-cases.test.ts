import { describe, expect, it } from "vitest";
import { interval, krippendorffAlpha, nominal } from "../base/agreement.ts";
import { type FlowEdge, maxFlow } from "../base/flow.ts";
import { betweenness } from "./betweenness.ts";
import { binomialTail } from "./binomial-tail.ts";
import { concentration } from "./concentration.ts";
import { normalQuantile } from "./normal.ts";
import { chanceCorrected, tauB } from "./similarity.ts";
import { structuralHoles } from "./structural-holes.ts";
import { edgeVitality } from "./vitality.ts";
import { type VotingGame, vetoPlayers, votingPower } from "./voting-power.ts";
import { votingPowerOfMany } from "./voting-power-large.ts";

/** Marriages among families of Florence, about 1430 (Padgett & Ansell 1993, as in Breiger & Pattison 1986). */
const MARRIAGES =
	"Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Guadagni-Lamberteschi"
		.split(" ")
		.map((pair) => pair.split("-") as [string, string]);

describe("the marriages of Florence", () => {
	const families = [...new Set(MARRIAGES.flat())];
	const at = (name: string) => families.indexOf(name);
	const nodes = families.length;

	it("betweenness puts the Medici far ahead: 47.5 of 91 pairs, .522 (Wasserman & Faust 1994; Jackson 2008)", () => {
		const { node } = betweenness({
			nodes,
			from: Int32Array.from(MARRIAGES, ([a]) => at(a)),
			to: Int32Array.from(MARRIAGES, ([, b]) => at(b)),
		});
		expect((node[at("Medici")] as number) / ((nodes - 1) * (nodes - 2) * 0.5)).toBeCloseTo(0.522, 3);
		// By hand: the Pazzi reach each of the thirteen others by the Salviati alone.
		expect(node[at("Salviati")]).toBeCloseTo(13, 9);
		const wanted = { Medici: 47.5, Guadagni: 139 / 6, Albizzi: 58 / 3, Ridolfi: 31 / 3, Bischeri: 9.5, Strozzi: 28 / 3, Barbadori: 8.5 };
		for (const [name, value] of Object.entries(wanted)) expect(node[at(name)], name).toBeCloseTo(value, 9);
	});

	it("constraint is least for the Medici (Burt 1992): .210, Guadagni .25, Albizzi ⅓, and 1 for a family with one tie", () => {
		const strength = new Float64Array(nodes * nodes);
		for (const [a, b] of MARRIAGES) strength[at(a) * nodes + at(b)] = 1;
		const holes = structuralHoles({ nodes, strength });
		const of = (name: string) => holes[at(name)]?.constraint;
		// Guadagni: four contacts without a tie between any two, 4 · (1/4)².
		expect(of("Guadagni")).toBeCloseTo(0.25, 12);
		expect(of("Albizzi")).toBeCloseTo(1 / 3, 12);
		expect(of("Pazzi")).toBe(1);
		// Medici: four contacts at (1/6)², Ridolfi and Tornabuoni, tied to each other with three contacts each, at (1/6 + 1/18)².
		expect(of("Medici")).toBeCloseTo(4 / 36 + 2 * (2 / 9) ** 2, 12);
		expect(Math.min(...holes.flatMap((one) => one?.constraint ?? []))).toBe(of("Medici"));
	});
});

describe("voting power in published councils", () => {
	const council = (weights: readonly number[], quota: number): VotingGame => ({ members: weights.length, rules: [{ weights, quota }] });

	it("the Security Council of fifteen: .1963 for a permanent member, .00186 for another, and five vetoes (Straffin 1993)", () => {
		const game = council([...Array<number>(5).fill(7), ...Array<number>(10).fill(1)], 39);
		const power = votingPower(game);
		expect(power.shapleyShubik?.[0]).toBeCloseTo(421 / 2145, 12);
		expect(power.shapleyShubik?.[14]).toBeCloseTo(4 / 2145, 12);
		expect([power.winning, power.swings[0], power.swings[14]]).toEqual([848, 848, 84]);
		expect(power.banzhaf?.[0]).toBeCloseTo(0.1669, 4);
		expect(vetoPlayers(game)).toEqual([0, 1, 2, 3, 4]);
		const other = votingPowerOfMany(game.rules[0] as VotingGame["rules"][number]);
		expect(other.shapleyShubik?.[14]).toBeCloseTo(4 / 2145, 10);
	});

	it("the Council of 1958: Luxembourg has a vote and no power (Brams 1975)", () => {
		const power = votingPower(council([4, 4, 4, 2, 2, 1], 12));
		expect(Array.from(power.swings)).toEqual([10, 10, 10, 6, 6, 0]);
		expect(power.shapleyShubik?.[0]).toBeCloseTo(14 / 60, 12);
		expect(power.shapleyShubik?.[3]).toBeCloseTo(9 / 60, 12);
		expect(power.shapleyShubik?.[5]).toBe(0);
	});

	it("Nassau County in 1964: three supervisors decide, three never do (Banzhaf 1965)", () => {
		const power = votingPower(council([31, 31, 28, 21, 2, 2], 58));
		expect(Array.from(power.banzhaf ?? [])).toEqual([1 / 3, 1 / 3, 1 / 3, 0, 0, 0]);
	});
});

describe("agreement and order", () => {
	it("κ and π of fifty proposals and two readers: 20 yes, 15 no, 5 and 10 split", () => {
		const x = [...Array<number>(25).fill(1), ...Array<number>(25).fill(0)];
		const y = [...Array<number>(20).fill(1), ...Array<number>(5).fill(0), ...Array<number>(10).fill(1), ...Array<number>(15).fill(0)];
		// Agreement .7; by chance ½ for κ, and .55² + .45² = .505 for π.
		expect(chanceCorrected(x, y, "kappa", "nominal")).toBeCloseTo(0.4, 12);
		expect(chanceCorrected(x, y, "pi", "nominal")).toBeCloseTo((0.7 - 0.505) / 0.495, 12);
	});

	it("τ_b with ties on either side: 2 pairs agree, 6 do not, of 10 with 2 and 1 tied", () => {
		expect(tauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo((2 - 6) / Math.sqrt(8 * 9), 12);
	});

	it("Krippendorff's α of three coders with gaps: nominal .691, interval .811", () => {
		const _ = undefined;
		const coders = [
			[_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
			[1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
			[_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
		];
		const units = coders[0]?.map((__, unit) => coders.map((row) => row[unit])) ?? [];
		expect(krippendorffAlpha(units, nominal)).toBeCloseTo(0.691, 3);
		expect(krippendorffAlpha(units, interval)).toBeCloseTo(0.811, 3);
	});
});

describe("markets, flows and chance", () => {
	it("two markets whose six largest firms sell nine tenths: .136 even, .643 with one giant", () => {
		const small = Array<number>(10).fill(1);
		expect(concentration([...Array<number>(6).fill(15), ...small])?.herfindahl).toBeCloseTo(0.136, 12);
		expect(concentration([80, ...Array<number>(5).fill(2), ...small])?.herfindahl).toBeCloseTo(0.643, 12);
	});

	it("the textbook network of Cormen et al.: 23, held by three arcs of 12, 7 and 4, which lose all that they carry", () => {
		const arc = (a: string, b: string, capacity: number): FlowEdge => ({ id: `${a}${b}`, a, b, capacity, oneWay: true });
		const arcs = [
			arc("s", "1", 16),
			arc("s", "2", 13),
			arc("1", "3", 12),
			arc("2", "1", 4),
			arc("3", "2", 9),
			arc("2", "4", 14),
			arc("4", "3", 7),
			arc("3", "t", 20),
			arc("4", "t", 4),
		];
		const { value, cut } = maxFlow(arcs, "s", "t");
		expect([value, [...cut].sort()]).toEqual([23, ["13", "43", "4t"]]);
		const lost = edgeVitality(arcs, "s", "t");
		expect(arcs.map(({ id }) => lost.get(id))).toEqual([10, 11, 12, 0, 0, 11, 7, 19, 4]);
	});

	it("82 years with more boys than girls, by the toss of a coin: 2⁻⁸² (Arbuthnott 1710); 8 heads or more of 10: 56/1024", () => {
		expect(binomialTail(82, 82, 0.5) * 2 ** 82).toBeCloseTo(1, 9);
		expect(binomialTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 14);
	});

	it("quantiles of the printed tables: 1.959964 and 2.575829", () => {
		expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
		expect(normalQuantile(0.995)).toBeCloseTo(2.5758293035489, 12);
	});
});
