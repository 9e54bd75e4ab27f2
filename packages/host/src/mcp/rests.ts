import type { Output } from "@interconnector/engine";

/** Ids of the claims that an answer rests on: what a reader of the answer cites. Empty where it rests on none or lists them itself. */
export function restsOf(output: Output): readonly string[] {
	switch (output.kind) {
		case "finding":
			return output.finding.rests;
		case "explanation":
			return output.explanation.cell.rests;
		case "claim":
			return [output.claim.claim.id];
		case "headlines":
		case "table":
		case "text":
			return [];
	}
}
