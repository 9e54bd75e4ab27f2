import type { Finding } from "@interconnector/engine";
import { Stack, Text, Title, UnstyledButton } from "@mantine/core";
import { Num } from "../parts/number.tsx";
import classes from "./network.module.css";
import { pairId, type Triad } from "./ties.ts";

/** Two friends who are enemies, most strained first: pressing one shows it in the picture. */
export function Triads({
	paradoxes,
	triads,
	chosen,
	name,
	onChoose,
}: {
	readonly paradoxes: Finding;
	readonly triads: readonly Triad[];
	readonly chosen: string | undefined;
	readonly name: (id: string) => string;
	readonly onChoose: (row: string | undefined) => void;
}) {
	return (
		<Stack gap={4}>
			<Title order={3} size="h5">
				Friends who are enemies
			</Title>
			{triads.length === 0 ? (
				<Text size="sm" c="dimmed">
					No two friends of {name(paradoxes.focal)} are known to be hostile to each other. Ask for the ties among all partners to see who else is.
				</Text>
			) : null}
			{triads.map(({ row, others: [p, q], weakest }) => {
				const which = [
					[pairId(paradoxes.focal, p), name(p)],
					[pairId(paradoxes.focal, q), name(q)],
					[pairId(p, q), "the tie between them"],
				].flatMap(([id, words]) => (weakest.includes(id as string) ? [words] : []));
				return (
					<div key={row} className={`${classes.triad} ${row === chosen ? classes.chosen : ""}`}>
						<UnstyledButton aria-pressed={row === chosen} onClick={() => onChoose(row === chosen ? undefined : row)}>
							<Text size="sm" fw={500}>
								{name(p)} – {name(q)}
							</Text>
							<Text size="xs" c="dimmed">
								weakest: {which.map((one) => (one === "the tie between them" ? one : `the tie to ${one}`)).join(", ")}
							</Text>
						</UnstyledButton>
						<span className={classes.stress}>
							<Text size="xs" c="dimmed" component="span">
								stress
							</Text>
							<Num finding={paradoxes} part="triads" row={row} column="stress" />
						</span>
					</div>
				);
			})}
		</Stack>
	);
}
