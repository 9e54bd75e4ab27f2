import type { Finding, ReadingView } from "@interconnector/engine";
import { Button, Group, Loader, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useRun } from "../engine/hooks.ts";
import { ClaimCard } from "../parts/claim.tsx";
import { addressOf, Num } from "../parts/number.tsx";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { Effects } from "./effects.tsx";
import classes from "./evidence.module.css";
import { letting, takenOf, taking } from "./taking.ts";
import { differing, factRows, keyWords } from "./words.ts";

/** One contradiction: its readings with the claims behind them, the weight of each, what moves if it were so, and taking one. */
export function Dispute({
	finding,
	of,
	world,
}: {
	readonly finding: Finding;
	readonly of: string;
	readonly world: Readonly<Record<string, string>>;
}) {
	const { about } = useSession();
	const [view, change] = useView();
	const [wanted, setWanted] = useState(false);
	const { output } = useRun("why", { address: addressOf(finding, "disputes", of, "readings") });
	const readings =
		output?.kind === "explanation" && output.explanation.row === of ? output.explanation.facts.find(({ key }) => key === of)?.readings : [];
	if (!readings || readings.length === 0) return <Loader size="sm" aria-label="looking it up" />;
	const taken = takenOf(view.without, readings);
	const all = readings.reduce((sum, { weight }) => sum + weight, 0);
	const odd = differing(readings.map(({ says }) => says as never));
	return (
		<Stack gap="xs" component="article" aria-label="the contradiction">
			<Title order={2} size="h4">
				{finding.names[of] ?? keyWords(of, about.names)}
			</Title>
			<Group gap="lg">
				{(finding.parts.disputes?.columns ?? [])
					.filter(({ id }) => finding.parts.disputes?.cells[of]?.[id]?.value !== null)
					.map(({ id, title }) => (
						<div key={id}>
							<Text size="xs" c="dimmed">
								{title}
							</Text>
							<Num finding={finding} part="disputes" row={of} column={id} />
						</div>
					))}
			</Group>
			{readings.map((reading, place) => (
				<section
					// biome-ignore lint/suspicious/noArrayIndexKey: readings stand in their order of weight
					key={place}
					className={classes.reading}
					aria-label={`reading ${place + 1}`}
					{...(taken === place ? { "data-taken": true } : {})}
				>
					<Group gap="sm" mb={4}>
						<Text size="sm" fw={600}>
							Reading {place + 1}
							{reading.denied ? ": it is not so" : ""}
						</Text>
						<Text size="xs" c="dimmed">
							{Math.round((100 * reading.weight) / all)} % of the weight
							{place === 0 && taken === undefined ? ", the heaviest: shown where nothing is redrawn" : ""}
						</Text>
						<Button
							size="compact-xs"
							variant={taken === place ? "filled" : "default"}
							aria-pressed={taken === place}
							onClick={() =>
								change({ without: (taken === place ? letting(view.without, readings) : taking(view.without, readings, place)) || undefined })
							}
						>
							{taken === place ? "taken: let them race again" : "take this reading"}
						</Button>
					</Group>
					<Said reading={reading} odd={odd} />
					{reading.claims.map((claim) => (
						<ClaimCard key={claim.id} claim={claim}>
							<Button
								size="compact-xs"
								variant="subtle"
								onClick={() => change({ tab: undefined, claim: claim.id, about: of, q: undefined, noun: undefined, source: undefined })}
							>
								review it
							</Button>
						</ClaimCard>
					))}
				</section>
			))}
			{wanted ? (
				<Effects of={of} world={world} />
			) : (
				<Group gap="sm">
					<Button size="compact-sm" variant="default" onClick={() => setWanted(true)}>
						What would each reading move?
					</Button>
					<Text size="xs" c="dimmed">
						Asks the questions that read it again for each reading; a few seconds.
					</Text>
				</Group>
			)}
		</Stack>
	);
}

/** Only the fields in which the readings differ; the rest stands in the claims. */
function Said({ reading, odd }: { readonly reading: ReadingView; readonly odd: ReadonlySet<string> }) {
	const { about } = useSession();
	const rows = factRows(Object.fromEntries(Object.entries(reading.says).filter(([field]) => odd.has(field))), about.names);
	if (rows.length === 0) return null;
	return (
		<dl className={classes.facts} style={{ marginBottom: 6 }}>
			{rows.map(({ field, text }) => (
				<div key={field} style={{ display: "contents" }}>
					<dt>{field}</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}
