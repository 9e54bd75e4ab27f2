/** Where a mark stands on the screen. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Marks whose middles differ by less stand in one line, in pixels. */
const SAME = 3;

/**
 * Which mark an arrow key, Home or End goes to, by where the marks stand: along a line and from line to line where they stand in lines,
 * as the fields of a table do, otherwise one after another. Undefined for any other key; at an edge the same mark.
 */
export function roam(spots: readonly Spot[], from: number, key: string, ctrl = false): number | undefined {
	const last = spots.length - 1;
	if (key === "Home" && ctrl) return 0;
	if (key === "End" && ctrl) return last;
	const lines = linesOf(spots);
	// Marks that are strewn about have a line each.
	if (lines.length * 1.5 > spots.length) {
		if (key === "ArrowRight" || key === "ArrowDown") return Math.min(last, from + 1);
		if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, from - 1);
		return key === "Home" ? 0 : key === "End" ? last : undefined;
	}
	const row = lines.findIndex((line) => line.includes(from));
	const line = lines[row] ?? [];
	const place = line.indexOf(from);
	const beside = (other: readonly number[] | undefined) => (other ? nearest(spots, other, middle(spots[from]).x) : from);
	switch (key) {
		case "ArrowRight":
			return line[place + 1] ?? from;
		case "ArrowLeft":
			return line[place - 1] ?? from;
		case "ArrowDown":
			return beside(lines[row + 1]);
		case "ArrowUp":
			return beside(lines[row - 1]);
		case "Home":
			return line[0];
		case "End":
			return line.at(-1);
		default:
			return undefined;
	}
}

const middle = (spot: Spot | undefined) => ({ x: (spot?.x ?? 0) + (spot?.width ?? 0) / 2, y: (spot?.y ?? 0) + (spot?.height ?? 0) / 2 });

/** Indices of marks line by line from the top, each line from the left. */
function linesOf(spots: readonly Spot[]): number[][] {
	const byHeight = spots.map((spot, i) => ({ i, ...middle(spot) })).sort((a, b) => a.y - b.y || a.x - b.x);
	const lines: { y: number; marks: { i: number; x: number }[] }[] = [];
	for (const { i, x, y } of byHeight) {
		const line = lines.at(-1);
		if (line && y - line.y < SAME) line.marks.push({ i, x });
		else lines.push({ y, marks: [{ i, x }] });
	}
	return lines.map(({ marks }) => marks.sort((a, b) => a.x - b.x).map(({ i }) => i));
}

function nearest(spots: readonly Spot[], among: readonly number[], x: number): number {
	const far = (i: number) => Math.abs(middle(spots[i]).x - x);
	return among.reduce((best, i) => (far(i) < far(best) ? i : best));
}
