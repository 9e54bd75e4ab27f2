import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highOf, lowOf, type Value } from "../base/quantity.ts";
import type { FactOf } from "../facts/index.ts";
import { LEVER_CHANNELS } from "../facts/lever.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { lever, restraint } from "./checks/say.ts";

const ROW = "actor:h,actor:f";
const share = fc.double({ min: 0, max: 1, noNaN: true });
const partly = fc.option(share, { nil: undefined });
const channel = fc.constantFrom(...LEVER_CHANNELS.slice(0, 4));
const levers = (value: fc.Arbitrary<number | undefined>) =>
	fc
		.array(fc.record({ channel, s: value, d: value, u: value }), { minLength: 1, maxLength: 5 })
		.map((list) => list.map((one, i) => made(`l${i}`, one)));
const restraints = (value: fc.Arbitrary<number | undefined>) =>
	fc
		.array(
			fc.record({ on: fc.oneof(channel, fc.constant("*" as const)), kind: fc.constantFrom("own-cost" as const, "counter" as const), size: value }),
			{ maxLength: 5 },
		)
		.map((list) => list.map((one, i) => restraint("h", "f", one.on, one.kind, one.size, `r${i}`)));

function made(
	name: string,
	one: { channel: (typeof LEVER_CHANNELS)[number]; s?: number | undefined; d?: number | undefined; u?: number | undefined },
) {
	const known = { strength: one.s, dependence: one.d, substitutable: one.u };
	return lever(name, "h", "f", one.channel, Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)));
}
type Facts = readonly (FactOf<"lever"> | FactOf<"restraint">)[];
const ask = (facts: Facts) => {
	const finding = askOf(dossierOf(facts), "levers");
	return (part: string, column: string) => {
		const { value, silence } = cellOf(finding, `${part}/${ROW}/${column}`);
		// None as well as all is told as silence, and holds every value.
		return (part === "exposure" && silence?.because.includes("how hard they would bite") ? { low: 0, high: 1 } : value) as Value;
	};
};
const runs = { numRuns: 60 };
const E = 1e-9;

describe("exposure", () => {
	it("lies between its largest channel and the sum of all, and net never exceeds gross", () => {
		fc.assert(
			fc.property(levers(share), restraints(share), (own, held) => {
				const cell = ask([...own, ...held]);
				const channels = [...new Set(own.map((one) => one.channel))];
				const losses = channels.map((one) => cell("gross", one) as number);
				const gross = cell("exposure", "gross") as number;
				expect(gross).toBeGreaterThanOrEqual(Math.max(...losses) - E);
				expect(gross).toBeLessThanOrEqual(
					Math.min(
						1,
						losses.reduce((a, b) => a + b),
					) + E,
				);
				expect(highOf(cell("exposure", "net"))).toBeLessThanOrEqual(gross + E);
				for (const one of channels) expect(highOf(cell("net", one))).toBeLessThanOrEqual((cell("gross", one) as number) + E);
			}),
			runs,
		);
	});

	it("a stronger counter-lever never raises net", () => {
		fc.assert(
			fc.property(levers(share), restraints(share), share, share, (own, held, g, more) => {
				const net = (size: number) => ask([...own, ...held, restraint("h", "f", "*", "counter", size, "ally")])("exposure", "net");
				const [weak, strong] = [net(Math.min(g, more)), net(Math.max(g, more))];
				expect(highOf(strong)).toBeLessThanOrEqual(highOf(weak) + E);
				expect(lowOf(strong)).toBeLessThanOrEqual(lowOf(weak) + E);
			}),
			runs,
		);
	});

	it("one lever told as three of its channel changes nothing", () => {
		fc.assert(
			fc.property(levers(share), share, share, (own, x, y) => {
				const first = own[0] as FactOf<"lever">;
				const weaker = [x, y].map((part, i) => ({ ...first, id: `lever:again${i}` as const, strength: (first.strength as number) * part }));
				expect(ask([...own, ...weaker])("exposure", "gross")).toBeCloseTo(ask(own)("exposure", "gross") as number, 9);
			}),
			runs,
		);
	});
});

describe("a channel", () => {
	it("loses nothing where the target does not depend on it", () => {
		expect(ask([lever("gas", "h", "f", "energy-in", { strength: 1, dependence: 0, substitutable: 0 })])("gross", "energy-in")).toBe(0);
	});

	it("is silent without a lever, and 0 where a lever is denied", () => {
		const gas = lever("gas", "h", "f", "energy-in", { strength: 1, dependence: 1, substitutable: 0 });
		const finding = askOf(dossierOf([lever("trade", "h", "f", "trade"), { says: gas, stance: "against" }]), "levers");
		expect(cellOf(finding, `gross/${ROW}/energy-in`).value).toBe(0);
		expect(cellOf(finding, `gross/${ROW}/arms`).value).toBeNull();
		// Of the lever on trade nobody says how much: it is spoken of, and not known.
		expect(cellOf(finding, `exposure/${ROW}/known`).value).toBe(1);
		// None as well as all: that is no number.
		expect(cellOf(finding, `exposure/${ROW}/gross`).silence?.because).toContain("how hard they would bite");
	});

	it("of one holder says nothing of the reverse", () => {
		const finding = askOf(dossierOf([lever("gas", "h", "f", "energy-in", { strength: 1, dependence: 1, substitutable: 0 })]), "levers");
		expect(finding.parts.gross?.rows).toEqual([ROW]);
	});

	it("is the main one for certain where even its least exceeds what any other can reach", () => {
		const half = lever("gas", "h", "f", "energy-in", { strength: 1, dependence: 1, substitutable: 0 });
		const some = lever("goods", "h", "f", "trade", { strength: 0.4, dependence: 1 });
		const cell = ask([half, some]);
		expect(cell("gross", "trade")).toEqual({ low: 0, high: 0.4 });
		expect(cell("mainGross", "energy-in")).toBe(1);
		expect(cell("mainGross", "trade")).toBe(0);
		expect(ask([some, lever("more", "h", "f", "arms", { strength: 0.3, dependence: 1 })])("mainGross", "trade")).toBeNull();
	});

	it("alone, with a loss that is unknown but not 0, is the main one", () => {
		expect(ask([lever("gas", "h", "f", "energy-in", { strength: 1, dependence: 1, substitutable: 0.5 })])("mainGross", "energy-in")).toBe(1);
	});
});

describe("what is unknown gives an interval", () => {
	const completed = (facts: Facts, fill: readonly number[]): Facts => {
		let next = 0;
		const value = (known: number | undefined) => known ?? (fill[next++ % fill.length] as number);
		return facts.map((one) =>
			one.is === "lever"
				? { ...one, strength: value(one.strength), dependence: value(one.dependence), substitutable: value(one.substitutable) }
				: { ...one, size: value(one.size) },
		);
	};

	it("that holds the value of every way to fill it in", () => {
		fc.assert(
			fc.property(levers(partly), restraints(partly), fc.array(share, { minLength: 3, maxLength: 12 }), (own, some, fill) => {
				// An own cost on all channels, so that a way to fill everything in leaves a number and no interval.
				const held = [...some, restraint("h", "f", "*", "own-cost", undefined, "own")];
				const [open, filled] = [ask([...own, ...held]), ask(completed([...own, ...held], fill))];
				const cells = [...new Set(own.map((one) => one.channel))].flatMap(
					(one) =>
						[
							["gross", one],
							["restraint", one],
							["net", one],
						] as const,
				);
				for (const [part, column] of [...cells, ["exposure", "gross"], ["exposure", "net"]] as const) {
					expect(filled(part, column), `${part}/${column}`).toBeTypeOf("number");
					expect(lowOf(open(part, column)), `${part}/${column}`).toBeLessThanOrEqual(lowOf(filled(part, column)) + E);
					expect(highOf(open(part, column)), `${part}/${column}`).toBeGreaterThanOrEqual(highOf(filled(part, column)) - E);
				}
			}),
			{ numRuns: 150 },
		);
	});
});

it("tells of the state that is asked about first, though those it is compared with are under harder levers, and says why they are there", () => {
	const facts = [
		lever("mild", "h", "f", "trade", { strength: 0.2, dependence: 1, substitutable: 0 }),
		lever("hard", "h", "g", "trade", { strength: 0.9, dependence: 1, substitutable: 0 }),
		lever("own", "f", "g", "arms", { strength: 0.1, dependence: 1, substitutable: 0 }),
	];
	const rows = (focal: string, other: string) => {
		const { parts, cautions } = askOf(dossierOf(facts, { focal: `actor:${focal}`, comparators: [`actor:${other}`] }), "levers");
		expect(cautions.some((one) => one.includes("compared with"))).toBe(true);
		return parts;
	};
	const [f, g] = [rows("f", "g"), rows("g", "f")];
	expect(f.exposure?.rows).toEqual(["actor:h,actor:f", "actor:f,actor:g", "actor:h,actor:g"]);
	expect(g.exposure?.rows).toEqual(["actor:h,actor:g", "actor:f,actor:g", "actor:h,actor:f"]);
	for (const part of ["gross", "restraint", "net", "mainGross", "mainNet"]) expect(f[part]?.rows[2], part).toBe("actor:h,actor:g");
	expect(f.inventory?.rows.at(-1)).toBe("lever:lever:hard#1");
	expect(g.inventory?.rows.at(-1)).toBe("lever:lever:mild#1");
});
