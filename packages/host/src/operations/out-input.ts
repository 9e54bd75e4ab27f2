import * as z from "zod";

/** Where to write, if the caller says it. An empty name (a variable that was not set, say) is none: what was meant is not known. */
export const outInput = z.string().regex(/\S/, { error: "nothing is named to write to" }).optional();
