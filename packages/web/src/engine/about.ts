import { type AnyInquiry, type AnyLens, bare, type Dossier, type Engine, nouns, optionKind } from "@interconnector/engine";
import type { About, NounAbout, OptionAbout, QuestionAbout } from "./messages.ts";

type Schema = Parameters<typeof optionKind>[0];

function optionsOf(one: AnyLens | AnyInquiry): OptionAbout[] {
	return Object.entries(one.options.shape as Record<string, Schema>).map(([name, schema]) => {
		const { options: choices } = bare(schema) as { options?: unknown };
		const fallback = schema.safeParse(undefined);
		return {
			name,
			about: schema.description ?? bare(schema).description ?? "",
			kind: optionKind(schema),
			...(isWords(choices) ? { choices } : {}),
			...(fallback.success && fallback.data !== undefined
				? { fallback: typeof fallback.data === "object" ? JSON.stringify(fallback.data) : String(fallback.data) }
				: {}),
			required: !fallback.success,
		};
	});
}

function isWords(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function questionsOf(engine: Engine): QuestionAbout[] {
	return [
		...engine.lenses.map((lens) => ({ ...base(lens), kind: "lens" as const, family: lens.family, heavy: lens.cost === "heavy", cites: lens.cites })),
		...engine.inquiries.map((inquiry) => ({ ...base(inquiry), kind: "inquiry" as const, family: "H", heavy: false, cites: [] })),
	];
}

interface PartWords {
	readonly title: string;
	readonly columns: Readonly<Record<string, { readonly title: string }>>;
}

function base(one: AnyLens | AnyInquiry) {
	const parts = Object.entries(one.parts as Readonly<Record<string, PartWords>>).map(([id, { title, columns }]) => ({
		...{ id, title },
		columns: Object.fromEntries(Object.entries(columns).map(([column, words]) => [column, words.title])),
	}));
	return { id: one.id, title: one.title, question: one.question, parts, options: optionsOf(one), cautions: one.cautions, covers: one.covers };
}

function nounsAbout(): NounAbout[] {
	return Object.values(nouns).map((one) => ({
		...{ is: one.is, title: one.title, about: one.about, registry: one.registry === true },
		example: one.example as unknown as NounAbout["example"],
	}));
}

/** What the page must know of a dossier before it asks anything. */
export function aboutOf(engine: Engine, dossier: Dossier): About {
	const names: Record<string, string> = {};
	const also: Record<string, string[]> = {};
	const states: string[] = [];
	const counts = new Map<string, number>();
	let [from, to] = ["9999", "0000"];
	for (const claim of dossier.claims) {
		counts.set(claim.source, (counts.get(claim.source) ?? 0) + 1);
		const { says } = claim;
		if (says.is === "actor") {
			names[says.id] ??= says.name;
			also[says.id] = [...new Set([...(also[says.id] ?? []), says.name, ...(says.aliases ?? [])])];
			if (says.kind === "state" && !states.includes(says.id)) states.push(says.id);
		}
		const day = /\d{4}/.exec((says as { on?: string; during?: string }).on ?? (says as { during?: string }).during ?? "")?.[0];
		if (day && day > "1500") {
			if (day < from) from = day;
			if (day > to) to = day;
		}
	}
	const { head } = dossier;
	return {
		version: engine.version,
		digest: dossier.digest,
		title: head.title,
		focal: head.focal,
		asOf: head.asOf,
		levels: head.levels as About["levels"],
		comparators: head.comparators ?? [],
		names,
		also,
		states: states.sort((a, b) => ((names[a] ?? a) < (names[b] ?? b) ? -1 : 1)),
		sources: [...dossier.sources.values()].map(({ id, title, reliability, published }) => ({
			...{ id, title, reliability, published },
			claims: counts.get(id) ?? 0,
		})),
		questions: questionsOf(engine),
		nouns: nounsAbout(),
		reach: { from: from < "1990" ? "1990" : from, to },
		claims: dossier.claims.length,
	};
}
