import { Anchor, Button, Drawer, FileButton, Group, Paper, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { useKept } from "../parts/kept.ts";
import { saveText } from "../parts/save.ts";
import { useSession } from "../session.tsx";
import { go, hrefOf, viewNow, viewWith } from "../view/view.ts";
import { areSaved, type Saved, savedFile, withFile, withSaved } from "./saved.ts";

/** Views that were kept, each with its note: to go back to, to give to a colleague as a file, to take over from one. */
export function SavedViews({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
	const { about } = useSession();
	const [list, setList] = useKept<readonly Saved[]>("views", [], areSaved);
	const [name, setName] = useState("");
	const [note, setNote] = useState("");
	const [said, setSaid] = useState<string>();
	const save = () => {
		const { why: _, ...rest } = viewNow();
		setList(withSaved(list, { name: name.trim(), note: note.trim(), view: rest, digest: about.digest }));
		setSaid(`Kept in this browser: ${name.trim()}.`);
		setName("");
		setNote("");
	};
	const take = async (file: File | null) => {
		if (!file) return;
		try {
			const next = withFile(list, await file.text());
			setSaid(`Read ${file.name}: ${next.length - list.length} more.`);
			setList(next);
		} catch (error) {
			setSaid((error as Error).message);
		}
	};
	return (
		<Drawer
			opened={opened}
			onClose={onClose}
			position="right"
			size="md"
			title={
				<Title order={2} size="h4" component="span">
					Saved views
				</Title>
			}
			closeButtonProps={{ "aria-label": "close" }}
		>
			<Stack gap="sm">
				<TextInput
					label="Keep what stands on screen now as"
					size="xs"
					value={name}
					onChange={(event) => setName(event.currentTarget.value)}
					data-autofocus
				/>
				<Textarea label="Note" size="xs" autosize minRows={2} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
				<Group gap="xs">
					<Button size="compact-sm" disabled={name.trim() === ""} onClick={save}>
						Keep
					</Button>
					<Button
						size="compact-sm"
						variant="default"
						disabled={list.length === 0}
						onClick={() => saveText("interconnector-views.json", "application/json", savedFile(list))}
					>
						To a file
					</Button>
					<FileButton accept="application/json,.json" onChange={take}>
						{(props) => (
							<Button {...props} size="compact-sm" variant="default">
								From a file
							</Button>
						)}
					</FileButton>
				</Group>
				{said ? (
					<Text size="xs" role="status">
						{said}
					</Text>
				) : null}
				{list.length === 0 ? (
					<Text size="sm" c="dimmed">
						None yet. A view is its address: page, day, level, evidence. Its numbers are computed when it is opened.
					</Text>
				) : null}
				{list.map((one) => (
					<Entry
						key={one.name}
						one={one}
						stale={one.digest !== about.digest}
						onGo={() => {
							go(viewWith({}, one.view));
							onClose();
						}}
						onNote={(text) => setList(list.map((other) => (other.name === one.name ? { ...one, note: text } : other)))}
						onDrop={() => setList(list.filter((other) => other.name !== one.name))}
					/>
				))}
			</Stack>
		</Drawer>
	);
}

function Entry({
	one,
	stale,
	onGo,
	onNote,
	onDrop,
}: {
	readonly one: Saved;
	readonly stale: boolean;
	readonly onGo: () => void;
	readonly onNote: (text: string) => void;
	readonly onDrop: () => void;
}) {
	return (
		<Paper withBorder p="xs" radius="sm">
			<Group justify="space-between" wrap="nowrap" align="start">
				<Anchor
					size="sm"
					fw={600}
					href={hrefOf(one.view)}
					onClick={(event) => {
						if (event.ctrlKey || event.metaKey || event.shiftKey) return;
						event.preventDefault();
						onGo();
					}}
				>
					{one.name}
				</Anchor>
				<Button size="compact-xs" variant="subtle" onClick={onDrop} aria-label={`forget ${one.name}`}>
					forget
				</Button>
			</Group>
			<Textarea
				size="xs"
				autosize
				variant="unstyled"
				aria-label={`note on ${one.name}`}
				placeholder="a note"
				defaultValue={one.note}
				onBlur={(event) => onNote(event.currentTarget.value.trim())}
			/>
			{stale ? (
				<Text size="xs" c="dimmed">
					The dossier has changed since: numbers may differ from what was seen.
				</Text>
			) : null}
		</Paper>
	);
}
