import { Alert, Button, Group, Text } from "@mantine/core";
import { READS_ONLY } from "../folder.ts";
import { Lost, type Writing } from "./writing.ts";

/** What was written last and how to take it back; what was refused and what was kept; or why this tab only reads. */
export function WrittenBar({ writing }: { readonly writing: Writing }) {
	const { may, busy, kept, said, problem, undo, clear } = writing;
	if (problem)
		return (
			<Alert
				color="orange"
				role="alert"
				title={problem instanceof Lost ? "No answer came: see under Changes whether it was kept" : "Refused; nothing was changed"}
				withCloseButton
				closeButtonLabel="close"
				onClose={clear}
				mb="sm"
			>
				{problem.details.length === 0 ? <Text size="sm">{problem.message}</Text> : null}
				{problem.details.map((one) => (
					<Text size="sm" key={one}>
						{one}
					</Text>
				))}
			</Alert>
		);
	if (!may)
		return (
			<Text size="sm" c="dimmed" mb="sm">
				{READS_ONLY}
			</Text>
		);
	if (!said && kept.length === 0) return null;
	return (
		<Alert color="blue" variant="light" role="status" p="xs" mb="sm">
			<Group gap="sm" justify="space-between">
				<Text size="sm" style={{ overflowWrap: "anywhere" }}>
					{said ?? `${kept.length} kept in this tab`}
				</Text>
				{kept.length > 0 ? (
					<Button size="compact-sm" variant="default" loading={busy} onClick={() => undo()} title={kept.at(-1)?.says}>
						{kept.length === 1 ? "Undo" : `Undo the last of ${kept.length}`}
					</Button>
				) : null}
			</Group>
		</Alert>
	);
}
