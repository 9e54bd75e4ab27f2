import { Select, TextInput, Title } from "@mantine/core";
import { sourceLabel } from "../parts/source-label.ts";
import { useSession } from "../session.tsx";
import type { ClaimRow } from "./claims.ts";
import classes from "./evidence.module.css";
import type { Filled } from "./filled.ts";
import type { Field } from "./schema.ts";
import { decider } from "./writing.ts";

/** What a claim needs around its fact. */
export const AROUND: readonly Field[] = [
	{ name: "source", kind: "text", needed: true },
	{ name: "at", kind: "text", needed: true },
	{ name: "gist", kind: "text", needed: true },
];

/** What stands around the fact of a claim that is corrected. */
export function aroundOf(replaced: ClaimRow | undefined): Filled {
	if (!replaced) return {};
	const { source, at, gist, stance, credibility } = replaced;
	return { source, at, gist, ...(stance === "against" ? { stance } : {}), ...(credibility ? { credibility: String(credibility) } : {}) };
}

/** Who says so, where, how far it is trusted and who coded it. */
export function Around({
	claim,
	problem,
	onTell,
}: {
	readonly claim: Filled;
	readonly problem: (name: string) => string | undefined;
	readonly onTell: (name: string, value: string) => void;
}) {
	const { about } = useSession();
	return (
		<>
			<Title order={3} size="h6">
				Who says so, and where
			</Title>
			<div className={classes.fields}>
				<Select
					size="xs"
					label="Source"
					withAsterisk
					searchable
					data={about.sources.map((one) => ({ value: one.id, label: sourceLabel(one) }))}
					value={(claim.source as string) || null}
					onChange={(value) => onTell("source", value ?? "")}
					error={problem("source")}
				/>
				<TextInput
					size="xs"
					label="Where in it"
					withAsterisk
					placeholder="heading and paragraph"
					value={(claim.at as string) ?? ""}
					onChange={(event) => onTell("at", event.currentTarget.value)}
					error={problem("at")}
				/>
				<TextInput
					size="xs"
					label="The claim in one sentence of your own"
					withAsterisk
					value={(claim.gist as string) ?? ""}
					onChange={(event) => onTell("gist", event.currentTarget.value)}
					error={problem("gist")}
				/>
				<Select
					size="xs"
					label="The source says"
					allowDeselect={false}
					data={[
						{ value: "for", label: "that it is so" },
						{ value: "against", label: "that it is not so" },
					]}
					value={(claim.stance as string) || "for"}
					onChange={(value) => onTell("stance", value ?? "")}
				/>
				<Select
					size="xs"
					label="Credibility"
					clearable
					placeholder="3 possibly true"
					data={["1 confirmed", "2 probably true", "3 possibly true", "4 doubtful", "5 improbable", "6 cannot be judged"].map((label) => ({
						value: label[0] ?? "",
						label,
					}))}
					value={(claim.credibility as string) || null}
					onChange={(value) => onTell("credibility", value ?? "")}
				/>
				<TextInput
					size="xs"
					label="Coded by"
					placeholder="your name here"
					defaultValue={decider.get()}
					onBlur={(event) => decider.set(event.currentTarget.value)}
				/>
			</div>
		</>
	);
}
