import { Alert, Loader, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { Asked } from "../engine/hooks.ts";
import classes from "./state.module.css";

/** What stands where an answer is still on its way, refused or failed; the answer itself otherwise. */
export function Answered({ asked, children }: { readonly asked: Asked; readonly children: ReactNode }) {
	if (asked.issues)
		return (
			<Alert color="orange" title="The question was refused" role="alert">
				{asked.issues.map((one) => (
					<Text key={`${one.field} ${one.value}`} size="sm">
						{one.field}: {one.problem} ({one.value}); {one.fix}
					</Text>
				))}
			</Alert>
		);
	if (asked.failed)
		return (
			<Alert color="orange" title="This is a fault of the program" role="alert">
				<Text size="sm">Nothing of yours was changed. Please report the first line below.</Text>
				<Text size="xs" ff="monospace" style={{ whiteSpace: "pre-wrap" }}>
					{asked.failed.split("\n").slice(0, 4).join("\n")}
				</Text>
			</Alert>
		);
	if (!asked.finding) return <Loader size="sm" aria-label="computing" />;
	return (
		<>
			<div className={classes.ground} data-answers={asked.finding.question}>
				{asked.pending && asked.total ? (
					<div
						className={classes.bar}
						role="progressbar"
						aria-label="redraws of the evidence"
						aria-valuemin={0}
						aria-valuemax={asked.total}
						aria-valuenow={asked.done ?? 0}
						style={{ width: `${(100 * (asked.done ?? 0)) / asked.total}%` }}
					/>
				) : null}
			</div>
			{children}
		</>
	);
}
