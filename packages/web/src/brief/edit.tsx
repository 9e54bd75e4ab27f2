import type { Output, Sentence } from "@interconnector/engine";
import { Alert, Button, Group, Text, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useSession } from "../session.tsx";
import { restsText } from "./pieces.ts";

interface Judged {
	readonly ok: boolean;
	readonly faults: readonly { readonly at: string; readonly word: string; readonly because: string }[];
}

/** A sentence in other words. They are kept only when the gate finds that they follow from what the sentence rests on. */
export function Edit({ sentence, text, onKeep }: { readonly sentence: Sentence; readonly text: string; readonly onKeep: (text: string) => void }) {
	const { thread } = useSession();
	const [written, setWritten] = useState(text);
	const [busy, setBusy] = useState(false);
	const [refused, setRefused] = useState<readonly string[]>();
	const stop = useRef<() => void>(() => undefined);
	useEffect(() => () => stop.current(), []);
	const words = written.trim().replace(/\s+/g, " ");
	const judge = () => {
		setBusy(true);
		stop.current = thread.run("judge", { text: words, rests: restsText(sentence.rests) }, {}, ({ output, issues, failed, pending }) => {
			if (pending) return;
			setBusy(false);
			const said = verdictOf(output);
			if (said?.ok) onKeep(words);
			else
				setRefused(
					said?.faults.map(({ word, because }) => `${word === "" ? "" : `“${word}”: `}${because}`) ??
						issues?.map(({ problem, fix }) => `${problem}; ${fix}`) ?? [failed ?? "the gate gave no answer"],
				);
		});
	};
	return (
		<div>
			<Textarea
				size="sm"
				autosize
				minRows={2}
				aria-label="the sentence in other words"
				value={written}
				onChange={(event) => {
					setWritten(event.currentTarget.value);
					setRefused(undefined);
				}}
				onKeyDown={(event) => {
					if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) judge();
				}}
				data-autofocus
			/>
			<Group gap="xs" mt={4} mb={6}>
				<Button size="compact-sm" onClick={judge} loading={busy} disabled={words === ""}>
					Keep these words
				</Button>
				<Text size="xs" c="dimmed">
					Every number, name, date and status must follow from what the sentence rests on. Ctrl+Enter keeps.
				</Text>
			</Group>
			{refused ? (
				<Alert color="orange" title="The gate refuses these words; the sentence stays as it was" role="alert" mb={6} p="xs">
					{refused.map((one) => (
						<Text size="sm" key={one}>
							{one}
						</Text>
					))}
				</Alert>
			) : null}
		</div>
	);
}

function verdictOf(output: Output | undefined): Judged | undefined {
	return output?.kind === "text" ? (output.data as Judged) : undefined;
}
