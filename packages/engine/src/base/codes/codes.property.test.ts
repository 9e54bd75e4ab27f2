import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_SYSTEMS, codeOf, nameKey, resolverOf, STATES, statesIn, TERRITORIES } from "./index.ts";
import { datedOf, entryOf, keyOf } from "./table.ts";

const records = [...STATES, ...TERRITORIES];
const record = fc.constantFrom(...records);
const system = fc.constantFrom(...CODE_SYSTEMS);
const year = fc.integer({ min: 1816, max: 2030 });
const resolvers = new Map(CODE_SYSTEMS.map((system) => [system, resolverOf(system)]));
const resolve = (system: (typeof CODE_SYSTEMS)[number], code: string, year: number) => resolvers.get(system)?.(code, year);

describe("codes and ids", () => {
	it("a code leads back to its state, for every state, system and year", () => {
		let written = 0;
		for (const { id } of records)
			for (const system of CODE_SYSTEMS)
				for (let year = 1816; year <= 2030; year++) {
					const code = codeOf(id, system, year);
					if (code === undefined) continue;
					written++;
					const answer = resolve(system, code, year);
					if (answer === undefined || !("id" in answer) || answer.id !== id || answer.kind === "outside")
						expect.fail(`${system} ${code} in ${year} is written for ${id} and read as ${JSON.stringify(answer)}`);
				}
		expect(written).toBeGreaterThan(100_000);
	}, 60_000);

	it("no code is borne by two at the end of any year, whatever the order of the data", () => {
		const clashes: string[] = [];
		for (const system of CODE_SYSTEMS)
			for (const key of new Set(records.flatMap((record) => datedOf(record, system).map(({ code }) => keyOf(system, code))))) {
				const bearers = entryOf(system, key)?.bearers ?? [];
				for (const [i, a] of bearers.entries())
					for (const b of bearers.slice(i + 1)) {
						if (a.record === b.record) continue;
						const common = a.spells.some((x) =>
							b.spells.some((y) =>
								a.record.exists.some((p) =>
									b.record.exists.some((q) => [x.from, y.from, p.from, q.from].reduce(later) <= [x.to, y.to, p.to, q.to].reduce(earlier)),
								),
							),
						);
						if (common) clashes.push(`${system} ${key}: ${a.record.id} and ${b.record.id}`);
					}
			}
		expect(clashes).toEqual([]);
	});

	it("no name or code of a state is that of a group as well", () => {
		const shared = records.flatMap((record) =>
			CODE_SYSTEMS.flatMap((system) =>
				datedOf(record, system)
					.filter(({ code }) => entryOf(system, code)?.group !== undefined)
					.map(({ code }) => `${system} ${code}`),
			),
		);
		expect(shared).toEqual([]);
	});

	it("numbers may have leading zeros, letters any case, names any order", () => {
		fc.assert(
			fc.property(record, system, year, (record, system, year) => {
				const code = codeOf(record.id, system, year);
				if (code === undefined) return;
				const same = resolve(system, code, year);
				expect(resolve(system, ` ${code.toLowerCase()} `, year)).toEqual(same);
				if (/^\d+$/.test(code)) expect(resolverOf(system)(Number(code), year)).toEqual(same);
				if (system === "name") expect(resolve(system, `The ${code.split(" ").reverse().join(", ")}`, year)).toEqual(same);
			}),
			{ numRuns: 500 },
		);
	});

	it("the key of a name is its own key", () => {
		const names = records.flatMap((record) => datedOf(record, "name").map(({ code }) => code));
		expect(names.filter((name) => nameKey(nameKey(name)) !== nameKey(name) || nameKey(name) === "")).toEqual([]);
	});

	it("any code in any year has an answer, the same each time", () => {
		fc.assert(
			fc.property(system, fc.oneof(fc.string(), fc.integer()), fc.integer({ min: -9999, max: 9999 }), (system, code, year) => {
				const resolve = resolverOf(system);
				expect(resolve(code, year)).toBe(resolve(code, year));
			}),
		);
	});
});

describe("stances", () => {
	it("differ on nothing but what is disputed", () => {
		fc.assert(
			fc.property(record, system, year, (record, system, year) => {
				const code = codeOf(record.id, system, year);
				if (code === undefined || record.kind === "disputed") return;
				const answers = (["un", "cow", "gw", "as-given"] as const).map((stance) => resolverOf(system, { stance })(code, year));
				expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
			}),
		);
	});

	it("every list is within what is listed as given, and its members have its codes", () => {
		fc.assert(
			fc.property(year, fc.constantFrom("cow" as const, "gw" as const), (year, list) => {
				const given = new Set(statesIn(year, "as-given"));
				const resolve = resolverOf(list, { stance: list });
				for (const id of statesIn(year, list)) {
					expect(given.has(id)).toBe(true);
					expect(resolve(codeOf(id, list, year) ?? "", year)).toEqual({ kind: "state", id });
				}
			}),
		);
	});
});

it("asking again costs little more than finding a code in a map, so a million rows take some 40 ms", () => {
	const resolve = resolverOf("cow");
	const codes = STATES.flatMap(({ id }) => codeOf(id, "cow", 2000) ?? []);
	const map = new Map(codes.map((code, i) => [code, i]));
	const least = (ask: (code: string, year: number) => unknown) => {
		const run = () => {
			const start = performance.now();
			let known = 0;
			for (let i = 0; i < 1_000_000; i++) if (ask(codes[i % codes.length] as string, 1950 + (i % 70)) !== undefined) known++;
			expect(known).toBe(1_000_000);
			return performance.now() - start;
		};
		return Math.min(...Array.from({ length: 6 }, run));
	};
	expect(least(resolve)).toBeLessThan(12 * least((code) => map.get(code)));
});

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
