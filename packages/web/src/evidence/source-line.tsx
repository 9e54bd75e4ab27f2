import { Text } from "@mantine/core";
import { useRun } from "../engine/hooks.ts";
import type { SourceRow } from "./sources-pane.tsx";

/** Where a claim stands: the source with its grade and standpoint, and the place in it. */
export function SourceLine({ id, at }: { readonly id: string; readonly at: string }) {
	const { output } = useRun("sources", {});
	const source = output?.kind === "table" ? (output.rows as unknown as readonly SourceRow[]).find((one) => one.id === id) : undefined;
	return (
		<section aria-label="the source">
			<Text size="sm">
				<b>{at}</b> of {source ? `“${source.title}”` : id}
				{source?.author?.length ? `, ${source.author.join(", ")}` : ""}
				{source ? ` (${[source.container ?? source.publisher, source.published].filter(Boolean).join(", ")})` : ""}
			</Text>
			{source ? (
				<Text size="xs" c="dimmed">
					Grade {source.reliability}
					{source.because ? `: ${source.because}` : ""} {source.standpoint ? `Standpoint: ${source.standpoint}.` : ""} The text itself is not in the
					dossier: the heading and paragraph above find the place in the published one.
				</Text>
			) : null}
		</section>
	);
}
