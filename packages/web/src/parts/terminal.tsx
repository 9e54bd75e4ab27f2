import { useClipboard } from "@mantine/hooks";
import { Press } from "./press.tsx";
import classes from "./terminal.module.css";

/** The same in a terminal: a command that prints what stands here. */
export function Terminal({ command }: { readonly command: string }) {
	const { copied, copy } = useClipboard({ timeout: 1000 });
	return (
		<div className={classes.terminal} data-noprint>
			<code className={classes.command}>{command}</code>
			<Press onClick={() => copy(command)} aria-label="copy the command">
				{copied ? "copied" : "copy"}
			</Press>
		</div>
	);
}
