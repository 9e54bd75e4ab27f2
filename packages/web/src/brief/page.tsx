import type { Draft } from "@interconnector/engine";
import { Alert, Badge, Box, Chip, Group, Loader, Progress, Stack, Text, TextInput, Title } from "@mantine/core";
import { useRun } from "../engine/hooks.ts";
import { isTexts, useKept } from "../parts/kept.ts";
import { Terminal } from "../parts/terminal.tsx";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { worldOf } from "../view/world.ts";
import { Files } from "./files.tsx";
import { stillMeant, valuesOf } from "./pieces.ts";
import { SECTIONS } from "./sections.ts";
import { SentenceView } from "./sentence.tsx";

/** Composes the brief in the page: sections to choose, sentences to follow to their sources and to put in other words, files to save. */
export default function BriefPage() {
	const { about } = useSession();
	const [view, change] = useView();
	const since = view.since ?? "";
	const chosen = view.sections?.split(",").filter((id) => SECTIONS.some((one) => one.id === id)) ?? [];
	const input = { ...valuesOf(worldOf(view)), ...(chosen.length > 0 ? { sections: chosen } : {}), ...(since ? { since } : {}) };
	const { output, pending, done, total, issues, failed } = useRun("compose", input);
	const draft = output?.kind === "text" && output.data ? (output.data as Draft) : undefined;
	const [reworded, setReworded] = useKept(`words-${view.focal ?? about.focal}`, {}, isTexts);
	const meant = draft ? stillMeant(reworded, draft) : [];
	const set = (was: string, text: string | undefined) => {
		const { [was]: _, ...rest } = reworded;
		setReworded(text === undefined || text === was ? rest : { ...rest, [was]: text });
	};
	const list = (sentences: Draft["bottomLine"]) =>
		sentences.map((sentence) => (
			<SentenceView key={sentence.text} sentence={sentence} other={reworded[sentence.text]} onReword={(text) => set(sentence.text, text)} />
		));
	return (
		<Stack gap="sm" maw={860}>
			<Group gap="md" align="end" data-noprint>
				<Box component="fieldset" style={{ border: 0, padding: 0, margin: 0 }}>
					<Text component="legend" size="xs" fw={500} mb={4}>
						Sections {chosen.length === 0 ? "(all)" : ""}
					</Text>
					<Chip.Group multiple value={chosen} onChange={(values) => change({ sections: values.join(",") })}>
						<Group gap={6}>
							{SECTIONS.map(({ id, title, needs }) => (
								<Chip key={id} value={id} size="xs" disabled={needs === "since" && !since}>
									{title}
								</Chip>
							))}
						</Group>
					</Chip.Group>
				</Box>
				<TextInput
					label="And what changed since"
					placeholder="2024-12"
					size="xs"
					w={190}
					key={since}
					defaultValue={since}
					onBlur={(event) => change({ since: event.currentTarget.value.trim() })}
					onKeyDown={(event) => event.key === "Enter" && change({ since: event.currentTarget.value.trim() })}
				/>
			</Group>
			{issues ? (
				<Alert color="orange" role="alert" title="The brief was refused">
					{issues.map(({ field, problem, fix }) => (
						<Text size="sm" key={field}>
							{field}: {problem}; {fix}
						</Text>
					))}
				</Alert>
			) : null}
			{failed ? (
				<Alert color="orange" role="alert" title="This is a fault of the program">
					<Text size="sm">Nothing of yours was changed. {failed.split("\n")[0]}</Text>
				</Alert>
			) : null}
			{pending ? (
				<Group gap="xs">
					<Loader size="xs" aria-label="composing" />
					<Text size="sm" c="dimmed">
						{total && (done ?? 0) < total ? `Asking question ${(done ?? 0) + 1} of ${total} …` : "Composing, and judging every sentence …"}
					</Text>
					{total ? <Progress w={160} value={(100 * (done ?? 0)) / total} size={3} aria-label="questions asked" /> : null}
				</Group>
			) : null}
			{draft ? (
				<article style={{ opacity: pending ? 0.55 : 1 }}>
					<Group justify="space-between" align="start" wrap="wrap" mb="xs">
						<div>
							<Title order={2} size="h3">
								{draft.title}
							</Title>
							<Text size="sm" c="dimmed">
								As of {draft.asOf}. Numbers in brackets: {draft.reproduce.spread}. “Not known” is never zero.
							</Text>
						</div>
						{meant.length > 0 ? (
							<Badge variant="light">
								{meant.length} {meant.length === 1 ? "sentence" : "sentences"} in your words
							</Badge>
						) : null}
					</Group>
					<Files input={{ ...input, ...(meant.length > 0 ? { reworded: meant } : {}) }} />
					{draft.bottomLine.length > 0 ? (
						<Heading title="Bottom line" about="">
							{list(draft.bottomLine)}
						</Heading>
					) : null}
					{draft.sections.map((section) => (
						<Heading key={section.id} title={section.title} about={section.about}>
							{section.sentences.length > 0 ? (
								list(section.sentences)
							) : (
								<Text size="sm" c="dimmed">
									The evidence of this world gives no sentence here. Take another day or level, or add claims.
								</Text>
							)}
							{section.cautions.length > 0 ? (
								<details>
									<summary style={{ fontSize: "0.8rem" }}>Read with care</summary>
									{section.cautions.map((one) => (
										<Text size="xs" key={one}>
											{one}
										</Text>
									))}
								</details>
							) : null}
						</Heading>
					))}
					{draft.refused.length > 0 ? (
						<Heading title="Refused by the gate" about="Left out, so that nothing disappears silently.">
							{draft.refused.map(({ text, because }) => (
								<Text size="sm" key={text}>
									{text}{" "}
									<Text span size="xs" c="dimmed">
										({because})
									</Text>
								</Text>
							))}
						</Heading>
					) : null}
					<Heading title="Sources" about={`What stands under this brief: claims ${draft.notes.length}, sources ${draft.sources.length}.`}>
						{draft.sources.map((source) => (
							<Text size="xs" key={source.id}>
								{source.full} {source.reliability}; claims used: {source.claims}.
							</Text>
						))}
					</Heading>
					<Terminal command={draft.reproduce.commands[0] ?? "interconnector brief"} />
				</article>
			) : null}
		</Stack>
	);
}

function Heading({ title, about, children }: { readonly title: string; readonly about: string; readonly children: React.ReactNode }) {
	return (
		<section aria-label={title} style={{ marginTop: "1.1rem" }}>
			<Title order={3} size="h5">
				{title}
			</Title>
			{about === "" ? null : (
				<Text size="xs" c="dimmed" mb={6}>
					{about}
				</Text>
			)}
			{children}
		</section>
	);
}
