import { once } from "../base/once.ts";
import type { Evidence } from "../evidence/weigh.ts";
import type { Fact, Noun } from "../facts/index.ts";
import { Choice } from "./choice.ts";
import type { Dyad } from "./dyad.ts";
import type { Silence } from "./formula.ts";
import { addItems, type DyadItem, type Held } from "./held.ts";
import type { Holder } from "./holder.ts";

/** Facts of one noun, in key order: those that are said and those that are said not to be. */
export interface Listed {
	readonly stated: readonly Held[];
	readonly denied: readonly Held[];
}

/** The names under which a fact is found: of an actor, a pair, an id. A constant function: what it finds is kept under it. */
// biome-ignore lint/suspicious/noExplicitAny: groupings of all nouns are kept in one place
export type Grouping<F extends Fact = any> = (fact: F) => readonly string[];

/** Where keys stand that some name is said of, by name. */
export type Index = ReadonlyMap<string, readonly number[]>;

/** Where the keys of a world stand, by noun, by group and by the two that they carry signals on. */
export interface Places {
	readonly of: ReadonlyMap<Noun, readonly number[]>;
	readonly grouped: (noun: Noun, by: Grouping) => Index;
	readonly speaking: () => Index;
}

const NOWHERE: readonly number[] = [];

interface Groups {
	readonly found: Map<string, Choice<Listed>>;
	names?: readonly string[];
}

/** What can be read of a world on one day, each thing as the choice of readings that it follows from. */
export class Reads {
	readonly places: Places;
	readonly #readings: (place: number) => number;
	readonly #holder: Holder;
	readonly #whole = new Map<Noun, Choice<Listed>>();
	readonly #groups = new Map<Noun, Map<Grouping, Groups>>();
	readonly #items = new Map<string, Choice<readonly DyadItem[]>>();

	constructor(evidence: Evidence, places: Places, holder: Holder) {
		this.places = places;
		this.#readings = (place) => (evidence.first[place + 1] as number) - (evidence.first[place] as number);
		this.#holder = holder;
	}

	/** All facts of a noun. */
	whole(noun: Noun): Choice<Listed> {
		let choice = this.#whole.get(noun);
		if (!choice) {
			choice = new Choice(this.places.of.get(noun) ?? NOWHERE, this.#readings, (mask, drawn) => this.list(noun, mask, drawn));
			this.#whole.set(noun, choice);
		}
		return choice;
	}

	/** Facts of a noun that are in a group. */
	group(noun: Noun, by: Grouping, name: string): Choice<Listed> {
		const { found: groups } = this.#groupsOf(noun, by);
		let choice = groups.get(name);
		if (!choice) {
			const own = this.#live(this.places.grouped(noun, by).get(name) ?? NOWHERE, () => true);
			choice = new Choice(own, this.#readings, (mask, drawn) => this.#listed(noun, own, mask, drawn, ({ fact }) => by(fact).includes(name)));
			groups.set(name, choice);
		}
		return choice;
	}

	/** Every name that a grouping puts any reading of a noun's facts under: the same list each time. */
	names(noun: Noun, by: Grouping): readonly string[] {
		const groups = this.#groupsOf(noun, by);
		groups.names ??= [
			...new Set([...this.places.grouped(noun, by).keys(), ...this.#holder.added.flatMap(({ fact }) => (fact.is === noun ? by(fact) : []))]),
		];
		return groups.names;
	}

	#groupsOf(noun: Noun, by: Grouping): Groups {
		let groupings = this.#groups.get(noun);
		if (!groupings) {
			groupings = new Map();
			this.#groups.set(noun, groupings);
		}
		let groups = groupings.get(by);
		if (!groups) {
			groups = { found: new Map() };
			groupings.set(by, groups);
		}
		return groups;
	}

	/** Signals on two actors. */
	items(pair: string): Choice<readonly DyadItem[]> {
		let choice = this.#items.get(pair);
		if (!choice) {
			const own = this.#live(this.places.speaking().get(pair) ?? NOWHERE, ({ items }) => items.some((item) => item.pair === pair));
			choice = new Choice(own, this.#readings, (mask, drawn) => this.#itemsAt(own, pair, mask, drawn));
			this.#items.set(pair, choice);
		}
		return choice;
	}

	/** The dyads that were made under a mask, by pair. */
	readonly dyadsUnder = once((_mask: Int32Array) => new Map<string, Dyad | Silence>());

	/** The facts of a noun under a mask, made anew; `only` keeps just these keys. */
	list(noun: Noun, mask: Int32Array, drawn: boolean, only?: ReadonlySet<string>): Listed {
		return this.#listed(noun, this.places.of.get(noun) ?? NOWHERE, mask, drawn, ({ key }) => !only || only.has(key));
	}

	/** The signals on two actors under a mask, made anew; `only` keeps just these keys. */
	listItems(pair: string, mask: Int32Array, drawn: boolean, only?: ReadonlySet<string>): readonly DyadItem[] {
		return this.#itemsAt(this.places.speaking().get(pair) ?? NOWHERE, pair, mask, drawn, only);
	}

	#itemsAt(places: readonly number[], pair: string, mask: Int32Array, drawn: boolean, only?: ReadonlySet<string>): readonly DyadItem[] {
		const items: DyadItem[] = [];
		const take = (one: Held) => {
			if (!only || only.has(one.key)) addItems(one, pair, items);
		};
		this.#each(places, mask, drawn, take);
		for (const one of this.#holder.added) take(one);
		return items;
	}

	/** The keys of which some reading says something on the day: in a draw each is believed in full, so that none speaks at the base reading alone. */
	#live(places: readonly number[], says: (one: Held) => boolean): readonly number[] {
		return places.filter((k) => {
			for (let index = this.#readings(k) - 1; index >= 0; index--) {
				const one = this.#holder.held(k, index, true);
				if (one && says(one)) return true;
			}
			return false;
		});
	}

	#listed(noun: Noun, places: readonly number[], mask: Int32Array, drawn: boolean, fits: (one: Held) => boolean): Listed {
		const out: { stated: Held[]; denied: Held[] } = { stated: [], denied: [] };
		const take = (one: Held) => {
			if (fits(one)) (one.denied ? out.denied : out.stated).push(one);
		};
		this.#each(places, mask, drawn, take);
		for (const one of this.#holder.added) if (one.fact.is === noun) take(one);
		return out;
	}

	#each(places: readonly number[], mask: Int32Array, drawn: boolean, take: (one: Held) => void): void {
		for (let i = 0; i < places.length; i++) {
			const k = places[i] as number;
			const index = mask[k] as number;
			const one = index < 0 ? undefined : this.#holder.held(k, index, drawn);
			if (one) take(one);
		}
	}
}
