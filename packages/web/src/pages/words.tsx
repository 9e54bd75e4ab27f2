import { foldText } from "@interconnector/engine";
import { Stack, Text, TextInput, Title } from "@mantine/core";
import { TERMS } from "../glossary/terms.ts";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import type { Page } from "./page.ts";

/** Every word that stands on screens, then the nouns that claims are made of. */
function Words() {
	const { about } = useSession();
	const [view, change] = useView();
	const wanted = foldText(view.word ?? "");
	const fits = (...texts: readonly string[]) => texts.some((text) => foldText(text).includes(wanted));
	const terms = TERMS.filter(({ term, says, also = [] }) => fits(term, says, ...also));
	const nouns = about.nouns.filter((one) => fits(one.title, one.about));
	return (
		<Stack gap="xs" maw={760}>
			<TextInput
				size="xs"
				label="Find a word"
				w={260}
				value={view.word ?? ""}
				onChange={(event) => change({ word: event.currentTarget.value }, true)}
			/>
			<Title order={2} size="h4">
				Words on these pages
			</Title>
			<List entries={terms.map(({ term, says, also = [] }) => [term, says, also.length > 0 ? `also: ${also.join(", ")}` : ""])} />
			<Title order={2} size="h4" mt="md">
				What claims speak of
			</Title>
			<List entries={nouns.map((one) => [one.title.toLowerCase(), one.about, ""])} />
			{terms.length + nouns.length === 0 ? <Text size="sm">No such word. Take letters away, or ask under All questions.</Text> : null}
		</Stack>
	);
}

function List({ entries }: { readonly entries: readonly (readonly [string, string, string])[] }) {
	return (
		<dl style={{ margin: 0 }}>
			{entries.map(([term, says, also]) => (
				<div key={term} style={{ marginBottom: 6 }}>
					<Text component="dt" size="sm" fw={600}>
						{term}
						{also ? (
							<Text span size="xs" c="dimmed" ml={8}>
								{also}
							</Text>
						) : null}
					</Text>
					<Text component="dd" size="sm" m={0}>
						{says}
					</Text>
				</div>
			))}
		</dl>
	);
}

export const words: Page = { id: "words", title: "Words", about: "What the words on these pages mean", key: "w", Component: Words };
