import { Badge, Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { ClaimCard } from "../parts/claim.tsx";
import { Terminal } from "../parts/terminal.tsx";
import { useSession } from "../session.tsx";
import { type ClaimRow, readingsOf } from "./claims.ts";
import classes from "./evidence.module.css";
import type { Gone } from "./log.ts";
import { RestsOn } from "./rests-on.tsx";
import { SourceLine } from "./source-line.tsx";
import { useClaims } from "./use-claims.ts";
import { credibilityWords, factRows } from "./words.ts";

/** One claim in full: what is said in plain words, by whom and where, who says otherwise, and what rests on it. */
export function ClaimDetail({
	claim,
	gone,
	proposal,
	children,
}: {
	readonly claim: ClaimRow;
	readonly gone: Gone | undefined;
	/** It is no part of the evidence yet, or was none when the list was made: how it stands. */
	readonly proposal?: "proposed" | "accepted" | "rejected";
	readonly children: ReactNode;
}) {
	const { about } = useSession();
	const noun = about.nouns.find(({ is }) => is === claim.noun);
	return (
		<Stack gap="sm" component="article" aria-label="the claim">
			<div>
				<Group gap={6} mb={4}>
					<Badge variant="light" tt="none">
						{noun?.title ?? claim.noun}
					</Badge>
					<Badge
						variant={gone || proposal === "rejected" ? "light" : "outline"}
						color={gone || proposal === "rejected" ? "orange" : "blue"}
						tt="none"
					>
						{proposal ?? gone?.standing ?? "stands"}
					</Badge>
					{claim.stance === "against" ? (
						<Badge variant="light" color="orange" tt="none">
							the source denies it
						</Badge>
					) : null}
				</Group>
				<Title order={2} size="h4">
					{claim.gist}
				</Title>
				{gone ? (
					<Text size="sm" mt={4}>
						{gone.standing === "rejected" ? "Rejected: " : ""}
						{gone.because}. No number rests on it.
					</Text>
				) : null}
			</div>
			{children}
			<SourceLine id={claim.source} at={claim.at} />
			<section aria-label="the fact">
				<Title order={3} size="h6" mb={2}>
					As it is kept
				</Title>
				<dl className={classes.facts}>
					{factRows(claim.says as never, about.names).map(({ field, text, ids }) => (
						<Row key={field} field={field} text={text} title={ids.join(", ")} />
					))}
					<Row field="credibility" text={credibilityWords(claim.credibility)} />
					{claim.credence === undefined ? null : <Row field="credence" text={String(claim.credence)} />}
					<Row field="coded by" text={`${claim.by}, ${claim.recorded}`} />
					{claim.replaces ? <Row field="replaces" text={claim.replaces} /> : null}
				</dl>
			</section>
			{gone ? null : (
				<>
					<Others claim={claim} />
					{proposal && proposal !== "accepted" ? null : <RestsOn claim={claim.id} />}
				</>
			)}
			{proposal && proposal !== "accepted" ? null : <Terminal command={`interconnector why ${claim.id}`} />}
		</Stack>
	);
}

function Row({ field, text, title }: { readonly field: string; readonly text: string; readonly title?: string }) {
	return (
		<>
			<dt>{field}</dt>
			<dd title={title}>{text}</dd>
		</>
	);
}

/** What else is said of the same thing, reading by reading. */
function Others({ claim }: { readonly claim: ClaimRow }) {
	const { about } = useSession();
	const { rows } = useClaims(claim.key === "" ? undefined : { about: claim.key, registry: true });
	const found = rows?.filter(({ key }) => key === claim.key) ?? [];
	// A proposal stands beside what the dossier has, though it is not yet in it.
	const same = found.some(({ id }) => id === claim.id) ? found : [claim, ...found];
	const readings = readingsOf(same);
	if (same.length < 2) return rows ? <Text size="sm">No other claim speaks of the same thing.</Text> : null;
	return (
		<section aria-label="other claims on the same thing">
			<Title order={3} size="h6" mb={4}>
				{readings.length > 1 ? `${readings.length} readings of the same thing` : "Others that say the same"}
			</Title>
			{readings.map((reading) => {
				const own = reading.claims.some(({ id }) => id === claim.id);
				const others = reading.claims.filter(({ id }) => id !== claim.id);
				return (
					<div key={reading.id} className={classes.reading} {...(own ? { "data-taken": true } : {})}>
						{readings.length > 1 ? (
							<Text size="xs" fw={600} mb={2}>
								{own ? "as here" : "otherwise"}
								{reading.denied ? ": it is not so" : ""}
							</Text>
						) : null}
						{others.map((one) => (
							<ClaimCard key={one.id} claim={{ ...one, from: about.sources.find(({ id }) => id === one.source) as never }} />
						))}
						{own && others.length === 0 ? <Text size="sm">this claim alone</Text> : null}
					</div>
				);
			})}
		</section>
	);
}
