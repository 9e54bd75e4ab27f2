import type * as z from "zod";
import type { Finding } from "../lenses/finding.ts";
import type { Measured, PartDef } from "../lenses/lens.ts";
import type { World } from "../world/world.ts";
import type { Explanation } from "./explain.ts";

/** What an inquiry may use: the world with its claim index, and the asking of other questions. */
export interface InquiryContext {
	readonly world: World;
	/** Ask another question of the same dossier, given as text. */
	readonly ask: (question: string) => Finding;
	/** The road from a number at an address back to its terms. */
	readonly explain: (address: string) => Explanation;
}

/** A question about questions: asked like a lens, but it reads the claim index and is not redrawn. */
export interface Inquiry<O extends z.ZodObject = z.ZodObject, P extends Readonly<Record<string, PartDef>> = Readonly<Record<string, PartDef>>> {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly options: O;
	readonly parts: P;
	readonly inquire: (context: InquiryContext, options: z.infer<O>) => Measured<P>;
	readonly covers: readonly string[];
	readonly cautions: readonly string[];
}

export function defineInquiry<O extends z.ZodObject, const P extends Readonly<Record<string, PartDef>>>(
	inquiry: Omit<Inquiry<O, P>, "inquire"> & { readonly inquire: (context: InquiryContext, options: z.infer<O>) => Measured<NoInfer<P>> },
): Inquiry<O, P> {
	return Object.freeze(inquiry);
}

// biome-ignore lint/suspicious/noExplicitAny: a list of inquiries forgets the parts of each
export type AnyInquiry = Inquiry<any, any>;
