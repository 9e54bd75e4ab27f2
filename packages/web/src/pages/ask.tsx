import { Badge, Group, Stack, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import { useAsk } from "../engine/hooks.ts";
import type { QuestionAbout } from "../engine/messages.ts";
import { OptionForm } from "../form/options.tsx";
import { Answered } from "../parts/state.tsx";
import { Under } from "../parts/under.tsx";
import { useSession } from "../session.tsx";
import { PartView } from "../shapes/part.tsx";
import { change, usePart } from "../view/view.ts";
import classes from "./ask.module.css";
import { AskList } from "./ask-list.tsx";
import type { Page } from "./page.ts";

/** Every question of the catalog: a new lens appears here by itself. */
function Ask() {
	const { about } = useSession();
	const wanted = usePart("lens");
	const chosen = about.questions.find(({ id }) => id === wanted) ?? about.questions[0];
	return (
		<div className={classes.split}>
			<AskList chosen={chosen?.id} />
			{chosen ? <Answer key={chosen.id} chosen={chosen} /> : null}
		</div>
	);
}

/** The options that a person gave, kept in the address as one text. */
function optionsIn(text: string | undefined): Record<string, string> {
	return Object.fromEntries(new URLSearchParams(text ?? ""));
}

function Answer({ chosen }: { readonly chosen: QuestionAbout }) {
	const given = usePart("options");
	const options = useMemo(() => optionsIn(given), [given]);
	const missing = chosen.options.filter((option) => option.required && !options[option.name]);
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
				<Numbers of={chosen.id} options={options} />
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

/** The answer itself, drawn anew with each step of the slider; what stands around it is not. */
function Numbers({ of, options }: { readonly of: string; readonly options: Readonly<Record<string, string>> }) {
	const asked = useAsk(of, options);
	const { finding } = asked;
	return (
		<Answered asked={asked}>
			{finding ? (
				<>
					{Object.keys(finding.parts).map((part) => (
						<PartView key={part} finding={finding} part={part} />
					))}
					<Under finding={finding} />
				</>
			) : null}
		</Answered>
	);
}

export const ask: Page = {
	id: "ask",
	title: "All questions",
	about: "Every lens and inquiry of the catalog, each with its options",
	key: "a",
	Component: Ask,
};
