import { once } from "../base/once.ts";
import { type FactOf, type Noun, nouns } from "../facts/index.ts";
import type { Choice } from "./choice.ts";
import { type DyadSource, type dyadMaker, dyadsOf } from "./dyad.ts";
import type { Frame } from "./frame.ts";
import type { Held } from "./held.ts";
import type { Grouping, Listed, Reads } from "./reads.ts";
import type { Recall } from "./recall.ts";
import type { RowOf, Rows } from "./rows.ts";

/** What a lens may declare that it reads: nouns, the derived dyads, and the dyads as they stood some time before (momentum). */
export type Part = Noun | "dyad" | "dyadBefore";

/** The parts of a world that a lens declared, and nothing else. Facts of a noun stand in key order. */
export type Slice<R extends Part> = {
	readonly frame: Frame;
	/** What was made before of the same facts (or of what was recalled of facts) under the same name, or made now. It must follow from those and the frame alone. */
	readonly recall: <T>(name: string, facts: readonly object[], make: () => T) => T;
	/** Rows of one name (a lens and its options), each made now or, where all that it read in the slice is the same as in an earlier draw, as it was made then. */
	readonly rows: (name: string) => RowOf;
	/** The stated facts of a noun that a grouping puts under a name, in key order: what they are is found without going through all. */
	group<N extends R & Noun>(noun: N, by: Grouping<FactOf<N>>, name: string): readonly Held<FactOf<N>>[];
	/** The same of the facts that a source says are not so. */
	deniedGroup<N extends R & Noun>(noun: N, by: Grouping<FactOf<N>>, name: string): readonly Held<FactOf<N>>[];
	/** Every name under which a grouping puts any reading of a noun's facts: the same list in all draws. */
	names<N extends R & Noun>(noun: N, by: Grouping<FactOf<N>>): readonly string[];
} & { readonly [N in R & Noun]: readonly Held<FactOf<N>>[] } & {
	readonly denied: { readonly [N in R & Noun]: readonly Held<FactOf<N>>[] };
} & ("dyad" extends R ? { readonly dyad: DyadSource } : unknown) &
	("dyadBefore" extends R ? { readonly dyadBefore: DyadSource } : unknown);

/** What slices of one world are cut from. */
interface Whole {
	readonly frame: Frame;
	readonly base: Int32Array;
	readonly reads: Reads;
	/** The same some time before. */
	readonly readsBefore: Reads;
	/** Every pair that anything is said of. */
	readonly known: () => readonly string[];
	readonly dyad: ReturnType<typeof dyadMaker>;
	readonly recalled: Recall;
	readonly rows: Rows;
}

export interface SliceOptions {
	/** A draw's mask; without it the base reading. */
	readonly mask?: Int32Array | undefined;
	/** Keep just these keys (for the contract of lenses). Nothing is remembered then. */
	readonly only?: ReadonlySet<string> | undefined;
}

const isRegistry = (noun: Noun) => nouns[noun].registry === true;
const MADE_NOW: RowOf = (_, make) => make();

/** One cut of a world: under which mask, and with which keys. */
class Cut {
	readonly whole: Whole;
	readonly drawn: boolean;
	readonly #mask: Int32Array;
	readonly #only: ReadonlySet<string> | undefined;
	constructor(whole: Whole, { mask, only }: SliceOptions) {
		this.whole = whole;
		this.drawn = mask !== undefined;
		this.#mask = mask ?? whole.base;
		this.#only = only;
	}
	listed(noun: Noun): Listed {
		const { reads, base } = this.whole;
		const [mask, drawn] = isRegistry(noun) ? [base, false] : [this.#mask, this.drawn];
		return this.#only ? reads.list(noun, mask, drawn, this.#only) : this.#read(reads.whole(noun), isRegistry(noun));
	}
	group(noun: Noun, by: Grouping, name: string): Listed {
		if (!this.#only) return this.#read(this.whole.reads.group(noun, by, name), isRegistry(noun));
		const { stated, denied } = this.listed(noun);
		const fits = ({ fact }: Held) => by(fact).includes(name);
		return { stated: stated.filter(fits), denied: denied.filter(fits) };
	}
	dyads(from: Reads): DyadSource {
		const { rows, dyad, known } = this.whole;
		const [mask, only] = [this.#mask, this.#only];
		const some = (pair: string) => from.listItems(pair, mask, this.drawn, only);
		if (only) return dyadsOf(some, known, (pair) => dyad(pair, some(pair)));
		const items = (pair: string) => this.#read(from.items(pair), false);
		// Many lenses ask for the same dyads under the same mask; a row that is being made must read them, so that it is noted.
		const kept = from.dyadsUnder(mask);
		const get = (pair: string) => {
			let found = rows.isOpen ? undefined : kept.get(pair);
			if (!found) {
				found = dyad(pair, items(pair));
				kept.set(pair, found);
			}
			return found;
		};
		return dyadsOf(items, known, get);
	}
	rows(name: string): RowOf {
		return this.drawn && !this.#only ? this.whole.rows.under(name, this.#mask) : MADE_NOW;
	}
	/** Names are never drawn, so that reading them is not noted. */
	#read<T extends object>(choice: Choice<T>, registry: boolean): T {
		return registry ? choice.of(this.whole.base, false) : this.whole.rows.read(choice, this.#mask, this.drawn);
	}
}

/** What every slice has; the parts that a lens declared are added to its kind. */
class AnySlice {
	readonly cut: Cut;
	constructor(cut: Cut) {
		this.cut = cut;
	}
	get frame(): Frame {
		return this.cut.whole.frame;
	}
	recall<T>(name: string, facts: readonly object[], make: () => T): T {
		return this.cut.whole.recalled.of(name, facts, make);
	}
	rows(name: string): RowOf {
		return this.cut.rows(name);
	}
	group(noun: Noun, by: Grouping, name: string): readonly Held[] {
		return this.cut.group(noun, by, name).stated;
	}
	deniedGroup(noun: Noun, by: Grouping, name: string): readonly Held[] {
		return this.cut.group(noun, by, name).denied;
	}
	names(noun: Noun, by: Grouping): readonly string[] {
		return this.cut.whole.reads.names(noun, by);
	}
}

/** The kind of slice of some parts: a lens cuts its own once a draw, so what it may read is laid out once. */
const kindFor = once((parts: readonly Part[]) => {
	class Declared extends AnySlice {}
	class Denied extends AnySlice {}
	for (const part of parts) {
		if (part === "dyad" || part === "dyadBefore") {
			const make = ({ whole }: Cut) => (part === "dyad" ? whole.reads : whole.readsBefore);
			// Kept on the slice from the first time on.
			const get = function (this: AnySlice): DyadSource {
				const value = this.cut.dyads(make(this.cut));
				Object.defineProperty(this, part, { value });
				return value;
			};
			Object.defineProperty(Declared.prototype, part, { get });
			continue;
		}
		const noun: Noun = part;
		const stated = function (this: AnySlice) {
			return this.cut.listed(noun).stated;
		};
		const denied = function (this: AnySlice) {
			return this.cut.listed(noun).denied;
		};
		Object.defineProperty(Declared.prototype, noun, { get: stated });
		Object.defineProperty(Denied.prototype, noun, { get: denied });
	}
	Object.defineProperty(Declared.prototype, "denied", {
		get(this: AnySlice) {
			return new Denied(this.cut);
		},
	});
	return Declared;
});

/** Cuts the declared parts of a world: as it is, in a draw, or with some keys only. */
export function slicer(whole: Whole) {
	return <R extends Part>(parts: readonly R[], options: SliceOptions = {}): Slice<R> =>
		new (kindFor(parts))(new Cut(whole, options)) as unknown as Slice<R>;
}
