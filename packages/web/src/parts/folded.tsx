import { type ReactNode, useState } from "react";

/** What is folded away and made only once somebody opens it. */
export function Folded({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
	const [open, setOpen] = useState(false);
	return (
		<details onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{summary}</summary>
			{open ? children : null}
		</details>
	);
}
