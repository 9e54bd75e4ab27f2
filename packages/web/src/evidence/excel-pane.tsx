import { Button, Code, Group, MultiSelect, Select, Stack, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { sourceLabel } from "../parts/source-label.ts";
import { useSession } from "../session.tsx";
import { type Proposed, proposedOf } from "./proposals.ts";
import { Proposals } from "./proposals-list.tsx";
import type { Writing } from "./writing.ts";

/** Coding in a spreadsheet: a template written on this machine, a filled one read from it into proposals, and the proposals decided one by one. */
export function ExcelPane({ writing }: { readonly writing: Writing }) {
	const { about } = useSession();
	const { may, busy, act } = writing;
	const [nouns, setNouns] = useState<string[]>([]);
	const [template, setTemplate] = useState<string>();
	const [file, setFile] = useState("");
	const [source, setSource] = useState<string | null>(null);
	const [by, setBy] = useState("");
	const [proposed, setProposed] = useState<Proposed>();
	/** How often a workbook was read: each time the list begins anew. */
	const [read, setRead] = useState(0);
	const write = async () => {
		const answer = await act("template written", "template", nouns.length > 0 ? { nouns } : {});
		if (answer) setTemplate(String(answer.out));
	};
	const code = async () => {
		const answer = await act("workbook read", "code", { file: file.trim(), source, by: by.trim() });
		if (!answer) return;
		setProposed(proposedOf(answer));
		setRead(read + 1);
	};
	return (
		<Stack gap="lg">
			<section aria-label="the template" style={{ maxWidth: 760 }}>
				<Title order={3} size="h6" mb={4}>
					1. A template to fill
				</Title>
				<Group gap="sm" align="end">
					<MultiSelect
						size="xs"
						flex="1 1 16rem"
						label="Kinds of fact"
						placeholder={nouns.length === 0 ? "all but names" : ""}
						clearable
						searchable
						data={about.nouns.map(({ is, title }) => ({ value: is, label: title }))}
						value={nouns}
						onChange={setNouns}
					/>
					<Button size="xs" disabled={!may} loading={busy} onClick={write}>
						Write the template
					</Button>
				</Group>
				{template ? (
					<Text size="sm" mt={6}>
						Written on this machine: <Code>{template}</Code>. Its first sheet says how to fill it.
					</Text>
				) : null}
			</section>
			<section aria-label="a filled template" style={{ maxWidth: 760 }}>
				<Title order={3} size="h6" mb={4}>
					2. A filled one
				</Title>
				<Group gap="sm" align="end">
					<TextInput
						size="xs"
						flex="1 1 14rem"
						label="File on this machine"
						placeholder={template ?? "out/coding.xlsx"}
						value={file}
						onChange={(event) => setFile(event.currentTarget.value)}
					/>
					<Select
						size="xs"
						flex="1 1 14rem"
						label="Source that was coded"
						searchable
						data={about.sources.map((one) => ({ value: one.id, label: sourceLabel(one) }))}
						value={source}
						onChange={setSource}
					/>
					<TextInput size="xs" w={140} label="Coded by" value={by} onChange={(event) => setBy(event.currentTarget.value)} />
					<Button size="xs" disabled={!may || file.trim() === "" || !source || by.trim() === ""} loading={busy} onClick={code}>
						Check and read
					</Button>
				</Group>
				<Text size="xs" c="dimmed" mt={4}>
					The file lies below the folder where the program was started. Every cell is checked; problems are named by sheet, row and column, and then
					nothing is written.
				</Text>
			</section>
			{proposed && proposed.claims.length === 0 ? (
				<Text size="sm" role="status">
					Nothing new was found, so nothing was written: {proposed.known} {proposed.known === 1 ? "row" : "rows"} said what the dossier has already.
				</Text>
			) : null}
			{proposed && proposed.claims.length > 0 ? <Proposals key={read} proposed={proposed} writing={writing} onChange={setProposed} /> : null}
		</Stack>
	);
}
