import type { Fault } from "./gate.ts";
import type { CellGround, Ground } from "./gate-context.ts";
import { figuresIn } from "./gate-figures.ts";
import { cellBears } from "./gate-numbers.ts";
import type { Passage } from "./gate-passages.ts";
import { blank, stem, stemsOf } from "./gate-text.ts";

/** Words in -s after a number that count nothing. */
const NO_COUNT =
	/^(?:is|was|has|this|less|plus|minus|versus|as|us|thus|rests|stands|lies|falls|holds|goes|runs|depends|hangs|comes|means|drops|changes|gives|leaves|loses|remains|stays|points|crosses|exceeds|equals|across|towards|besides|perhaps|years|months|days|times|lowers|raises)$/;

/** A measured number of things that it does not count: "0.69 contacts" of what is measured in log points. Nobody has a fraction of a contact. */
export function fractionFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell" && ground.cell.value !== null);
	if (cells.length === 0) return [];
	return figuresIn(blank(passage.bare, passage.dates), passage.text).flatMap((figure): Fault[] => {
		const noun = /^ (\p{Ll}{4,}s)\b/u.exec(passage.text.slice(figure.end))?.[1];
		if (noun === undefined || figure.decimals === 0 || figure.unit !== "" || NO_COUNT.test(noun)) return [];
		const own = cells.filter((ground) => cellBears(figure, ground));
		if (own.length === 0 || own.some(({ column }) => stemsOf([column.unit]).has(stem(noun)))) return [];
		return [{ at: "unit", word: `${passage.text.slice(figure.start, figure.end)} ${noun}`, because: "the number does not count these" }];
	});
}
