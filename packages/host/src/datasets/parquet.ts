import type { DuckDBConnection } from "@duckdb/node-api";
import { byCodeUnit, type Panel, type PanelColumn, type PanelRecord } from "@interconnector/engine";

/** Work with a database in memory. It is loaded here and nowhere else, so that no command waits for it that does not need it. */
export async function withDuckDb<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
	const { DuckDBInstance } = await import("@duckdb/node-api");
	const instance = await DuckDBInstance.create(":memory:", { memory_limit: "2GB" });
	const connection = await instance.connect();
	try {
		return await work(connection);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const named = (name: string) => `"${name.replaceAll('"', '""')}"`;
const TYPE = { number: "double", integer: "integer", index: "smallint", text: "varchar" } as const;

/** Write a panel as parquet. States and labels stand in it as words and what is not known as null, so that any program can read it. */
export async function writeParquet(panel: Panel, path: string): Promise<void> {
	await withDuckDb(async (connection) => {
		const { DOUBLE, INTEGER, SMALLINT, VARCHAR, DuckDBDataChunk } = await import("@duckdb/node-api");
		const types = { number: DOUBLE, integer: INTEGER, index: SMALLINT, text: VARCHAR } as const;
		const columns = Object.entries(panel.columns);
		await connection.run(`create table rows (${columns.map(([name, { kind }]) => `${named(name)} ${TYPE[kind]}`).join(", ")})`);
		const appender = await connection.createAppender("rows");
		const size = 2048;
		for (let from = 0; from < panel.rows; from += size) {
			const count = Math.min(size, panel.rows - from);
			const chunk = DuckDBDataChunk.create(
				columns.map(([, { kind }]) => types[kind]),
				count,
			);
			for (const [i, [, column]] of columns.entries()) chunk.setColumnValues(i, cellsOf(column, from, count));
			appender.appendDataChunk(chunk);
		}
		appender.closeSync();
		const word = ([name, column]: readonly [string, PanelColumn]) => {
			if (column.kind !== "index") return named(name);
			const words = column.labels ?? panel.states;
			return `([${words.map(quote).join(",")}]::varchar[])[${named(name)} + 1] as ${named(name)}`;
		};
		await connection.run(`copy (select ${columns.map(word).join(", ")} from rows) to ${quote(path)} (format parquet, compression zstd)`);
	});
}

function cellsOf(column: PanelColumn, from: number, count: number): (number | string | null)[] {
	const cells = new Array<number | string | null>(count);
	const { values, kind } = column;
	for (let i = 0; i < count; i++) {
		const value = values[from + i] as number | string | null;
		cells[i] = (kind === "number" && Number.isNaN(value)) || (kind === "index" && value === -1) ? null : value;
	}
	return cells;
}

/** Read a panel back into columns. The dictionaries are those of the content: what occurs, sorted. */
export async function readParquet(path: string, record: Pick<PanelRecord, "schema" | "part" | "rows" | "columns" | "covers">): Promise<Panel> {
	return withDuckDb(async (connection) => {
		const from = `read_parquet(${quote(path)})`;
		const words = async (names: readonly string[]) => {
			if (names.length === 0) return [];
			const each = names.map((name) => `select distinct ${named(name)} as word from ${from}`).join(" union ");
			const rows = (await connection.runAndReadAll(`select word from (${each}) where word is not null`)).getRows();
			return rows.map(([word]) => String(word)).sort(byCodeUnit);
		};
		const states = (await words(record.columns.filter((column) => column.of === "states").map(({ name }) => name))) as `actor:${string}`[];
		const dictionaries = new Map<string, readonly string[]>();
		for (const { name, of } of record.columns) if (of) dictionaries.set(name, of === "states" ? states : await words([name]));
		const select = record.columns.map(({ name }, i) => {
			const dictionary = dictionaries.get(name);
			return dictionary && dictionary.length > 0
				? `coalesce(enum_code(${named(name)}::t${i})::smallint, -1::smallint)`
				: dictionary
					? "-1::smallint"
					: named(name);
		});
		for (const [i, { name }] of record.columns.entries()) {
			const dictionary = dictionaries.get(name);
			if (dictionary && dictionary.length > 0) await connection.run(`create type t${i} as enum (${dictionary.map(quote).join(",")})`);
		}
		const stores = record.columns.map(({ kind }) => STORE[kind](record.rows));
		const result = await connection.stream(`select ${select.join(", ")} from ${from}`);
		let at = 0;
		for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
			const count = chunk.rowCount;
			for (const [i, store] of stores.entries()) {
				const vector = chunk.getColumnVector(i);
				for (let row = 0; row < count; row++) {
					const value = vector.getItem(row) as number | string | null;
					store[at + row] = value === null && record.columns[i]?.kind === "number" ? Number.NaN : value;
				}
			}
			at += count;
		}
		if (at !== record.rows) throw new Error(`${path} holds ${at} rows; panels.jsonl says ${record.rows}`);
		const columns = Object.fromEntries(
			record.columns.map(({ name, kind, of, unit, about }, i) => [
				name,
				{ kind, unit, about, values: stores[i], ...(of === "labels" ? { labels: dictionaries.get(name) } : {}) } as unknown as PanelColumn,
			]),
		);
		return { schema: record.schema, part: record.part, rows: record.rows, states, columns, covers: record.covers };
	});
}

type Store = { [at: number]: number | string | null };
const STORE: Readonly<Record<PanelColumn["kind"], (rows: number) => Store>> = {
	number: (rows) => new Float64Array(rows) as unknown as Store,
	integer: (rows) => new Int32Array(rows) as unknown as Store,
	index: (rows) => new Int16Array(rows) as unknown as Store,
	text: (rows) => new Array<string | null>(rows).fill(null),
};
