import { bare, optionKind } from "@interconnector/engine";
import { Option } from "commander";
import type * as z from "zod";

/** camelCase option names as flags: knownBy → known-by. */
export function flagName(key: string): string {
	return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const PLACE: Readonly<Record<string, string>> = { number: "<number>", list: "<a,b,…>", object: "<name:value,… or JSON>", text: "<text>" };

/** Flags of an input schema, each with its meaning and its choices. Texts are read by the catalog, so nothing is parsed here. */
export function flagsOf(shape: Readonly<Record<string, z.ZodType>>, skip: readonly string[] = []): Option[] {
	return Object.entries(shape)
		.filter(([key]) => !skip.includes(key))
		.map(([key, schema]) => {
			const kind = optionKind(schema);
			const choices = (bare(schema) as { options?: readonly string[] }).options;
			const about = [schema.description ?? bare(schema).description ?? "", choices ? `(${choices.join(", ")})` : ""].filter(Boolean).join(" ");
			// What is on unless it is turned off is offered as --no-…
			const on = kind === "boolean" && schema.safeParse(undefined).data === true;
			return new Option(`--${on ? "no-" : ""}${flagName(key)}${kind === "boolean" ? "" : ` ${PLACE[kind]}`}`, about);
		});
}
