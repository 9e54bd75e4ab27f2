import { TextInput } from "@mantine/core";
import { change, usePart } from "../view/view.ts";

/** The day by which things were known: what was published later does not speak. */
export function KnownBy() {
	const day = usePart("knownBy") ?? "";
	const set = (text: string) => change({ knownBy: text.trim() || undefined });
	return (
		<TextInput
			label="Known by"
			size="xs"
			w={92}
			placeholder="now"
			key={day}
			defaultValue={day}
			onBlur={(event) => set(event.currentTarget.value)}
			onKeyDown={(event) => {
				if (event.key === "Enter") set(event.currentTarget.value);
			}}
		/>
	);
}
