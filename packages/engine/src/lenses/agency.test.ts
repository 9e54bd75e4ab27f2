import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor, format } from "./checks/say.ts";

const LIST = ["a", "b", "c", "d"];
const ID = "format:x";
const item = (by: string, n: number): FactOf<"agenda"> => ({
	is: "agenda",
	in: ID,
	item: `item-${n}`,
	what: `item ${n}`,
	domains: ["trade"],
	status: "on",
	by: [actor(by)],
	during: "2015",
});
/** Mean share of each member, where `founders` founded and each of `sponsors` tabled one item. */
const sharesOf = (founders: readonly string[], sponsors: readonly string[]) => {
	const facts = format("x", LIST, { membersComplete: true, rule: "consensus", initiators: founders.map(actor) });
	const finding = askOf(dossierOf([...facts, ...sponsors.map(item)], { focal: actor("a") }), "agency");
	return new Map(LIST.map((name) => [name, cellOf(finding, `members/${ID},${actor(name)}/share`).value as number]));
};
const members = fc.constantFrom(...LIST);
const founders = fc.uniqueArray(members, { minLength: 1 });
const sponsors = fc.array(members, { minLength: 1, maxLength: 6 });

describe("agency", () => {
	it("shares of all members add up to 1", () => {
		fc.assert(
			fc.property(founders, sponsors, (who, by) => {
				expect([...sharesOf(who, by).values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
			}),
			{ numRuns: 15 },
		);
	});

	it("other names for the members give each the share of the one whose name it took", () => {
		const next = (name: string) => LIST[(LIST.indexOf(name) + 1) % LIST.length] as string;
		fc.assert(
			fc.property(founders, sponsors, (who, by) => {
				const [plain, moved] = [sharesOf(who, by), sharesOf(who.map(next), by.map(next))];
				for (const name of LIST) expect(moved.get(next(name))).toBeCloseTo(plain.get(name) as number, 9);
			}),
			{ numRuns: 10 },
		);
	});

	it("an item told by status twice is one item", () => {
		const facts = format("x", LIST, { membersComplete: true, initiators: [actor("a")] });
		const twice = [item("b", 1), { ...item("b", 1), spell: 2, status: "adopted" as const }, item("c", 2)];
		const finding = askOf(dossierOf([...facts, ...twice], { focal: actor("a") }), "agency");
		expect(cellOf(finding, `agenda/${ID}/items`).value).toBe(2);
		expect(cellOf(finding, `members/${ID},${actor("b")}/agenda`).value).toBe(0.5);
	});
});
