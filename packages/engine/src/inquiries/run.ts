import { assembleBase } from "../lenses/assemble.ts";
import { compute } from "../lenses/collect.ts";
import type { Finding } from "../lenses/finding.ts";
import type { AnyLens } from "../lenses/lens.ts";
import type { AnyInquiry, InquiryContext } from "./inquiry.ts";

/** Answer an inquiry as a finding: the same shapes and addresses as a lens, without redraws. */
export function runInquiry(
	inquiry: AnyInquiry,
	context: InquiryContext,
	options: Readonly<Record<string, unknown>>,
	question: string,
	engine: string,
): Finding {
	const asLens = {
		id: inquiry.id,
		title: inquiry.title,
		question: inquiry.question,
		parts: inquiry.parts,
		cautions: inquiry.cautions,
		reads: [],
	} as unknown as AnyLens;
	return assembleBase({ world: context.world, lens: asLens, question, engine }, compute(asLens, inquiry.inquire(context, options)));
}
