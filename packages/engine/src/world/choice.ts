/** How many choices are told apart exactly, and how many are kept of one. */
const EXACT = Number.MAX_SAFE_INTEGER;
const MOST = 4096;

/**
 * What follows from which readings of some keys stand. Redraws of the evidence differ in many places but agree in most small ones: of
 * the five keys on two states most draws hold one of a few choices, and the same choice gives the very same thing.
 */
export class Choice<T extends object = object> {
	readonly #places: Int32Array;
	/** What one step of each key's reading adds to the code of a choice; none where the choices are too many to be told apart. */
	readonly #steps: Float64Array | undefined;
	readonly #make: (mask: Int32Array, drawn: boolean) => T;
	/** Choices that were met, numbered as they came, by their codes; and what they gave, by their numbers. */
	readonly #numbers = new Map<number, number>();
	readonly #made: (T | undefined)[] = [];
	/** What masks gave that have a number of their own. */
	readonly #ofMask = new WeakMap<Int32Array, T>();
	/** The mask that was asked for last, its number and what it gave: many rows of a draw read the same. */
	#mask: Int32Array | undefined;
	#number = 0;
	#thing: T | undefined;
	#base: T | undefined;
	/** `readings` says how many readings a key has; `make` must follow from the readings of these keys alone. */
	constructor(places: readonly number[], readings: (place: number) => number, make: (mask: Int32Array, drawn: boolean) => T) {
		this.#places = Int32Array.from(places);
		this.#make = make;
		const steps = new Float64Array(places.length);
		let choices = 1;
		for (const [i, place] of places.entries()) {
			steps[i] = choices;
			choices *= readings(place) + 1;
		}
		this.#steps = choices <= EXACT ? steps : undefined;
	}
	/** The number of the choice that a draw's mask makes. Where there are too many, each mask has one of its own, which is below 0. */
	number(mask: Int32Array): number {
		if (mask !== this.#mask) this.#meet(mask);
		return this.#number;
	}
	/** The thing under a mask: of a draw, or of the one base mask. */
	of(mask: Int32Array, drawn: boolean): T {
		if (!drawn) {
			this.#base ??= this.#make(mask, false);
			return this.#base;
		}
		if (mask !== this.#mask) this.#meet(mask);
		if (this.#thing !== undefined) return this.#thing;
		const number = this.#number;
		const thing = (number < 0 ? this.#ofMask.get(mask) : this.#made[number]) ?? this.#make(mask, true);
		if (number < 0) this.#ofMask.set(mask, thing);
		else this.#made[number] = thing;
		this.#thing = thing;
		return thing;
	}
	#meet(mask: Int32Array): void {
		this.#mask = mask;
		this.#thing = undefined;
		const [steps, places] = [this.#steps, this.#places];
		if (steps === undefined) {
			this.#number = --others;
			return;
		}
		let code = 0;
		for (let i = 0; i < steps.length; i++) code += (steps[i] as number) * ((mask[places[i] as number] as number) + 1);
		const known = this.#numbers.get(code);
		if (known !== undefined) this.#number = known;
		else if (this.#numbers.size < MOST) {
			this.#number = this.#numbers.size;
			this.#numbers.set(code, this.#number);
		} else this.#number = --others;
	}
}

/** The last number below 0 that was given. */
let others = 0;
