import { Tabs } from "@mantine/core";
import { AddPane } from "../evidence/add-pane.tsx";
import { AnswersProvider } from "../evidence/answers.tsx";
import { ChangesPane } from "../evidence/changes-pane.tsx";
import { ClaimsPane } from "../evidence/claims-pane.tsx";
import { ContradictionsPane } from "../evidence/contradictions-pane.tsx";
import classes from "../evidence/evidence.module.css";
import { ExcelPane } from "../evidence/excel-pane.tsx";
import { MergePane } from "../evidence/merge-pane.tsx";
import { SourcesPane } from "../evidence/sources-pane.tsx";
import { useWriting, type Writing } from "../evidence/writing.ts";
import { WrittenBar } from "../evidence/written.tsx";
import { change, usePart } from "../view/view.ts";
import { SectionView } from "./composed.tsx";
import type { Page } from "./page.ts";

const PANES: readonly { readonly id: string; readonly title: string; readonly show: (writing: Writing) => React.ReactNode }[] = [
	{ id: "claims", title: "Claims", show: (writing) => <ClaimsPane writing={writing} /> },
	{ id: "contradictions", title: "Contradictions", show: () => <ContradictionsPane /> },
	{ id: "sources", title: "Sources", show: () => <SourcesPane /> },
	{ id: "coverage", title: "Coverage", show: () => <SectionView section={{ ask: "coverage", title: "Coverage" }} /> },
	{ id: "staleness", title: "Age", show: () => <SectionView section={{ ask: "staleness", title: "Age" }} /> },
	{ id: "add", title: "Add or correct", show: (writing) => <AddPane writing={writing} /> },
	{ id: "merge", title: "Merge", show: (writing) => <MergePane writing={writing} /> },
	{ id: "excel", title: "Excel", show: (writing) => <ExcelPane writing={writing} /> },
	{ id: "changes", title: "Changes", show: (writing) => <ChangesPane writing={writing} /> },
];

/** The evidence itself: to search, to weigh, to correct. Each pane is an address of its own. */
function Evidence() {
	const wanted = usePart("tab");
	const writing = useWriting();
	const tab = PANES.find(({ id }) => id === wanted)?.id ?? "claims";
	const turn = (next: string | null) => {
		writing.clear();
		change({ tab: next === "claims" ? undefined : (next ?? undefined), noun: undefined, replaces: undefined });
	};
	return (
		<AnswersProvider>
			<Tabs value={tab} onChange={turn} keepMounted={false} className={classes.page ?? ""}>
				<Tabs.List mb="sm">
					{PANES.map(({ id, title }) => (
						<Tabs.Tab key={id} value={id} px="sm">
							{title}
						</Tabs.Tab>
					))}
				</Tabs.List>
				<WrittenBar writing={writing} />
				{PANES.map(({ id, show }) => (
					<Tabs.Panel key={id} value={id}>
						{show(writing)}
					</Tabs.Panel>
				))}
			</Tabs>
		</AnswersProvider>
	);
}

export const evidence: Page = {
	id: "evidence",
	title: "Evidence",
	about: "Claims and sources: search, review, add and correct; where sources contradict each other; what is covered and how old",
	key: "e",
	Component: Evidence,
};
