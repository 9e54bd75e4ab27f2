import * as z from "zod";
import { canonicalJson } from "../base/id.ts";
import { actorId, date } from "../facts/define.ts";
import { sourceId } from "./source.ts";

/** What a row of a panel is about, and the columns that every panel of that schema has. */
export const PANEL_SCHEMAS = {
	"roll-calls": ["roll"],
	"dyad-year": ["state1", "state2", "year"],
	"state-year": ["state", "year"],
	events: ["source", "target", "month"],
} as const;
export type PanelSchema = keyof typeof PANEL_SCHEMAS;

interface About {
	/** What one of it is: million current USD, year, share… */
	readonly unit: string;
	readonly about: string;
}
/** Numbers; NaN = not known. */
export interface NumberColumn extends About {
	readonly kind: "number";
	readonly values: Float64Array;
}
/** Whole numbers that every row has: years, months, counts, numbers of roll calls. There is no null. */
export interface IntegerColumn extends About {
	readonly kind: "integer";
	readonly values: Int32Array;
}
/** Places in a list: `labels` of its own, or the panel's `states` where it has none; −1 = not known. */
export interface IndexColumn extends About {
	readonly kind: "index";
	readonly values: Int16Array;
	readonly labels?: readonly string[];
}
export interface TextColumn extends About {
	readonly kind: "text";
	readonly values: readonly (string | null)[];
}
export type PanelColumn = NumberColumn | IntegerColumn | IndexColumn | TextColumn;

/**
 * What a panel covers. Inside complete coverage an absent row means "no" (or nought); outside, and inside partial coverage, it means
 * that nothing is known. Years are inclusive.
 */
export const panelCoverageSchema = z.strictObject({
	/** The states it speaks of; all states of its system where left out. */
	actors: z.array(actorId).optional(),
	from: z.int(),
	to: z.int(),
	/** Years between that it has nothing on (no roll call was held in 1964). */
	gaps: z.array(z.int()).optional(),
	/** What it speaks of: roll-call votes, formal alliances… */
	part: z.string().min(1),
	complete: z.boolean(),
});
export type PanelCoverage = z.infer<typeof panelCoverageSchema>;

/** A bulk table: immutable columns, dense in memory. States and labels are sorted, so that the same content has one form. */
export interface Panel {
	readonly schema: PanelSchema;
	/** Which of the panels of its dataset: votes, roll-calls… */
	readonly part: string;
	readonly rows: number;
	readonly states: readonly `actor:${string}`[];
	readonly columns: Readonly<Record<string, PanelColumn>>;
	readonly covers: PanelCoverage;
}

/** What the absence of a row on these actors in that year means: a definite no, nothing known inside, or outside altogether. */
export function absenceIn(covers: PanelCoverage, year: number, ...actors: readonly string[]): "no" | "not known" | "outside" {
	if (year < covers.from || year > covers.to || covers.gaps?.includes(year)) return "outside";
	if (covers.actors && actors.some((actor) => !(covers.actors as readonly string[]).includes(actor))) return "outside";
	return covers.complete ? "no" : "not known";
}

/** Everything that is wrong with a panel, in words; none when it is sound. A panel that is not sound is a bug of whoever made it. */
export function panelFaults(panel: Panel): string[] {
	const faults: string[] = [];
	const covers = panelCoverageSchema.safeParse(panel.covers);
	if (!covers.success) faults.push(`covers: ${covers.error.issues.map((issue) => issue.message).join("; ")}`);
	else if (panel.covers.to < panel.covers.from) faults.push(`covers ends in ${panel.covers.to}, before it begins in ${panel.covers.from}`);
	for (const name of PANEL_SCHEMAS[panel.schema])
		if (!Object.hasOwn(panel.columns, name)) faults.push(`a ${panel.schema} panel needs the column ${name}`);
	if (!sortedUnique(panel.states)) faults.push("states are not sorted, or one comes twice");
	for (const [name, column] of Object.entries(panel.columns)) {
		if (column.values.length !== panel.rows) faults.push(`${name} has ${column.values.length} values in a panel of ${panel.rows} rows`);
		if (column.unit === "" || column.about === "") faults.push(`${name} needs a unit and a meaning`);
		if (column.kind === "index") {
			const { length } = column.labels ?? panel.states;
			if (column.labels && !sortedUnique(column.labels)) faults.push(`labels of ${name} are not sorted, or one comes twice`);
			const wrong = column.values.findIndex((value) => value < -1 || value >= length);
			if (wrong !== -1) faults.push(`${name} has the index ${column.values[wrong]} in row ${wrong}, of ${length} possible`);
		}
	}
	return faults;
}

function sortedUnique(texts: readonly string[]): boolean {
	return texts.every((text, i) => i === 0 || (texts[i - 1] as string) < text);
}

/**
 * The content of a panel as bytes, piece by piece, always the same for the same content: names, kinds, units and dictionaries as
 * canonical JSON, then each column in order of its name, little-endian. What a column is said to mean is not content.
 */
export function* panelBytes(panel: Panel): Generator<Uint8Array> {
	const encode = new TextEncoder();
	const names = Object.keys(panel.columns).sort();
	const head = names.map((name) => {
		const { kind, unit, ...rest } = panel.columns[name] as PanelColumn;
		return { name, kind, unit, labels: "labels" in rest ? (rest.labels ?? null) : null };
	});
	yield encode.encode(canonicalJson({ schema: panel.schema, part: panel.part, rows: panel.rows, states: panel.states, columns: head }));
	for (const name of names) {
		const column = panel.columns[name] as PanelColumn;
		if (column.kind === "text") yield encode.encode(canonicalJson(column.values));
		// Not-a-number has many bit patterns and nought two; equal content needs one.
		else if (column.kind === "number") yield littleEndian(column.values.map((value) => (Number.isNaN(value) ? Number.NaN : value + 0)));
		else yield littleEndian(column.values);
	}
}

const BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

function littleEndian(values: Float64Array | Int32Array | Int16Array): Uint8Array {
	const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
	if (!BIG_ENDIAN) return bytes;
	const turned = bytes.slice();
	for (let at = 0; at < turned.length; at += values.BYTES_PER_ELEMENT) turned.subarray(at, at + values.BYTES_PER_ELEMENT).reverse();
	return turned;
}

const count = z.int().min(0);
const byCode = z.record(z.string(), count);

/** What became of the rows that were read. `read` is the sum of the rest but `disputed` and `cells`, which speak of rows that were kept. */
export const panelReportSchema = z.strictObject({
	read: count,
	kept: count,
	duplicate: count,
	malformed: count,
	/** The first malformed rows. */
	examples: z.array(z.strictObject({ file: z.string(), line: z.int(), field: z.string(), value: z.string(), problem: z.string() })),
	/** Rows whose state is not known, by system and code. */
	unknown: byCode,
	/** Rows whose code is known, but not valid in that year. */
	outside: byCode,
	/** Rows about a place with a code of its own that no list counts as a state. */
	territory: byCode,
	/** Rows about a group of states or the world. */
	aggregate: byCode,
	/** Rows left out for a stated reason. */
	leftOut: byCode,
	/** Rows kept on a state whose standing is disputed. */
	disputed: byCode,
	/** Single cells or parts of kept rows: missing codes, years of a spell that fall outside. */
	cells: byCode,
});
export type PanelReport = z.infer<typeof panelReportSchema>;

export const panelId = z.templateLiteral(["panel:", z.string().regex(/^[0-9a-f]{32}$/)]) as unknown as z.ZodType<`panel:${string}`>;

/** One line of panels.jsonl: a panel that the dossier holds as panels/<digest>.parquet. */
export const panelRecordSchema = z.strictObject({
	id: panelId,
	dataset: z.string().min(1),
	part: z.string().min(1),
	schema: z.enum(Object.keys(PANEL_SCHEMAS) as [PanelSchema, ...PanelSchema[]]),
	source: sourceId,
	/** SHA-256 of `panelBytes`. */
	digest: z.string().regex(/^[0-9a-f]{64}$/),
	rows: count,
	columns: z.array(
		z.strictObject({
			name: z.string(),
			kind: z.enum(["number", "integer", "index", "text"]),
			of: z.enum(["states", "labels"]).optional(),
			unit: z.string(),
			about: z.string(),
		}),
	),
	covers: panelCoverageSchema,
	/** The files that it was read from. */
	files: z.array(z.strictObject({ name: z.string(), sha256: z.string(), bytes: count })),
	report: panelReportSchema,
	/** The day of the import. */
	imported: date,
	/** An older panel of the same dataset and part, which is kept beside. */
	replaces: panelId.optional(),
});
export type PanelRecord = z.infer<typeof panelRecordSchema>;
