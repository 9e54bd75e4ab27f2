import { push } from "../base/group.ts";
import { once } from "../base/once.ts";
import { parseDate } from "../base/time.ts";
import type { Dossier } from "../evidence/dossier.ts";
import type { Evidence, Key, Reading } from "../evidence/weigh.ts";
import type { Edit } from "../facts/edit.ts";
import { type Fact, keyOf } from "../facts/index.ts";
import { type Held, hold, type Told, type ToldBy, told } from "./held.ts";
import type { Resolved } from "./query.ts";

/** Sources that do not say how far their facts reach are taken to know all up to the day on which they were published. */
export const publication = once((dossier: Dossier): ((reading: Reading) => ToldBy) => {
	const last = (date: string | undefined) => (date === undefined ? undefined : parseDate(date)?.end[1]) ?? Number.POSITIVE_INFINITY;
	const days = new Map(
		[...dossier.sources].map(([id, { published, lastFact }]): [string, ToldBy] => {
			const day = last(published);
			return [id, { published: day, knew: Math.min(day, last(lastFact)) }];
		}),
	);
	return once((reading: Reading) => {
		const by = reading.witnesses.flatMap(({ claims }) => claims.map(({ source }) => days.get(source) ?? UNKNOWN));
		return { published: Math.max(...by.map(({ published }) => published)), knew: Math.max(...by.map(({ knew }) => knew)) };
	});
});
const UNKNOWN: ToldBy = { published: Number.POSITIVE_INFINITY, knew: Number.POSITIVE_INFINITY };

/** The edits of a query, ready to be applied to readings. */
export interface Plan {
	/** Key → day from which it no longer holds. */
	readonly end: ReadonlyMap<string, number>;
	readonly added: readonly Fact[];
	/** A reading with the changes of its key. */
	readonly change: (key: string, reading: Reading) => Pick<Reading, "fact" | "denied" | "witnesses">;
}

export function planEdits(edits: readonly Edit[]): Plan {
	const end = new Map<string, number>();
	const changes = new Map<string, Extract<Edit, { do: "change" }>[]>();
	const added: Fact[] = [];
	for (const edit of edits) {
		if (edit.do === "add") added.push(edit.fact);
		else if (edit.do === "end") end.set(edit.key, parseDate(edit.on)?.start[0] ?? Number.POSITIVE_INFINITY);
		else if (edit.do === "change") push(changes, edit.key, edit);
	}
	const change = (key: string, reading: Reading): Pick<Reading, "fact" | "denied" | "witnesses"> => {
		const list = changes.get(key);
		if (!list) return reading;
		const fact = JSON.parse(JSON.stringify(reading.fact)) as Record<string, unknown>;
		for (const edit of list) fact[edit.field] = edit.scale === undefined ? edit.set : Number(fact[edit.field]) * edit.scale;
		return { ...reading, fact: fact as unknown as Fact, denied: false };
	};
	return { end, added, change };
}

/** What is read of each reading once, by its place: a new day asks for all of them again. */
const readOnce = once(({ first }: Evidence): { readonly said: (Told | undefined)[]; readonly by: (ToldBy | undefined)[] } => {
	const readings = first[first.length - 1] as number;
	return { said: new Array(readings), by: new Array(readings) };
});

/** What holds a reading on a day. */
export type Holder = ReturnType<typeof holder>;

/** Facts as held on the day of a query, each reading held once, with the edits applied. */
export function holder(evidence: Evidence, query: Resolved, edits: Plan, rivals: ReadonlySet<string>, toldBy: (reading: Reading) => ToldBy) {
	const { first } = evidence;
	const read = readOnce(evidence);
	// By place of the reading: undefined when not asked yet, null when it does not hold on the day.
	const readings = first[first.length - 1] as number;
	const kept: Record<"base" | "drawn", (Held | null | undefined)[]> = { base: new Array(readings), drawn: new Array(readings) };
	const assumed = (fact: Fact) => hold(keyOf(fact), { fact, denied: false, witnesses: [{ root: -1, credence: 1, claims: [] }] }, query, true, rivals);
	const replaces = new Set(edits.added.map(keyOf)) as ReadonlySet<string>;
	const make = (k: number, index: number, drawn: boolean): Held | null => {
		const { key, readings } = evidence.keys[k] as Key;
		if (replaces.has(key)) return null;
		const reading = readings[index] as Reading;
		const place = (first[k] as number) + index;
		read.by[place] ??= toldBy(reading);
		read.said[place] ??= told(reading.fact);
		const changed = edits.change(key, reading);
		const said = changed === reading ? (read.said[place] as Told) : told(changed.fact);
		return hold(key, changed, query, drawn, rivals, { by: read.by[place] as ToldBy, said, endsOn: edits.end.get(key) }) ?? null;
	};
	return {
		added: edits.added.map(assumed).filter((one) => one !== undefined),
		held(k: number, index: number, drawn: boolean): Held | undefined {
			const cache = drawn ? kept.drawn : kept.base;
			const place = (first[k] as number) + index;
			let made = cache[place];
			if (made === undefined) {
				made = make(k, index, drawn);
				cache[place] = made;
			}
			return made ?? undefined;
		},
	};
}
