import { existsSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "@interconnector/engine";
import { countable } from "./lens.ts";
import { identifier } from "./register.ts";

/** Why these words make no new lens below a folder of lenses; undefined when they do. */
export function refusal(lenses: string, [what, name = "", noun = "event", ...more]: readonly (string | undefined)[]): string | undefined {
	const { lenses: known, inquiries } = createEngine();
	if (what !== "lens") return `what to make: "${what}": only a lens can be made`;
	if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name)) return `name "${name}": use lower-case words joined by hyphens`;
	if ([...known, ...inquiries].some((one) => one.id === name) || existsSync(join(lenses, `${name}.ts`)))
		return `name "${name}": taken already, choose another`;
	if (identifier(name) === undefined) return `name "${name}": a word of the language, choose another`;
	if (!countable().includes(noun)) return `noun "${noun}": choose one of ${countable().join(", ")}`;
	if (more.length > 0) return `"${more.join(" ")}" is too much`;
	return existsSync(join(lenses, "index.ts")) ? undefined : `"${lenses}": no lenses there`;
}
