import { optionKind } from "@interconnector/engine";
import type { z } from "zod";
import type { Offer } from "./offers.ts";

/** Words of a command line, quotes taken off. */
function words(line: string): string[] {
	return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? "");
}

/**
 * The examples of an operation as inputs: its command lines, read as a person would. Lines with a <placeholder>, or with an option
 * that is not the operation's own, give what is left of them or nothing.
 */
export function examplesOf(offer: Pick<Offer, "id" | "args" | "examples" | "input">): Record<string, string>[] {
	return offer.examples.flatMap((line) => {
		if (/<[^>]*>/.test(line)) return [];
		const [, first, ...after] = words(line);
		// A command written with a hyphen may be said in two words.
		const inTwo = `${first}-${after[0]}` === offer.id;
		const rest = inTwo ? after.slice(1) : after;
		if (!inTwo && first !== offer.id) return [];
		const out: Record<string, string> = {};
		const args = [...offer.args];
		for (let i = 0; i < rest.length; i++) {
			const word = rest[i] as string;
			if (!word.startsWith("--")) {
				const arg = args.shift() ?? offer.args.at(-1);
				if (!arg) continue;
				if (out[arg] === undefined) out[arg] = word;
				// A list that comes last takes all words that are left.
				else if (optionKind(offer.input.shape[arg] as z.ZodType) === "list") out[arg] += `,${word}`;
				continue;
			}
			const key = word.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
			const next = rest[i + 1];
			const value = next === undefined || next.startsWith("--") ? "true" : (rest[++i] as string);
			if (Object.hasOwn(offer.input.shape, key)) out[key] = value;
		}
		return [out];
	});
}
