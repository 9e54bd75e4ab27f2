import { Button, Group, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { decider } from "./writing.ts";

/** Asks why something is decided, before it is: the reason and the name are kept with the verdict. */
export function Reason({
	label,
	verb,
	note,
	busy,
	onSettle,
	onCancel,
}: {
	readonly label: string;
	readonly verb: string;
	/** What will follow from it. */
	readonly note: string;
	readonly busy: boolean;
	readonly onSettle: (because: string) => void;
	readonly onCancel: () => void;
}) {
	const [because, setBecause] = useState("");
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				if (because.trim() !== "") onSettle(because.trim());
			}}
			onKeyDown={(event) => event.key === "Escape" && onCancel()}
		>
			<Group gap={6} align="end" mt={8}>
				<TextInput
					size="xs"
					flex="1 1 16rem"
					autoFocus
					required
					label={label}
					placeholder="in a few words: they are kept with the verdict"
					value={because}
					onChange={(event) => setBecause(event.currentTarget.value)}
				/>
				<TextInput
					size="xs"
					w={150}
					label="Decided by"
					placeholder="your name here"
					defaultValue={decider.get()}
					onBlur={(event) => decider.set(event.currentTarget.value)}
				/>
				<Button size="xs" type="submit" loading={busy} disabled={because.trim() === ""}>
					{verb} (Enter)
				</Button>
				<Button size="xs" variant="subtle" onClick={onCancel}>
					Cancel (Esc)
				</Button>
			</Group>
			<Text size="xs" c="dimmed" mt={2}>
				{note}
			</Text>
		</form>
	);
}
