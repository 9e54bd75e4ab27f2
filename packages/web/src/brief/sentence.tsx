import type { Sentence } from "@interconnector/engine";
import { Anchor, Button, Collapse, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useRun } from "../engine/hooks.ts";
import { hrefOf, useView, viewWith } from "../view/view.ts";
import { Edit } from "./edit.tsx";
import { claimsUnder, piecesOf, restsText } from "./pieces.ts";
import classes from "./sentence.module.css";

/** At most so many claims are named before the numbers that lead to the others. */
const MOST = 12;

/** One sentence of the brief: its numbers lead to why, its rests can be unfolded, and it can be put in other words. */
export function SentenceView({
	sentence,
	other,
	onReword,
}: {
	readonly sentence: Sentence;
	/** The words that a person put instead. */
	readonly other: string | undefined;
	readonly onReword: (text: string | undefined) => void;
}) {
	const [view, change] = useView();
	const [open, setOpen] = useState<"rests" | "edit">();
	const claims = claimsUnder(sentence);
	const toggle = (what: "rests" | "edit") => setOpen(open === what ? undefined : what);
	return (
		<div className={`${classes.sentence} ${other === undefined ? "" : classes.changed}`}>
			{other === undefined ? (
				<Text size="sm">
					{piecesOf(sentence).map(({ text, address }, i) =>
						address === undefined ? (
							// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence keep their order
							<span key={i}>{text}</span>
						) : (
							<a
								// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence keep their order
								key={i}
								className={classes.number ?? ""}
								href={hrefOf(viewWith(view, { why: address }))}
								onClick={(event) => {
									if (event.ctrlKey || event.metaKey || event.shiftKey) return;
									event.preventDefault();
									change({ why: address });
								}}
								aria-label={`${text}. Why?`}
							>
								{text}
							</a>
						),
					)}
				</Text>
			) : (
				<Other sentence={sentence} text={other} onBack={() => onReword(undefined)} />
			)}
			<Group gap="md" data-noprint>
				<Button size="compact-xs" variant="transparent" px={0} fw={400} aria-expanded={open === "rests"} onClick={() => toggle("rests")}>
					rests on {claims.length > 0 ? counted(claims.length, "claim") : counted(sentence.rests.length, "number")}
				</Button>
				<Button size="compact-xs" variant="transparent" px={0} fw={400} aria-expanded={open === "edit"} onClick={() => toggle("edit")}>
					other words
				</Button>
			</Group>
			<Collapse expanded={open === "rests"}>
				{open === "rests" ? (
					<Group gap={8} mb={4}>
						{sentence.rests.map((rest) =>
							rest.kind === "finding" ? (
								<Anchor key={rest.address} component="button" size="xs" ff="monospace" ta="left" onClick={() => change({ why: rest.address })}>
									{rest.address}
								</Anchor>
							) : null,
						)}
						{claims.slice(0, MOST).map((id) => (
							<Anchor key={id} component="button" size="xs" ff="monospace" onClick={() => change({ why: id })}>
								{id.slice(0, 14)}
							</Anchor>
						))}
						{claims.length > MOST ? (
							<Text size="xs" c="dimmed">
								{claims.length - MOST} more behind the numbers
							</Text>
						) : null}
					</Group>
				) : null}
			</Collapse>
			{open === "edit" ? (
				<Edit
					sentence={sentence}
					text={other ?? sentence.text}
					onKeep={(text) => {
						onReword(text);
						setOpen(undefined);
					}}
				/>
			) : null}
		</div>
	);
}

const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? "" : "s"}`;

/** Words that a person put, judged again for the evidence as it now is: what no longer follows says so and is not exported. */
function Other({ sentence, text, onBack }: { readonly sentence: Sentence; readonly text: string; readonly onBack: () => void }) {
	const { output } = useRun("judge", { text, rests: restsText(sentence.rests) });
	const faults = output?.kind === "text" && !(output.data as { ok: boolean }).ok ? output.text : undefined;
	return (
		<>
			<Text size="sm">{text}</Text>
			<Text size="xs" c="dimmed" role={faults ? "alert" : undefined}>
				{faults ? `${faults}. The brief keeps: ${sentence.text}` : "In your words; the gate let them stand. "}{" "}
				<Anchor component="button" size="xs" onClick={onBack}>
					back to the composed words
				</Anchor>
			</Text>
		</>
	);
}
