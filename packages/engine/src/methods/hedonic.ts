/**
 * A hedonic game: how much each player likes each coalition that it belongs to, by the bits of its members, in an order only: larger is better,
 * −Infinity is unthinkable.
 */
export interface HedonicGame {
	readonly players: number;
	liking(player: number, coalition: number): number;
}

/** A partition as the bits of its coalitions, in the order of their least members. */
export type Partition = readonly number[];

export interface HedonicStability {
	/** Nobody would rather be alone. */
	readonly individuallyRational: readonly Partition[];
	/** Nobody gains by going over to another coalition or away. */
	readonly nash: readonly Partition[];
	/** Nobody gains by going over to a coalition in which nobody loses by it, or away. */
	readonly individual: readonly Partition[];
	/** No coalition exists all of whose members would gain by forming it. */
	readonly core: readonly Partition[];
}

const MOST = 10;

/**
 * All partitions that are stable in each sense (Banerjee, Konishi & Sönmez 2001; Bogomolnaia & Jackson 2002), by enumeration. Throws beyond
 * 10 players.
 */
export function hedonicStability(game: HedonicGame): HedonicStability {
	const { players: n } = game;
	if (n < 1 || n > MOST) throw new Error(`${n} players: partitions are enumerated for 1 to ${MOST}`);
	const found = { individuallyRational: [] as Partition[], nash: [] as Partition[], individual: [] as Partition[], core: [] as Partition[] };
	for (const partition of partitions(n)) {
		const home = Array.from({ length: n }, (_, i) => partition.find((coalition) => (coalition >>> i) & 1) as number);
		const now = home.map((coalition, i) => game.liking(i, coalition));
		const gains = (i: number, coalition: number) => game.liking(i, coalition) > (now[i] as number);
		const hurts = (coalition: number, joiner: number) =>
			members(coalition, n).some((j) => game.liking(j, coalition | (1 << joiner)) < (now[j] as number));
		const everyone = Array.from({ length: n }, (_, i) => i);
		const rational = everyone.every((i) => !gains(i, 1 << i));
		const moves = everyone.flatMap((i) =>
			partition.filter((coalition) => coalition !== home[i] && gains(i, coalition | (1 << i))).map((coalition) => [i, coalition] as const),
		);
		if (rational) found.individuallyRational.push(partition);
		if (rational && moves.length === 0) found.nash.push(partition);
		if (rational && moves.every(([i, coalition]) => hurts(coalition, i))) found.individual.push(partition);
		if (!blocked(n, gains)) found.core.push(partition);
	}
	return found;
}

function blocked(n: number, gains: (player: number, coalition: number) => boolean): boolean {
	for (let coalition = 1; coalition < 1 << n; coalition++) if (members(coalition, n).every((i) => gains(i, coalition))) return true;
	return false;
}

function members(coalition: number, n: number): number[] {
	return Array.from({ length: n }, (_, i) => i).filter((i) => (coalition >>> i) & 1);
}

/** Every partition of n players, once. */
export function* partitions(n: number): Generator<Partition> {
	if (n === 0) {
		yield [];
		return;
	}
	const last = 1 << (n - 1);
	for (const head of partitions(n - 1)) {
		for (let at = 0; at < head.length; at++) yield head.map((coalition, i) => (i === at ? coalition | last : coalition));
		yield [...head, last];
	}
}
