import { factSchema, nouns } from "@interconnector/engine";
import { expect, test } from "vitest";
import { dossier } from "../testing.ts";
import { factOf, filledOf, problemsOf } from "./filled.ts";
import { issuesByField } from "./form-words.ts";
import { fieldsOf, type Json, nounSchema } from "./schema.ts";

/** The description that the HTTP face gives of a fact, made of the same schema. */
const zod = factSchema as unknown as { toJSONSchema(how: object): Json };
const openapi = { components: { schemas: { Fact: zod.toJSONSchema({ io: "input", unrepresentable: "any" }) } } };
const formOf = (noun: string) => fieldsOf(nounSchema(openapi, noun) as Json);

test("every noun has a form that says its example, and every claim of the shipped dossier, unchanged", () => {
	const facts = [...Object.values(nouns).map(({ example }) => example), ...dossier.claims.map(({ says }) => says)];
	expect(facts.length).toBeGreaterThan(1000);
	for (const fact of facts) {
		const fields = formOf(fact.is);
		const filled = filledOf(fields, fact as never);
		expect(factOf(fact.is, fields, filled)).toEqual(fact);
		expect(problemsOf(fields, filled), JSON.stringify(fact)).toEqual({});
	}
});

test("an empty form asks for what the schema needs, and for nothing else", () => {
	for (const { is, example } of Object.values(nouns)) {
		const needed = Object.keys(problemsOf(formOf(is), {}));
		for (const name of needed) expect(Object.keys(example), `${is}.${name}`).toContain(name.split(".")[0]);
		const partial = Object.fromEntries(Object.entries(example).filter(([name]) => name === "is"));
		expect(factSchema.safeParse(partial).success, is).toBe(needed.length === 0 && is !== "event");
	}
});

test("what is wrong is said beside its field", () => {
	const fields = formOf("tie");
	const wrong = problemsOf(fields, { between: ["aze"], kind: "assessment", polarity: "2", domains: ["trade"], during: "2025" });
	expect(wrong).toEqual({ between: "aze: write actor:…", polarity: "from -1 to 1" });
	expect(problemsOf(fields, { between: ["actor:aze"], kind: "trust", polarity: "0", domains: ["trade"], during: "2025" })).toEqual({
		between: "2 are needed",
	});
	const lever = formOf("lever");
	expect(problemsOf(lever, { "loss.value": "5" })).toMatchObject({ "loss.unit": "needed" });
	expect(problemsOf(lever, {})).not.toHaveProperty("loss.unit");
});

test("a refusal of the dossier is shown at the field that it names", () => {
	expect(issuesByField(["says.between.1: no such actor; add it first", "gist: missing; give it", "no field here"])).toEqual({
		between: "no such actor; add it first",
		gist: "missing; give it",
	});
});
