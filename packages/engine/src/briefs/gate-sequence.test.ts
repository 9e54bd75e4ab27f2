import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const TALKS = "15dfe83e4a";
const REPLACED = "dc3d875287";

it.each([
	["According to Gordadze 2025, talks through envoys and go-betweens led to the meeting in Washington.", TALKS],
	["According to Gordadze 2025, a strategic partnership of 2024 was replaced by a higher one in 2025.", REPLACED],
])("what led to what, and what took whose place, passes as it is told: %s", (text, on) => expect(faults(text, on)).toEqual([]));

it.each([
	["Talks through envoys and go-betweens followed the meeting in Washington, Gordadze 2025 writes.", TALKS],
	["According to Gordadze 2025, the meeting in Washington led to talks through envoys and go-betweens.", TALKS],
	["According to Gordadze 2025, talks through envoys and go-betweens came after the meeting in Washington.", TALKS],
	["According to Gordadze 2025, a strategic partnership of 2024 replaced a higher one in 2025.", REPLACED],
	["According to Gordadze 2025, a higher partnership gave way to a strategic partnership in 2025.", REPLACED],
	["According to Gordadze 2025, the higher partnership was replaced in 2025 by the strategic partnership of 2024.", REPLACED],
])("the other way round it is refused: %s", (text, on) => expect(faults(text, on)).not.toEqual([]));
