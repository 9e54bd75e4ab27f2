import { expect } from "vitest";
import { highOf, lowOf, type Value } from "../base/quantity.ts";
import { type CheckCase, type Expected, TOLERANCE } from "../lenses/checks/check.ts";
import type { Finding } from "../lenses/finding.ts";
import { LENSES } from "../lenses/index.ts";
import type { PartDef } from "../lenses/lens.ts";
import { evaluate } from "../world/formula.ts";
import { askOf, cellOf, dossierOf, splitPath } from "./dossier.ts";

export function expectValue(found: Value | null, wanted: Value, where: string): void {
	if (found === null) throw new Error(`${where} is silent and should be ${JSON.stringify(wanted)}`);
	expect(Math.abs(lowOf(found) - lowOf(wanted)), `${where} = ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`).toBeLessThan(TOLERANCE);
	expect(Math.abs(highOf(found) - highOf(wanted)), `${where} = ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`).toBeLessThan(TOLERANCE);
}

export function expectCell(finding: Finding, path: string, wanted: Expected): void {
	if (wanted === "no row") {
		const [part, row] = splitPath(path);
		expect(finding.parts[part]?.rows).not.toContain(row);
		return;
	}
	const cell = cellOf(finding, path);
	if (wanted === "silence") {
		expect(cell.value, path).toBeNull();
		expect(cell.silence?.because, path).toMatch(/\S/);
	} else expectValue(cell.value, wanted, path);
}

/** Run a check as it stands: facts through the whole engine, or terms through the formula of a column. */
export function runCheck(check: CheckCase): void {
	if ("ask" in check) {
		const finding = askOf(dossierOf(check.facts, check.head), check.ask);
		for (const [path, wanted] of Object.entries(check.expect)) expectCell(finding, path, wanted);
		return;
	}
	const [part, column] = check.formula.split("/") as [string, string];
	const parts = LENSES.find((lens) => lens.id === check.lens)?.parts as Record<string, PartDef> | undefined;
	const formula = parts?.[part]?.columns[column]?.formula;
	if (!formula) throw new Error(`${check.lens} has no column ${check.formula}`);
	expectValue(evaluate(formula, check.terms), check.expect, check.formula);
}
