import { type AnyInquiry, type AnyLens, type Dossier, type Engine, nouns, optionsOf, shortSource } from "@interconnector/engine";
import type { About, NounAbout, OptionAbout, QuestionAbout } from "./messages.ts";

function optionsFor(one: AnyLens | AnyInquiry): OptionAbout[] {
	return optionsOf(one.options.shape).map(({ fallback, ...words }) => ({
		...words,
		...(fallback === undefined ? {} : { fallback: typeof fallback === "object" ? JSON.stringify(fallback) : String(fallback) }),
	}));
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
	return { id: one.id, title: one.title, question: one.question, parts, options: optionsFor(one), cautions: one.cautions, covers: one.covers };
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
		} else if (says.is === "format" || says.is === "agreement") names[says.id] ??= says.title;
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
		sources: [...dossier.sources.values()].map((source) => {
			const { id, title, reliability, published } = source;
			return { id, title, reliability, published, short: shortSource(source), claims: counts.get(id) ?? 0 };
		}),
		questions: questionsOf(engine),
		nouns: nounsAbout(),
		reach: { from: from < "1990" ? "1990" : from, to },
		claims: dossier.claims.length,
	};
}
