import { type Finding, figureFor } from "@interconnector/engine";
import { Text, Title } from "@mantine/core";
import { Figure } from "../parts/figure.tsx";
import { addressOf } from "../parts/number.tsx";
import { PartTable } from "../parts/table.tsx";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { Paths } from "./paths.tsx";
import { Series } from "./series.tsx";

/** At most so many rows in a figure; the table has all. */
const MOST = 24;

/** One part of a finding in the view of its shape. Knows shapes, never a lens. */
export function PartView({ finding, part, heading = true }: { readonly finding: Finding; readonly part: string; readonly heading?: boolean }) {
	const { about } = useSession();
	const [, change] = useView();
	const found = finding.parts[part];
	if (!found) return null;
	const table = <PartTable finding={finding} part={part} />;
	// Rows of which nothing is known stand in the table; a figure of them would be stripes.
	const known = found.rows.filter((row) => found.columns.some(({ id }) => found.cells[row]?.[id]?.value != null));
	const short = finding.id === "vectors" || known.length === 0 ? undefined : known.slice(0, MOST);
	const left = found.rows.length - (short?.length ?? found.rows.length);
	const sources = sourcesOf(finding, about.sources);
	return (
		<section aria-label={found.title} style={{ marginBottom: "1.2rem" }}>
			{heading ? (
				<Title order={3} size="h5" mb={2}>
					{found.title}
				</Title>
			) : null}
			{found.rows.length === 0 ? (
				<Text size="sm" c="dimmed">
					Nothing on record: {finding.silences[0]?.because ?? `no ${found.rowsAre} in the evidence of this day and level`}.
				</Text>
			) : known.length === 0 ? (
				<details>
					<summary>
						None of the {found.rows.length} is known: {whyOf(finding, part)}
					</summary>
					{table}
				</details>
			) : found.shape === "series" || found.shape === "spans" ? (
				<Series finding={finding} part={part} table={table} />
			) : found.shape === "paths" || found.shape === "graph" || found.shape === "partition" ? (
				<Paths finding={finding} part={part} table={table} />
			) : (
				<Figure
					name={`${finding.id}-${part}`}
					draw={(how) =>
						figureFor(finding, part, {
							...how,
							sources,
							levels: about.levels as never,
							...(short ? { rows: short } : {}),
							id: `${finding.id}-${part}`,
						})
					}
					table={table}
					onPress={(row, column) => change({ why: addressOf(finding, part, row, column) })}
				/>
			)}
			{left > 0 && known.length > 0 ? (
				<Text size="xs" c="dimmed">
					{left} more {left === 1 ? "row" : "rows"} in the table
					{known.length < found.rows.length ? `, of which ${found.rows.length - known.length} not known` : ""}.
				</Text>
			) : null}
		</section>
	);
}

/** The first reason for which a part is silent. */
function whyOf(finding: Finding, part: string): string {
	for (const cells of Object.values(finding.parts[part]?.cells ?? {}))
		for (const { silence } of Object.values(cells)) if (silence) return silence.because;
	return "the evidence does not reach";
}

/** Titles of the sources under a finding, those with most claims first. */
export function sourcesOf(finding: Finding, sources: readonly { readonly id: string; readonly title: string }[]): string[] {
	return finding.contributions.slice(0, 6).map(({ source }) => sources.find(({ id }) => id === source)?.title ?? source);
}
