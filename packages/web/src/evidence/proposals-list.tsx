import { Button, Code, Group, Kbd, Text, Title } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import { ClaimDetail } from "./claim-detail.tsx";
import { ClaimList } from "./claim-list.tsx";
import { stepped } from "./claims.ts";
import classes from "./evidence.module.css";
import { decide, nextWaiting, type Proposed, type Verdict, verdictOn, waiting } from "./proposals.ts";
import { Reason } from "./reason.tsx";
import type { Writing } from "./writing.ts";

/** What a workbook proposed, one by one: each beside what the dossier has already, with a key for each verdict; or the rest of them at once. */
export function Proposals({
	proposed,
	writing,
	onChange,
}: {
	readonly proposed: Proposed;
	readonly writing: Writing;
	readonly onChange: (next: Proposed) => void;
}) {
	const { may, busy, act } = writing;
	const left = waiting(proposed);
	const ids = proposed.claims.map(({ id }) => id);
	const [chosen, setChosen] = useState<string | undefined>(ids[0]);
	const [asks, setAsks] = useState<Verdict | "all">();
	const claim = proposed.claims.find(({ id }) => id === chosen);
	const verdict = claim && proposed.decided[claim.id];
	const begin = (next: Verdict | "all") => {
		if (may && !busy && verdict !== next && (next !== "all" || left.length > 0)) setAsks(next);
	};
	const choose = (id: string | undefined) => {
		setAsks(undefined);
		setChosen(id);
	};
	const step = (by: 1 | -1) => choose(stepped(ids, chosen, 0, by));
	// The letter that opens the question for a reason must not be typed into it.
	const key = (run: () => void) => (event: KeyboardEvent) => {
		event.preventDefault();
		run();
	};
	useHotkeys([
		["a", key(() => begin("accepted"))],
		["x", key(() => begin("rejected"))],
		["j", () => step(1)],
		["k", () => step(-1)],
	]);
	if (!claim) return null;
	const settle = async (because: string) => {
		if (!asks) return;
		const [of, word] = asks === "all" ? [left.map(({ id }) => id), "accepted" as const] : [[claim.id], asks];
		const [operation, input] = asks === "all" ? ["accept", { what: proposed.out, only: of, because }] : verdictOn(proposed, claim.id, word, because);
		const done = await act(
			`${word} ${asks === "all" ? `${of.length} proposals` : `the proposal “${claim.gist}”`}`,
			operation,
			input,
			operation === "reject" && verdict === undefined,
		);
		if (!done) return;
		const next = decide(proposed, of, word);
		onChange(next);
		choose(nextWaiting(next, claim.id));
	};
	const button = (label: string, letter: string, run: () => void, off = false) => (
		<Button size="compact-sm" variant="default" onClick={run} disabled={off} rightSection={letter ? <Kbd size="xs">{letter}</Kbd> : null}>
			{label}
		</Button>
	);
	return (
		<section aria-label="proposals">
			<Title order={3} size="h6" mb={4}>
				3. {ids.length} proposed {ids.length === 1 ? "claim" : "claims"}, {left.length} to decide
			</Title>
			<Text size="sm" mb="xs" maw={760}>
				{proposed.known > 0 ? `${proposed.known} more said what the dossier has already. ` : ""}They wait in <Code>{proposed.out}</Code>; no number
				rests on one until it is accepted. Those that are left come back when the workbook is read again.
			</Text>
			<div className={classes.split}>
				<ClaimList rows={proposed.claims} chosen={chosen} onChoose={choose} marks={proposed.decided} />
				<div style={{ minWidth: 0 }}>
					<ClaimDetail claim={claim} gone={undefined} proposal={verdict ?? "proposed"}>
						<section aria-label="verdict">
							<Group gap={6}>
								{button("Accept", "A", () => begin("accepted"), !may || busy || verdict === "accepted")}
								{button("Reject", "X", () => begin("rejected"), !may || busy || verdict === "rejected")}
								{button("Next", "J", () => step(1))}
								{button("Back", "K", () => step(-1))}
								{button(`Accept the ${left.length} left`, "", () => begin("all"), !may || busy || left.length === 0)}
							</Group>
							{asks ? (
								<Reason
									key={`${claim.id} ${asks}`}
									label={
										asks === "rejected" ? "Why is it rejected?" : asks === "all" ? `Why are these ${left.length} accepted?` : "Why is it accepted?"
									}
									verb={asks === "rejected" ? "Reject" : "Accept"}
									note={
										asks === "rejected"
											? "It goes on record as rejected, so that it is not proposed again; no number rests on it."
											: "It becomes part of the evidence, and every page is told again."
									}
									busy={busy}
									onSettle={settle}
									onCancel={() => setAsks(undefined)}
								/>
							) : null}
						</section>
					</ClaimDetail>
				</div>
			</div>
		</section>
	);
}
