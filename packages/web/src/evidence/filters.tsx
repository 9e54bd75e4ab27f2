import { Badge, Button, Group, SegmentedControl, Select, Text, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { sourceLabel } from "../parts/source-label.ts";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { keyWords } from "./words.ts";

/** Search and filters of the list of claims, all of them kept in the address. */
export function Filters() {
	const { about } = useSession();
	const [view, change] = useView();
	const [words, setWords] = useState(view.q ?? "");
	const search = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined, claim: undefined }, true), 250);
	useEffect(() => setWords((now) => (now.trim() === (view.q ?? "") ? now : (view.q ?? ""))), [view.q]);
	const actors = Object.entries(about.names).flatMap(([value, label]) => (value.startsWith("actor:") ? [{ value, label }] : []));
	const known = view.about === undefined || about.names[view.about] !== undefined;
	const set = (name: string) => (value: string | null) => change({ [name]: value ?? undefined, claim: undefined });
	const common = { size: "xs" as const, clearable: true, searchable: true, flex: "1 1 8rem" };
	return (
		<>
			<TextInput
				size="xs"
				type="search"
				label="Search in what is said"
				placeholder="words in any spelling: zangezur, Türkiye, …"
				value={words}
				onChange={(event) => {
					setWords(event.currentTarget.value);
					search(event.currentTarget.value);
				}}
			/>
			<Group gap="xs" mt={6}>
				<Select
					{...common}
					aria-label="kind of fact"
					placeholder="any kind of fact"
					data={about.nouns.map(({ is, title }) => ({ value: is, label: title }))}
					value={view.noun ?? null}
					onChange={set("noun")}
				/>
				<Select
					{...common}
					aria-label="source"
					placeholder="any source"
					data={about.sources.map((one) => ({ value: one.id, label: sourceLabel(one) }))}
					value={view.source ?? null}
					onChange={set("source")}
				/>
				<Select
					{...common}
					aria-label="about whom"
					placeholder="about anybody"
					data={actors}
					value={known ? (view.about ?? null) : null}
					onChange={set("about")}
				/>
			</Group>
			{known ? null : (
				<Group gap={6} mt={6}>
					<Badge variant="light" tt="none" maw="100%">
						{keyWords(view.about ?? "", about.names)}
					</Badge>
					<Button size="compact-xs" variant="subtle" onClick={() => change({ about: undefined, claim: undefined })}>
						about anything
					</Button>
				</Group>
			)}
			<SegmentedControl
				size="xs"
				mt={6}
				fullWidth
				aria-label="standing"
				data={[
					{ value: "stands", label: "stand" },
					{ value: "gone", label: "rejected or replaced" },
				]}
				value={view.standing ?? "stands"}
				onChange={(value) => change({ standing: value === "stands" ? undefined : value, claim: undefined })}
			/>
			<Text size="xs" c="dimmed" mt={4}>
				Names of actors and places are listed when they are searched for or chosen as a kind.
			</Text>
		</>
	);
}
