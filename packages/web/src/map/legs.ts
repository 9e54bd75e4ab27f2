import { type Claim, type FactOf, onRecordFrom, parseDate } from "@interconnector/engine";
import type { About } from "../engine/messages.ts";
import type { ClaimRow } from "../evidence/claims.ts";
import { type Heard, lastDay, speaks } from "../view/heard.ts";

/** A leg as it stands on a day, with whoever can close it and on what ground. */
export interface Leg {
	readonly id: string;
	/** Key of the fact, as an edit names it. */
	readonly key: string;
	readonly name: string;
	readonly between: readonly [string, string];
	readonly mode: string;
	readonly commodity: string;
	readonly status: Status;
	/** When it held, as the source dates it. */
	readonly during: string;
	readonly capacity?: string;
	readonly holders: readonly { readonly by: string; readonly how: string }[];
	readonly claims: readonly Claim[];
	/** Other accounts of the same leg in the evidence. */
	readonly rivals: number;
}
export type Status = FactOf<"leg">["status"];

export interface Ways {
	readonly legs: readonly Leg[];
	readonly places: ReadonlyMap<string, FactOf<"place">>;
	readonly corridors: readonly FactOf<"corridor">[];
}

/** Readings of each key with the claims for them: that with most sources first, or the first told. What is denied more than said falls. */
function readingsOf<F>(claims: readonly ClaimRow[]): Map<string, { fact: F; claims: Claim[] }[]> {
	const keys = new Map<string, Map<string, { fact: F; claims: Claim[]; sources: Set<string> }>>();
	for (const claim of claims) {
		const { key } = claim;
		const readings = keys.get(key) ?? new Map();
		keys.set(key, readings);
		const id = JSON.stringify([claim.says, claim.stance === "against"]);
		const one = readings.get(id) ?? { fact: claim.says, claims: [], sources: new Set() };
		readings.set(id, one);
		one.claims.push(claim);
		one.sources.add(claim.source);
	}
	return new Map([...keys].map(([key, readings]) => [key, [...readings.values()].sort((a, b) => b.sources.size - a.sources.size)]));
}

/** A way that begins nobody knows when is taken to have been there for so many days before it was told, as the engine takes it (`held.ts`). */
const WAYS_BACK = Math.round(10 * 365.2425);

/** The reading that is followed, where it is not that the thing is not so, and holds on the day. `told`: the last day on which it was. */
function standing<F extends { during?: string | undefined }>(
	readings: readonly { fact: F; claims: readonly Claim[] }[],
	on: number,
	told: (claims: readonly Claim[]) => number,
) {
	const [first] = readings;
	if (!first || first.claims[0]?.stance === "against") return undefined;
	const dated = first.fact.during === undefined ? undefined : parseDate(first.fact.during);
	const begins = dated?.start[0] ?? Number.NEGATIVE_INFINITY;
	const from = dated && begins === Number.NEGATIVE_INFINITY ? told(first.claims) - WAYS_BACK : begins;
	const known = onRecordFrom({ dated, timing: "holds" }, { from, to: Number.POSITIVE_INFINITY }, told(first.claims));
	return known <= on && (dated?.end[1] ?? Number.POSITIVE_INFINITY) >= on ? { ...first, from, rivals: readings.length - 1 } : undefined;
}

/**
 * The ways of a dossier on a day: each leg at the spell that stands, with its holders, as the lens on corridors reads them. Base
 * readings only: numbers on the map are the engine's.
 */
export function waysOn(
	claims: Readonly<Record<"leg" | "control" | "place" | "corridor", readonly ClaimRow[]>>,
	heard: Heard,
	sources: readonly Pick<About["sources"][number], "id" | "published" | "reliability">[],
): Ways {
	const on = lastDay(heard.on);
	const published = new Map(sources.map((one) => [one.id, lastDay(one.published)]));
	const told = (own: readonly Claim[]) => Math.max(...own.map(({ source }) => published.get(source) ?? Number.POSITIVE_INFINITY));
	const said = <Noun extends keyof typeof claims>(noun: Noun) => {
		const mine = claims[noun].filter((claim) => speaks(claim, heard, sources));
		return [...readingsOf<FactOf<Noun>>(mine)].flatMap(([key, readings]) => {
			const found = standing(readings as never, on, told);
			return found ? [{ ...found, key, fact: found.fact as unknown as FactOf<Noun> }] : [];
		});
	};
	const places = new Map(said("place").map(({ fact }) => [fact.id as string, fact]));
	const controls = said("control");
	const spells = new Map<string, ReturnType<typeof said<"leg">>[number]>();
	for (const one of said("leg")) {
		const before = spells.get(one.fact.id);
		if (!before || before.from <= one.from) spells.set(one.fact.id, one);
	}
	const ground = (node: string) => (node.startsWith("actor:") ? node : places.get(node)?.within);
	const name = (node: string) => places.get(node)?.name ?? node.replace(/^[a-z]+:/, "");
	const legs = [...spells.values()].map(({ fact, key, claims: own, rivals }): Leg => {
		const land = [...new Set(fact.between.flatMap((node) => ground(node) ?? []))].map((by) => ({ by: by as string, how: "territory" }));
		const stated = controls.filter((one) => one.fact.leg === fact.id).map((one) => ({ by: one.fact.by as string, how: one.fact.how as string }));
		return {
			...{ id: fact.id, key, between: fact.between, mode: fact.mode, commodity: fact.commodity, status: fact.status, during: fact.during },
			name: `${fact.between.map(name).join(" – ")}, ${fact.commodity} by ${fact.mode}`,
			...(fact.capacity ? { capacity: `${fact.capacity.value} ${fact.capacity.unit} a year` } : {}),
			holders: [...land, ...stated],
			claims: own,
			rivals,
		};
	});
	return { legs: legs.sort((a, b) => (a.id < b.id ? -1 : 1)), places, corridors: said("corridor").map(({ fact }) => fact) };
}

/** A restricted leg still passes something; a planned or unfinished one does not. */
export function isOpen(leg: Leg): boolean {
	return leg.status === "open" || leg.status === "restricted";
}

/** Legs that somebody can close on any ground. */
export function heldBy(legs: readonly Leg[], holder: string): Leg[] {
	return legs.filter(({ holders }) => holders.some(({ by }) => by === holder));
}
