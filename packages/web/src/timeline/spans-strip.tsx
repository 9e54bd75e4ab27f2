import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { ClaimCard } from "../parts/claim.tsx";
import { csvText } from "../parts/csv.ts";
import { Figure } from "../parts/figure.tsx";
import { addressOf } from "../parts/number.tsx";
import { Press } from "../parts/press.tsx";
import { saveText } from "../parts/save.ts";
import { useSession } from "../session.tsx";
import { lastDay } from "../view/heard.ts";
import { useView } from "../view/view.ts";
import { burntLine } from "./burnt.ts";
import { SpanTable } from "./span-table.tsx";
import { isUndated, type TimeSpan } from "./spans.ts";
import { drawSpans } from "./spans-draw.ts";
import { spanText } from "./spans-words.ts";
import { useSpans } from "./use-spans.ts";

/** So many spans stand at first. */
const FIRST = 12;

/** What the record dates with a beginning and an end: crises as they are found, conflicts, talks and ways in as they are told. */
export function SpansStrip() {
	const { about } = useSession();
	const [view, change] = useView();
	const [all, setAll] = useState(false);
	const { focal = about.focal, on = about.asOf } = view;
	const day = lastDay(on);
	const { spans: whole = [], finding } = useSpans(view);
	const dated = whole.filter((span) => !isUndated(span));
	const undated = whole.filter(isUndated);
	if (whole.length === 0) return null;
	const spans = all ? dated : dated.slice(0, FIRST);
	const title = `What lasted: crises, conflicts, talks and ways in of ${about.names[focal] ?? focal}`;
	const picked = whole.find(({ id, number }) => id === view.span && !number);
	const press = (id: string) => {
		const span = whole.find((one) => one.id === id);
		if (span?.number && finding) return change({ why: addressOf(finding, span.number.part, span.number.row, span.number.column) });
		change({ span: id === view.span ? undefined : id });
	};
	const notes = [
		`As of ${on}. Crises: runs of severe acts as the question on momentum finds them. Conflicts, talks and ways in: as claims date them.`,
		burntLine(about, [
			...spans.flatMap(({ claims }) => claims.map(({ source }) => source)),
			...(spans.some(({ number }) => number) ? (finding?.contributions ?? []).map(({ source }) => source) : []),
		]),
	];
	return (
		<section aria-label={title} style={{ marginBottom: "1.2rem" }}>
			<Title order={2} size="h4" mb={2}>
				{title}
			</Title>
			<Figure
				name="spans"
				draw={(how) => drawSpans({ spans, on: day, title, notes, pick: view.span }, how)}
				table={<SpanTable spans={spans} on={day} onPress={press} onSave={() => saveText("spans.csv", "text/csv", csvText(linesOf(whole, day)))} />}
				onPress={press}
			/>
			{dated.length > FIRST ? (
				<Press aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? `the first ${FIRST}` : `all ${dated.length} that are dated`}
				</Press>
			) : null}
			{undated.length > 0 ? (
				<Text size="xs" c="dimmed">
					Without any date on record: {undated.map((span) => span.title).join("; ")}.
				</Text>
			) : null}
			{picked ? (
				<Stack gap={4} mt="xs" aria-label="claims that tell it" component="section">
					<Group justify="space-between">
						<Text size="sm" fw={600}>
							{picked.title}
						</Text>
						<Button size="compact-xs" variant="subtle" onClick={() => change({ span: undefined })}>
							close
						</Button>
					</Group>
					{picked.claims.map((claim) => (
						<ClaimCard key={claim.id} claim={{ ...claim, from: about.sources.find(({ id }) => id === claim.source) as never }}>
							<Text size="xs" c="dimmed">
								{String((claim.says as { during?: string }).during ?? (claim.says as { at?: string }).at)}
							</Text>
							<Anchor component="button" size="xs" onClick={() => change({ page: "evidence", tab: undefined, span: undefined, claim: claim.id })}>
								in the evidence
							</Anchor>
						</ClaimCard>
					))}
				</Stack>
			) : null}
		</section>
	);
}

function linesOf(spans: readonly TimeSpan[], on: number): string[][] {
	const lines = spans.map((span) => {
		const { begins, ends } = spanText(span, on);
		return [
			span.kind,
			span.title,
			begins,
			ends,
			span.state,
			String(span.dated.length > 1),
			span.claims.map(({ id }) => id).join(" ") || (span.number?.row ?? ""),
		];
	});
	return [["kind", "what", "began", "ended", "state", "dated differently", "claims or row"], ...lines];
}
