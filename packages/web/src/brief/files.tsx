import { Alert, Anchor, Button, Group, List, Text } from "@mantine/core";
import { useState } from "react";
import { mayWrite, Refused, write } from "../api.ts";
import { bytesOf, type InlineFile } from "../exports/inline.ts";
import { inFolder, READS_ONLY } from "../folder.ts";
import { saveBlob } from "../parts/save.ts";

const FORMATS = [
	{ id: "html", title: "HTML page", type: "text/html" },
	{ id: "md", title: "Markdown", type: "text/markdown" },
	{ id: "docx", title: "Word", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
	{ id: "csl", title: "Bibliography", type: "application/json" },
] as const;

interface Made {
	readonly files: readonly InlineFile[];
	readonly refused: readonly { readonly text: string; readonly because: string }[];
}

/**
 * The brief as files. The program composes it anew and sends every sentence through the gate once more, so that a file never holds
 * words that do not follow from their sources.
 */
export function Files({ input }: { readonly input: Readonly<Record<string, unknown>> }) {
	const [busy, setBusy] = useState<string>();
	const [said, setSaid] = useState<string>();
	const [made, setMade] = useState<Made>();
	const get = async ({ id, type }: (typeof FORMATS)[number]) => {
		setBusy(id);
		setSaid(undefined);
		try {
			const answer = (await write("brief", { ...input, formats: [id], inline: true })) as Made;
			for (const file of answer.files) saveBlob(file.name, new Blob([bytesOf(file)], { type }));
			setMade(answer);
		} catch (error) {
			setSaid(error instanceof Refused ? [error.message, ...error.details].join("\n") : (error as Error).message);
		}
		setBusy(undefined);
	};
	return (
		<div data-noprint>
			<Group gap="xs">
				{mayWrite() ? (
					FORMATS.map((format) => (
						<Button
							key={format.id}
							size="xs"
							variant="default"
							loading={busy === format.id}
							disabled={busy !== undefined}
							onClick={() => get(format)}
						>
							{format.title}
						</Button>
					))
				) : inFolder ? (
					<Text size="sm">{READS_ONLY} Its sentences can be copied, and this page can be printed.</Text>
				) : (
					<Text size="sm">
						This tab only reads: open the address that the program printed at its start to save your own brief. As shipped:{" "}
						<Anchor href="brief.html">the page</Anchor>, <Anchor href="brief.md">Markdown</Anchor>.
					</Text>
				)}
			</Group>
			{said ? (
				<Alert color="orange" role="alert" mt="xs" title="No file was made">
					<Text size="sm" style={{ whiteSpace: "pre-wrap" }}>
						{said}
					</Text>
				</Alert>
			) : null}
			{made && made.files.length > 0 ? (
				<Text size="xs" c="dimmed" mt={4} role="status">
					Saved by the browser: {made.files.map(({ name }) => name).join(", ")}.
					{made.refused.length > 0 ? ` ${made.refused.length} refused by the gate and listed at its end:` : ""}
				</Text>
			) : null}
			{made && made.refused.length > 0 ? (
				<List size="xs">
					{made.refused.map(({ text, because }) => (
						<List.Item key={text}>
							{text} ({because})
						</List.Item>
					))}
				</List>
			) : null}
		</div>
	);
}
