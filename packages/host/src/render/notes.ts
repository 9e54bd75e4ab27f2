import type { Brief, Sentence } from "@interconnector/engine";

/** A number that a sentence prints, as the list of numbers shows it: where it came from and on how many claims it stands. */
export interface NumberNote {
	readonly n: number;
	readonly address: string;
	readonly text: string;
	readonly claims: readonly string[];
	/** First place in the text that uses it, for the way back. */
	readonly from: string;
}

export interface ClaimNote {
	readonly n: number;
	readonly claim: string;
	readonly from: string;
}

/** A piece of a sentence as written: words, a number with its note, or the mark of a claim. */
export type Run =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "number"; readonly text: string; readonly note: NumberNote }
	| { readonly kind: "claims"; readonly notes: readonly ClaimNote[] }
	/** A sentence that counts: which question holds the rows it counts. */
	| { readonly kind: "counted"; readonly question: string };

/** Numbers all notes in the order of reading, once each: the same brief gives the same numbers. */
export class Notes {
	readonly numbers: NumberNote[] = [];
	readonly claims: ClaimNote[] = [];
	readonly #byAddress = new Map<string, NumberNote>();
	readonly #byClaim = new Map<string, ClaimNote>();
	constructor(brief: Brief) {
		const told = [...brief.bottomLine, ...brief.sections.flatMap((section) => section.sentences)];
		told.forEach((one, i) => {
			for (const mark of one.marks) {
				const rest = mark.rest === "count" ? undefined : one.rests[mark.rest];
				if (rest?.kind !== "finding" || this.#byAddress.has(rest.address)) continue;
				const note = {
					n: this.numbers.length + 1,
					address: rest.address,
					text: one.text.slice(mark.start, mark.end),
					claims: rest.claims,
					from: `s${i + 1}`,
				};
				this.numbers.push(note);
				this.#byAddress.set(rest.address, note);
			}
		});
		const used = new Map<string, string>();
		told.forEach((one, i) => {
			for (const rest of one.rests) if (rest.kind === "claim" && !used.has(rest.id)) used.set(rest.id, `s${i + 1}`);
		});
		// A claim that stands under numbers only leads back to the earliest of them.
		const under = new Map<string, string>();
		for (const note of this.numbers) for (const id of note.claims) if (!under.has(id)) under.set(id, `n${note.n}`);
		for (const { claim } of brief.notes) {
			const note = { n: this.claims.length + 1, claim, from: used.get(claim) ?? under.get(claim) ?? "" };
			this.claims.push(note);
			this.#byClaim.set(claim, note);
		}
	}
	claim(id: string): ClaimNote | undefined {
		return this.#byClaim.get(id);
	}
	/** A sentence as runs, in order. */
	runs(one: Sentence): Run[] {
		const out: Run[] = [];
		let at = 0;
		for (const mark of [...one.marks].sort((a, b) => a.start - b.start)) {
			const rest = mark.rest === "count" ? undefined : one.rests[mark.rest];
			const note = rest?.kind === "finding" ? this.#byAddress.get(rest.address) : undefined;
			if (!note) continue;
			out.push({ kind: "text", text: one.text.slice(at, mark.start) }, { kind: "number", text: one.text.slice(mark.start, mark.end), note });
			at = mark.end;
		}
		out.push({ kind: "text", text: one.text.slice(at) });
		const claims = one.rests
			.flatMap((rest) => (rest.kind === "claim" ? [this.#byClaim.get(rest.id)] : []))
			.filter((note) => note !== undefined)
			.sort((a, b) => a.n - b.n);
		if (claims.length > 0) out.push({ kind: "claims", notes: claims });
		const counted = one.rests.find((rest, i) => rest.kind === "finding" && !one.marks.some((mark) => mark.rest === i));
		if (counted?.kind === "finding" && claims.length === 0)
			out.push({ kind: "counted", question: counted.address.slice(0, counted.address.indexOf("#")) });
		return out.filter((run) => run.kind !== "text" || run.text !== "");
	}
}

/** Quote a text for a POSIX shell, so that a command can be pasted as it stands. */
export function shellWord(text: string): string {
	return `'${text.replace(/'/g, "'\\''")}'`;
}

/** The command that explains a number. */
export function whyCommand(address: string): string {
	return `interconnector why ${shellWord(address)}`;
}
