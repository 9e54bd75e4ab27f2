import { Anchor, Button, Grid, Group, Loader, Paper, Progress, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useAsk, useRun } from "../engine/hooks.ts";
import { Answered } from "../parts/state.tsx";
import { Terminal } from "../parts/terminal.tsx";
import { useSession } from "../session.tsx";
import { PartView } from "../shapes/part.tsx";
import { useView } from "../view/view.ts";
import type { Page } from "./page.ts";

function Overview() {
	const { about } = useSession();
	const [view] = useView();
	const asked = useAsk("vectors");
	const focal = about.names[view.focal ?? about.focal] ?? about.focal;
	return (
		<Grid gap="lg">
			<Grid.Col span={{ base: 12, lg: 8 }}>
				<Title order={2} size="h3">
					{focal}, all round
				</Title>
				<Answered asked={asked}>
					{asked.finding ? (
						<>
							<PartView finding={asked.finding} part="vectors" heading={false} />
							<Terminal command={`interconnector ask '${asked.finding.question}'`} />
						</>
					) : null}
				</Answered>
			</Grid.Col>
			<Grid.Col span={{ base: 12, lg: 4 }}>
				<Headlines />
			</Grid.Col>
		</Grid>
	);
}

/** So many headlines are read at a glance; the others are one press away. */
const FIRST = 8;

/** The headline findings of the dossier as it was shipped or left: they name the day they are of. */
function Headlines() {
	const { output, pending, done, total } = useRun("headlines", {}, {}, true);
	const [, change] = useView();
	const [all, setAll] = useState(false);
	const list = output?.kind === "headlines" ? output : undefined;
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
			{list?.headlines.slice(0, all ? undefined : FIRST).map((one) => (
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

export const overview: Page = {
	id: "overview",
	title: "Overview",
	about: "The wheel of all partners, and the headline findings",
	key: "o",
	Component: Overview,
};
