import { Button, Group, MultiSelect, Popover, SegmentedControl, Select, Text } from "@mantine/core";
import { Word } from "../glossary/word.tsx";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { Days } from "./days.tsx";

const LEVELS = ["all", "neighbourhood", "regional", "systemic"];
const FLOORS = ["A", "B", "C", "D", "E", "F"];

/** What is always on screen: whose position, on which day, at which level, by which evidence. */
export function Controls() {
	const { about } = useSession();
	const [view, change] = useView();
	const without = view.without?.split(",") ?? [];
	return (
		<Group gap="sm" align="end" wrap="wrap" component="section" aria-label="which world is asked about">
			<Select
				label="Focal state"
				size="xs"
				w={150}
				searchable
				allowDeselect={false}
				data={about.states.map((id) => ({ value: id, label: about.names[id] ?? id }))}
				value={view.focal ?? about.focal}
				onChange={(value) => change({ focal: value === about.focal ? undefined : (value ?? undefined) })}
			/>
			<Days />
			<div>
				<Text size="xs" fw={500} mb={2} id="level-label">
					<Word>Level</Word>
				</Text>
				<SegmentedControl
					size="xs"
					aria-labelledby="level-label"
					data={LEVELS}
					value={view.level ?? "all"}
					onChange={(value) => change({ level: value === "all" ? undefined : value })}
				/>
			</div>
			<Popover position="bottom-end" withArrow trapFocus width={360}>
				<Popover.Target>
					<Button size="xs" variant={without.length > 0 || view.floor ? "light" : "default"}>
						Evidence{without.length > 0 ? `: without ${without.length}` : ""}
						{view.floor ? `, grade ${view.floor} and up` : ""}
					</Button>
				</Popover.Target>
				<Popover.Dropdown>
					<MultiSelect
						label="Leave out these sources"
						description="Every number is told again without them"
						size="xs"
						searchable
						clearable
						comboboxProps={{ withinPortal: false }}
						data={about.sources.map((one) => ({ value: one.id, label: `${one.title} (${one.reliability}, ${one.claims})` }))}
						value={without.filter((id) => id.startsWith("source:"))}
						onChange={(values) => change({ without: [...without.filter((id) => !id.startsWith("source:")), ...values].join(",") })}
					/>
					<Select
						label="Lowest grade that may speak"
						description="A reliable … E unreliable, F cannot be judged"
						size="xs"
						mt="sm"
						allowDeselect={false}
						comboboxProps={{ withinPortal: false }}
						data={FLOORS}
						value={view.floor ?? "F"}
						onChange={(value) => change({ floor: value === "F" ? undefined : (value ?? undefined) })}
					/>
				</Popover.Dropdown>
			</Popover>
			{["focal", "on", "knownBy", "level", "without", "floor", "edits", "settings", "domains"].some((key) => view[key]) ? (
				<Button
					size="xs"
					variant="subtle"
					onClick={() =>
						change({
							focal: undefined,
							on: undefined,
							knownBy: undefined,
							level: undefined,
							without: undefined,
							floor: undefined,
							edits: undefined,
							settings: undefined,
							domains: undefined,
						})
					}
				>
					as shipped
				</Button>
			) : null}
		</Group>
	);
}
