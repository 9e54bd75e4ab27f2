import { Anchor, Button, Group, Loader, Stack, Table, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import { useClaims } from "../evidence/use-claims.ts";
import { ClaimCard } from "../parts/claim.tsx";
import { csvText } from "../parts/csv.ts";
import { Figure } from "../parts/figure.tsx";
import { saveText } from "../parts/save.ts";
import { useSession } from "../session.tsx";
import { heardIn, lastDay, speaks } from "../view/heard.ts";
import { useView } from "../view/view.ts";
import { actsOf, fieldKey, type Strip, stripOf } from "./acts.ts";
import { burntLine } from "./burnt.ts";
import { drawStrip, wordsOf } from "./draw.ts";

/** So many years stand one by one, and so many partners at first. */
const [YEARS, FIRST] = [12, 12];

/** The acts of the record by partner and year. Counts of claims' acts, no measure: what was told, and when. */
export function ActsStrip() {
	const { about } = useSession();
	const [view, change] = useView();
	const [all, setAll] = useState(false);
	const { rows } = useClaims({ noun: "event" });
	const { knownBy, without, floor, focal = about.focal, on = about.asOf } = view;
	const whole = useMemo(() => {
		const heard = heardIn({ on, knownBy, without, floor }, about);
		const spoken = rows?.filter((claim) => speaks(claim, heard, about.sources)) ?? [];
		return stripOf(actsOf(spoken, focal, lastDay(on)), YEARS);
	}, [rows, about, focal, on, knownBy, without, floor]);
	const level = focal === about.focal ? about.levels[view.level ?? ""] : undefined;
	const partners = whole.partners.filter((id) => !level || level.includes(id));
	const strip = { ...whole, partners: all ? partners : partners.slice(0, FIRST) };
	const name = (id: string) => about.names[id] ?? id.replace(/^[a-z-]+:/, "");
	const title = `What happened between ${name(focal)} and each partner`;
	const pick = view.act;
	const picked = pick === undefined ? undefined : whole.fields.get(pick);
	if (!rows) return <Loader size="sm" aria-label="reading the acts" />;
	if (partners.length === 0)
		return (
			<Text size="sm" mb="md">
				No act of {name(focal)} is on record by {on} at this level. Choose a later day or all levels above.
			</Text>
		);
	const notes = [
		`Acts on record as of ${on}; each counted once for each partner. Weights: Goldstein 1992, by CAMEO code. What was not written down is not here.`,
		burntLine(
			about,
			[...strip.fields.values()].flatMap(({ acts }) => acts.flatMap(({ claims }) => claims.map(({ source }) => source))),
		),
	];
	return (
		<section aria-label={title} style={{ marginBottom: "1.2rem" }}>
			<Title order={2} size="h4" mb={2}>
				{title}
			</Title>
			<Figure
				name="acts"
				draw={(how) => drawStrip({ strip, name, title, notes, pick }, how)}
				table={
					<>
						<Table.ScrollContainer minWidth={320} aria-label="acts by partner and year" tabIndex={0}>
							<Table fz="sm" verticalSpacing={3}>
								<Table.Thead>
									<Table.Tr>
										<Table.Th>partner</Table.Th>
										{strip.columns.map((column) => (
											<Table.Th key={column}>{column}</Table.Th>
										))}
									</Table.Tr>
								</Table.Thead>
								<Table.Tbody>
									{strip.partners.map((partner) => (
										<Table.Tr key={partner}>
											<Table.Th scope="row">{name(partner)}</Table.Th>
											{strip.columns.map((column) => {
												const field = strip.fields.get(fieldKey(partner, column));
												return <Table.Td key={column}>{field ? wordsOf(field) : ""}</Table.Td>;
											})}
										</Table.Tr>
									))}
								</Table.Tbody>
							</Table>
						</Table.ScrollContainer>
						<Button size="compact-xs" variant="subtle" onClick={() => saveText("acts.csv", "text/csv", csvText(linesOf(whole, name)))}>
							CSV
						</Button>
					</>
				}
				onPress={(partner, column) => change({ act: fieldKey(partner, column) === pick ? undefined : fieldKey(partner, column) })}
			/>
			{partners.length > FIRST ? (
				<Button size="compact-xs" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? `the first ${FIRST} partners` : `all ${partners.length} partners`}
				</Button>
			) : null}
			{picked && pick ? (
				<Stack gap={4} mt="xs" aria-label="acts of the field" component="section">
					<Group justify="space-between">
						<Text size="sm" fw={600}>
							{name(pick.split("|")[0] ?? "")}, {pick.split("|")[1]}: {wordsOf(picked)}
						</Text>
						<Button size="compact-xs" variant="subtle" onClick={() => change({ act: undefined })}>
							close
						</Button>
					</Group>
					{picked.acts.flatMap(({ claims, weight }) =>
						claims.map((claim) => (
							<ClaimCard key={claim.id} claim={{ ...claim, from: about.sources.find(({ id }) => id === claim.source) as never }}>
								<Text size="xs" c="dimmed">
									{String((claim.says as { at?: string }).at)} · {weight === undefined ? "no weight: contact, or not meant" : `weight ${weight}`}
								</Text>
								<Anchor component="button" size="xs" onClick={() => change({ page: "evidence", tab: undefined, act: undefined, claim: claim.id })}>
									in the evidence
								</Anchor>
							</ClaimCard>
						)),
					)}
				</Stack>
			) : null}
		</section>
	);
}

/** Every act with the claims that tell it, as lines of a table. */
function linesOf({ fields }: Strip, name: (id: string) => string): string[][] {
	const acts = [...fields.values()].flatMap((field) => field.acts);
	const lines = acts.map(({ id, partner, year, weight, claims }) => [
		...[partner, name(partner), String(year ?? ""), id, String((claims[0]?.says as { at?: string } | undefined)?.at ?? ""), String(weight ?? "")],
		claims.map((claim) => claim.id).join(" "),
	]);
	return [["partner", "name", "year", "act", "date", "Goldstein weight", "claims"], ...lines];
}
