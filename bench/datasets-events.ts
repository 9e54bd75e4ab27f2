import { type ActClass, CAMEO_QUADS, classOf } from "../packages/host/src/datasets/cameo-classes.ts";
import { EventFold } from "../packages/host/src/datasets/event-fold.ts";
import { withDuckDb } from "../packages/host/src/datasets/parquet.ts";

const STATES = 195;
const DYADS = STATES * (STATES - 1);
/**
 * The share of the dyad of rank r falls as (r + 15)^−1.2: so it does among the events between states in ICEWS18, where the first dyad has 1.7 %,
 * the first ten 11 %, the first hundred 40 % and the first thousand 76 %. Ranks are drawn by the inverse of the integral.
 */
const [SHIFT, FALL] = [15, 0.2];
const [FIRST, LAST] = [SHIFT ** -FALL, (DYADS + SHIFT) ** -FALL];
const MONTHS = 360;
/** Share of rows that stay inside one state, or name none on one side: 1,963 of 3,705 in the raw ICEWS of two days of June 2018. */
const INSIDE = 0.53;
const CODES = "010 042 043 036 051 057 111 112 020 173 190 040 012 061 120 130 141 138 163 181 193 074 084 150 160 170 175 186 201 023".split(" ");

/** Event rows in order of time, dyads and acts with a heavy tail, all from one rule. */
export class EventRows {
	readonly source: Uint8Array;
	readonly target: Uint8Array;
	readonly act: Uint8Array;
	readonly count: number;
	constructor(count: number) {
		this.count = count;
		this.source = new Uint8Array(count);
		this.target = new Uint8Array(count);
		this.act = new Uint8Array(count);
		let seed = 0x2545f491;
		const uniform = () => {
			seed ^= seed << 13;
			seed ^= seed >>> 17;
			seed ^= seed << 5;
			return (seed >>> 0) / 2 ** 32;
		};
		for (let i = 0; i < count; i++) {
			const dyad = Math.min(DYADS - 1, Math.floor((FIRST - uniform() * (FIRST - LAST)) ** (-1 / FALL) - SHIFT));
			const source = dyad % STATES;
			this.source[i] = source;
			this.target[i] = uniform() < INSIDE ? source : (source + 1 + Math.floor(dyad / STATES)) % STATES;
			this.act[i] = Math.floor((CODES.length + 1) ** uniform()) - 1;
		}
	}
	/** The first row of a month, and of the month behind the last. */
	startOf(month: number): number {
		return Math.ceil((month * this.count) / MONTHS);
	}
}

/** Count the rows by dyad and month as an import does, to the finished panel. */
export function foldRows(rows: EventRows): { dyadMonths: number; events: number } {
	const acts = CODES.map((code) => classOf(code) as ActClass);
	const fold = new EventFold(CAMEO_QUADS);
	for (let month = 0; month < MONTHS; month++) {
		const end = rows.startOf(month + 1);
		for (let i = rows.startOf(month); i < end; i++) {
			const source = rows.source[i] as number;
			const target = rows.target[i] as number;
			if (source !== target) fold.add(source, target, 1995 * 12 + month, acts[rows.act[i] as number] as ActClass, false);
		}
	}
	const states = Array.from({ length: STATES }, (_, i) => `actor:s${String(i).padStart(3, "0")}` as const);
	const panel = fold.finish("bench", states, { from: 1995, to: 2024, part: "bench", complete: false }, "sum");
	const { values } = panel.columns.events as { values: Int32Array };
	return { dyadMonths: panel.rows, events: values.reduce((total, n) => total + n, 0) };
}

/** The same kind of rows, made and grouped by DuckDB: milliseconds of the grouping alone. */
export async function groupInDuckDb(count: number): Promise<{ ms: number; dyadMonths: number }> {
	return withDuckDb(async (connection) => {
		await connection.run(`create table acts as select unnest(range(${CODES.length}))::utinyint as act, unnest([${CODES.map((code) => CAMEO_QUADS[classOf(code)?.plover ?? -1] ?? 0).join()}])::utinyint as quad,
			unnest([${CODES.map((code) => classOf(code)?.tenths).join()}])::integer as tenths`);
		await connection.run(`create table rows as select (dyad % ${STATES})::utinyint as source, ((dyad % ${STATES} + case when random() < ${INSIDE} then 0 else 1 + dyad // ${STATES} end) % ${STATES})::utinyint as target,
			(i * ${MONTHS} // ${count})::usmallint as "month", least(${CODES.length - 1}, floor(pow(${CODES.length + 1}, random()) - 1))::utinyint as act
			from (select i, least(${DYADS - 1}, floor(pow(${FIRST} - random() * ${FIRST - LAST}, ${-1 / FALL}) - ${SHIFT}))::integer as dyad from range(${count}) t(i))`);
		const began = performance.now();
		await connection.run(`create table folded as select "month", source, target, count(*) events, count(*) filter (quad = 0) q0, count(*) filter (quad = 1) q1,
			count(*) filter (quad = 2) q2, count(*) filter (quad = 3) q3, sum(tenths) / 10 tone from rows join acts using (act) where source <> target group by all`);
		const ms = performance.now() - began;
		const [[dyadMonths] = []] = (await connection.runAndReadAll("select count(*)::integer from folded")).getRows();
		return { ms, dyadMonths: Number(dyadMonths) };
	});
}
