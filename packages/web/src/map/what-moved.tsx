import { Badge, Button, Group, List, Loader, Stack, Text, Title } from "@mantine/core";
import type { Asked } from "../engine/hooks.ts";
import { Num } from "../parts/number.tsx";
import { Answered } from "../parts/state.tsx";
import { useView } from "../view/view.ts";
import { unclosed } from "./closing.ts";
import { Command } from "./command.tsx";
import type { Leg } from "./legs.ts";
import { moved } from "./moved.ts";

const GRAVE = new Set(["no route", "closed"]);

/** The question on corridors before and after closing, side by side: what is no longer there, and who holds what is left. */
export function WhatMoved({ before, after, shut }: { readonly before: Asked; readonly after: Asked; readonly shut: readonly Leg[] }) {
	const [view, change] = useView();
	return (
		<Stack gap={6} aria-live="polite">
			<Group justify="space-between">
				<Title order={3} size="h5">
					What moved
				</Title>
				<Button size="compact-xs" variant="default" onClick={() => change({ edits: unclosed(view.edits) })}>
					open all again
				</Button>
			</Group>
			<Text size="xs" c="dimmed">
				Closed by you, an assumption: {shut.length > 0 ? shut.map(({ name }) => name).join("; ") : "legs that are not on record on this day"}.
			</Text>
			<Answered asked={after}>
				{after.finding && before.finding ? (
					<>
						{after.pending ? <Loader size="xs" aria-label="being asked again" /> : null}
						<Changes before={before.finding} after={after.finding} />
						<Command question={after.finding.question} />
					</>
				) : null}
			</Answered>
		</Stack>
	);
}

function Changes({ before, after }: { readonly before: NonNullable<Asked["finding"]>; readonly after: NonNullable<Asked["finding"]> }) {
	const list = moved(before, after);
	if (list.length === 0) return <Text size="sm">Nothing: every way between two ends is as it was, by the legs on record.</Text>;
	return (
		<List size="sm" spacing={4} listStyleType="none">
			{list.map((one) => (
				<List.Item key={`${one.part} ${one.row} ${one.column}`}>
					<Group gap={6} wrap="nowrap" align="flex-start" justify="space-between">
						<Text size="sm" component="div">
							{GRAVE.has(one.kind) ? (
								<Badge size="xs" color="#9a3d00" variant="filled" mr={6}>
									{one.kind}
								</Badge>
							) : null}
							{one.text}
						</Text>
						<Num finding={after} part={one.part} row={one.row} column={one.column} />
					</Group>
				</List.Item>
			))}
		</List>
	);
}
