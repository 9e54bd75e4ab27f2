import { type Finding, figureFor } from "@interconnector/engine";
import { Text, Title } from "@mantine/core";
import { Figure } from "../parts/figure.tsx";
import { PartTable } from "../parts/table.tsx";
import { useSession } from "../session.tsx";
import { Paths } from "./paths.tsx";
import { Series } from "./series.tsx";

/** One part of a finding in the view of its shape. Knows shapes, never a lens. */
export function PartView({ finding, part, heading = true }: { readonly finding: Finding; readonly part: string; readonly heading?: boolean }) {
	const { about } = useSession();
	const found = finding.parts[part];
	if (!found) return null;
	const table = <PartTable finding={finding} part={part} />;
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
			) : found.shape === "series" || found.shape === "spans" ? (
				<Series finding={finding} part={part} table={table} />
			) : found.shape === "paths" || found.shape === "graph" || found.shape === "partition" ? (
				<Paths finding={finding} part={part} table={table} />
			) : (
				<Figure
					name={`${finding.id}-${part}`}
					draw={(how) => figureFor(finding, part, { ...how, sources, levels: about.levels as never, id: `${finding.id}-${part}` })}
					table={table}
				/>
			)}
		</section>
	);
}

/** Titles of the sources under a finding, those with most claims first. */
export function sourcesOf(finding: Finding, sources: readonly { readonly id: string; readonly title: string }[]): string[] {
	return finding.contributions.slice(0, 6).map(({ source }) => sources.find(({ id }) => id === source)?.title ?? source);
}
