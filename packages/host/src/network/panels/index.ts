import { arms } from "./arms.ts";
import { memberships } from "./memberships.ts";
import { organisations } from "./organisations.ts";
import type { PairPanel } from "./pair-panel.ts";
import { trade } from "./trade.ts";
import { votes } from "./votes.ts";

/** Every panel about pairs of states that the core network ships. One line registers one. */
export const PAIR_PANELS: readonly PairPanel[] = [votes, trade, arms, organisations, memberships];

/** What has no panel, and why. */
export const NO_PANEL: readonly string[] = [
	"Alliances, rivalries, contiguity and embassies: claims tell what stands and since when; a table of years would be the lists themselves.",
	"Ideal points: an estimate of a state in a year is the column of its authors, no aggregate of ours; claims carry five years of it.",
	"Deliveries of arms, flows of trade, numbers of shared organisations, single votes: columns of the datasets, which their publishers give away.",
	"Disputes, battle deaths, capabilities, distances: rivals and levels follow from them; nothing about a pair is told beside that.",
	"Events: the terms of ICEWS are those of the place that keeps it, which do not say that tables made of it may be shared; of the free sets (GDELT, POLECAT) the network reads none.",
];
