import type { Finding } from "@interconnector/engine";
import { Badge, Button, Group, Select, Text, UnstyledButton } from "@mantine/core";
import { useAsk } from "../engine/hooks.ts";
import { Answered } from "../parts/state.tsx";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { Dispute } from "./dispute.tsx";
import classes from "./evidence.module.css";
import { listOf, sourcesOnly } from "./taking.ts";
import { keyWords } from "./words.ts";

/** Where sources say different things of one subject; a person may take one reading, and every number is told by it. */
export function ContradictionsPane() {
	const { about } = useSession();
	const [view, change] = useView();
	// Readings that were set aside are still listed, so that they can be let in again.
	const world = { without: sourcesOnly(view.without), ...(view.compatible ? { compatible: "true" } : {}), ...(view.noun ? { noun: view.noun } : {}) };
	const asked = useAsk("contradictions", { ...world, draws: "0" });
	const { finding } = asked;
	const keys = finding?.parts.disputes?.rows ?? [];
	const chosen = keys.find((key) => key === view.key) ?? keys[0];
	const aside = listOf(view.without).filter((id) => id.startsWith("claim:"));
	return (
		<Answered asked={asked}>
			{aside.length > 0 ? (
				<Group gap="sm" mb="xs">
					<Text size="sm">
						{aside.length} {aside.length === 1 ? "claim is" : "claims are"} left out of every number of this view, since other readings were taken.
					</Text>
					<Button size="compact-sm" variant="default" onClick={() => change({ without: sourcesOnly(view.without) || undefined })}>
						let all readings race again
					</Button>
				</Group>
			) : null}
			{finding ? (
				<div className={classes.split} {...(view.key ? { "data-chosen": true } : {})}>
					<div className={classes.pane}>
						<Group gap="xs" align="end" mb={6}>
							<Select
								size="xs"
								label="kind of fact"
								placeholder="any"
								clearable
								data={about.nouns.map(({ is, title }) => ({ value: is, label: title }))}
								value={view.noun ?? null}
								onChange={(noun) => change({ noun: noun ?? undefined, key: undefined })}
							/>
							<Button
								size="xs"
								variant={view.compatible ? "light" : "default"}
								aria-pressed={view.compatible !== undefined}
								onClick={() => change({ compatible: view.compatible ? undefined : "yes" })}
							>
								also mere precision
							</Button>
						</Group>
						<Text size="sm" mb={6} role="status">
							{keys.length} {keys.length === 1 ? "thing" : "things"} of which sources say different things
						</Text>
						{keys.length === 0 ? (
							<Text size="sm">
								None in the evidence of this view. Switch on more sources, ask of any kind of fact, or show readings that differ in precision.
							</Text>
						) : (
							<nav aria-label="contradictions" className={classes.list}>
								{keys.map((key) => (
									<UnstyledButton key={key} className={classes.item ?? ""} aria-current={key === chosen} onClick={() => change({ key }, true)}>
										<Text size="sm">{finding.names[key] ?? keyWords(key, about.names)}</Text>
										<Group gap={4} mt={2}>
											{kindsIn(finding, key).map((kind) => (
												<Badge key={kind} size="xs" variant="light" color="orange" tt="none">
													{kind}
												</Badge>
											))}
										</Group>
									</UnstyledButton>
								))}
							</nav>
						)}
					</div>
					<div style={{ minWidth: 0 }}>
						<div className={classes.only}>
							<Button size="compact-sm" variant="subtle" mb="xs" onClick={() => change({ key: undefined }, true)}>
								← the list
							</Button>
						</div>
						{chosen ? <Dispute key={chosen} finding={finding} of={chosen} world={world} /> : null}
					</div>
				</div>
			) : null}
		</Answered>
	);
}

/** The kinds of disagreement that were found on a thing, by their titles. */
function kindsIn(finding: Finding, key: string): string[] {
	const part = finding.parts.kinds;
	return (part?.columns ?? []).filter(({ id }) => part?.cells[key]?.[id]?.value === 1).map(({ title }) => title);
}
