import { Button, Group, Text, Title } from "@mantine/core";
import { useAsk } from "../engine/hooks.ts";
import { useSession } from "../session.tsx";
import { PartView } from "../shapes/part.tsx";
import { titleOf } from "./words.ts";

/** Which terms make one gap, for each of the others. */
export function Gap({
	others,
	lenses,
	of,
	onClose,
}: {
	readonly others: readonly string[];
	readonly lenses: readonly string[];
	readonly of: string;
	readonly onClose: () => void;
}) {
	const { about } = useSession();
	return (
		<section aria-label="what makes the gap" style={{ borderLeft: "3px solid var(--accent)", paddingLeft: 10 }}>
			<Group justify="space-between">
				<Title order={3} size="h5">
					What makes the gap: {titleOf(about, of)}
				</Title>
				<Button size="compact-xs" variant="subtle" onClick={onClose}>
					close
				</Button>
			</Group>
			{others.map((other) => (
				<Terms key={other} other={other} lenses={lenses} of={of} />
			))}
		</section>
	);
}

function Terms({ other, lenses, of }: { readonly other: string; readonly lenses: readonly string[]; readonly of: string }) {
	const { about } = useSession();
	const { finding, issues } = useAsk("compare", { with: other, lenses: lenses.join(","), of });
	return (
		<>
			<Text size="sm" fw={600}>
				{about.names[other] ?? other}
			</Text>
			{issues ? <Text size="sm">Not among the indicators of this comparison.</Text> : null}
			{finding ? <PartView finding={finding} part="terms" heading={false} /> : null}
		</>
	);
}
