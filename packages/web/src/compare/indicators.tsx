import type { Finding } from "@interconnector/engine";
import { Anchor, Button, Group, Progress, ScrollArea, Table, Text } from "@mantine/core";
import { Fragment, useState } from "react";
import { type Asked, useAsk } from "../engine/hooks.ts";
import { Num } from "../parts/number.tsx";
import { saveText } from "../parts/save.ts";
import { csvOf } from "../parts/table.tsx";
import { Terminal } from "../parts/terminal.tsx";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { Gap } from "./gap.tsx";
import { gapsTold, indicatorOf, rowsOf } from "./rows.ts";
import { wordsOf } from "./words.ts";

/** At most so many indicators before somebody asks for all. */
const FIRST = 40;

/** The same indicators of the focal state and of each other one, with the gap where both are covered alike. */
export function Indicators({
	focal,
	others,
	lenses,
}: {
	readonly focal: string;
	readonly others: readonly string[];
	readonly lenses: readonly string[];
}) {
	const { about } = useSession();
	const [view, change] = useView();
	const [all, setAll] = useState(false);
	const [only, setOnly] = useState(false);
	const options = (i: number) => ({ with: others[i], lenses: lenses.join(",") });
	// One comparison for each of at most three others; a place that is not filled asks nothing.
	const asked = [
		useAsk(others[0] ? "compare" : undefined, options(0)),
		useAsk(others[1] ? "compare" : undefined, options(1)),
		useAsk(others[2] ? "compare" : undefined, options(2)),
	].slice(0, others.length);
	const name = (id: string) => about.names[id] ?? id.replace(/^[a-z-]+:/, "").replace(/-/g, " ");
	// While a new comparison is on its way the last one stays: it is not shown under the name of another state.
	const findings = asked.map(({ finding }, i) => (finding && isWith(finding, others[i]) ? finding : undefined));
	// An indicator is called after the focal state's number; beside it stands the same number of each other state.
	const rows = rowsOf(findings).map((row) => indicatorOf(row, (id) => (id === focal ? "the state" : name(id))));
	const told = rows.filter(({ row }) => !only || findings.some((one) => one?.parts.indicators?.cells[row]?.gap?.value != null));
	const shown = all ? told : told.slice(0, FIRST);
	const refused = asked.find(({ issues, failed }) => issues ?? failed);
	return (
		<>
			{refused ? (
				<Text role="alert" size="sm">
					{refused.issues?.map(({ problem, fix }) => `${problem}; ${fix}`).join(" ") ?? refused.failed}
				</Text>
			) : null}
			{asked.some(({ pending }) => pending) ? <Waiting asked={asked} /> : null}
			{rows.length > 0 ? (
				<>
					<Group gap="md">
						<Text size="xs" c="dimmed">
							{findings.flatMap((finding, i) => (finding ? [covered(finding, name(others[i] ?? ""))] : [])).join(" · ")}. A gap is told only where the
							same sources cover both states.
						</Text>
						<Button size="compact-xs" variant="subtle" aria-pressed={only} onClick={() => setOnly(!only)}>
							{only ? "all indicators" : "only where a gap is told"}
						</Button>
					</Group>
					{view.of ? <Gap others={others} lenses={lenses} of={view.of} onClose={() => change({ of: undefined })} /> : null}
					<ScrollArea type="auto" tabIndex={0} aria-label="table: side by side">
						<Table stickyHeader miw={360 + 230 * others.length} verticalSpacing={3} horizontalSpacing="xs" fz="sm">
							<Table.Thead>
								<Table.Tr>
									<Table.Th>indicator</Table.Th>
									<Table.Th ta="right">{name(focal)}</Table.Th>
									{others.map((id) => (
										<Fragment key={id}>
											<Table.Th ta="right">{name(id)}</Table.Th>
											<Table.Th ta="right">gap</Table.Th>
										</Fragment>
									))}
								</Table.Tr>
							</Table.Thead>
							<Table.Tbody>
								{shown.map((one) => (
									<Table.Tr key={one.row}>
										<Table.Th scope="row" fw={500}>
											{one.subject}: {wordsOf(about.questions, one).column}
											<Text size="xs" c="dimmed" component="div">
												{wordsOf(about.questions, one).from}
											</Text>
										</Table.Th>
										<Table.Td ta="right">
											<First findings={findings} row={one.row} />
										</Table.Td>
										{others.map((id, i) => (
											<Fragment key={id}>
												<Table.Td ta="right">{cell(findings[i], one.row, "right")}</Table.Td>
												<Table.Td ta="right">
													{cell(findings[i], one.row, "gap")}
													{findings[i]?.parts.indicators?.cells[one.row]?.gap?.value != null ? (
														<Anchor component="button" size="xs" onClick={() => change({ of: one.row })}>
															what makes it
														</Anchor>
													) : null}
												</Table.Td>
											</Fragment>
										))}
									</Table.Tr>
								))}
							</Table.Tbody>
						</Table>
					</ScrollArea>
					<Group gap="xs" data-noprint>
						{told.length > FIRST ? (
							<Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
								{all ? `first ${FIRST}` : `all ${told.length} indicators`}
							</Button>
						) : null}
						{findings.map((finding, i) =>
							finding ? (
								<Button
									key={others[i]}
									size="compact-xs"
									variant="subtle"
									onClick={() => saveText(`compare-${(others[i] ?? "").replace("actor:", "")}.csv`, "text/csv", csvOf(finding, "indicators"))}
								>
									CSV, {name(others[i] ?? "")}
								</Button>
							) : null,
						)}
					</Group>
					{findings.map((finding) => (finding ? <Terminal key={finding.question} command={`interconnector ask '${finding.question}'`} /> : null))}
				</>
			) : null}
		</>
	);
}

const cell = (finding: Finding | undefined, row: string, column: string) =>
	finding ? <Num finding={finding} part="indicators" row={row} column={column} /> : null;

/** The focal state's own number is the same in every comparison: taken from the first that has it. */
function First({ findings, row }: { readonly findings: readonly (Finding | undefined)[]; readonly row: string }) {
	const finding = findings.find((one) => one?.parts.indicators?.cells[row]);
	return cell(finding, row, "left");
}

function Waiting({ asked }: { readonly asked: readonly Asked[] }) {
	const here = asked.filter(({ finding }) => finding).length;
	return (
		<div>
			<Text size="sm" c="dimmed">
				Each question is asked for each state: {here} of {asked.length} compared …
			</Text>
			<Progress value={(100 * here) / asked.length} size={3} aria-label="states compared" />
		</div>
	);
}

/** How far the evidence lets the two be compared. */
function covered(finding: Finding, other: string): string {
	const { told, both } = gapsTold(finding);
	return `${other}: ${both} indicators known of both, ${told} of them with a gap`;
}

const isWith = ({ question }: Finding, other: string | undefined) => new URLSearchParams(question.split("?")[1] ?? "").get("with") === other;
