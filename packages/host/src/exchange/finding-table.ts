import { addressText, byCodeUnit, type Dossier, type Engine, type Finding, isInterval, type Source } from "@interconnector/engine";
import type { CellValue } from "./cells.ts";
import type { Permitted } from "./permit.ts";

/** Columns of a finding laid out flat, one row a cell: the same for every lens. */
export const FINDING_COLUMNS = [
	"part",
	"row",
	"row_name",
	"column",
	"column_title",
	"unit",
	"value",
	"value_low",
	"value_high",
	"lower_bound",
	"range_low",
	"range_high",
	"range_is",
	"silent_share",
	"silence",
	"needs",
	"newest",
	"rests",
	"sources",
	"licences",
	"address",
	"dossier",
	"withheld_claims",
] as const;

/** Ask a question of what may leave the dossier. Sources that are withheld anyway need not, and cannot, be named in `without`. */
export function askPermitted(engine: Engine, permitted: Permitted, question: string): Finding {
	const { dossier } = permitted;
	const asked = engine.question(dossier, question);
	const known = new Set<string>([...dossier.sources.keys(), ...dossier.history.map((claim) => claim.id)]);
	const gone = new Set(permitted.withheld.map(({ source }) => source));
	const without = asked.query.without?.filter((id) => known.has(id) || !(gone.has(id) || permitted.hidden.has(id)));
	return engine.ask(dossier, { ...asked, query: { ...asked.query, ...(without === undefined ? {} : { without }) } });
}

/** Every cell of a finding as a row under FINDING_COLUMNS. */
export function findingRows(finding: Finding, permitted: Permitted): (CellValue | undefined)[][] {
	const sourceOf = new Map<string, string>(permitted.dossier.history.map((claim) => [claim.id, claim.source]));
	return Object.entries(finding.parts).flatMap(([part, found]) =>
		found.rows.flatMap((row) =>
			found.columns.map((column): (CellValue | undefined)[] => {
				const cell = found.cells[row]?.[column.id];
				const value = cell?.value ?? undefined;
				const sources = [...new Set((cell?.rests ?? []).flatMap((id) => sourceOf.get(id) ?? []))].sort(byCodeUnit);
				return [
					part,
					row,
					row
						.split(",")
						.map((id) => finding.names[id] ?? id)
						.join(" · "),
					column.id,
					column.title,
					column.unit,
					typeof value === "number" ? value : undefined,
					isInterval(value) ? value.low : undefined,
					isInterval(value) ? value.high : undefined,
					cell?.lowerBound,
					cell?.range?.low,
					cell?.range?.high,
					cell?.range ? finding.spread.says : undefined,
					cell?.silentShare,
					cell?.silence?.because,
					cell?.silence?.needs.join("; "),
					cell?.newest,
					cell?.rests.join(" "),
					sources.join("; "),
					sources.map((id) => licenceOf(permitted.dossier, id)).join("; "),
					addressText(finding.question, part, row, column.id),
					finding.dossier,
					permitted.claims,
				];
			}),
		),
	);
}

export function licenceOf(dossier: Dossier, id: string): string {
	return dossier.sources.get(id as Source["id"])?.licence ?? "not stated";
}
