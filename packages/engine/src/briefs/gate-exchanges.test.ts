import { expect, it } from "vitest";
import { judgeOver } from "../testing/gate-judge.ts";

const faults = judgeOver();
const because = (text: string, ...on: readonly string[]) => faults(text, ...on).map((fault) => fault.because);
const TURNED = "what it rests on has these two the other way round";

it("refuses two things put in each other's place", () => {
	expect(because("The oil line starts at Ceyhan and ends on the Azerbaijani coast.", "6ae5c21d", "21114c93")).toContain(TURNED);
	expect(because("Two presidents did not attend on 9 May 2025 although Aliyev asked them to.", "81cbd666")).toContain(TURNED);
	expect(because("According to Gordadze 2025, a partnership with China of 2025 was replaced by a higher one in 2024.", "dc3d8752")).toContain(
		"what it rests on has these two years the other way round",
	);
});
it("lets the same be said in another order", () => {
	expect(faults("The oil line ends at Ceyhan and starts on the Azerbaijani coast.", "6ae5c21d", "21114c93")).toEqual([]);
	expect(faults("Although two presidents asked him to, Aliyev did not attend on 9 May 2025.", "81cbd666")).toEqual([]);
});
