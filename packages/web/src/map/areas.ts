/**
 * Areas whose status states dispute, laid over the atlas where the reader asks for it. Outlines with a ring of points are our own and
 * rough, to about a tenth of a degree: they say that a border is disputed there, not where it runs. No area stands here by a judgement
 * of ours on who is right; each says who holds it and who says otherwise.
 */
export interface Area {
	readonly name: string;
	readonly says: string;
	/** First and last day of the dispute in its present form, ISO; without a last day it goes on. */
	readonly from: string;
	readonly until?: string;
	/** Name of a shape of the atlas that is this area. */
	readonly shape?: string;
	/** Otherwise longitude and latitude of the corners, around once. */
	readonly ring?: readonly (readonly [number, number])[];
}

/** Corners written one after the other: longitude, latitude, longitude, latitude … */
function ring(text: string): (readonly [number, number])[] {
	const numbers = text
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	return numbers.flatMap((lon, i) => (i % 2 === 0 ? [[lon, numbers[i + 1] as number] as const] : []));
}

export const AREAS: readonly Area[] = [
	{
		name: "Crimea",
		says: "administered by Russia; Ukraine's by General Assembly resolution 68/262",
		from: "2014-03-18",
		ring: ring(
			"33.6 46.1, 34.4 46.0, 34.9 45.8, 35.0 45.4, 35.4 45.35, 35.9 45.45, 36.5 45.45, 36.6 45.3, 36.4 45.05, 35.8 45.05, 35.4 45.0, 35.1 44.8, 34.5 44.75, 34.0 44.4, 33.7 44.4, 33.4 44.6, 33.55 44.85, 33.6 45.15, 33.2 45.2, 32.5 45.35, 32.8 45.6, 33.25 45.8",
		),
	},
	{
		name: "Western Sahara",
		says: "mostly administered by Morocco; on the United Nations list of non-self-governing territories; claimed by the Sahrawi Republic",
		from: "1976-02-27",
		ring: ring(
			"-13.17 27.67, -8.67 27.67, -8.67 26.0, -12.0 26.0, -12.0 23.45, -13.1 22.9, -13.0 21.33, -16.95 21.33, -17.05 20.8, -16.8 21.9, -16.0 23.7, -15.0 25.0, -14.5 26.2",
		),
	},
	{
		name: "Northern Cyprus",
		says: "declared itself a state; recognised by Türkiye; invalid by Security Council resolution 541",
		from: "1983-11-15",
		shape: "N. Cyprus",
	},
	{ name: "Somaliland", says: "declared itself a state; claimed by Somalia", from: "1991-05-18", shape: "Somaliland" },
	{
		name: "Kosovo",
		says: "declared itself a state; recognised by about half of the members of the United Nations; claimed by Serbia",
		from: "2008-02-17",
		shape: "Kosovo",
	},
	{
		name: "Abkhazia",
		says: "declared itself a state; recognised by Russia and a few others; Georgia's to most states",
		from: "1992-07-23",
		ring: ring(
			"40.0 43.4, 40.2 43.55, 40.8 43.55, 41.5 43.25, 42.0 43.2, 42.3 43.2, 42.1 42.95, 41.9 42.75, 41.6 42.5, 41.45 42.42, 41.3 42.7, 40.9 43.0, 40.4 43.2",
		),
	},
	{
		name: "South Ossetia",
		says: "declared itself a state; recognised by Russia and a few others; Georgia's to most states",
		from: "1991-12-21",
		ring: ring("43.4 42.6, 43.75 42.6, 44.2 42.65, 44.5 42.7, 44.5 42.4, 44.4 42.15, 44.05 42.1, 43.75 42.2, 43.45 42.3"),
	},
	{
		name: "Kashmir",
		says: "held in parts by India, Pakistan and China, who claim parts that another holds",
		from: "1947-10-22",
		ring: ring(
			"73.6 34.3, 73.8 33.0, 74.7 32.5, 75.4 32.3, 76.0 32.7, 77.0 33.1, 78.4 32.5, 79.2 32.8, 78.9 34.0, 80.2 34.6, 80.2 35.4, 78.5 35.7, 77.8 35.5, 76.2 36.0, 75.9 36.6, 74.9 37.0, 73.0 36.8, 72.6 36.3, 73.0 35.6, 73.7 35.1",
		),
	},
	{ name: "Taiwan", says: "governed from Taipei; claimed by the People's Republic of China", from: "1949-12-08", shape: "Taiwan" },
	{
		name: "Golan Heights",
		says: "administered by Israel; Syria's by Security Council resolution 497",
		from: "1967-06-10",
		ring: ring("35.65 33.25, 35.8 33.35, 35.9 33.15, 35.85 32.9, 35.7 32.7, 35.6 32.75, 35.62 33.0"),
	},
	{
		name: "Palestine",
		says: "observer state at the United Nations; held in parts by Israel; its borders are not agreed",
		from: "1967-06-10",
		shape: "Palestine",
	},
	{
		name: "Transnistria",
		says: "declared itself a state; recognised by no member of the United Nations; claimed by Moldova",
		from: "1990-09-02",
		ring: ring(
			"28.6 48.1, 28.95 47.9, 29.05 47.55, 29.25 47.3, 29.4 46.95, 29.6 46.65, 29.95 46.55, 29.95 46.8, 29.6 46.95, 29.6 47.25, 29.2 47.5, 29.2 47.9, 28.85 48.13",
		),
	},
	{
		name: "Nagorno-Karabakh",
		says: "declared itself a state; recognised by no member of the United Nations; Azerbaijan's by Security Council resolutions; dissolved at the end of 2023",
		from: "1991-09-02",
		until: "2023-12-31",
		ring: ring("46.45 40.15, 46.75 40.25, 46.95 40.05, 47.1 39.85, 47.15 39.55, 46.95 39.4, 46.75 39.55, 46.55 39.65, 46.4 39.9"),
	},
];

/** The areas in dispute on a day, ISO. */
export function areasOn(day: string): readonly Area[] {
	return AREAS.filter(({ from, until }) => from <= day && day <= (until ?? day));
}

/** How borders are drawn: the reader's choice, kept in the address and printed on every map. */
export const STANCES = {
	defacto: {
		title: "as held on the ground",
		says: "Borders: as held on the ground (de facto), as the makers of the atlas, Natural Earth, draw them; no endorsement of any claim.",
	},
	disputed: {
		title: "disputed areas hatched",
		says: "Borders: as held on the ground (Natural Earth); areas whose status states dispute are hatched and named, in rough outline; no endorsement of any claim.",
	},
} as const;
export type Stance = keyof typeof STANCES;

/** The stance in the address; anything unknown is the default, disputed areas hatched. */
export function stanceOf(text: string | undefined): Stance {
	return text === "defacto" ? "defacto" : "disputed";
}
