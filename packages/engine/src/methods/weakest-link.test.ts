import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Link, weakestLink } from "./weakest-link.ts";

/** The slow way: the highest strength from which on the edges still join everybody. */
function bySteps(members: readonly string[], links: readonly Link[]): number | undefined {
	const joins = (least: number) => {
		const seen = new Set([members[0] as string]);
		for (let size = 0; size < seen.size; ) {
			size = seen.size;
			for (const { between, strength } of links)
				if (strength >= least && between.some((one) => seen.has(one))) for (const one of between) if (members.includes(one)) seen.add(one);
		}
		return seen.size === members.length;
	};
	const steps = [...new Set(links.map(({ strength }) => strength))].sort((a, b) => b - a);
	return steps.find(joins);
}

const link = (a: string, b: string, strength: number): Link => ({ between: [a, b], strength });

describe("the weakest link", () => {
	it("is not looked for where a strength is no number", () => {
		expect(() => weakestLink(["a", "b"], [link("a", "b", Number.NaN)])).toThrow("the edge of a and b has strength NaN");
	});

	it("is the weakest edge that the members cannot do without", () => {
		// The edge c–a of −.5 is spared by a–b–c; d hangs by b–d alone.
		const links = [link("a", "b", 0.8), link("b", "c", 0.3), link("c", "a", -0.5), link("b", "d", 0.1)];
		expect(weakestLink(["a", "b", "c", "d"], links)).toEqual(link("b", "d", 0.1));
		expect(weakestLink(["a", "b", "c"], links)).toEqual(link("b", "c", 0.3));
		expect(weakestLink(["a", "c"], links)).toEqual(link("c", "a", -0.5));
	});

	it("is not there where somebody is joined to nobody, or nobody is there to be joined", () => {
		expect(weakestLink(["a", "b", "c"], [link("a", "b", 1)])).toBeUndefined();
		expect(weakestLink(["a"], [])).toBeUndefined();
	});

	it("agrees with the slow way", () => {
		const names = ["a", "b", "c", "d", "e", "f"];
		const links = fc.array(
			fc
				.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.integer({ min: -4, max: 4 }))
				.filter(([a, b]) => a !== b)
				.map(([a, b, strength]) => link(a, b, strength)),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 6 }), links, (n, all) => {
				const members = names.slice(0, n);
				const inside = all.filter(({ between }) => between.every((one) => members.includes(one)));
				expect(weakestLink(members, inside)?.strength).toBe(bySteps(members, inside));
			}),
		);
	});
});
