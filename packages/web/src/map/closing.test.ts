import { keyOf } from "@interconnector/engine";
import { expect, test } from "vitest";
import { ask, dossier } from "../testing.ts";
import { closedIn, closing, opening, unclosed } from "./closing.ts";
import { heldBy, isOpen, waysOn } from "./legs.ts";
import { moved } from "./moved.ts";

const of = (noun: string) => dossier.claims.flatMap((claim) => (claim.says.is === noun ? [{ ...claim, noun, key: keyOf(claim.says) }] : []));
const claims = { leg: of("leg"), control: of("control"), place: of("place"), corridor: of("corridor") };
const sources = [...dossier.sources.values()].map((one) => ({ ...one, claims: 1 }));
const on = (day: string) => waysOn(claims, { on: day, without: [], floor: "F" }, sources);

test("legs on a day are those that the engine finds: each corridor has as many legs not open", () => {
	for (const day of ["2015-06", "2019", "2021-03", "2022-01-15", "2024-06", dossier.head.asOf]) {
		const { legs, corridors } = on(day);
		const { routes } = ask("corridors", { on: day }).parts;
		expect(corridors.map(({ id }) => id as string).sort(), day).toEqual([...(routes?.rows ?? [])].sort());
		for (const { id, legs: chain } of corridors) {
			const found = chain.map((leg) => legs.find((one) => one.id === leg));
			const cell = routes?.cells[id]?.closed;
			if (found.some((leg) => leg === undefined)) expect(cell?.value, `${day} ${id}`).toBeNull();
			else expect(cell?.value, `${day} ${id}`).toBe(found.filter((leg) => leg && !isOpen(leg)).length);
		}
	}
});

test("a leg is held by the states at its ends and by whoever else is said to control it", () => {
	const { legs } = on(dossier.head.asOf);
	const holders = (id: string) => legs.find((leg) => leg.id === id)?.holders.map(({ by, how }) => `${by} ${how}`);
	expect(holders("leg:aktau-alat")).toEqual(["actor:kaz territory", "actor:aze territory"]);
	expect(holders("leg:red-sea-suez")).toEqual(["actor:egy territory", "actor:ansar-allah territory"]);
	expect(heldBy(legs, "actor:geo").map(({ id }) => id)).toContain("leg:scp-aze");
	expect(legs.find((leg) => leg.id === "leg:red-sea-suez")?.status, "the spell that began last").toBe("restricted");
});

test("edits: closing twice is closing once, opening gives back what was there, other edits stay", () => {
	const other = JSON.stringify([{ do: "note", text: "a scenario" }]);
	const one = closing(other, ["leg:a", "leg:a"]);
	expect([...closedIn(one)]).toEqual(["leg:a"]);
	expect(closing(one, ["leg:a"])).toBe(one);
	expect(opening(one, ["leg:a"])).toBe(other);
	expect(unclosed(closing(one, ["leg:b"]))).toBe(other);
	expect(opening(closing(undefined, ["leg:a"]), ["leg:a"])).toBeUndefined();
	expect(unclosed("not a list"), "left for the engine to refuse").toBe("not a list");
});

test("all that Georgia controls closed: gas has no route left, and freight to Europe loses the Middle Corridor", () => {
	const { legs } = on(dossier.head.asOf);
	const edits = closing(
		undefined,
		heldBy(legs, "actor:geo").map(({ key }) => key),
	);
	const found = moved(ask("corridors"), ask("corridors", { edits }));
	const rows = (kind: string) => found.filter((one) => one.kind === kind).map(({ row }) => row);
	expect(rows("no route").sort()).toEqual([
		"gas,place:sangachal,place:aleppo",
		"gas,place:sangachal,place:melendugno",
		"oil,place:sangachal,place:haifa",
	]);
	expect(rows("closed")).toContain("corridor:middle-btk");
	expect(found.find(({ row }) => row === "freight,place:china,place:eu")?.text).toBe("freight, China – European Union: 2 separate routes, before 3");
	expect(found[0]?.kind, "the gravest first").toBe("no route");
});

test("nothing closed, nothing moved", () => {
	expect(moved(ask("corridors"), ask("corridors", { edits: undefined }))).toEqual([]);
});
