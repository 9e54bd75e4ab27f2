import * as z from "zod";
import { CHANNELS, type Channel } from "../facts/define.ts";

/**
 * Every number that is a choice and not evidence, each with its ground. A dossier or a question may set any of them by name.
 */
export const settingsSchema = z.strictObject({
	"half-life.event": z
		.number()
		.positive()
		.default(0.5)
		.describe("years until a verbal or material event speaks half as loud (design: within-dyad autocorrelation of ICEWS counts, half-lives .46–.67)"),
	"half-life.assessment": z
		.number()
		.positive()
		.default(2)
		.describe("years until a coded assessment speaks half as loud (a choice; varied in the specification grid)"),
	"half-life.dispute": z
		.number()
		.positive()
		.default(3)
		.describe("years until a militarised dispute speaks half as loud (excess risk of a new dispute halves in 3.1 years, GML 1946–2010)"),
	"half-life.ended": z.number().positive().default(3).describe("years, after the end of a thing that stood, until it speaks half as loud (a choice)"),
	"half-life.rivalry": z
		.number()
		.positive()
		.default(3)
		.describe("years until a rivalry that ended weighs half as much (excess risk of a new dispute halves in 3.1 years, GML 1946–2010)"),
	"dispute.floor": z.number().min(0).max(1).default(0.5).describe("a dispute never speaks less than this while the rivalry is listed"),
	kappa: z.number().min(0).default(1).describe("strength of shrinkage to the mean of the dyad's class, in units of evidence weight"),
	"evidence.min": z.number().min(0).default(1).describe("evidence weight below which a dyad is silent"),
	"intensity.window": z.number().positive().default(3).describe("years over which high-level contacts are counted"),
	"momentum.years": z.number().positive().default(1).describe("years back to which momentum compares"),
	"equidistance.delta": z.number().min(0).default(0.2).describe("tolerance within which two affinities count as equal"),
	"equidistance.alarm": z.number().min(0).max(1).default(0.45).describe("share of engagement with one pole above which an alarm is shown"),
	"channel.agreements": z.number().min(0).default(1).describe("weight of the channel of agreements"),
	"channel.assessments": z.number().min(0).default(1).describe("weight of the channel of coded assessments"),
	"channel.events": z.number().min(0).default(1).describe("weight of the channel of machine-coded events, centred on the world"),
	"channel.votes": z.number().min(0).default(1).describe("weight of the channel of votes"),
	"channel.contact": z.number().min(0).default(1).describe("weight of the channel of high-level contact"),
	"channel.arms": z.number().min(0).default(1).describe("weight of the channel of arms"),
	"channel.organisations": z.number().min(0).default(1).describe("weight of the channel of shared organisations"),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Weight of a channel in a dyad's mean. Settings are frozen, so their table of weights is made once. */
export function channelWeight(settings: Settings, channel: Channel): number {
	let table = weights.get(settings);
	if (!table) {
		table = Object.fromEntries(CHANNELS.map((one) => [one, settings[`channel.${one}`]])) as Record<Channel, number>;
		weights.set(settings, table);
	}
	return table[channel];
}
const weights = new WeakMap<Settings, Record<Channel, number>>();

/** Class of a dyad, first match. Shrinkage pulls thin evidence to the mean of its class, never to 0. */
export const DYAD_CLASSES = ["ally", "rival", "neighbour", "pole", "other"] as const;
export type DyadClass = (typeof DYAD_CLASSES)[number];

/**
 * Shipped class means, used where a dossier has fewer than 5 other dyads of the class: mean event signal (−Yule's Q, centred on
 * the world) over ICEWS dyads 2012–2014 with at least 30 events (n = 690, 27, 113, 291, 1829), allies by ATOP 5 defence pacts of
 * 2014, rivals by Thompson, Sakuwa & Suhas, neighbours by COW contiguity types 1–4, poles USA, Russia, China. Our own aggregate;
 * ICEWS by way of netify (GPL-3), ATOP and COW by way of peacesciencer.
 */
export const SHIPPED_MEANS: Readonly<Record<DyadClass, number>> = { ally: 0.29, rival: -0.26, neighbour: 0.23, pole: 0.43, other: 0.32 };
export const SHIPPED_MEANS_SOURCE = "shipped class mean (ICEWS 2012–2014, own aggregate)";
