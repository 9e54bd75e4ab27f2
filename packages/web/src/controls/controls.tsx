import { Button, Group, SegmentedControl, Select, Text } from "@mantine/core";
import { Word } from "../glossary/word.tsx";
import { useSession } from "../session.tsx";
import { change, usePart, useView } from "../view/view.ts";
import { WORLD } from "../view/world.ts";
import { Days } from "./days.tsx";
import { EvidenceFilter } from "./evidence-filter.tsx";
import { KnownBy } from "./known-by.tsx";

const LEVELS = ["all", "neighbourhood", "regional", "systemic"];

/**
 * What is always on screen: whose position, on which day, at which level, by which evidence. Each control hears its own part of the
 * view, so that a step of the slider draws the slider.
 */
export function Controls() {
	return (
		<Group gap="sm" align="end" wrap="wrap" component="section" aria-label="which world is asked about" data-noprint>
			<Focal />
			<Group gap="xs" align="end" wrap="nowrap">
				<Days />
				<KnownBy />
			</Group>
			<Level />
			<EvidenceFilter />
			<AsShipped />
		</Group>
	);
}

function Focal() {
	const { about } = useSession();
	const focal = usePart("focal") ?? about.focal;
	return (
		<Select
			label="Focal state"
			size="xs"
			w={150}
			searchable
			allowDeselect={false}
			data={about.states.map((id) => ({ value: id, label: about.names[id] ?? id }))}
			value={focal}
			onChange={(value) => change({ focal: value === about.focal ? undefined : (value ?? undefined) })}
		/>
	);
}

function Level() {
	const level = usePart("level") ?? "all";
	return (
		<div>
			<Text size="xs" fw={500} mb={2} id="level-label">
				<Word>Level</Word>
			</Text>
			<SegmentedControl
				size="xs"
				aria-labelledby="level-label"
				data={LEVELS}
				value={level}
				onChange={(value) => change({ level: value === "all" ? undefined : value })}
			/>
		</div>
	);
}

/** The way back from any other world to the one that the dossier was shipped with. */
function AsShipped() {
	const [view] = useView();
	if (!WORLD.some((key) => view[key])) return null;
	return (
		<Button size="xs" variant="subtle" onClick={() => change(Object.fromEntries(WORLD.map((key) => [key, undefined])))}>
			as shipped
		</Button>
	);
}
