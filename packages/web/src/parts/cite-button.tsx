import type { Explanation } from "@interconnector/engine";
import { Button, CopyButton, Group } from "@mantine/core";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { citationOf } from "./cite.ts";

/** Copy the number with its citation, its address, or the link to it as it stands on screen. */
export function Cite({ explanation }: { readonly explanation: Explanation }) {
	const { about } = useSession();
	// The view is read so that the link is that of what stands on screen now.
	useView();
	const asked = new URLSearchParams(/\?([^#]*)/.exec(explanation.address)?.[1] ?? "");
	const text = citationOf(explanation, {
		asOf: asked.get("on") ?? about.asOf,
		knownBy: asked.get("knownBy") ?? undefined,
		title: about.title,
		version: about.version,
		digest: about.digest,
	});
	return (
		<Group gap="xs" data-noprint>
			<Copy text={text} label="Copy with citation" />
			<Copy text={explanation.address} label="Copy address" />
			<Copy text={location.href} label="Copy link" />
		</Group>
	);
}

function Copy({ text, label }: { readonly text: string; readonly label: string }) {
	return (
		<CopyButton value={text}>
			{({ copied, copy }) => (
				<Button size="compact-xs" variant="default" onClick={copy}>
					{copied ? "Copied" : label}
				</Button>
			)}
		</CopyButton>
	);
}
