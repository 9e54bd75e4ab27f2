import { Group, MultiSelect, SegmentedControl, Stack, Text } from "@mantine/core";
import { useSession } from "../session.tsx";
import { useView } from "../view/view.ts";
import { Indicators } from "./indicators.tsx";
import { SideBySide } from "./side-by-side.tsx";

/** At most so many states beside the focal one: more columns than that nobody reads. */
const MOST = 3;
const USUAL = ["equidistance", "ladder", "levers", "dependence"];

/** The focal state beside others: the same indicators with their gaps, or whole answers next to each other. */
export default function ComparePage() {
	const { about } = useSession();
	const [view, change] = useView();
	const focal = view.focal ?? about.focal;
	const usual = about.comparators.filter((id) => id !== focal).slice(0, 2);
	const others = (view.with?.split(",") ?? usual).filter((id) => about.states.includes(id) && id !== focal).slice(0, MOST);
	const lenses = (view.lenses?.split(",") ?? USUAL).filter((id) => about.questions.some((one) => one.id === id));
	const whole = view.side === "answers";
	return (
		<Stack gap="sm">
			<Group gap="md" align="start">
				<MultiSelect
					label={`${about.names[focal] ?? focal} beside`}
					size="xs"
					w={300}
					searchable
					maxValues={MOST}
					data={about.states.filter((id) => id !== focal).map((id) => ({ value: id, label: about.names[id] ?? id }))}
					value={others}
					onChange={(values) => change({ with: values.join(",") || undefined, of: undefined })}
				/>
				<MultiSelect
					label="On these questions"
					size="xs"
					w={{ base: 300, sm: 460 }}
					searchable
					data={about.questions.filter(({ kind }) => kind === "lens").map(({ id, title }) => ({ value: id, label: title }))}
					value={lenses}
					onChange={(values) => change({ lenses: values.join(",") || undefined, of: undefined })}
				/>
				<SegmentedControl
					size="xs"
					aria-label="how they stand beside each other"
					mt={{ base: 0, sm: 24 }}
					data={[
						{ value: "indicators", label: "Indicators and gaps" },
						{ value: "answers", label: "Whole answers" },
					]}
					value={whole ? "answers" : "indicators"}
					onChange={(value) => change({ side: value === "answers" ? value : undefined })}
				/>
			</Group>
			{others.length === 0 ? (
				<Text size="sm">Choose a state to stand beside {about.names[focal] ?? focal}.</Text>
			) : lenses.length === 0 ? (
				<Text size="sm">Choose a question on which they are compared.</Text>
			) : whole ? (
				<SideBySide states={[focal, ...others]} lenses={lenses} />
			) : (
				<Indicators focal={focal} others={others} lenses={lenses} />
			)}
		</Stack>
	);
}
