import { type Cell, cellText, type Dossier, type Finding, highOf, isInterval, lowOf, middle } from "@interconnector/engine";
import type { Assertion } from "./coverage.ts";

/** Numbers are compared to nine digits after the point. */
const TOLERANCE = 1e-9;

/** Why an assertion does not hold of a finding; undefined where it does. The dossier tells which source a claim is of. */
export function faultOf(assertion: Assertion, finding: Finding, dossier: Pick<Dossier, "claims">): string | undefined {
	switch (assertion.kind) {
		case "number":
		case "interval": {
			const cell = cellAt(finding, assertion.at);
			if (!cell) return `there is no cell ${assertion.at}`;
			if (cell.value === null) return `${assertion.at} is silent: ${cell.silence?.because}`;
			return (
				(assertion.kind === "number" ? numberFault(assertion, cell) : intervalFault(assertion, cell)) ?? citesFault(assertion.cites, cell, dossier)
			);
		}
		case "silence": {
			const cell = cellAt(finding, assertion.at);
			if (!cell) return `there is no cell ${assertion.at}`;
			if (cell.value !== null) return `${assertion.at} is not silent: ${JSON.stringify(cell.value)}`;
			const { because = "", needs = [] } = cell.silence ?? {};
			if (!because.includes(assertion.because)) return `${assertion.at} is silent since ${because}, not since ${assertion.because}`;
			return needs.some((need) => need.includes(assertion.needs)) ? undefined : `${assertion.at} needs ${needs.join("; ")}, not ${assertion.needs}`;
		}
		case "words": {
			const found = textsAt(finding, assertion.at);
			return found.some((one) => one.includes(assertion.says)) ? undefined : `${assertion.at} says ${found.join(" | ")}, not ${assertion.says}`;
		}
		case "order": {
			const values = assertion.of.map((at) => cellAt(finding, at)?.value ?? null);
			const unknown = values.indexOf(null);
			if (unknown >= 0) return `${assertion.of[unknown]} is not known`;
			const middles = values.map((value) => middle(value as number));
			const rise = middles.findIndex((value, i) => i > 0 && value >= (middles[i - 1] as number));
			return rise < 0 ? undefined : `${assertion.of[rise]} = ${middles[rise]} does not fall below ${middles[rise - 1]}`;
		}
		case "rows": {
			const rows = finding.parts[assertion.part]?.rows;
			if (!rows) return `there is no part ${assertion.part}`;
			const missing = assertion.has.filter((row) => !rows.includes(row));
			if (missing.length > 0) return `${assertion.part} does not list ${missing.join(" · ")}`;
			const extra = assertion.lacks.filter((row) => rows.includes(row));
			if (extra.length > 0) return `${assertion.part} lists ${extra.join(" · ")}`;
			const [least, most] = assertion.count ?? [0, Number.POSITIVE_INFINITY];
			return rows.length >= least && rows.length <= most ? undefined : `${assertion.part} has ${rows.length} rows`;
		}
		default:
			return assertion satisfies never;
	}
}

/** The cell at part/row/column, where there is one. */
export function cellAt(finding: Finding, at: string): Cell | undefined {
	const [part = "", row = "", column = ""] = placeOf(at);
	return finding.parts[part]?.cells[row]?.[column];
}

/** The steps of an address inside a finding; a slash inside a step is written %2F, as in every address. */
export function placeOf(at: string): string[] {
	return at.split("/").map(decodeURIComponent);
}

function numberFault({ at, is, within }: Extract<Assertion, { kind: "number" }>, { value }: Cell): string | undefined {
	if (isInterval(value)) return `${at} is an interval: ${JSON.stringify(value)}`;
	const found = value as number;
	if (is !== undefined && Math.abs(found - is) > TOLERANCE) return `${at} = ${found}, not ${is}`;
	return within && (found < within[0] || found > within[1]) ? `${at} = ${found}, outside ${within.join("–")}` : undefined;
}

function intervalFault({ at, within, holds, open }: Extract<Assertion, { kind: "interval" }>, cell: Cell): string | undefined {
	const value = cell.value as number;
	if (open && !isInterval(cell.value)) return `${at} is one number: ${value}`;
	const ends = [lowOf(value), highOf(value), ...(cell.range ? [cell.range.low, cell.range.high] : [])];
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	if (low === high) return `${at} is one number without a range: ${low}`;
	if (low < within[0] || high > within[1]) return `${at} spans ${low} to ${high}, outside ${within.join("–")}`;
	return holds !== undefined && (holds < low || holds > high) ? `${at} spans ${low} to ${high} without ${holds}` : undefined;
}

function citesFault(cites: readonly string[] | undefined, cell: Cell, dossier: Pick<Dossier, "claims">): string | undefined {
	if (!cites) return undefined;
	const under = new Set<string>(cell.rests);
	for (const claim of dossier.claims) if (under.has(claim.id)) under.add(claim.source);
	const missing = cites.filter((one) => !under.has(one));
	return missing.length > 0 ? `it does not rest on ${missing.join(", ")}` : undefined;
}

/** Texts that stand at an address of any length: a cell as printed, the names in a row, the title of a part; or all cautions. */
function textsAt(finding: Finding, at: string): string[] {
	if (at === "cautions") return [...finding.cautions];
	const [part = "", row, column] = placeOf(at);
	if (row === undefined) return [finding.parts[part]?.title ?? ""];
	if (!finding.parts[part]?.rows.includes(row)) return [];
	const cell = column === undefined ? undefined : cellAt(finding, at);
	return column === undefined ? row.split(",").map((id) => finding.names[id] ?? id) : cell ? [cellText(cell)] : [];
}
