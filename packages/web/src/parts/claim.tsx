import type { Claim, Source } from "@interconnector/engine";
import { Badge, Group, Paper, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** One claim as a person reads it: what is said, by whom, where, and how far it is trusted. Text stays text. */
export function ClaimCard({ claim, children }: { readonly claim: Claim & { readonly from?: Source }; readonly children?: ReactNode }) {
	const { from } = claim;
	return (
		<Paper withBorder radius="sm" p="xs" mb={6}>
			<Text size="sm">{claim.gist}</Text>
			<Text size="xs" c="dimmed">
				{from
					? `${from.title}${from.author ? `, ${[from.author].flat().join(", ")}` : ""} (${from.published}), grade ${from.reliability}`
					: claim.source}{" "}
				· {claim.at}
			</Text>
			<Group gap={6} mt={2}>
				{claim.stance === "against" ? (
					<Badge size="xs" color="orange" variant="light">
						denies it
					</Badge>
				) : null}
				<Text size="xs" c="dimmed" ff="monospace">
					{claim.id.slice(0, 18)}
				</Text>
				{children}
			</Group>
		</Paper>
	);
}
