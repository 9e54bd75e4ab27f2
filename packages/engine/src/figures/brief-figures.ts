import type { Brief, BriefSection } from "../briefs/brief.ts";
import type { Finding } from "../lenses/finding.ts";
import { bars } from "./bars.ts";
import { closing } from "./closing.ts";
import { burntIn, type FigureOptions } from "./frame.ts";
import { heat } from "./heat.ts";
import type { SvgNode } from "./svg.ts";
import { wheel } from "./wheel.ts";

/** A figure of a brief: which numbers it draws, in which section it stands, and what stands under it. */
export interface BriefFigure {
	/** Also the name of its file. */
	readonly id: string;
	readonly section: string;
	readonly title: string;
	readonly finding: Finding;
	/** The part that it draws, which is its table as well. */
	readonly part: string;
	readonly column?: string;
	readonly rows?: readonly string[];
	/** What the picture says, for those who do not see it. */
	readonly alt: string;
	/** As of when, from which sources, under which terms. */
	readonly caption: readonly string[];
	readonly draw: (options?: FigureOptions) => SvgNode;
}

interface Plan {
	readonly id: string;
	readonly lens: string;
	readonly part: string;
	readonly column?: string;
	readonly title: (focal: string) => string;
	/** How to read it, where the figure's own line would speak in symbols. */
	readonly key?: string;
	readonly draw: (finding: Finding, brief: Brief, rows: readonly string[], options: FigureOptions) => SvgNode | undefined;
}

/** So many figures stand in a brief: those that earn their place, in this order of preference. */
const MOST = 4;

const PLANS: readonly Plan[] = [
	{
		id: "wheel",
		lens: "vectors",
		part: "vectors",
		title: (focal) => `${focal}: 360° of relations`,
		draw: (finding, brief, _, options) => wheel(finding, brief.levels, options),
	},
	{
		id: "poles",
		lens: "equidistance",
		part: "poles",
		column: "affinity",
		title: (focal) => `How warm ${focal} stands with each pole`,
		key: "Affinity from −1, hostile, to 1, cooperative, not pulled towards zero where evidence is thin. The dot is the number, the line its range.",
		draw: (finding, _, rows, options) => bars(finding, "poles", { ...options, column: "affinity", rows }),
	},
	{
		id: "levers",
		lens: "levers",
		part: "gross",
		title: () => "Who holds what over whom, by channel",
		draw: (finding, _, rows, options) => heat(finding, "gross", { ...options, rows }),
	},
	{
		id: "closing",
		lens: "corridors",
		part: "closing",
		title: () => "Who can close which way",
		draw: (finding, _, __, options) => closing(finding, options),
	},
	{
		id: "triads",
		lens: "paradoxes",
		part: "triads",
		column: "stress",
		title: (focal) => `Friends of ${focal} that are hostile to each other`,
		key: "Stress from 0, none, to 1: both ties warm and the third hostile. The dot is the number, the line its range.",
		draw: (finding, _, rows, options) => bars(finding, "triads", { ...options, column: "stress", rows: rows.slice(0, 12) }),
	},
];

/** The figures of a brief in the order of its sections: at most four, of parts in which something is known. */
export function briefFigures(brief: Brief): BriefFigure[] {
	const made = PLANS.flatMap((plan): BriefFigure[] => {
		const section = brief.sections.find((one) => findingIn(one, plan.lens));
		const finding = section && findingIn(section, plan.lens);
		if (!section || !finding?.parts[plan.part]) return [];
		const rows = knownRows(finding, plan.part, plan.column);
		const title = plan.title(brief.focal.name);
		const sources = finding.contributions.flatMap(({ source }) => brief.sources.find((one) => one.id === source)?.short ?? []);
		const draw = (options: FigureOptions = {}) =>
			rows.length === 0
				? undefined
				: plan.draw(finding, brief, rows, { id: plan.id, title, ...(plan.key ? { subtitle: plan.key } : {}), sources, ...options });
		const first = draw();
		if (!first) return [];
		return [
			{
				id: plan.id,
				section: section.id,
				title,
				finding,
				part: plan.part,
				...(plan.column === undefined ? {} : { column: plan.column }),
				...(plan.id === "wheel" ? {} : { rows }),
				alt: String(first.attrs["aria-label"] ?? title),
				caption: burntIn(finding, { sources }),
				draw: (options) => draw(options) ?? first,
			},
		];
	}).slice(0, MOST);
	const order = brief.sections.map((section) => section.id);
	return made.sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section));
}

/** A finding that a section shows something of. */
function findingIn(section: BriefSection, lens: string): Finding | undefined {
	return section.exhibits.find((exhibit) => exhibit.finding.id === lens)?.finding;
}

/** Rows in which the drawn column, or any column, is known. */
function knownRows(finding: Finding, partId: string, column?: string): string[] {
	const part = finding.parts[partId];
	if (!part) return [];
	return part.rows.filter((row) => part.columns.some(({ id }) => (column === undefined || id === column) && part.cells[row]?.[id]?.value != null));
}
