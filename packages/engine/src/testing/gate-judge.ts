import { type Fault, judge } from "../briefs/gate.ts";
import { gateContext } from "../briefs/gate-context.ts";
import { createEngine } from "../engine.ts";
import { gateDossier } from "./shipped.ts";

/** The gate over claims of the shipped dossier: the faults of a text that is said to rest on claims whose ids begin as given. */
export function judgeOver(name = "azerbaijan"): (text: string, ...on: readonly string[]) => readonly Fault[] {
	const dossier = gateDossier(name);
	const engine = createEngine();
	const context = gateContext(dossier, (question) => engine.ask(dossier, question));
	return (text, ...on) => {
		const rests = on.map((prefix) => {
			const found = dossier.claims.filter((one) => one.id.startsWith(`claim:${prefix}`));
			if (found.length !== 1) throw new Error(`${found.length} claims begin with ${prefix}`);
			return { kind: "claim" as const, id: (found[0] as (typeof found)[number]).id };
		});
		const verdict = judge({ text, rests }, context);
		return verdict.ok ? [] : verdict.faults;
	};
}
