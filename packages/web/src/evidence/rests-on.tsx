import { rowName } from "@interconnector/engine";
import { Anchor, Button, Group, Progress, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import { addressOf } from "../parts/number.tsx";
import { change } from "../view/view.ts";
import { useAnswersOf } from "./answers.tsx";
import { restingOn } from "./rests.ts";

/** So many numbers of one question are laid out; the rest are counted. */
const MOST = 8;

/** The numbers that rest on a claim in the world of the view, question by question. */
export function RestsOn({ claim }: { readonly claim: string }) {
	const { findings, done, total, wanted, want } = useAnswersOf();
	const found = useMemo(() => restingOn(findings, claim), [findings, claim]);
	const count = found.reduce((sum, { numbers }) => sum + numbers.length, 0);
	return (
		<section aria-label="the numbers that rest on it">
			<Title order={3} size="h6" mb={2}>
				Numbers that rest on it
			</Title>
			{!wanted ? (
				<Group gap="sm">
					<Button size="compact-sm" variant="default" onClick={want}>
						Find them
					</Button>
					<Text size="xs" c="dimmed">
						Asks all {total} light questions in the background.
					</Text>
				</Group>
			) : (
				<>
					<Text size="sm" role="status">
						{count === 0
							? done === total
								? "None, as the world of this page stands."
								: "None so far."
							: `${count} ${count === 1 ? "number" : "numbers"} of ${found.length} ${found.length === 1 ? "question" : "questions"}`}
						{done < total ? ` · ${done} of ${total} questions asked` : ""}
					</Text>
					{done < total ? <Progress value={(100 * done) / total} size={2} aria-label="questions asked" /> : null}
				</>
			)}
			{found.map(({ finding, numbers }) => (
				<details key={finding.id} open={found.length <= 3}>
					<summary>
						{finding.title}: {numbers.length}
					</summary>
					<Group gap="md" pl="md" pb={6}>
						{numbers.slice(0, MOST).map(({ part, row, column }) => (
							<Anchor
								key={`${part}/${row}/${column}`}
								component="button"
								size="xs"
								ta="left"
								onClick={() => change({ why: addressOf(finding, part, row, column) })}
							>
								{rowName(row, finding.names)}, {finding.parts[part]?.columns.find(({ id }) => id === column)?.title}
							</Anchor>
						))}
						{numbers.length > MOST ? (
							<Text size="xs" c="dimmed">
								and {numbers.length - MOST} more
							</Text>
						) : null}
					</Group>
				</details>
			))}
		</section>
	);
}
