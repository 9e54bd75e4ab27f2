import { middle } from "../lenses/headline.ts";
import type { Fault } from "./gate.ts";
import type { CellGround, Ground } from "./gate-context.ts";
import { figuresIn } from "./gate-figures.ts";
import { cellBears } from "./gate-numbers.ts";
import type { Passage } from "./gate-passages.ts";

const UP = /\b(?:rose|risen|rising|rises|grew|grown|grows|increased|climbed|warmed|improved|gained|(?:gone|went|goes|moved) up|up from)\b/;
const DOWN =
	/\b(?:fell|fallen|falling|falls|shrank|shrunk|decreased|declined|dropped|cooled|worsened|lost|(?:gone|went|goes|moved|come|came) down|down from)\b/;
/** Words with which no way is told: the question, its denial, both ways. */
const NO_WAY = /\b(?:whether|not|neither|nor|open)\b/;
/** What stands right before a number of then, and before one of now. */
const WAS = /\b(?:was|were|had been|stood at|from)(?: at)?(?: (?:about|only|still))? $/;
const IS = /\b(?:is|are|now|today|stands at|to)(?: at)?(?: (?:now|about|only|still))? $/;

/** One number as it was known on an earlier day, and as it is known now. */
interface TwoDays {
	readonly then: CellGround;
	readonly now: CellGround;
}

/** A number told of two days: its way up or down, and which of the two belongs to which day. */
export function twoDaysFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const pairs = pairsOf(grounds);
	if (pairs.length === 0) return [];
	const { folded } = passage;
	const faults: Fault[] = [];
	for (const [way, sign] of [
		[UP, 1],
		[DOWN, -1],
	] as const) {
		const word = NO_WAY.test(folded) || (UP.test(folded) && DOWN.test(folded)) ? null : way.exec(folded);
		if (word && pairs.every(({ then, now }) => Math.sign(at(now) - at(then)) !== sign))
			faults.push({ at: "sign", word: word[0], because: "by the numbers of the two days it moved the other way, or not at all" });
	}
	const alone = (figure: ReturnType<typeof figuresIn>[number], day: "then" | "now", other: "then" | "now") =>
		pairs.some((pair) => cellBears(figure, pair[day])) && pairs.every((pair) => !cellBears(figure, pair[other]));
	for (const figure of figuresIn(passage.text, passage.text)) {
		const before = folded.slice(Math.max(0, figure.start - 24), figure.start);
		if ((WAS.test(before) && alone(figure, "now", "then")) || (IS.test(before) && alone(figure, "then", "now")))
			faults.push({ at: "date", word: passage.text.slice(figure.start, figure.end), because: "this number is that of the other day" });
	}
	return faults;
}

const at = ({ cell }: CellGround) => middle(cell.value ?? Number.NaN);

/** Cells under a sentence that are the same number on two days. */
function pairsOf(grounds: readonly Ground[]): TwoDays[] {
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell" && ground.cell.value !== null);
	const name = ({ finding, partId, row, column }: CellGround) => [finding.id, partId, row, column.id].join();
	return cells.flatMap((then) =>
		cells.filter((now) => now !== then && name(now) === name(then) && now.finding.asOf > then.finding.asOf).map((now) => ({ then, now })),
	);
}
