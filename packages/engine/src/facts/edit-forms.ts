import { nearest } from "../base/text.ts";
import type { Edit } from "./edit.ts";

/** One edit of each form that there is, as an example of how it is written; the fact is cut short. */
const FORMS: Readonly<Record<Edit["do"], string>> = {
	add: '{"do":"add","fact":{"is":"tie",…},"assumption":"why it is assumed"}',
	end: '{"do":"end","key":"lever:lever:NAME#1","on":"2025-06"}',
	change: '{"do":"change","key":"leg:leg:NAME#1","field":"status","set":"closed"}',
	note: '{"do":"note","text":"…"}',
};

/** What people write for each form, beside its own name. */
const ALSO: Readonly<Record<Edit["do"], readonly string[]>> = {
	add: ["join", "new", "create", "begin", "start", "assume"],
	end: ["stop", "remove", "delete", "drop", "leave", "lift", "withdraw"],
	change: ["close", "open", "block", "shut", "set", "scale", "edit", "replace", "raise", "lower"],
	note: ["say", "text", "comment", "remark"],
};

/** The form of an edit that somebody most likely meant by a word, or undefined. */
export function editMeant(word: string): Edit["do"] | undefined {
	const forms = Object.keys(FORMS) as Edit["do"][];
	const words = forms.flatMap((form) => [form, ...ALSO[form]]);
	const guess = nearest(word, words);
	return forms.find((form) => guess === form || ALSO[form].includes(guess ?? ""));
}

/** How edits are written, the form that was most likely meant first: the end of a refusal. `given` is what was given in their place. */
export function editHelp(given: unknown): string {
	const word = typeof given === "string" ? given : Object.keys(typeof given === "object" && given !== null ? given : {})[0];
	const meant = word === undefined ? undefined : editMeant(word.split(/[:=\s,;]/)[0] as string);
	const all = `edits are a list in JSON of any of these: ${Object.values(FORMS).join(" or ")}; keys are told by: interconnector claims --json`;
	return meant ? `did you mean [${FORMS[meant]}]? ${all}` : all;
}
