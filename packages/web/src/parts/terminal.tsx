import { Button, Code, CopyButton, Group } from "@mantine/core";

/** The same in a terminal: a command that prints what stands here. */
export function Terminal({ command }: { readonly command: string }) {
	return (
		<Group gap={6} wrap="nowrap" align="center" data-noprint>
			<Code style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{command}</Code>
			<CopyButton value={command}>
				{({ copied, copy }) => (
					<Button size="compact-xs" variant="subtle" onClick={copy} aria-label="copy the command">
						{copied ? "copied" : "copy"}
					</Button>
				)}
			</CopyButton>
		</Group>
	);
}
