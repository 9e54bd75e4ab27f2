import { dayOf } from "@interconnector/engine";
import { expect, it } from "vitest";
import type { ClaimRow } from "../evidence/claims.ts";
import { dossier } from "../testing.ts";
import { actsOf, fieldKey, stripOf, UNDATED } from "./acts.ts";

const END = dayOf(2025, 11, 30);
const all = (rows: readonly ClaimRow[]) => actsOf(rows, "actor:aze", END);
let n = 0;
const event = (says: object, more: object = {}) =>
	({
		id: `claim:${n++}`,
		noun: "event",
		source: "source:a",
		...more,
		says: { is: "event", type: "COOPERATE", cameo: "06", domains: [], ...says },
	}) as unknown as ClaimRow;

it("counts an act once for each partner, however many tell it, and leaves out others' acts, denials and what came later", () => {
	const acts = all([
		event({ id: "event:x", at: "2024-05", between: ["actor:aze", "actor:tur", "actor:kaz"] }),
		event({ id: "event:x", at: "2024-05", between: ["actor:aze", "actor:tur", "actor:kaz"] }, { source: "source:b" }),
		event({ id: "event:y", at: "2020", from: ["actor:rus"], to: ["actor:aze"], cameo: "19", type: "ASSAULT" }),
		event({ id: "event:z", at: "2020", from: ["actor:rus"], to: ["actor:tur"] }),
		event({ id: "event:d", at: "2020", from: ["actor:rus"], to: ["actor:aze"] }, { stance: "against" }),
		event({ id: "event:l", at: "2026-01", from: ["actor:rus"], to: ["actor:aze"] }),
	]);
	expect(acts.map(({ id, partner, year, weight, claims }) => [id, partner, year, weight, claims.length])).toEqual([
		["event:x", "actor:tur", 2024, 6, 2],
		["event:x", "actor:kaz", 2024, 6, 2],
		["event:y", "actor:rus", 2020, -10, 1],
	]);
});

it("contact and mishaps have no weight, so a field of them has no mean", () => {
	const acts = all([
		event({ id: "event:a", at: "2024", between: ["actor:aze", "actor:irn"], type: "CONSULT", cameo: "042" }),
		event({ id: "event:b", at: "2024", from: ["actor:irn"], to: ["actor:aze"], cameo: "19", type: "ASSAULT", intent: "unintended" }),
		event({ id: "event:c", at: "199X", from: ["actor:irn"], to: ["actor:aze"] }),
		event({ id: "event:d", at: "2003", from: ["actor:irn"], to: ["actor:aze"] }),
	]);
	const strip = stripOf(acts, 5);
	expect(strip.columns).toEqual(["to 2019", "2020", "2021", "2022", "2023", "2024", UNDATED]);
	expect(strip.fields.get(fieldKey("actor:irn", "2024"))).toMatchObject({ mean: undefined, acts: { length: 2 } });
	expect(strip.fields.get(fieldKey("actor:irn", "to 2019"))).toMatchObject({ mean: 6, acts: { length: 1 } });
	expect(strip.fields.has(fieldKey("actor:irn", "2021"))).toBe(false);
});

it("on the shipped dossier every act with the focal state stands in one field, and a source that is not heard takes its own away", () => {
	const rows = dossier.claims.map((claim) => ({ ...claim, noun: claim.says.is, key: "" })) as ClaimRow[];
	const acts = all(rows);
	const strip = stripOf(acts, 12);
	expect([...strip.fields.values()].reduce((sum, field) => sum + field.acts.length, 0)).toBe(acts.length);
	// Told slowly: each event claim, by hand.
	const slow = new Set<string>();
	for (const { says, stance } of dossier.claims) {
		if (says.is !== "event" || stance === "against") continue;
		const ends = says.between ?? [...(says.from ?? []), ...(says.to ?? [])];
		if (
			!ends.includes("actor:aze" as never) ||
			(!says.between && says.from?.includes("actor:aze" as never) === says.to?.includes("actor:aze" as never))
		)
			continue;
		const others = says.between ?? (says.from?.includes("actor:aze" as never) ? says.to : says.from) ?? [];
		if (says.at.slice(0, 4) < "2026") for (const other of others) if (other !== "actor:aze") slow.add(`${says.id} ${other}`);
	}
	expect(new Set(acts.map(({ id, partner }) => `${id} ${partner}`))).toEqual(slow);
	expect(slow.size).toBeGreaterThan(60);
	const [most] = [...new Set(rows.map(({ source }) => source))].filter((id) => rows.some((row) => row.source === id && row.noun === "event"));
	expect(all(rows.filter(({ source }) => source !== most)).length).toBeLessThan(acts.length);
});
