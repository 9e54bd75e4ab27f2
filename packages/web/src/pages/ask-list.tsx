import { ScrollArea, Text, TextInput } from "@mantine/core";
import { type KeyboardEvent, memo, useState } from "react";
import type { QuestionAbout } from "../engine/messages.ts";
import nav from "../frame/nav.module.css";
import { useSession } from "../session.tsx";
import { change } from "../view/view.ts";
import classes from "./ask.module.css";

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

/** Arrow keys, Home and End go from question to question. */
function turn(event: KeyboardEvent<HTMLElement>): void {
	const all = [...event.currentTarget.querySelectorAll("button")];
	const from = all.indexOf(event.target as HTMLButtonElement);
	const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: all.length - 1 }[event.key];
	if (from < 0 || to === undefined) return;
	event.preventDefault();
	all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
}

/** Every question of the catalog by family, to be found by a word and chosen. */
export const AskList = memo(({ chosen }: { readonly chosen: string | undefined }) => {
	const { about } = useSession();
	const [words, setWords] = useState("");
	const fits = (one: QuestionAbout) => `${one.id} ${one.title} ${one.question}`.toLowerCase().includes(words.toLowerCase());
	const fitting = about.questions.filter(fits);
	// One stop of the Tab key for the whole list: dozens of stops before the answer would be none that anybody takes.
	const stop = (fitting.find(({ id }) => id === chosen) ?? fitting[0])?.id;
	return (
		<nav aria-label="questions">
			<TextInput
				size="xs"
				placeholder="find a question"
				aria-label="find a question"
				value={words}
				onChange={(event) => setWords(event.currentTarget.value)}
				mb="xs"
			/>
			<ScrollArea.Autosize className={classes.list ?? ""} type="auto" onKeyDown={turn}>
				{Object.entries(FAMILIES).map(([family, title]) => {
					const own = fitting.filter((one) => one.family === family);
					if (own.length === 0) return null;
					return (
						<div key={family}>
							<Text size="xs" fw={600} c="dimmed" mt={6}>
								{title}
							</Text>
							{own.map((one) => (
								<button
									key={one.id}
									type="button"
									className={nav.link}
									aria-current={one.id === chosen ? "true" : undefined}
									tabIndex={one.id === stop ? 0 : -1}
									onClick={() => change({ lens: one.id, options: undefined })}
								>
									{one.title}
								</button>
							))}
						</div>
					);
				})}
			</ScrollArea.Autosize>
		</nav>
	);
});
