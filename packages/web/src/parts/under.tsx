import type { Finding } from "@interconnector/engine";
import type { ReactNode } from "react";
import classes from "./terminal.module.css";
import { Terminal } from "./terminal.tsx";

/** What stands under every answer: what its ranges are, what it rests on, and the command that gives it. */
export function Under({ finding, children }: { readonly finding: Finding; readonly children?: ReactNode }) {
	return (
		<>
			<p className={classes.note}>
				Ranges: {finding.spread.says}. {finding.rests.length} claims of {finding.contributions.length} sources.
			</p>
			<div className={classes.line}>
				<Terminal command={`interconnector ask '${finding.question}'`} />
				{children}
			</div>
		</>
	);
}
