import type { Finding } from "@interconnector/engine";

/** One thing that closing changed: in words, and the number after it, which can be asked for its why. */
export interface Moved {
	readonly kind: "no route" | "closed" | "fewer" | "closers" | "flow" | "more";
	readonly text: string;
	readonly part: string;
	readonly row: string;
	readonly column: string;
}

const known = (finding: Finding, part: string, row: string, column: string): number | undefined => {
	const value = finding.parts[part]?.cells[row]?.[column]?.value;
	return value == null ? undefined : typeof value === "number" ? value : value.low;
};

/** Smallest closing sets of each way, by its commodity and ends. */
function setsOf(finding: Finding): Map<string, string[]> {
	const out = new Map<string, string[]>();
	for (const row of finding.parts.closing?.rows ?? []) {
		const ids = row.split(",");
		const way = ids.slice(0, 3).join(",");
		out.set(way, [...(out.get(way) ?? []), ids.slice(3).join(",")]);
	}
	return out;
}

/**
 * What closing moved, from the answer before and the answer after, gravest first: ways with no route left, corridors that are no
 * longer open throughout, fewer separate routes, other smallest sets of holders that can close what is left, less flow.
 */
export function moved(before: Finding, after: Finding): Moved[] {
	const name = (id: string) => after.names[id] ?? before.names[id] ?? id.replace(/^[a-z]+:/, "").replace(/-/g, " ");
	const way = (row: string) => {
		const [what = "", from = "", to = ""] = row.split(",");
		return `${name(what)}, ${name(from)} – ${name(to)}`;
	};
	const out: Moved[] = [];
	for (const row of after.parts.network?.rows ?? []) {
		const [was, is] = [before, after].map((one) => known(one, "network", row, "disjoint"));
		const at = { part: "network", row, column: "disjoint" };
		if (was === undefined || is === undefined || was === is) continue;
		if (is === 0) out.push({ ...at, kind: "no route", text: `${way(row)}: no route left, before ${was}` });
		else if (is < was) out.push({ ...at, kind: "fewer", text: `${way(row)}: ${is} separate ${is === 1 ? "route" : "routes"}, before ${was}` });
		else out.push({ ...at, kind: "more", text: `${way(row)}: ${is} separate routes, before ${was}` });
	}
	for (const row of after.parts.routes?.rows ?? []) {
		const [was, is] = [before, after].map((one) => known(one, "routes", row, "closed"));
		if (was === undefined || is === undefined || is <= was) continue;
		const text = `${name(row)}: ${is} ${is === 1 ? "leg" : "legs"} not open${was === 0 ? ", open throughout before" : `, before ${was}`}`;
		out.push({ kind: "closed", text, part: "routes", row, column: "closed" });
	}
	const [old, now] = [setsOf(before), setsOf(after)];
	for (const [row, sets] of now)
		for (const set of sets) {
			if (old.get(row)?.includes(set)) continue;
			const who = set.split(",").map(name);
			const text = `${way(row)}: ${who.length === 1 ? `${who[0]} alone can close what is left` : `${who.join(" with ")} can close what is left`}`;
			out.push({ kind: "closers", text, part: "closing", row: `${row},${set}`, column: "size" });
		}
	for (const row of after.parts.network?.rows ?? []) {
		const [was, is] = [before, after].map((one) => known(one, "network", row, "flow"));
		if (was !== undefined && is !== undefined && is < was)
			out.push({ kind: "flow", text: `${way(row)}: greatest flow falls`, part: "network", row, column: "flow" });
	}
	const rank = (one: Moved) => ["no route", "closed", "fewer", "closers", "flow", "more"].indexOf(one.kind);
	return out
		.map((one, i) => ({ one, i }))
		.sort((a, b) => rank(a.one) - rank(b.one) || a.i - b.i)
		.map(({ one }) => one);
}
