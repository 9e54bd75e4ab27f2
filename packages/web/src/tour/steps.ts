import type { About } from "../engine/messages.ts";
import type { View } from "../view/view.ts";

/** One stop of the tour: where it takes the reader, what to look at there, and what to know. */
export interface Step {
	readonly title: string;
	readonly text: string;
	/** The page it is on; the overview where none is named. */
	readonly view: View;
	/** The number whose reasons are opened there. */
	readonly why?: (about: Pick<About, "levels" | "focal">) => string | undefined;
	/** What is outlined: a selector of something on that page. */
	readonly at?: string;
}

/** The first figure of a page: its marks are a group, the signs on buttons are none. */
const FIGURE = "main svg[role=group]";

/** The affinity to the first partner that the dossier names at a level. */
function firstPartner({ levels, focal }: Pick<About, "levels" | "focal">): string | undefined {
	const partner = Object.values(levels)
		.flat()
		.find((id) => id !== focal);
	return partner && `vectors#vectors/${partner}/affinity`;
}

/** The view of a stop on an opened dossier. */
export function viewOf({ view, why }: Step, about: Pick<About, "levels" | "focal">): View {
	const address = why?.(about);
	return address === undefined ? view : { ...view, why: address };
}

/** Two minutes through the workbench, in an order in which each stop needs only those before. */
export const STEPS: readonly Step[] = [
	{
		title: "A state, all round",
		text: "Each spoke is a partner. Length: how much the two have to do with each other. Colour: hostile (orange) to friendly (blue). Hatched: thin evidence.",
		view: {},
		at: FIGURE,
	},
	{
		title: "Which world is asked about",
		text: "Whose position, on which day, at which level, by which evidence. Every number on every page follows these at once. Drag the day to replay the picture.",
		view: {},
		at: '[aria-label="which world is asked about"]',
	},
	{
		title: "Why?",
		text: "Press any number, here one of the wheel. You see its formula with the values filled in, the facts, the claims, and where each stands in which source. “Copy with citation” takes it into your text.",
		view: {},
		why: firstPartner,
	},
	{
		title: "Ranges and silence",
		text: "The range beside a number says how far it moves when sources are left out. “Not known” is never zero: it says what is missing.",
		view: { page: "levers" },
		at: `main table, ${FIGURE}`,
	},
	{
		title: "Compare",
		text: "The same indicators for other states. A gap is told only where the same sources cover both, and the page says so where they do not.",
		view: { page: "compare", lenses: "dependence" },
		at: "main table",
	},
	{
		title: "Brief",
		text: "Cited sentences. Unfold what each rests on, or put it in your words: words that do not follow from the evidence are refused, with the reason.",
		view: { page: "brief", sections: "position" },
		at: "main article",
	},
	{
		title: "Reach anything",
		text: "Ctrl-K finds every page, question, state and operation, in any spelling. Every address in the bar is the whole view: keep it under Views, send it to a colleague.",
		view: {},
		at: '[data-tour="header"]',
	},
	{
		title: "Your own evidence",
		text: "Under Evidence you read claims beside their passages and add your own. Under All questions every question has its options, its cautions and its command. That is all.",
		view: { page: "evidence" },
	},
];
