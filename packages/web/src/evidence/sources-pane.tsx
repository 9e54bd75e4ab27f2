import { Anchor, ScrollArea, Switch, Table, Text } from "@mantine/core";
import { useRun } from "../engine/hooks.ts";
import { useView } from "../view/view.ts";
import { listOf } from "./taking.ts";

/** A source as the operation `sources` lists it. */
export interface SourceRow {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly author?: readonly string[];
	readonly publisher?: string;
	readonly container?: string;
	readonly published: string;
	readonly reliability: string;
	readonly because?: string;
	readonly standpoint?: string;
	readonly lastFact?: string;
	readonly claims: number;
}

/** Every source with its grade, standpoint and reach; one that is switched off carries no number of this view. */
export function SourcesPane() {
	const [view, change] = useView();
	const { output } = useRun("sources", {});
	const all = output?.kind === "table" ? (output.rows as unknown as readonly SourceRow[]) : [];
	const rows = [...all.filter(({ kind }) => kind !== "dataset"), ...all.filter(({ kind }) => kind === "dataset")];
	const without = listOf(view.without);
	const turn = (id: string, on: boolean) => change({ without: (on ? without.filter((one) => one !== id) : [...without, id]).join(",") || undefined });
	return (
		<>
			<Text size="sm" c="dimmed" mb="xs">
				A source that is switched off is left out of every number of this view and of its address; nothing is written. Grades: A reliable to E
				unreliable, F cannot be judged.
			</Text>
			<ScrollArea type="auto" tabIndex={0} aria-label="table: sources">
				<Table fz="sm" verticalSpacing={5} miw={820}>
					<Table.Thead>
						<Table.Tr>
							<Table.Th>speaks</Table.Th>
							<Table.Th w="30%">source</Table.Th>
							<Table.Th w="32%">grade</Table.Th>
							<Table.Th w="16%">standpoint</Table.Th>
							<Table.Th>published</Table.Th>
							<Table.Th>last fact</Table.Th>
							<Table.Th ta="right">claims</Table.Th>
						</Table.Tr>
					</Table.Thead>
					<Table.Tbody>
						{rows.map((one) => (
							<Table.Tr key={one.id} style={{ verticalAlign: "top" }}>
								<Table.Td>
									<Switch
										size="xs"
										aria-label={`${one.title} speaks`}
										checked={!without.includes(one.id)}
										onChange={(event) => turn(one.id, event.currentTarget.checked)}
									/>
								</Table.Td>
								<Table.Td>
									{one.title}
									<Text size="xs" c="dimmed">
										{[...(one.author ?? []), one.container ?? one.publisher].filter(Boolean).join(", ")}
									</Text>
								</Table.Td>
								<Table.Td>
									<b>{one.reliability}</b>
									<Text size="xs" c="dimmed">
										{one.because}
									</Text>
								</Table.Td>
								<Table.Td>{one.standpoint ?? "not stated"}</Table.Td>
								<Table.Td style={{ whiteSpace: "nowrap" }}>{one.published}</Table.Td>
								<Table.Td style={{ whiteSpace: "nowrap" }}>{one.lastFact ?? "not stated"}</Table.Td>
								<Table.Td ta="right">
									<Anchor
										component="button"
										size="sm"
										onClick={() => change({ tab: undefined, source: one.id, claim: undefined, noun: undefined, q: undefined, about: undefined })}
									>
										{one.claims}
									</Anchor>
								</Table.Td>
							</Table.Tr>
						))}
					</Table.Tbody>
				</Table>
			</ScrollArea>
		</>
	);
}
