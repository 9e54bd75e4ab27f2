import { Grid, Title } from "@mantine/core";
import { useAsk } from "../engine/hooks.ts";
import { Headlines } from "../overview/headlines.tsx";
import { Answered } from "../parts/state.tsx";
import { Terminal } from "../parts/terminal.tsx";
import { useSession } from "../session.tsx";
import { PartView } from "../shapes/part.tsx";
import { usePart } from "../view/view.ts";
import type { Page } from "./page.ts";

function Overview() {
	const { about } = useSession();
	const focal = usePart("focal") ?? about.focal;
	return (
		<Grid gap="lg">
			<Grid.Col span={{ base: 12, lg: 8 }}>
				<Title order={2} size="h3">
					{about.names[focal] ?? focal}, all round
				</Title>
				<AllRound />
			</Grid.Col>
			<Grid.Col span={{ base: 12, lg: 4 }}>
				<Headlines />
			</Grid.Col>
		</Grid>
	);
}

/** The wheel alone: it follows the slider, the headlines beside it do not. */
function AllRound() {
	const asked = useAsk("vectors");
	return (
		<Answered asked={asked}>
			{asked.finding ? (
				<>
					<PartView finding={asked.finding} part="vectors" heading={false} />
					<Terminal command={`interconnector ask '${asked.finding.question}'`} />
				</>
			) : null}
		</Answered>
	);
}

export const overview: Page = {
	id: "overview",
	title: "Overview",
	about: "The wheel of all partners, and the headline findings",
	key: "o",
	Component: Overview,
};
