import { type Finding, figureFor, humane } from "@interconnector/engine";
import { memo, useDeferredValue } from "react";
import { Figure } from "../parts/figure.tsx";
import { Folded } from "../parts/folded.tsx";
import { addressOf } from "../parts/number.tsx";
import { PartTable } from "../parts/table.tsx";
import { useSession } from "../session.tsx";
import { change } from "../view/view.ts";
import classes from "./part.module.css";
import { Paths } from "./paths.tsx";
import { Series } from "./series.tsx";
import { useOnScreen } from "./use-on-screen.ts";

/** At most so many rows in a figure; the table has all. */
const MOST = 24;

/**
 * One part of a finding in the view of its shape. Knows shapes, never a lens. What is off the screen follows when there is time, and
 * says so until then.
 */
export const PartView = memo(({ finding, part, heading = true }: Shown) => {
	const { ref, seen } = useOnScreen();
	const later = useDeferredValue(finding);
	const now = seen.current ? finding : later;
	const found = now.parts[part] ?? finding.parts[part];
	if (!found) return null;
	return (
		<section ref={ref} aria-label={found.title} className={classes.part} data-late={now === finding ? undefined : ""}>
			<Body finding={now.parts[part] ? now : finding} part={part} heading={heading} />
		</section>
	);
});

interface Shown {
	readonly finding: Finding;
	readonly part: string;
	readonly heading?: boolean;
}

const Body = memo(({ finding, part, heading }: Shown) => {
	const { about } = useSession();
	const found = finding.parts[part];
	if (!found) return null;
	const table = <PartTable finding={finding} part={part} />;
	// Rows of which nothing is known stand in the table; a figure of them would be stripes.
	const known = found.rows.filter((row) => found.columns.some(({ id }) => found.cells[row]?.[id]?.value != null));
	const short = finding.id === "vectors" || known.length === 0 ? undefined : known.slice(0, MOST);
	const left = found.rows.length - (short?.length ?? found.rows.length);
	const sources = sourcesOf(finding, about.sources);
	return (
		<>
			{heading ? <h3 className={classes.heading}>{found.title}</h3> : null}
			{found.rows.length === 0 ? (
				<p className={classes.none}>
					Nothing on record:{" "}
					{humane(
						finding.silences.find(({ at }) => at === part)?.because ?? `no ${found.rowsAre} in the evidence of this day and level`,
						finding.names,
					)}
					.
				</p>
			) : known.length === 0 ? (
				<Folded summary={`None of the ${found.rows.length} is known: ${whyOf(finding, part)}`}>{table}</Folded>
			) : found.shape === "series" || found.shape === "spans" ? (
				<Series finding={finding} part={part} table={table} sources={sources} />
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
				<p className={classes.note}>
					{left} more {left === 1 ? "row" : "rows"} in the table
					{known.length < found.rows.length ? `, of which ${found.rows.length - known.length} not known` : ""}.
				</p>
			) : null}
		</>
	);
});

/** The first reason for which a part is silent. */
function whyOf(finding: Finding, part: string): string {
	for (const cells of Object.values(finding.parts[part]?.cells ?? {}))
		for (const { silence } of Object.values(cells)) if (silence) return humane(silence.because, finding.names);
	return "the evidence does not reach";
}

/** Titles of the sources under a finding, those with most claims first. */
export function sourcesOf(finding: Finding, sources: readonly { readonly id: string; readonly title: string }[]): string[] {
	return finding.contributions.slice(0, 6).map(({ source }) => sources.find(({ id }) => id === source)?.title ?? source);
}
