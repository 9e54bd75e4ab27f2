import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactOf } from "../facts/index.ts";
import { askOf, cellOf, dossierOf } from "../testing/dossier.ts";
import { actor } from "./checks/say.ts";

const LANE = "actor:f,actor:p,gas,bcm";
const flow = (kind: FactOf<"flow">["kind"], value: number, during: string): FactOf<"flow"> => ({
	is: "flow",
	from: actor("f"),
	to: actor("p"),
	what: "gas",
	value,
	unit: "bcm",
	during,
	kind,
});
const amount = fc.double({ min: 0.1, max: 1000, noNaN: true });

describe("a promise", () => {
	it("never changes what was realised, whatever its kind and however large", () => {
		fc.assert(
			fc.property(amount, amount, fc.constantFrom("announced", "target", "pledge", "forecast"), (realised, promised, kind) => {
				const finding = askOf(dossierOf([flow("realised", realised, "2024"), flow(kind, promised, "2024/2027")]), "pledges");
				expect(cellOf(finding, `ledger/${LANE}/realised`).value as number).toBeCloseTo(realised, 9);
				const [reached, short] = ["reached", "short"].map((column) => cellOf(finding, `progress/${LANE},${kind}/${column}`).value as number);
				expect((reached as number) * promised).toBeCloseTo(promised - (short as number), 6);
			}),
			{ numRuns: 60 },
		);
	});

	it("of one kind is not held against a promise of another", () => {
		const finding = askOf(dossierOf([flow("target", 20, "2024/2027"), flow("pledge", 10, "2024/2027")]), "pledges");
		expect(cellOf(finding, `progress/${LANE},target/reached`).value).toBeNull();
		expect(cellOf(finding, `ledger/${LANE}/realised`).value).toBeNull();
	});
});
