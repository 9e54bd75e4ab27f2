import {
	bare,
	type Claim,
	claimIdOf,
	claimSchema,
	factSchema,
	fromText,
	InputError,
	NOUNS,
	type Noun,
	nouns,
	schemaIssues,
} from "@interconnector/engine";
import * as z from "zod";
import { authorOf, changeDossier, changedData, changedText, changeInput } from "../store/change.ts";
import { defineHostOperation, type HostContext } from "./operation.ts";

const { because: _, ...who } = changeInput;

export const add = defineHostOperation({
	id: "add",
	title: "Add",
	about: "Add a claim by hand. In a terminal it asks for what was not given, field by field; elsewhere everything is given as options.",
	input: z.strictObject({
		noun: z
			.enum(NOUNS as readonly [Noun, ...Noun[]])
			.optional()
			.describe("what kind of fact it is"),
		says: z.string().optional().describe("the whole fact as JSON (then noun is not needed)"),
		source: z.string().optional().describe("the source that says it"),
		at: z.string().optional().describe("where in the source: heading and paragraph"),
		gist: z.string().optional().describe("the claim in one sentence of your own"),
		stance: z.enum(["for", "against"]).optional().describe("against: the source says that it is not so"),
		credibility: z.int().min(1).max(6).optional().describe("1 confirmed … 5 improbable, 6 cannot be judged (default 3)"),
		replaces: z.string().optional().describe("the claim that this one corrects"),
		...who,
	}),
	args: ["noun"],
	examples: ["interconnector add tie", `interconnector add --source source:registry --at 'note 1' --gist 'They trade.' --says '{"is":"tie",…}'`],
	effects: "writes",
	run: async (context, input) => {
		const author = authorOf(input);
		const says = input.says === undefined ? await askFact(context, input.noun) : parseJson(input.says);
		const need = async (name: "source" | "at" | "gist", about: string) => input[name] ?? (await asked(context, name, about));
		const bareClaim = {
			source: await need("source", "the source that says it (list them with: interconnector sources)"),
			at: await need("at", "where in the source: heading and paragraph"),
			says,
			...(input.stance ? { stance: input.stance } : {}),
		};
		const fact = factSchema.safeParse(says);
		if (!fact.success) throw new InputError(schemaIssues(fact.error, says, "add"));
		const claim = {
			id: claimIdOf({ ...bareClaim, says: fact.data }),
			...bareClaim,
			gist: await need("gist", "the claim in one sentence of your own"),
			...(input.credibility ? { credibility: input.credibility } : {}),
			...author,
			...(input.replaces ? { replaces: input.replaces } : {}),
		};
		const parsed = claimSchema.safeParse(claim);
		if (!parsed.success) throw new InputError(schemaIssues(parsed.error, claim, "add"));
		const changed = changeDossier(context.dossier, author, (dossier) => ({
			did: "add",
			entries: dossier.history.some((one) => one.id === claim.id) ? [] : [{ file: "claims", line: parsed.data as Claim }],
		}));
		return { kind: "text", text: `${changedText(changed)}\n${claim.id}`, data: { ...changedData(changed), claim: claim.id } };
	},
});

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new InputError([
			{
				file: "add",
				field: "says",
				value: text.slice(0, 80),
				problem: `not JSON (${(error as Error).message})`,
				fix: "give the fact as one JSON object, or leave it out and be asked",
			},
		]);
	}
}

async function asked(context: HostContext, name: string, about: string): Promise<string> {
	if (!context.ask) throw new InputError([{ file: "add", field: name, value: "nothing", problem: "missing", fix: `give --${name}: ${about}` }]);
	return context.ask(`${name} (${about}): `);
}

/** Ask for each field of a noun in turn. An empty answer leaves an optional field out; a wrong one is asked again. */
async function askFact(context: HostContext, given: Noun | undefined): Promise<unknown> {
	const noun = given ?? ((await asked(context, "noun", NOUNS.join(", "))) as Noun);
	const kind = nouns[noun];
	if (!kind) throw new InputError([{ file: "add", field: "noun", value: noun, problem: "no such noun", fix: `use one of: ${NOUNS.join(", ")}` }]);
	if (!context.ask)
		throw new InputError([
			{ file: "add", field: "says", value: "nothing", problem: "missing", fix: "give the whole fact with --says, since there is nobody to ask here" },
		]);
	context.log(kind.about);
	const shape = (kind.schema as unknown as { def: { shape?: Record<string, z.ZodType> } }).def.shape ?? {};
	const fact: Record<string, unknown> = { is: noun };
	for (const [field, schema] of Object.entries(shape)) {
		if (field === "is") continue;
		const optional = schema.safeParse(undefined).success;
		const choices = (bare(schema) as { options?: readonly unknown[] }).options?.filter((option) => typeof option === "string");
		for (;;) {
			const answer = (await context.ask(`${field}${choices?.length ? ` (${choices.join(", ")})` : ""}${optional ? ", or nothing" : ""}: `)).trim();
			if (answer === "" && optional) break;
			const value = fromText(schema, answer);
			const checked = schema.safeParse(value);
			if (checked.success) {
				fact[field] = checked.data;
				break;
			}
			context.log(`  ${checked.error.issues.map((issue) => issue.message).join("; ")}`);
		}
	}
	return fact;
}
