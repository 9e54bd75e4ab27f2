import { Anchor, Button, Group, Loader, Paper, Progress, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useRun } from "../engine/hooks.ts";
import { change } from "../view/view.ts";
import { movedFirst, type Now } from "./now.ts";
import { useHeadlinesNow } from "./use-now.ts";

/** So many headlines are read at a glance; the others are one press away. */
const FIRST = 8;

/** The headline findings of the dossier as it was shipped or left: they name the day they are of. */
export function Headlines() {
	const { output, pending, done, total } = useRun("headlines", {}, {}, true);
	const [all, setAll] = useState(false);
	const list = output?.kind === "headlines" ? output : undefined;
	const again = useHeadlinesNow(pending ? undefined : list?.headlines);
	const shown = movedFirst(list?.headlines ?? [], again.now);
	const differ = [...again.now.values()].filter(({ kind }) => kind !== "same").length;
	return (
		<Stack gap={8}>
			<Title order={2} size="h3">
				Headline findings
			</Title>
			<Text size="xs" c="dimmed">
				{list && list.headlines.length > 0 ? `${list.focal}, as of ${list.asOf}, all evidence, every level.` : "Being computed in this page."}
			</Text>
			{pending ? (
				total ? (
					<Progress value={(100 * (done ?? 0)) / total} size={3} aria-label="questions asked" data-background />
				) : (
					<Loader size="sm" aria-label="asking every question" data-background />
				)
			) : null}
			{again.wanted ? (
				<Text size="sm" role="status">
					{again.done < again.total
						? `By the evidence of this view: ${again.done} of ${again.total} questions asked again …`
						: `By the evidence of this view ${differ} of ${shown.length} ${differ === 1 ? "stands" : "stand"} differently.`}
				</Text>
			) : null}
			{shown.slice(0, all ? undefined : FIRST).map((one) => (
				<Paper key={one.address} withBorder p="xs" radius="sm">
					<Anchor
						component="button"
						ta="left"
						underline="never"
						c="inherit"
						onClick={() => change({ why: one.address })}
						aria-label={`${one.text} Why?`}
					>
						<Text size="sm">{one.text}</Text>
					</Anchor>
					<Again now={again.now.get(one.address)} />
					<Group gap={8} justify="space-between">
						<Text size="xs" c="dimmed">
							{one.range ? `range ${one.range}` : `${one.unit} · no range: ${one.spread}`}
							{one.newest ? ` · newest fact ${one.newest}` : ""}
						</Text>
						<Anchor size="xs" component="button" onClick={() => change({ page: "ask", lens: one.lens })}>
							{one.lens}
						</Anchor>
					</Group>
				</Paper>
			))}
			{list && list.headlines.length > FIRST ? (
				<Button size="compact-sm" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? `the first ${FIRST}` : `${list.headlines.length - FIRST} more headlines`}
				</Button>
			) : null}
		</Stack>
	);
}

/** What a headline becomes by the evidence of the view; nothing where it stands. */
function Again({ now }: { readonly now: Now | undefined }) {
	if (!now || now.kind === "same") return null;
	return (
		<Text size="sm" fw={600} c="var(--d0)">
			In this view: {now.text}
		</Text>
	);
}
