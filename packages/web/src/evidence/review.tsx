import { Button, Group, Kbd } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import { READS_ONLY } from "../folder.ts";
import { change } from "../view/view.ts";
import type { ClaimRow } from "./claims.ts";
import type { Gone } from "./log.ts";
import { Reason } from "./reason.tsx";
import type { Writing } from "./writing.ts";

/** A verdict on a claim with one key each. A rejection asks for a reason, which is kept with it. */
export function Review({
	claim,
	gone,
	writing,
	onStep,
}: {
	readonly claim: ClaimRow;
	readonly gone: Gone | undefined;
	readonly writing: Writing;
	readonly onStep: (by: 1 | -1) => void;
}) {
	const [asks, setAsks] = useState<"reject" | "accept">();
	const { may, busy, act, kept, undo } = writing;
	const short = claim.gist.length > 60 ? `${claim.gist.slice(0, 58)}…` : claim.gist;
	const begin = (verdict: "reject" | "accept") => {
		if (may && !busy && (verdict === "reject") === !gone) setAsks(verdict);
	};
	const amend = () => may && !gone && change({ tab: "add", replaces: claim.id });
	const decide = async (because: string) => {
		if (!asks) return;
		const input = asks === "reject" ? { claim: claim.id, because } : { what: claim.id, because };
		const done = await act(`${asks === "reject" ? "rejected" : "accepted"} “${short}”`, asks, input);
		if (done) setAsks(undefined);
	};
	// The letter that opens the question for a reason must not be typed into it.
	const key = (run: () => void) => (event: KeyboardEvent) => {
		event.preventDefault();
		run();
	};
	useHotkeys([
		["x", key(() => begin("reject"))],
		["a", key(() => begin("accept"))],
		["e", key(amend)],
	]);
	const why = may ? undefined : READS_ONLY;
	const button = (label: string, letter: string, run: () => void, off: boolean, title?: string) => (
		<Button size="compact-sm" variant="default" onClick={run} disabled={off} title={title} rightSection={<Kbd size="xs">{letter}</Kbd>}>
			{label}
		</Button>
	);
	return (
		<section aria-label="verdict">
			<Group gap={6}>
				{button(
					"Accept",
					"A",
					() => begin("accept"),
					!may || busy || !gone || gone.standing === "replaced",
					why ?? (gone ? undefined : "it stands already"),
				)}
				{button("Reject", "X", () => begin("reject"), !may || busy || gone !== undefined, why ?? (gone ? "it does not stand" : undefined))}
				{button("Amend", "E", amend, !may || busy || gone !== undefined, why ?? "put a corrected claim in its place")}
				{button("Undo", "U", () => undo(), !may || busy || kept.length === 0, why ?? kept.at(-1)?.says ?? "nothing was changed in this tab")}
				{button("Next", "J", () => onStep(1), false)}
				{button("Back", "K", () => onStep(-1), false)}
			</Group>
			{asks ? (
				<Reason
					label={asks === "reject" ? "Why is it rejected?" : "Why does it stand after all?"}
					verb={asks === "reject" ? "Reject" : "Accept"}
					note={
						asks === "reject"
							? "The claim stays in the dossier with the verdict; no number rests on it any more, and every page is told again."
							: "Numbers may rest on it again, and every page is told again."
					}
					busy={busy}
					onSettle={decide}
					onCancel={() => setAsks(undefined)}
				/>
			) : null}
		</section>
	);
}
