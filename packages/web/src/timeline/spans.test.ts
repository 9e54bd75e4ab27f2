import { dayOf } from "@interconnector/engine";
import { expect, it } from "vitest";
import type { ClaimRow } from "../evidence/claims.ts";
import { ask, dossier } from "../testing.ts";
import { crisesIn, inOrder, isUndated, spansOf } from "./spans.ts";
import { drawSpans, saysOf } from "./spans-draw.ts";
import { spanText } from "./spans-words.ts";

const ON = dayOf(2025, 11, 30);
const name = (id: string) => id.replace(/^[a-z]+:/, "");
let n = 0;
const claim = (says: object, key: string, more: object = {}) =>
	({ id: `claim:${n++}`, source: "source:a", key, says, ...more }) as unknown as ClaimRow;
const talks = (during: string, more: object = {}) =>
	claim({ is: "mediation", title: "talks", by: ["actor:usa"], between: ["actor:aze", "actor:arm"], status: "ended", during }, "m", more);
const spans = (rows: readonly ClaimRow[]) => spansOf(rows, "actor:aze", ON, name);
const words = (rows: readonly ClaimRow[]) => spans(rows).map((one) => saysOf(one, ON));

it("says beginning and end as the record does: known, uncertain, open on the day, or left out", () => {
	expect(words([talks("2001/2020")])).toEqual(["talks: began 2001, ended 2020; ended"]);
	expect(words([talks("../2025-10")])).toEqual(["talks: began not on record, ended 2025-10; ended"]);
	expect(words([talks("2025-08/..")])).toEqual(["talks: began 2025-08, ended open; ended"]);
	// It ends after the day asked about: on that day it is open.
	expect(words([talks("2025/2027")])).toEqual(["talks: began 2025, ended open; ended"]);
	expect(spans([talks("2026-01/..")])).toEqual([]);
	expect(spans([talks("../..")]).map(isUndated)).toEqual([true]);
	expect(spans([talks("2001/2020")]).map(isUndated)).toEqual([false]);
});

it("claims on one thing are one span, by the reading with most sources; a denial is none", () => {
	const rows = [talks("2001"), talks("2003", { source: "source:b" }), talks("2003", { source: "source:c" }), talks("2010", { stance: "against" })];
	const [one, ...others] = spans(rows);
	expect(others).toEqual([]);
	expect(one).toMatchObject({ dated: { length: 2 }, claims: { length: 3 } });
	expect(spanText(one as never, ON)).toEqual({ begins: "2003 or 2001", ends: "2003 or 2001" });
});

it("two-sided severe acts and rivalries are conflicts, ways in are the focal state's own", () => {
	const rows = [
		claim({ is: "event", title: "war", cameo: "190", at: "1991~/1994", between: ["actor:arm", "actor:aze"] }, "e1"),
		claim({ is: "event", title: "meeting", cameo: "040", at: "2020", between: ["actor:arm", "actor:aze"] }, "e2"),
		claim({ is: "tie", kind: "rivalry", between: ["actor:aze", "actor:irn"], during: "1991/.." }, "t"),
		claim({ is: "tie", kind: "rivalry", between: ["actor:usa", "actor:irn"], during: "1991/.." }, "u"),
		claim({ is: "accession", actor: "actor:aze", to: "format:sco", stage: "blocked", during: "../2025-09" }, "a"),
		claim({ is: "accession", actor: "actor:uzb", to: "format:sco", stage: "blocked", during: "2025" }, "b"),
	];
	expect(inOrder(spans(rows)).map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
		"Conflicts: Rivalry with irn",
		"Conflicts: war",
		"Ways in: Into sco",
	]);
});

it("on the shipped dossier every crisis of the answer is a span that leads to its number, and a figure holds them all", () => {
	const finding = ask("momentum");
	const crises = crisesIn(finding, "arcs", name);
	expect(crises.map(({ number }) => number?.row)).toEqual(finding.parts.arcs?.rows);
	for (const { number, ends, state } of crises) {
		const cells = finding.parts.arcs?.cells[number?.row ?? ""];
		expect(Number.isFinite(ends[1])).toBe(cells?.closed?.value === 1);
		expect(state === "went quiet, no end on record").toBe(cells?.days?.value === null);
	}
	const rows = dossier.claims.map((one) => ({
		...one,
		noun: one.says.is,
		key: JSON.stringify([one.says.is, (one.says as { id?: string }).id ?? one.id]),
	})) as never;
	const all = [...crises, ...spansOf(rows, "actor:aze", ON, name)];
	expect(new Set(all.map(({ kind }) => kind)).size).toBe(4);
	const how = { width: 800, theme: { diverging: [], paper: "", ink: "", line: "", muted: "" } as never, plain: "key", focus: "press" } as const;
	const marks = JSON.stringify(drawSpans({ spans: all, on: ON, title: "t", notes: [], pick: undefined }, how)).match(/"data-row"/g);
	expect(marks).toHaveLength(all.length);
});
