import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { actor, agreement } from "../lenses/checks/say.ts";
import { dossierOf } from "../testing/dossier.ts";

it("keeps the masks of the seed that was asked for last, however many another one left", () => {
	const engine = createEngine();
	const dossier = dossierOf([agreement("pact", ["z", "p"], 3)], { levels: { neighbourhood: [actor("p")], regional: [], systemic: [] } });
	const world = engine.world(dossier, engine.question(dossier, "vectors"));
	const first = [...world.draw(1, 0)];
	for (let k = 0; k < 2000; k++) world.draw(1, k);
	const other = world.draw(2, 0);
	expect(world.draw(2, 0)).toBe(other);
	expect([...world.draw(1, 0)]).toEqual(first);
});
