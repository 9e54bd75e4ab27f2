import { type Finding, humane } from "@interconnector/engine";
import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useAsk } from "../engine/hooks.ts";
import { Num } from "../parts/number.tsx";
import { Answered } from "../parts/state.tsx";
import { useView } from "../view/view.ts";

/** The numbers of one actor of the picture, and on demand where it stands between others. */
export function Partner({ id, finding, name }: { readonly id: string; readonly finding: Finding; readonly name: string }) {
	const [view, change] = useView();
	const brokers = useAsk(view.brokers ? "brokerage" : undefined);
	const part = finding.parts.vectors;
	const place = brokers.finding?.parts.ranking;
	return (
		<Stack gap={4}>
			<Title order={3} size="h5">
				{name}
			</Title>
			{part?.cells[id] ? <Row finding={finding} part="vectors" row={id} columns={["affinity", "intensity", "evidence", "momentum"]} /> : null}
			{id === finding.focal ? <Text size="sm">The focal state: its ties to all others are drawn.</Text> : null}
			{view.brokers ? (
				<Answered asked={brokers}>
					{brokers.finding && place?.cells[id] ? (
						<Row finding={brokers.finding} part="ranking" row={id} columns={place.columns.map((column) => column.id)} />
					) : (
						<Text size="sm">
							Where it stands between others is not known:{" "}
							{humane(brokers.finding?.silences[0]?.because ?? "it is not among the states whose pacts are covered completely", finding.names)}.
						</Text>
					)}
				</Answered>
			) : (
				<Button size="compact-xs" variant="subtle" style={{ alignSelf: "start" }} onClick={() => change({ brokers: "1" })}>
					where it stands between others
				</Button>
			)}
		</Stack>
	);
}

function Row({
	finding,
	part,
	row,
	columns,
}: {
	readonly finding: Finding;
	readonly part: string;
	readonly row: string;
	readonly columns: readonly string[];
}) {
	const titles = new Map(finding.parts[part]?.columns.map(({ id, title }) => [id, title]));
	return (
		<Group gap="sm" align="end">
			{columns
				.filter((column) => titles.has(column))
				.map((column) => (
					<span key={column} style={{ display: "inline-flex", flexDirection: "column", alignItems: "flex-end" }}>
						<Text size="xs" c="dimmed" component="span">
							{titles.get(column)}
						</Text>
						<Num finding={finding} part={part} row={row} column={column} />
					</span>
				))}
		</Group>
	);
}
