import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@interconnector/engine";
import type { Dataset } from "../datasets/dataset.ts";
import { Report } from "../datasets/report.ts";
import { type FileSpec, Tables } from "../datasets/tables.ts";

/** Endings of files that are looked into when a folder is named. */
const TABLE = /\.(csv|tsv|tab|txt)(\.gz|\.zip)?$|\.zip$/i;

/** Files by the dataset that they belong to, and those that belong to none. */
export interface Recognised {
	readonly files: ReadonlyMap<string, readonly string[]>;
	/** Files found in folders that are no dataset asked for. */
	readonly others: readonly string[];
}

/**
 * Tell from their first rows which dataset each file belongs to; folders are walked. A file that was named itself and belongs to
 * none is refused, one that lies in a folder is left aside. Where the header fits several datasets the one with most columns is meant.
 */
export async function recognise(paths: readonly string[], datasets: readonly Dataset[]): Promise<Recognised> {
	const specs = datasets
		.flatMap((dataset) => dataset.files.map((spec): FileSpec => ({ ...spec, name: `${dataset.id} ${spec.name}`, optional: true })))
		.sort((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length);
	const files = new Map<string, string[]>();
	const others: string[] = [];
	for (const { path, named } of paths.flatMap(listed)) {
		const dataset = await datasetOf(path, specs, named);
		if (dataset === undefined) others.push(path);
		else files.set(dataset, [...(files.get(dataset) ?? []), path]);
	}
	return { files, others };
}

async function datasetOf(path: string, specs: readonly FileSpec[], named: boolean): Promise<string | undefined> {
	try {
		const tables = await Tables.open([path], specs, new Report());
		return specs.find(({ name }) => tables.has(name))?.name.split(" ")[0];
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		if (!named) return undefined;
		const [first] = error.issues;
		const known = [...new Set(specs.map(({ name }) => name.split(" ")[0]))].join(", ");
		throw new InputError(
			error.issues.map((issue) => ({ ...issue, field: "from", value: first?.value ?? "the file", fix: `name files of these datasets: ${known}` })),
		);
	}
}

function listed(path: string): { path: string; named: boolean }[] {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined)
		throw new InputError([{ file: path, field: "from", value: path, problem: "no file or folder is there", fix: "check the path" }]);
	if (!found.isDirectory()) return [{ path, named: true }];
	return readdirSync(path, { recursive: true, encoding: "utf8" })
		.filter((name) => TABLE.test(name))
		.sort()
		.map((name) => ({ path: join(path, name), named: false }))
		.filter((one) => statSync(one.path).isFile());
}
