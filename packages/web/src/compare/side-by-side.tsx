import { SimpleGrid, Tabs, Text, Title } from "@mantine/core";
import { useAsk } from "../engine/hooks.ts";
import { Answered } from "../parts/state.tsx";
import { Terminal } from "../parts/terminal.tsx";
import { useSession } from "../session.tsx";
import { PartView } from "../shapes/part.tsx";
import { useView } from "../view/view.ts";

/** The same question asked for each state, answers next to each other. */
export function SideBySide({ states, lenses }: { readonly states: readonly string[]; readonly lenses: readonly string[] }) {
	const { about } = useSession();
	const [view, change] = useView();
	const chosen = lenses.find((id) => id === view.tab) ?? lenses[0];
	const title = (id: string) => about.questions.find((one) => one.id === id)?.title ?? id;
	return (
		<Tabs value={chosen ?? null} onChange={(tab) => change({ tab: tab ?? undefined })} keepMounted={false}>
			<Tabs.List mb="sm">
				{lenses.map((id) => (
					<Tabs.Tab key={id} value={id}>
						{title(id)}
					</Tabs.Tab>
				))}
			</Tabs.List>
			{chosen ? (
				<Tabs.Panel value={chosen}>
					<Text size="sm" c="dimmed" mb="xs">
						{about.questions.find((one) => one.id === chosen)?.question}
					</Text>
					<SimpleGrid cols={{ base: 1, md: Math.min(2, states.length), xl: states.length }} spacing="lg">
						{states.map((state) => (
							<One key={state} lens={chosen} state={state} />
						))}
					</SimpleGrid>
				</Tabs.Panel>
			) : null}
		</Tabs>
	);
}

function One({ lens, state }: { readonly lens: string; readonly state: string }) {
	const { about } = useSession();
	const asked = useAsk(lens, { focal: state });
	const { finding } = asked;
	return (
		<section aria-label={about.names[state] ?? state} style={{ minWidth: 0 }}>
			<Title order={2} size="h4">
				{about.names[state] ?? state}
			</Title>
			<Answered asked={asked}>
				{finding ? (
					<>
						{Object.keys(finding.parts).map((part) => (
							<PartView key={part} finding={finding} part={part} />
						))}
						<Terminal command={`interconnector ask '${finding.question}'`} />
					</>
				) : null}
			</Answered>
		</section>
	);
}
