import { Button, Group, Kbd, Text, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import { useView } from "../view/view.ts";
import type { ClaimRow } from "./claims.ts";
import { WRITE_HOW } from "./how.ts";
import type { Gone } from "./log.ts";
import { decider, type Writing } from "./writing.ts";

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
	const [, change] = useView();
	const [asks, setAsks] = useState<"reject" | "accept">();
	const [because, setBecause] = useState("");
	const { may, busy, act, kept, undo } = writing;
	const short = claim.gist.length > 60 ? `${claim.gist.slice(0, 58)}…` : claim.gist;
	const begin = (verdict: "reject" | "accept") => {
		if (may && !busy && (verdict === "reject") === !gone) setAsks(verdict);
	};
	const amend = () => may && !gone && change({ tab: "add", replaces: claim.id });
	const decide = async () => {
		if (!asks || because.trim() === "") return;
		const input = asks === "reject" ? { claim: claim.id, because: because.trim() } : { what: claim.id, because: because.trim() };
		const done = await act(`${asks === "reject" ? "rejected" : "accepted"} “${short}”`, asks, input);
		if (done) {
			setAsks(undefined);
			setBecause("");
		}
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
	const why = may ? undefined : WRITE_HOW;
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
				<form
					onSubmit={(event) => {
						event.preventDefault();
						decide();
					}}
					onKeyDown={(event) => event.key === "Escape" && setAsks(undefined)}
				>
					<Group gap={6} align="end" mt={8}>
						<TextInput
							size="xs"
							flex="1 1 16rem"
							autoFocus
							required
							label={asks === "reject" ? "Why is it rejected?" : "Why does it stand after all?"}
							placeholder="in a few words: they are kept with the verdict"
							value={because}
							onChange={(event) => setBecause(event.currentTarget.value)}
						/>
						<TextInput
							size="xs"
							w={150}
							label="Decided by"
							placeholder="your name here"
							defaultValue={decider.get()}
							onBlur={(event) => decider.set(event.currentTarget.value)}
						/>
						<Button size="xs" type="submit" loading={busy} disabled={because.trim() === ""}>
							{asks === "reject" ? "Reject (Enter)" : "Accept (Enter)"}
						</Button>
						<Button size="xs" variant="subtle" onClick={() => setAsks(undefined)}>
							Cancel (Esc)
						</Button>
					</Group>
					<Text size="xs" c="dimmed" mt={2}>
						{asks === "reject"
							? "The claim stays in the dossier with the verdict; no number rests on it any more, and every page is told again."
							: "Numbers may rest on it again, and every page is told again."}
					</Text>
				</form>
			) : null}
		</section>
	);
}
