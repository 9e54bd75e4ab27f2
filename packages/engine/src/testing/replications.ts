import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { needsShared } from "./needs.ts";

/** One number, or table, of a replication folder: its value and how far off one may be. */
export interface Check {
	readonly name: string;
	readonly value: unknown;
	readonly tolerance: number;
	readonly tolerance_kind: "abs" | "rel";
}
type Row = Record<string, string>;

/** A folder of published results, which says in the end which of its checks nobody asked for. */
export class Replication {
	private readonly folder: URL;
	private readonly checks = new Map<string, Check>();
	private readonly asked = new Set<string>();

	/** Undefined, with the reason printed, where the folder is not beside the project. */
	static of(folder: string): Replication | undefined {
		const url = needsShared(`replications/${folder}/expected.json`);
		return url && new Replication(url);
	}
	private constructor(url: URL) {
		this.folder = new URL("./", url);
		for (const { id, checks } of this.json("expected.json").cases as { id: string; checks: Check[] }[])
			for (const check of checks) this.checks.set(`${id}/${check.name}`, check);
	}
	json(name: string): Record<string, unknown> {
		return JSON.parse(readFileSync(new URL(name, this.folder), "utf8"));
	}
	/** The rows of a table by the names of its columns. */
	table(name: string): Row[] {
		const [head = [], ...rows] = readFileSync(new URL(name, this.folder), "utf8").trim().split(/\r?\n/).map(cells);
		return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ""])));
	}
	check(path: string): Check {
		const check = this.checks.get(path);
		if (!check) throw new Error(`${path} is not in the folder; there are ${[...this.checks.keys()].join(", ")}`);
		this.asked.add(path);
		return check;
	}
	/** Expect a value within the tolerance of a check, number by number. */
	expect(path: string, actual: unknown): void {
		const { value, tolerance, tolerance_kind: kind } = this.check(path);
		near(actual, value, (wanted) => (kind === "rel" ? tolerance * Math.abs(wanted) : tolerance), path);
	}
	/** Checks that no test asked for: each needs its reason. */
	left(): string[] {
		return [...this.checks.keys()].filter((path) => !this.asked.has(path));
	}
}

/** Expect numbers to be near, and everything else to be equal. */
export function near(actual: unknown, wanted: unknown, tolerance: (wanted: number) => number, where: string): void {
	if (typeof wanted === "number") {
		expect(typeof actual, where).toBe("number");
		const off = Math.abs((actual as number) - wanted);
		expect(off <= tolerance(wanted) + 1e-15 * Math.abs(wanted), `${where} is ${actual}, not ${wanted}`).toBe(true);
	} else if (Array.isArray(wanted)) {
		const list = Array.from(actual as ArrayLike<unknown>);
		expect(list.length, where).toBe(wanted.length);
		for (const [i, item] of wanted.entries()) near(list[i], item, tolerance, `${where}[${i}]`);
	} else if (wanted !== null && typeof wanted === "object") {
		expect(Object.keys(actual as object).sort(), where).toEqual(Object.keys(wanted).sort());
		for (const [key, item] of Object.entries(wanted)) near((actual as Record<string, unknown>)[key], item, tolerance, `${where}.${key}`);
	} else expect(actual, where).toEqual(wanted);
}

/** The cells of a line of CSV; a cell in quotes may hold commas. */
function cells(line: string): string[] {
	return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}
