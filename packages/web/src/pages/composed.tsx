import { Tabs, Text } from "@mantine/core";
import type { ComponentType } from "react";
import { useAsk } from "../engine/hooks.ts";
import { Press } from "../parts/press.tsx";
import { Answered } from "../parts/state.tsx";
import { Under } from "../parts/under.tsx";
import { useSession } from "../session.tsx";
import { PartView } from "../shapes/part.tsx";
import { change, usePart } from "../view/view.ts";
import type { Page } from "./page.ts";

/** One question on a page, with the parts of its answer that belong there; all of them where none are named. */
export interface Section {
	readonly ask: string;
	readonly title: string;
	readonly parts?: readonly string[];
	readonly options?: Readonly<Record<string, string>>;
}

/**
 * A page made of questions: one tab each, so that only what is looked at is computed. Knows no mathematics of any of them.
 * `Above` stands over the tabs.
 */
export function composed(page: Omit<Page, "Component">, sections: readonly Section[], Above?: ComponentType): Page {
	function Composed() {
		const { about } = useSession();
		const tab = usePart("tab");
		// A question that this version of the catalog does not have is left out rather than refused.
		const known = sections.filter(({ ask }) => about.questions.some(({ id }) => id === ask));
		const chosen = known.find(({ ask }) => ask === tab) ?? known[0];
		const tabs = (
			<Tabs
				value={chosen?.ask ?? null}
				onChange={(next) => change({ tab: next === known[0]?.ask ? undefined : (next ?? undefined) })}
				keepMounted={false}
			>
				<Tabs.List mb="sm">
					{known.map(({ ask, title }) => (
						<Tabs.Tab key={ask} value={ask}>
							{title}
						</Tabs.Tab>
					))}
				</Tabs.List>
				{known.map((section) => (
					<Tabs.Panel key={section.ask} value={section.ask}>
						<SectionView section={section} />
					</Tabs.Panel>
				))}
			</Tabs>
		);
		return (
			<>
				{Above ? <Above /> : null}
				{tabs}
			</>
		);
	}
	return { ...page, Component: Composed };
}

/** One question answered in place, with the way to all of its parts and options. */
export function SectionView({ section }: { readonly section: Section }) {
	const { about } = useSession();
	const asked = useAsk(section.ask, section.options);
	const question = about.questions.find(({ id }) => id === section.ask);
	const { finding } = asked;
	return (
		<Answered asked={asked}>
			{finding ? (
				<>
					<Text size="sm" c="dimmed" mb="xs">
						{question?.question}
					</Text>
					{(section.parts ?? Object.keys(finding.parts)).map((part) => (
						<PartView key={part} finding={finding} part={part} />
					))}
					<Under finding={finding}>
						<Press onClick={() => change({ page: "ask", lens: section.ask, tab: undefined })}>options, cautions and every part</Press>
					</Under>
				</>
			) : null}
		</Answered>
	);
}
