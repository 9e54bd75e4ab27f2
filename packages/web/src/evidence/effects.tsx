import type { Finding } from "@interconnector/engine";
import { Loader, Table, Text } from "@mantine/core";
import { useAsk } from "../engine/hooks.ts";
import { Num } from "../parts/number.tsx";
import { Answered } from "../parts/state.tsx";
import { useSession } from "../session.tsx";
import { effectOf } from "./effect.ts";
import { idWords } from "./words.ts";

/** What each reading would do to the headline numbers if it alone were left, and how far it reaches beyond them. */
export function Effects({ of, world }: { readonly of: string; readonly world: Readonly<Record<string, string>> }) {
	const { about } = useSession();
	const asked = useAsk("contradictions", { ...world, draws: "0", of });
	const { finding } = asked;
	if (asked.pending && !asked.failed && !asked.issues) return <Loader size="sm" aria-label="asking the questions again" />;
	const title = (lens: string) => about.questions.find(({ id }) => id === lens)?.title ?? lens;
	const words = (row: string) => {
		const { reading, lens, at } = effectOf(row);
		const place = at
			? `: ${at.row
					.split(",")
					.map((id) => idWords(id, about.names))
					.join(" – ")}, ${at.column}`
			: "";
		return { reading, what: `${title(lens)}${place}` };
	};
	const reach = (finding?.parts.reach?.rows ?? []).filter((row) => finding?.parts.reach?.cells[row]?.numbers?.value !== 0);
	return (
		<Answered asked={asked}>
			{finding ? (
				<>
					<Part
						finding={finding}
						part="effects"
						rows={finding.parts.effects?.rows ?? []}
						words={words}
						none="No headline number moves under any other reading."
					/>
					<Part finding={finding} part="reach" rows={reach} words={words} none="No number moves beyond the headlines." />
				</>
			) : null}
		</Answered>
	);
}

function Part({
	finding,
	part,
	rows,
	words,
	none,
}: {
	readonly finding: Finding;
	readonly part: string;
	readonly rows: readonly string[];
	readonly words: (row: string) => { readonly reading: string; readonly what: string };
	readonly none: string;
}) {
	const found = finding.parts[part];
	if (!found || rows.length === 0) return <Text size="sm">{none}</Text>;
	return (
		<Table fz="sm" verticalSpacing={3} mt="xs" captionSide="top">
			<Table.Caption ta="left">{found.title}</Table.Caption>
			<Table.Thead>
				<Table.Tr>
					<Table.Th>reading</Table.Th>
					<Table.Th>{part === "reach" ? "question" : "number"}</Table.Th>
					{found.columns.map(({ id, title }) => (
						<Table.Th key={id} ta="right">
							{title}
						</Table.Th>
					))}
				</Table.Tr>
			</Table.Thead>
			<Table.Tbody>
				{rows.map((row) => (
					<Table.Tr key={row}>
						<Table.Td>{words(row).reading}</Table.Td>
						<Table.Td>{words(row).what}</Table.Td>
						{found.columns.map(({ id }) => (
							<Table.Td key={id} ta="right">
								<Num finding={finding} part={part} row={row} column={id} />
							</Table.Td>
						))}
					</Table.Tr>
				))}
			</Table.Tbody>
		</Table>
	);
}
