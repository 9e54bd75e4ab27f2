import { once } from "../base/once.ts";

/** How many choices are told apart exactly, and how many things are kept of one. */
const EXACT = Number.MAX_SAFE_INTEGER;
const MOST = 4096;

/**
 * What follows from which readings of some keys stand. Redraws of the evidence differ in many places but agree in most small ones: of
 * the five keys on two states most draws hold one of a few choices, and the same choice gives the very same thing.
 */
export class Choice<T extends object = object> {
	readonly #places: readonly number[];
	/** What one step of each key's reading adds to the number of a choice; none where the choices are too many to be numbered. */
	readonly #steps: Float64Array | undefined;
	readonly #make: (mask: Int32Array, drawn: boolean) => T;
	readonly #made = new Map<number, T>();
	readonly #ofMask = new WeakMap<Int32Array, T>();
	#base: T | undefined;
	/** `readings` says how many readings a key has; `make` must follow from the readings of these keys alone. */
	constructor(places: readonly number[], readings: (place: number) => number, make: (mask: Int32Array, drawn: boolean) => T) {
		this.#places = places;
		this.#make = make;
		const steps = new Float64Array(places.length);
		let choices = 1;
		for (const [i, place] of places.entries()) {
			steps[i] = choices;
			choices *= readings(place) + 1;
		}
		this.#steps = choices <= EXACT ? steps : undefined;
	}
	/** The number of the choice that a draw's mask makes; where there are too many, one of the mask's own. */
	number(mask: Int32Array): number {
		const [steps, places] = [this.#steps, this.#places];
		if (steps === undefined) return ownNumber(mask);
		let number = 0;
		for (let i = 0; i < steps.length; i++) number += (steps[i] as number) * ((mask[places[i] as number] as number) + 1);
		return number;
	}
	/** The thing under a mask: of a draw, or of the one base mask. */
	of(mask: Int32Array, drawn: boolean): T {
		if (!drawn) {
			this.#base ??= this.#make(mask, false);
			return this.#base;
		}
		if (this.#steps === undefined) {
			let made = this.#ofMask.get(mask);
			if (made === undefined) {
				made = this.#make(mask, true);
				this.#ofMask.set(mask, made);
			}
			return made;
		}
		const number = this.number(mask);
		let made = this.#made.get(number);
		if (made === undefined) {
			made = this.#make(mask, true);
			if (this.#made.size < MOST) this.#made.set(number, made);
		}
		return made;
	}
}

let masks = 0;
/** Below 0, so that it is no number of a choice. */
const ownNumber = once((_mask: Int32Array): number => --masks);
