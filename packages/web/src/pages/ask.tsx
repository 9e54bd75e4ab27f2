import { Badge, Group, NavLink, ScrollArea, Stack, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { useAsk } from "../engine/hooks.ts";
import type { QuestionAbout } from "../engine/messages.ts";
import { OptionForm } from "../form/options.tsx";
import { Answered } from "../parts/state.tsx";
import { Terminal } from "../parts/terminal.tsx";
import { useSession } from "../session.tsx";
import { PartView } from "../shapes/part.tsx";
import { useView } from "../view/view.ts";
import classes from "./ask.module.css";
import type { Page } from "./page.ts";

/** Families of questions as the catalog letters them. */
const FAMILIES: Readonly<Record<string, string>> = {
	A: "Vectors and balance",
	B: "Dependence and levers",
	C: "Brokerage",
	D: "Formats",
	E: "Corridors",
	F: "Time",
	G: "Status and doctrine",
	H: "The evidence itself",
};

/** Every question of the catalog: a new lens appears here by itself. */
function Ask() {
	const { about } = useSession();
	const [view, change] = useView();
	const [words, setWords] = useState("");
	const chosen = about.questions.find(({ id }) => id === view.lens) ?? about.questions[0];
	const fits = (one: QuestionAbout) => `${one.id} ${one.title} ${one.question}`.toLowerCase().includes(words.toLowerCase());
	return (
		<div className={classes.split}>
			<nav aria-label="questions">
				<TextInput
					size="xs"
					placeholder="find a question"
					aria-label="find a question"
					value={words}
					onChange={(event) => setWords(event.currentTarget.value)}
					mb="xs"
				/>
				<ScrollArea.Autosize className={classes.list ?? ""} type="auto">
					{Object.entries(FAMILIES).map(([family, title]) => {
						const own = about.questions.filter((one) => one.family === family && fits(one));
						if (own.length === 0) return null;
						return (
							<div key={family}>
								<Text size="xs" fw={600} c="dimmed" mt={6}>
									{title}
								</Text>
								{own.map((one) => (
									<NavLink
										key={one.id}
										component="button"
										label={one.title}
										active={one.id === chosen?.id}
										onClick={() => change({ lens: one.id, options: undefined })}
										py={3}
									/>
								))}
							</div>
						);
					})}
				</ScrollArea.Autosize>
			</nav>
			{chosen ? <Answer key={chosen.id} chosen={chosen} /> : null}
		</div>
	);
}

/** The options that a person gave, kept in the address as one text. */
function optionsIn(text: string | undefined): Record<string, string> {
	return Object.fromEntries(new URLSearchParams(text ?? ""));
}

function Answer({ chosen }: { readonly chosen: QuestionAbout }) {
	const [view, change] = useView();
	const options = optionsIn(view.options);
	const missing = chosen.options.filter((option) => option.required && !options[option.name]);
	const asked = useAsk(missing.length > 0 ? undefined : chosen.id, options);
	return (
		<Stack gap="xs" style={{ minWidth: 0 }}>
			<Group gap="xs">
				<Title order={2} size="h3">
					{chosen.title}
				</Title>
				{chosen.heavy ? (
					<Badge variant="light" size="sm">
						exact, takes longer
					</Badge>
				) : null}
			</Group>
			<Text>{chosen.question}</Text>
			<OptionForm options={chosen.options} values={options} onChange={(values) => change({ options: new URLSearchParams(values).toString() })} />
			{missing.length > 0 ? (
				<Text size="sm">Fill in {missing.map(({ name }) => name).join(", ")} to ask this.</Text>
			) : (
				<Answered asked={asked}>
					{asked.finding ? (
						<>
							{Object.keys(asked.finding.parts).map((part) => asked.finding && <PartView key={part} finding={asked.finding} part={part} />)}
							<Text size="xs" c="dimmed">
								Ranges: {asked.finding.spread.says}. {asked.finding.rests.length} claims of {asked.finding.contributions.length} sources.
							</Text>
							<Terminal command={`interconnector ask '${asked.finding.question}'`} />
						</>
					) : null}
				</Answered>
			)}
			{chosen.cautions.length > 0 ? (
				<details>
					<summary>Cautions and sources of the method</summary>
					{[...chosen.cautions, ...chosen.cites].map((one) => (
						<Text size="sm" key={one}>
							{one}
						</Text>
					))}
				</details>
			) : null}
		</Stack>
	);
}

export const ask: Page = {
	id: "ask",
	title: "All questions",
	about: "Every lens and inquiry of the catalog, each with its options",
	key: "a",
	Component: Ask,
};
