import { ActionIcon, Group, Slider, Text } from "@mantine/core";
import { useInterval } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { Word } from "../glossary/word.tsx";
import { useSession } from "../session.tsx";
import { change, usePart } from "../view/view.ts";

/** Months since year 0 of a date as written, by its first two parts; a year alone means its last month. */
const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + (text.length >= 7 ? Number(text.slice(5, 7)) - 1 : 11);
const textOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

const THUMB = { thumb: { borderWidth: 3 } };

/** How things stood on a day, as far as it was known by another: a slider that replays the picture month by month. */
export function Days() {
	const { about } = useSession();
	const day = usePart("on") ?? about.asOf;
	const last = monthOf(about.asOf);
	const first = Number(about.reach.from) * 12;
	const on = monthOf(day);
	const [playing, setPlaying] = useState(false);
	const set = (month: number) => change({ on: month >= last ? undefined : textOf(month) }, true);
	const play = useInterval(() => set(Math.min(last, on + 3)), 700);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the interval is started and stopped by these two alone
	useEffect(() => {
		if (playing && on < last) play.start();
		else {
			play.stop();
			if (on >= last) setPlaying(false);
		}
		return play.stop;
	}, [playing, on, last]);
	return (
		<div>
			<Text size="xs" fw={500} mb={2}>
				<Word>Held on</Word> {day}
			</Text>
			<Group gap={6} wrap="nowrap" h={30}>
				<ActionIcon
					variant="default"
					size="sm"
					aria-label={playing ? "stop the replay" : "replay"}
					data-tip={playing ? "stop the replay" : "replay the picture from here, or from the start"}
					onClick={() => {
						if (!playing && on >= last) set(Math.max(first, last - 120));
						setPlaying(!playing);
					}}
				>
					{playing ? "❚❚" : "▶"}
				</ActionIcon>
				<Slider
					w={{ base: 120, sm: 190 }}
					size="sm"
					min={first}
					max={last}
					value={on}
					onChange={set}
					label={textOf}
					thumbLabel="day that is told"
					styles={THUMB}
				/>
			</Group>
		</div>
	);
}
