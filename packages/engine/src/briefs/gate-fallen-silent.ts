import type { Fault } from "./gate.ts";
import type { CellGround, Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

const SILENT = /\b(?:fall|falls|fell|go|goes|be|become|becomes|turn) silent\b/;
const COUNTED = /\b\d{1,3} (?:more )?(\p{L}+) would (?:fall|go|be|become) silent\b/u;
const NUMBERS = /^(?:numbers?|figures?|values?|cells?|rows?|of|more|others?)$/;
/** "Whether it rose is settled". */
const SETTLED = /\bwhether [^.;]*?\b(?:is|are|was) (settled|known|clear|certain|decided|established|plain|sure)\b/;

/** What would fall silent without a source that does not carry it, told of other things than numbers; and an open question told as settled. */
export function fallenSilentFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell");
	if (cells.length === 0 || cells.length < grounds.length) return [];
	const { folded } = passage;
	const faults: Fault[] = [];
	const carried = cells.filter(({ cell }) => (cell.silentWithout?.length ?? 0) > 0);
	if (SILENT.test(folded) && carried.length === cells.length)
		for (const { ids, word } of passage.cited)
			if (!carried.some(({ cell }) => cell.silentWithout?.some((id) => ids.includes(id))))
				faults.push({ at: "actor", word, because: "none of these numbers would fall silent without this source" });
	const counted = COUNTED.exec(folded);
	if (counted && !NUMBERS.test(counted[1] as string))
		faults.push({ at: "unit", word: counted[1] as string, because: "what would fall silent is counted in numbers" });
	const settled = SETTLED.exec(folded);
	if (settled && cells.some(({ cell }) => cell.range && cell.range.low < 0 && cell.range.high > 0))
		faults.push({ at: "sign", word: settled[1] as string, because: "a range under the sentence reaches over zero" });
	return faults;
}
