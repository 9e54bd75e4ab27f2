import * as z from "zod";
import { date } from "./define.ts";
import { type Fact, factSchema } from "./index.ts";

/**
 * All change is a list of edits, closed at four. A shock is edits nobody chose, a move is edits somebody chooses.
 * They are assumptions, not evidence: an added fact stands in every draw, a change acts on every reading of its key.
 */
export const editSchema = z.discriminatedUnion("do", [
	z.strictObject({ do: z.literal("add"), fact: factSchema, assumption: z.string().min(1) }),
	z.strictObject({ do: z.literal("end"), key: z.string().min(1), on: date }),
	z.strictObject({
		do: z.literal("change"),
		key: z.string().min(1),
		field: z.string().min(1),
		set: z.json().optional(),
		scale: z.number().optional(),
	}),
	z.strictObject({ do: z.literal("note"), text: z.string().min(1) }),
]);
export type Edit =
	| { readonly do: "add"; readonly fact: Fact; readonly assumption: string }
	| { readonly do: "end"; readonly key: string; readonly on: string }
	| { readonly do: "change"; readonly key: string; readonly field: string; readonly set?: unknown; readonly scale?: number }
	| { readonly do: "note"; readonly text: string };

/** Close one leg from a day on. */
export function closeLeg(legId: string, spell = 1): Edit {
	return { do: "change", key: `leg:${legId}#${spell}`, field: "status", set: "closed" };
}

/** Put an actor into a format as a member. */
export function joinFormat(actor: `actor:${string}`, format: `format:${string}`, during: string): Edit {
	return { do: "add", fact: { is: "membership", actor, format, role: "member", during, spell: 90 }, assumption: `${actor} joins ${format}` };
}
