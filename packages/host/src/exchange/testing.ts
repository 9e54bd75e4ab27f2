import { type Claim, claimIdOf, createEngine, type Dossier, type Engine, type Fact } from "@interconnector/engine";

/** A claim of a test: what is said, and what differs from the rest. */
export type Said = { readonly says: Fact } & Partial<Omit<Claim, "id" | "says" | "source">> & { readonly source?: string };

export interface TestSource {
	readonly id: string;
	readonly [field: string]: unknown;
}

/** A dossier from facts, opened as one from a disk is. Actors a, b and c are states that a public source names. */
export function dossierOf(said: readonly Said[], sources: readonly TestSource[] = []): { readonly engine: Engine; readonly dossier: Dossier } {
	const names = (["aze", "tur", "rus", "usa"] as const).map(
		(id): Said => ({
			says: { is: "actor", id: `actor:${id}`, name: id.toUpperCase(), kind: "state", iso3: id.toUpperCase() },
			source: "source:names",
			at: id,
		}),
	);
	const claims = [...names, ...said].map((one, i) => {
		const core = { source: one.source ?? "source:open", at: one.at ?? `¶${i}`, says: one.says, ...(one.stance ? { stance: one.stance } : {}) };
		const { source: _, at: _at, says: _says, stance: _stance, ...rest } = one;
		return { id: claimIdOf(core as Claim), ...core, gist: "A fact of a test.", credence: 1, by: "coder:test", recorded: "2025-01-02", ...rest };
	});
	const lines = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).join("\n");
	const source = ({ id, ...rest }: TestSource) => ({ id: `source:${id}`, title: id, kind: "report", published: "2024", reliability: "B", ...rest });
	const engine = createEngine();
	const head = {
		format: 1,
		stance: "un",
		title: "A small dossier",
		focal: "actor:aze",
		asOf: "2025-12-31",
		levels: { neighbourhood: ["actor:tur", "actor:rus"], systemic: ["actor:usa", "actor:rus"] },
		poles: { systemic: ["actor:usa", "actor:rus"] },
	};
	const files = {
		"dossier.json": JSON.stringify(head),
		"sources.jsonl": lines(
			[{ id: "names", licence: "CC0-1.0" }, { id: "open", licence: "CC-BY-4.0", url: "https://example.org/open" }, ...sources].map(source),
		),
		"claims.jsonl": lines(claims),
	};
	return { engine, dossier: engine.open([{ name: "test", files }]) };
}

/** A tie between two of the states, as an assessment. */
export function tie(a: string, b: string, polarity: number, during = "2025"): Fact {
	return { is: "tie", between: [`actor:${a}`, `actor:${b}`], kind: "assessment", polarity, domains: ["security"], during };
}
