import { groupBy } from "../base/group.ts";
import { factView, type ReadingView } from "../inquiries/explain.ts";
import type { Finding } from "../lenses/finding.ts";
import type { World } from "../world/world.ts";
import { shortSource } from "./cite.ts";
import { listWords } from "./names.ts";
import { type Piece, type Sentence, sentence } from "./sentence.ts";

/** How many disputes are told in full; the others are counted. */
const MOST = 14;

/** The order in which ways of disagreeing are told. */
const ORDER = ["denied", "number", "status", "date", "cause", "framing"];

/** What is in dispute and in what: "Ceasefire (date):". */
export function disputeHead(finding: Finding, row: string, name: string): string {
	const kinds = finding.parts.kinds;
	const title = (id: string) => kinds?.columns.find((column) => column.id === id)?.title ?? id;
	const about = ORDER.filter((kind) => kinds?.cells[row]?.[kind]?.value === 1).map((kind) => (kind === "denied" ? "whether it is so" : title(kind)));
	return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${listWords(about)}):`;
}

/**
 * One sentence per dispute with every reading and who says it. Disputes over whether something happened and over numbers come
 * before those over dates and wording; the readings stand side by side and none is dropped.
 */
export function disputeSentences(finding: Finding, world: World): Sentence[] {
	const kinds = finding.parts.kinds;
	const disputes = finding.parts.disputes;
	if (!kinds || !disputes || disputes.rows.length === 0) return [];
	const is = (row: string, kind: string) => kinds.cells[row]?.[kind]?.value === 1;
	const rank = (row: string) => {
		const first = ORDER.findIndex((kind) => is(row, kind));
		return first === -1 ? ORDER.length : first;
	};
	const rows = disputes.rows.map((row, i) => ({ row, i })).sort((a, b) => rank(a.row) - rank(b.row) || a.i - b.i);
	const told = rows.slice(0, MOST).map(({ row }) => {
		const view = factView(world, row);
		return sentence([
			`${disputeHead(finding, row, view.name)} `,
			{ finding, part: "disputes", row, column: "readings", silent: true },
			...view.readings.flatMap((reading, i): Piece[] => [i === 0 ? "" : " ", ...readingPieces(reading)]),
		]);
	});
	const left = rows.slice(MOST);
	if (left.length === 0) return told;
	return [
		...told,
		sentence([
			"Sources differ on ",
			{ count: left.length },
			left.length === 1 ? " more thing, in the list of contradictions." : " more things, in the list of contradictions.",
			...left.map(({ row }): Piece => ({ finding, part: "disputes", row, column: "readings", silent: true })),
		]),
	];
}

function readingPieces(reading: ReadingView): Piece[] {
	const bySource = groupBy(reading.claims, ({ source }) => source);
	return [...bySource.values()].flatMap((claims, i): Piece[] => {
		const [first] = claims;
		if (!first) return [];
		const said = first.gist.trim().replace(/\.$/, "");
		return [
			`${i === 0 ? "" : " "}According to ${shortSource(first.from)}: ${said}${reading.denied ? " (against)" : ""}.`,
			...claims.map((claim): Piece => ({ claim: claim.id })),
		];
	});
}
