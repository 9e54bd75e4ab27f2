import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { actor, agreement } from "../lenses/checks/say.ts";
import { dossierOf } from "../testing/dossier.ts";

const engine = createEngine();
const head = { levels: { neighbourhood: [actor("p"), actor("q")], regional: [actor("r")], systemic: [actor("q")] } };
const frame = (focal: string) => {
	const dossier = dossierOf([agreement("pact", ["z", "p"], 3)], head);
	return engine.world(dossier, engine.question(dossier, `vectors?focal=${focal}`)).frame;
};

describe("the frame of another focal state", () => {
	it("seats the declared one where the other sat, once", () => {
		expect(frame("actor:q").levels).toEqual({ neighbourhood: ["actor:p", "actor:f"], regional: ["actor:r"], systemic: ["actor:q"] });
		expect(frame("actor:q").partners).toEqual(["actor:p", "actor:f", "actor:r"]);
		expect(frame("actor:r").levels.regional).toEqual(["actor:f"]);
	});

	it("counts it among the partners of a state of no level, and leaves the declared focal state its own levels", () => {
		expect(frame("actor:z").levels).toEqual(head.levels);
		expect(frame("actor:z").partners).toEqual(["actor:p", "actor:q", "actor:r", "actor:f"]);
		expect(frame("actor:f").levels).toEqual(head.levels);
		expect(frame("actor:f").partners).toEqual(["actor:p", "actor:q", "actor:r"]);
	});
});
