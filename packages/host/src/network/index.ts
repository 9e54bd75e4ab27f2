import type { Aggregate } from "./aggregate.ts";
import { alliances } from "./alliances.ts";
import { arms } from "./arms.ts";
import { contiguity } from "./contiguity.ts";
import { embassies } from "./embassies.ts";
import { idealPoints } from "./ideal-points.ts";
import { organisations } from "./organisations.ts";
import { rivalries } from "./rivalries.ts";
import { trade } from "./trade.ts";
import { votes } from "./votes.ts";

/** Every aggregate that a network is made of. One line registers one. */
export const AGGREGATES: readonly Aggregate[] = [alliances, rivalries, contiguity, embassies, votes, organisations, trade, arms, idealPoints];

/** Datasets that levels follow from and that become no facts, the preferred one first. */
export const DISTANCES = ["cow-distances", "cepii-geodist"] as const;

/** Datasets that rival pairs and poles follow from and that become no facts: disputes, battle deaths, capabilities. */
export const DECLARED = ["gml", "ucdp", "nmc"] as const;

/** Every dataset that a network can use. */
export const USED: readonly string[] = [...AGGREGATES.map(({ dataset }) => dataset), ...DISTANCES, ...DECLARED];
