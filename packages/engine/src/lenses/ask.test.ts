import { describe, expect, it } from "vitest";
import type { ActorId } from "../base/id.ts";
import type { Value } from "../base/quantity.ts";
import { createEngine } from "../engine.ts";
import type { Fact } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { shippedDossier } from "../testing/shipped.ts";
import { term } from "../world/formula.ts";
import type { Said } from "./checks/check.ts";
import { actor, agreement, tie } from "./checks/say.ts";
import { Tally } from "./tally.ts";
import { RowTally } from "./tally-row.ts";

const head = { levels: { regional: [actor("p")] } };
const PATH = "vectors/actor:p/affinity";
/** n judgements of one dyad by n sources of middling reliability. */
const by = (n: number) => {
	const names = Array.from({ length: n }, (_, i) => `s${i}`);
	const facts = names.map((source, i) => ({
		says: tie("f", "p", Math.round(i * 10 - n * 5) / 100, { during: `${2000 + i}/..` }),
		source,
		credence: 0.9,
	}));
	return dossierOf(facts, { ...head, sources: Object.fromEntries(names.map((name) => [name, "C" as const])) });
};

describe("with fewer than eight root sources", () => {
	it("the number is the base reading, and its range leaves out one source at a time", () => {
		const dossier = by(3);
		const finding = askOf(dossier, "vectors?draws=40");
		expect(finding.spread).toMatchObject({ kind: "leave-one-source-out", roots: 3 });
		const cell = cellOf(finding, PATH);
		expect(cell.value).toBe(cellOf(askOf(dossier, "vectors"), PATH).value);
		const left = ["s0", "s1", "s2"].map((name) => cellOf(askOf(dossier, `vectors?without=source:${name}`), PATH).value as number);
		// The mean of the class stays as it is in the whole dossier: here it is the shipped one in both.
		expect(cell.range?.low).toBeCloseTo(Math.min(cell.value as number, ...left), 9);
		expect(cell.range?.high).toBeCloseTo(Math.max(cell.value as number, ...left), 9);
		expect(cell.draw).toBeUndefined();
	});

	it("names the source without which the number is silent", () => {
		const facts = [tie("f", "p", 0.5), tie("f", "p", 0.4, { during: "2001/.." })];
		expect(cellOf(askOf(dossierOf(facts, head), "vectors"), PATH).silentWithout).toEqual(["source:a"]);
	});
});

describe("with eight or more", () => {
	const dossier = by(9);
	const finding = askOf(dossier, "vectors?draws=101");
	const cell = cellOf(finding, PATH);

	it("the number is one that some draw attained, and that draw is named", () => {
		expect(finding.spread).toMatchObject({ kind: "draws", roots: 9, draws: 101 });
		const engine = createEngine();
		const replayed = engine.explain(dossier, `vectors?draws=101#${PATH}`);
		expect(replayed.draw).toBe(cell.draw);
		const [a, w, k, mu] = ["a", "W", "κ", "μ"].map((symbol) => replayed.terms.find((term) => term.symbol === symbol)?.value as number) as [
			number,
			number,
			number,
			number,
		];
		expect((w * a + k * mu) / (w + k)).toBeCloseTo(cell.value as number, 9);
		expect(cell.range?.low).toBeLessThan(cell.value as number);
		expect(cell.range?.high).toBeGreaterThan(cell.value as number);
	});

	it("a count of what is on record is that of all accepted claims, also where most redraws find fewer; its range holds it", () => {
		const episode = (n: number, by = "f") => ({
			says: {
				is: "mediation",
				id: `mediation:m${n}`,
				title: `Talks ${n}`,
				by: [actor(by)],
				between: [actor("p"), actor("q")],
				role: "venue",
				status: "ended",
				during: `${2000 + n}`,
			} as Fact,
			source: `s${n}`,
			credence: 0.4,
		});
		const names = Array.from({ length: 9 }, (_, n) => `s${n}`);
		const talks = dossierOf(
			names.map((_, n) => episode(n)),
			{ ...head, sources: Object.fromEntries(names.map((name) => [name, "C" as const])) },
		);
		const finding = askOf(talks, "mediation?draws=101");
		expect(finding.spread).toMatchObject({ kind: "draws", roots: 9 });
		const episodes = cellOf(finding, "venues/actor:f/episodes");
		expect(episodes).toMatchObject({ value: 9, lowerBound: true });
		expect(episodes.draw).toBeUndefined();
		expect(episodes.range?.high).toBe(9);
		// Of nine that each stand with a chance of .3 or so, few redraws have more than half.
		expect(episodes.range?.low).toBeLessThan(3);
		// In most redraws no single one stands: what is on record of q alone is still counted.
		const one = dossierOf([...names.map((_, n) => episode(n)), { ...episode(9, "g"), source: "s0" }], {
			...head,
			sources: Object.fromEntries(names.map((name) => [name, "C" as const])),
		});
		const rare = cellOf(askOf(one, "mediation?draws=101"), "venues/actor:g/episodes");
		expect(rare).toMatchObject({ value: 1, range: { low: 0, high: 1 } });
		expect(rare.silentShare).toBeGreaterThan(0.5);
	});

	it("a cell that is silent in more than half of the draws is silent, and says in how many", () => {
		const at = (least: number) => cellOf(askOf(dossier, `vectors?draws=101&settings=evidence.min:${least}`), PATH);
		expect(at(5).silentShare).toBeLessThan(0.5);
		expect(at(5).value).not.toBeNull();
		const strict = at(6.5);
		expect(strict.value).toBeNull();
		expect(strict.silentShare).toBeGreaterThan(0.5);
		expect(strict.silentShare).toBeLessThan(0.85);
		expect(strict.silence?.because).toBe(`silent in ${Math.round((strict.silentShare as number) * 100)} % of redraws`);
	});
});

describe("an answer on its way", () => {
	it("is the same however it is pulled, and may be looked at", () => {
		const engine = createEngine();
		const dossier = shippedDossier();
		const question = engine.question(dossier, "equidistance?draws=70");
		const steps = engine.asking(dossier, question);
		const done: number[] = [];
		for (let step = steps.next(); ; step = steps.next()) {
			if (step.done) {
				expect(step.value).toEqual(engine.ask(dossier, question));
				break;
			}
			done.push(step.value.done);
			expect(step.value.partial().spread.draws).toBe(step.value.done);
		}
		expect(done).toEqual([32, 64]);
	});
});

describe("a day of which no source tells", () => {
	const dossier = dossierOf([tie("f", "p", 0.5)], head);
	// Sources of a small dossier are of 2024, which ends on the last day of that year.
	const cautions = (on: string) => askOf(dossier, `vectors?on=${on}`).cautions.filter((one) => one.startsWith("No source is later than"));
	it("is asked about with a caution", () => {
		expect(cautions("2024-12-31")).toEqual([]);
		expect(cautions("2025-01-01")).toEqual([expect.stringContaining("No source is later than 2024-12-31")]);
	});
});

describe("a tally", () => {
	const put = (row: RowTally, run: number, ...values: readonly Value[]) => {
		const kind = row.kind();
		for (const [column, value] of values.entries()) row.set(kind, column, value);
		row.put(run, kind);
		return kind;
	};
	const tallyOf = (values: readonly number[]) => {
		const row = new RowTally([[]]);
		for (const [run, value] of values.entries()) put(row, run, value);
		return new Tally(row, 0, values.length);
	};
	const tally = tallyOf([5, 1, 4, 2]);

	it("has the lower median, as the run that attained it", () => {
		expect(tally.median()).toEqual({ run: 3, value: 2 });
		expect(tally.extent()).toEqual({ low: 1, high: 5 });
		expect([tally.count, tally.has(3), tally.has(4)]).toEqual([4, true, false]);
	});

	it("of yes and no counts the share of yes among runs that spoke", () => {
		expect(tallyOf([1, 0, 1, 1]).shareOfYes()).toBe(0.75);
	});

	it("of a row that came to the same in several runs counts each run, and one without the row is silent", () => {
		const row = new RowTally([[], []], 1);
		const first = put(row, 0, 3, { low: 1, high: 2 });
		put(row, 1, 4);
		row.put(2, first);
		const [left, right] = [new Tally(row, 0, 4), new Tally(row, 1, 4)];
		expect([left.count, left.has(3), left.extent(), left.median()]).toEqual([3, false, { low: 3, high: 4 }, { run: 2, value: 3 }]);
		expect([right.count, right.has(1), right.extent(), right.median()]).toEqual([
			2,
			false,
			{ low: 1, high: 2 },
			{ run: 0, value: { low: 1, high: 2 } },
		]);
	});

	it("that must be whole leaves out a run that lacks a term, and keeps its facts", () => {
		const [one, two] = [term("x", ["1"], 1, ["tie:one"]), term("x", ["2"], 1, ["tie:two"])];
		const whole = new RowTally([[one, two]]);
		expect([whole.note(0, [two, one]), whole.note(0, [two])]).toEqual([true, false]);
		expect([...whole.facts(0)]).toEqual(["tie:two", "tie:one"]);
	});
});

describe("a heavy lens", () => {
	const names = Array.from({ length: 9 }, (_, i) => `s${i}`);
	const states = ["f", "p", "q", "r"];
	const facts: Said[] = names.flatMap((source, i): Said[] => [
		{ source, says: { is: "coverage", part: "alliances", actors: states.map((state): ActorId => `actor:${state}`), during: `200${i}/..` } },
		{ source, says: agreement(`pact-${i}`, ["f", states[1 + (i % 3)] as string], 3) },
	]);
	const finding = askOf(dossierOf(facts, { sources: Object.fromEntries(names.map((name) => [name, "B"])) }), "brokerage?draws=40");

	it("is not redrawn, however many sources there are: each is left out in turn", () => {
		expect(finding.spread).toMatchObject({ kind: "leave-one-source-out", roots: 9, draws: 0 });
		const cell = cellOf(finding, "ranking/actor:f/total");
		expect(cell.value).toBe(6);
		expect(cell.draw).toBeUndefined();
	});
});
