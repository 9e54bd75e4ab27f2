import { Button, MultiSelect, Popover, Select } from "@mantine/core";
import { sourceLabel } from "../parts/source-label.ts";
import { useSession } from "../session.tsx";
import { change, usePart } from "../view/view.ts";

const FLOORS = ["A", "B", "C", "D", "E", "F"];

/** Which evidence speaks: sources left out, and the lowest grade. */
export function EvidenceFilter() {
	const { about } = useSession();
	const left = usePart("without");
	const floor = usePart("floor");
	const without = left?.split(",") ?? [];
	return (
		<Popover position="bottom-end" withArrow trapFocus width={360}>
			<Popover.Target>
				<Button size="xs" variant={without.length > 0 || floor ? "light" : "default"}>
					Evidence{without.length > 0 ? `: without ${without.length}` : ""}
					{floor ? `, grade ${floor} and up` : ""}
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
					data={about.sources.map((one) => ({ value: one.id, label: `${sourceLabel(one)} (${one.reliability}, ${one.claims})` }))}
					nothingFoundMessage="no source of this name"
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
					value={floor ?? "F"}
					onChange={(value) => change({ floor: value === "F" ? undefined : (value ?? undefined) })}
				/>
			</Popover.Dropdown>
		</Popover>
	);
}
