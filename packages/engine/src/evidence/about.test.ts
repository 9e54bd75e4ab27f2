import { expect, it } from "vitest";
import { shippedDossier } from "../testing/shipped.ts";
import { mentions } from "./about.ts";

const dossier = shippedDossier("georgia");
const found = (asked: string) => dossier.claims.filter(mentions(dossier, asked)).map(({ id }) => id);
const spelled = (...ids: readonly string[]) =>
	dossier.claims.filter(({ says }) => ids.every((id) => JSON.stringify(says).includes(`"${id}"`))).map(({ id }) => id);

it("a thing is asked about by id, by the end of its id or by any of its names", () => {
	expect(spelled("actor:tur").length).toBeGreaterThan(100);
	for (const asked of ["actor:tur", "tur", "Türkiye", "turkiye", " TUR "]) expect(found(asked), asked).toEqual(spelled("actor:tur"));
});

it("several set apart by commas are all mentioned", () => {
	expect(spelled("actor:geo", "actor:tur").length).toBeGreaterThan(5);
	for (const asked of ["geo,tur", "Georgia, Türkiye", "actor:tur,geo"]) expect(found(asked), asked).toEqual(spelled("actor:geo", "actor:tur"));
});

it("a word that names nothing is told with the nearest that does; an id that nothing has finds nothing", () => {
	expect(() => found("georga")).toThrow(/did you mean georgia/);
	expect(() => found("geo,xyzzy")).toThrow(/nothing of this name/);
	expect(found("actor:nobody")).toEqual([]);
});
