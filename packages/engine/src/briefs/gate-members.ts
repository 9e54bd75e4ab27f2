import type { Fault } from "./gate.ts";
import type { Ground } from "./gate-context.ts";
import type { Passage } from "./gate-passages.ts";

const LEFT = /\b(?:left|leaves|leave|quit|quits|withdrew|withdrawn|exited|abandoned|(?:was|been) (?:expelled|excluded|suspended))\b/;

/** A member told as one that has left. */
export function memberFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const left = LEFT.exec(passage.bare.toLowerCase());
	const inside = grounds.every((ground) => ground.kind === "cell" && ground.column.id === "member" && ground.cell.value === 1);
	return left && inside ? [{ at: "status", word: left[0], because: "by what it rests on it is a member" }] : [];
}
