import { cellText, type Explanation, fromTo, humane, isInterval, type ReadingView, rangeText, type TermView } from "@interconnector/engine";
import { wrap } from "./table.ts";

/** The road back from a number, as text: formula, values, facts, readings, claims with source and place. */
export function showExplanation(explanation: Explanation): string {
	const { cell, column, names } = explanation;
	const rowName = explanation.row
		.split(",")
		.map((id) => names[id] ?? id)
		.join(" · ");
	const range = cell.range ? `, ${rangeText(cell)} ${explanation.spread}` : "";
	const lines = [
		wrap(`${explanation.part} · ${rowName} · ${column.title} = ${cellText(cell)} (${column.unit})${range}`),
		...(cell.silence ? [wrap(humane(`Silent: ${cell.silence.because}. Needs: ${cell.silence.needs.join(", ")}.`, names), "  ")] : []),
		...(explanation.draw === undefined ? [] : [`  the number of draw ${explanation.draw}, replayed here`]),
		"",
		`Formula  ${column.formula}`,
		...Object.entries({ ...column.symbols, ...explanation.under }).map(([symbol, meaning]) => wrap(`${symbol}: ${meaning}`, "  ")),
		"",
		"Values",
		...termLines(explanation.terms, 1, explanation),
	];
	if (explanation.facts.length > 0) lines.push("", `Facts and claims (→ marks the reading that was used)`);
	for (const [i, fact] of explanation.facts.entries()) {
		lines.push(wrap(`[${i + 1}] ${fact.name}`, "  "));
		for (const reading of fact.readings) lines.push(showReading(reading, "      "));
	}
	return lines.join("\n");
}

/** Terms of one formula. Values that stand at the same index, on the same facts, share a line. */
function termLines(terms: readonly TermView[], depth: number, explanation: Explanation): string[] {
	const lines: string[] = [];
	const at = new Map<string, number>();
	for (const term of terms) {
		const place = `${term.index.join(" ")}|${term.facts.join(" ")}`;
		const before = term.terms ? undefined : at.get(place);
		const value = valueText(term);
		if (before !== undefined) {
			lines[before] = `${term.symbol} = ${value}, ${lines[before]}`;
			continue;
		}
		at.set(place, lines.length);
		const name = indexName(term, explanation);
		const notes = [term.note, term.terms ? undefined : references(term, explanation), term.formula ? `where ${term.formula}` : undefined].filter(
			(note) => note,
		);
		lines.push(`${term.symbol}${name ? `(${name})` : ""} = ${value}${notes.length > 0 ? `   ${notes.join("   ")}` : ""}`);
		if (term.terms) lines.push(...termLines(term.terms, 1, explanation));
	}
	return lines.map((line) => (depth > 0 ? `  ${line}` : line));
}

function valueText({ value, dates }: TermView): string {
	if (dates) return dates.join(" to ");
	return isInterval(value) ? fromTo(digits(value.low), digits(value.high)) : digits(value);
}

/** What the index says beyond the facts that are referred to anyway. */
function indexName(term: TermView, explanation: Explanation): string {
	if (term.index.length === 1 && term.facts.length === 1 && term.index[0] === term.facts[0]) return "";
	return term.index
		.map((one) =>
			one
				.split(/[,|]/)
				.map((id) => explanation.names[id] ?? id)
				.join(" · "),
		)
		.join(", ");
}

function references(term: TermView, explanation: Explanation): string {
	const numbers = term.facts.map((key) => explanation.facts.findIndex((fact) => fact.key === key) + 1).filter((n) => n > 0);
	return numbers.length > 6 ? `on ${numbers.length} facts` : numbers.map((n) => `[${n}]`).join("");
}

/** Four significant digits, and never fewer than all before the point: enough to follow the sum by hand. */
function digits(value: number): string {
	const short = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
	return String(short).replace("-", "−");
}

/** A reading with the claims behind it: what is said, by whom, where. */
export function showReading(reading: ReadingView, indent: string): string {
	const { is: _, ...fields } = reading.says as unknown as Record<string, unknown>;
	const says = Object.entries(fields)
		.map(([key, value]) => `${key} ${fieldText(value)}`)
		.join(" · ");
	const claims = reading.claims.map(
		(claim) =>
			`${claim.id.slice(0, 16)}  ${claim.from.author?.[0] ?? claim.from.publisher ?? claim.source} (${claim.from.published}), ${claim.at}: ${claim.gist}`,
	);
	return [
		wrap(`${reading.used ? "→" : "·"} ${reading.denied ? `not so: ${says}` : says}`, indent),
		...claims.map((line) => wrap(line, `${indent}    `)),
	].join("\n");
}

/** A field of a fact as a person reads it: lists with spaces between, so that they fit the terminal. */
function fieldText(value: unknown): string {
	if (Array.isArray(value)) return value.map(fieldText).join(", ");
	return typeof value === "string" ? value : JSON.stringify(value);
}
