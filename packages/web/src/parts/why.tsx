import { cellText, type Explanation, type FactView, fromTo, humane, rangeBeside, rowName, type TermView } from "@interconnector/engine";
import { Accordion, Anchor, Badge, Code, Drawer, Group, Loader, Stack, Table, Text, Title } from "@mantine/core";
import { useRun } from "../engine/hooks.ts";
import { change, usePart } from "../view/view.ts";
import { Cite } from "./cite-button.tsx";
import { ClaimCard } from "./claim.tsx";
import { Terminal } from "./terminal.tsx";

const shown = (value: TermView["value"]): string => {
	const short = (one: number) => (Number.isInteger(one) ? String(one) : one.toPrecision(4).replace(/\.?0+$/, ""));
	if (typeof value === "number") return short(value);
	// An end that a source leaves open is no number on its way here.
	if (!Number.isFinite(value.high ?? Number.NaN)) return `at least ${short(value.low)}`;
	return Number.isFinite(value.low ?? Number.NaN) ? fromTo(short(value.low), short(value.high)) : `at most ${short(value.high)}`;
};

/** From the number that was pressed down to where each claim stands in its source. Open while the view names a number. */
export function Why() {
	const address = usePart("why");
	return (
		<Drawer
			opened={address !== undefined}
			onClose={() => change({ why: undefined })}
			position="right"
			size="xl"
			title={
				<Title order={2} size="h4" component="span">
					Why?
				</Title>
			}
			closeButtonProps={{ "aria-label": "close" }}
		>
			{address === undefined ? null : address.startsWith("claim:") ? <ClaimWhy id={address} /> : <NumberWhy address={address} />}
		</Drawer>
	);
}

function NumberWhy({ address }: { readonly address: string }) {
	const { output, issues, failed } = useRun("why", { address });
	if (issues || failed) return <Text role="alert">{issues?.map((one) => `${one.problem}; ${one.fix}`).join(" ") ?? failed}</Text>;
	if (output?.kind !== "explanation" || output.explanation.address !== address) return <Loader size="sm" aria-label="looking it up" />;
	return <Explained explanation={output.explanation} />;
}

function ClaimWhy({ id }: { readonly id: string }) {
	const { output, issues } = useRun("why", { address: id });
	if (issues) return <Text role="alert">{issues.map((one) => `${one.problem}; ${one.fix}`).join(" ")}</Text>;
	if (output?.kind !== "claim") return <Loader size="sm" aria-label="looking it up" />;
	return (
		<Stack>
			<ClaimCard claim={output.claim.claim as never} />
			<Terminal command={`interconnector why ${id}`} />
		</Stack>
	);
}

function Explained({ explanation: one }: { readonly explanation: Explanation }) {
	const name = (id: string) => one.names[id] ?? id.replace(/^[a-z-]+:/, "");
	return (
		<Stack gap="sm">
			<Text size="sm" c="dimmed">
				{one.asks}
			</Text>
			<div>
				<Text fw={600}>
					{one.part}: {rowName(one.row, one.names)}, {one.column.title}
				</Text>
				<Text size="xl" fw={650}>
					{cellText(one.cell)}{" "}
					<Text span size="sm" c="dimmed">
						{one.column.unit}
						{rangeBeside(one.cell) ? ` · range ${rangeBeside(one.cell)}` : ""}
					</Text>
				</Text>
				{one.cell.silence ? (
					<Text size="sm">{humane(`${one.cell.silence.because}. Needs: ${one.cell.silence.needs.join("; ")}.`, one.names)}</Text>
				) : null}
				<Text size="xs" c="dimmed">
					{one.cell.range ? `Range: ${one.spread}. ` : ""}
					{one.cell.newest ? `Newest fact: ${one.cell.newest}. ` : ""}
					{one.draw === undefined ? "Shown as the sources stand." : `Shown as redraw ${one.draw} has it, the lower median of the redraws.`}
				</Text>
			</div>
			<Cite explanation={one} />
			<div>
				<Text size="sm" fw={600}>
					Formula
				</Text>
				<Code block style={{ whiteSpace: "pre-wrap" }}>
					{one.column.formula}
				</Code>
				{Object.entries({ ...one.column.symbols, ...one.under }).map(([symbol, meaning]) => (
					<Text size="xs" key={symbol}>
						<b>{symbol}</b> {meaning}
					</Text>
				))}
			</div>
			{one.terms.length > 0 ? <Terms terms={one.terms} name={name} /> : null}
			<Facts facts={one.facts} />
			<Terminal command={one.command} />
		</Stack>
	);
}

function Terms({ terms, name }: { readonly terms: readonly TermView[]; readonly name: (id: string) => string }) {
	return (
		<div>
			<Text size="sm" fw={600}>
				With these values
			</Text>
			<Table fz="xs" verticalSpacing={2}>
				<Table.Tbody>
					{terms.slice(0, 60).map((term, i) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: terms may repeat, their order is fixed
						<Table.Tr key={i}>
							<Table.Td>
								<b>{term.symbol}</b>
							</Table.Td>
							<Table.Td>{term.index.map(name).join(" – ")}</Table.Td>
							<Table.Td ta="right">{term.dates?.join(" to ") ?? shown(term.value)}</Table.Td>
							<Table.Td c="dimmed">{term.note ?? (term.formula ? `from ${term.formula}` : "")}</Table.Td>
						</Table.Tr>
					))}
				</Table.Tbody>
			</Table>
			{terms.length > 60 ? (
				<Text size="xs" c="dimmed">
					{terms.length - 60} more: the command below prints all.
				</Text>
			) : null}
		</div>
	);
}

function Facts({ facts }: { readonly facts: readonly FactView[] }) {
	if (facts.length === 0) return null;
	return (
		<div>
			<Text size="sm" fw={600} mb={4}>
				{facts.length} {facts.length === 1 ? "fact" : "facts"} and the claims behind
			</Text>
			<Accordion variant="contained" chevronPosition="left" multiple defaultValue={facts.length <= 3 ? facts.map(({ key }) => key) : []}>
				{facts.slice(0, 40).map((fact) => (
					<Accordion.Item key={fact.key} value={fact.key}>
						<Accordion.Control>
							<Group gap={6} wrap="nowrap">
								<Text size="sm">{fact.name}</Text>
								{fact.readings.length > 1 ? (
									<Badge color="orange" variant="light" size="xs" styles={{ label: { color: "var(--d0)" } }}>
										{fact.readings.length} readings
									</Badge>
								) : null}
								{fact.newest ? (
									<Text size="xs" c="dimmed">
										{fact.newest}
									</Text>
								) : null}
							</Group>
						</Accordion.Control>
						<Accordion.Panel>
							{fact.readings.map((reading, i) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: readings stand in their order of weight
								<div key={i} style={{ marginBottom: 8 }}>
									{fact.readings.length > 1 ? (
										<Text size="xs" fw={600}>
											{reading.used ? "used here" : "rival reading"}
											{reading.denied ? ": says that it is not so" : ""} · weight {reading.weight.toFixed(2)}
										</Text>
									) : null}
									{reading.claims.map((claim) => (
										<ClaimCard key={claim.id} claim={claim} />
									))}
								</div>
							))}
							<Anchor component="button" size="xs" onClick={() => change({ page: "evidence", q: undefined, about: fact.key, why: undefined })}>
								look for it in the evidence
							</Anchor>
						</Accordion.Panel>
					</Accordion.Item>
				))}
			</Accordion>
			{facts.length > 40 ? (
				<Text size="xs" c="dimmed">
					{facts.length - 40} more facts: the command below prints all.
				</Text>
			) : null}
		</div>
	);
}
