import { Anchor, Button, Loader, Table, Text } from "@mantine/core";
import { change } from "../view/view.ts";
import { useBeside } from "./use-claims.ts";
import type { Writing } from "./writing.ts";

/** Everything that was changed in the dossier, the newest first; each can be taken back, also a taking back. */
export function ChangesPane({ writing }: { readonly writing: Writing }) {
	const { kept, problem } = useBeside(true);
	if (problem) return <Text role="alert">{problem}</Text>;
	if (!kept) return <Loader size="sm" aria-label="reading the log" />;
	if (kept.changes.length === 0)
		return (
			<Text size="sm">Nothing was changed so far. Review a claim, add one or merge two names: each change is listed here and can be taken back.</Text>
		);
	return (
		<Table.ScrollContainer minWidth={560}>
			<Table fz="sm" verticalSpacing={4}>
				<Table.Thead>
					<Table.Tr>
						<Table.Th>day</Table.Th>
						<Table.Th>what</Table.Th>
						<Table.Th>by</Table.Th>
						<Table.Th>of</Table.Th>
						<Table.Th>change</Table.Th>
						<Table.Th />
					</Table.Tr>
				</Table.Thead>
				<Table.Tbody>
					{kept.changes.map((one) => (
						<Table.Tr key={one.id}>
							<Table.Td>{one.recorded}</Table.Td>
							<Table.Td>{one.did}</Table.Td>
							<Table.Td>{one.by}</Table.Td>
							<Table.Td>
								{[...one.claims, ...one.reviews.map(({ claim }) => claim)].slice(0, 3).map((id) => (
									<Anchor key={id} component="button" size="xs" ff="monospace" mr={8} onClick={() => change({ tab: undefined, claim: id })}>
										{id.slice(0, 14)}
									</Anchor>
								))}
								{one.claims.length + one.reviews.length > 3 ? `and ${one.claims.length + one.reviews.length - 3} more` : ""}
								{one.judgements.map(({ drop, keep, kind }) => `${drop} ${kind === "same-as" ? "is" : "is not"} ${keep}`).join("; ")}
							</Table.Td>
							<Table.Td ff="monospace" fz="xs">
								{one.id}
							</Table.Td>
							<Table.Td ta="right">
								{one.undone ? (
									"taken back"
								) : (
									<Button size="compact-xs" variant="default" disabled={!writing.may || writing.busy} onClick={() => writing.undo(one.id)}>
										take back
									</Button>
								)}
							</Table.Td>
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
		</Table.ScrollContainer>
	);
}
