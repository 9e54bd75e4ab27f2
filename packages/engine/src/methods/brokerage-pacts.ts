import { BROKERAGE_ROLES } from "./brokerage.ts";
import { nodeRoleMoments, type RoleMoments } from "./brokerage-moments.ts";

/**
 * Moments of the roles of one node where ties have no direction: each tie, and not each of its two ways, exists with chance d apart from all others.
 * What is expected is the same as of arcs. An open pair makes its role both ways at once, so the count is twice that of pairs and its deviation √2 times
 * that of arcs; only as representative and as gatekeeper a pair counts once each, and the deviation is that of arcs. *Ours*, checked against every network.
 */
export function tieRoleMoments(density: number, sizes: ArrayLike<number>, own: number): RoleMoments {
	const { expected, sd } = nodeRoleMoments(density, sizes, own);
	const once = new Set<string>(["representative", "gatekeeper"]);
	return { expected, sd: sd.map((value, role) => (once.has(BROKERAGE_ROLES[role] as string) ? value : value * Math.SQRT2)) };
}
