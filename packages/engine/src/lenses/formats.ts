import * as z from "zod";
import { push } from "../base/group.ts";
import type { ActorId } from "../base/id.ts";
import { byCodeUnit } from "../base/text.ts";
import { type FormatHeld, formatIds, formatOn, membersOn, presentRows, standingsOf } from "../world/bodies.ts";
import { type Formula, silence, term } from "../world/formula.ts";
import type { RowOf } from "../world/rows.ts";
import type { Slice } from "../world/world.ts";
import { CONTRAST, contrastOf, institutionsOf, KINDS, mixingOf, OUTPUTS, RELATION, relationOf, SCORES, sizeClass } from "./format-contrast.ts";
import { LABEL_FORMULAS, LABELS, type Label, labelsOf } from "./format-labels.ts";
import { type CellTerms, defineLens } from "./lens.ts";

type Reads = "actor" | "format" | "membership" | "agreement" | "tie" | "agenda";

interface FormatCells {
	readonly labels: Record<Label, CellTerms>;
	readonly size: Record<"n" | "listed" | "active", CellTerms>;
	readonly roles: Record<"member" | "chair" | "observer", CellTerms>;
	readonly mixing: ReturnType<typeof mixingOf>;
	readonly institutions: ReturnType<typeof institutionsOf>;
	readonly kind: ReturnType<typeof sizeClass>;
}

const COUNT: Formula = {
	text: "n = number of members",
	symbols: { m: "one member on the date" },
	unit: "members",
	counts: true,
	compute: (t) => t.all("m").length,
};
const ROLE: Formula = {
	text: "1 if the focal state holds the role on the date",
	symbols: { x: "the membership on record" },
	unit: "yes = 1",
	compute: (t) => t.one("x"),
};

const AT_WORK: Formula = {
	text: "1 if it is active on the day, 0 if it is proposed, dormant or ended",
	symbols: { x: "its status" },
	unit: "yes = 1",
	compute: (t) => t.one("x"),
};

export const formats = defineLens({
	id: "formats",
	family: "D",
	title: "Formats",
	question: "What kind of format is each, by rules over dated facts, who is in it, and in what role is the state?",
	reads: ["actor", "format", "membership", "agreement", "tie", "agenda"],
	options: z.strictObject({
		ended: z.boolean().default(false).describe("show formats that have ended as well"),
		least: z.int().min(3).default(8).describe("least number of formats from which kinds are related to output"),
	}),
	parts: {
		labels: {
			shape: "groups",
			title: "Labels by rule",
			rows: "format",
			columns: {
				"major-power-led": { title: "major-power-led", formula: LABEL_FORMULAS["major-power-led"] },
				"partnership-based": { title: "partnership-based", formula: LABEL_FORMULAS["partnership-based"] },
				sectoral: { title: "sectoral", formula: LABEL_FORMULAS.sectoral },
				"issue-based": { title: "issue-based", formula: LABEL_FORMULAS["issue-based"] },
				minilateral: { title: "minilateral", formula: LABEL_FORMULAS.minilateral },
			},
		},
		size: {
			shape: "matrix",
			title: "Arity",
			rows: "format",
			columns: {
				n: { title: "members", formula: COUNT },
				listed: { title: "members on record", formula: COUNT, lowerBound: true },
				active: { title: "at work", formula: AT_WORK },
			},
		},
		roles: {
			shape: "groups",
			title: "Role of the focal state",
			rows: "format",
			columns: {
				member: { title: "member", formula: ROLE },
				chair: { title: "chair", formula: ROLE },
				observer: { title: "observer or partner", formula: ROLE },
			},
		},
		mixing: {
			shape: "matrix",
			title: "Kinds and output",
			rows: "format",
			columns: { kinds: { title: "kinds, of four", formula: KINDS }, outputs: { title: "items decided", formula: OUTPUTS, lowerBound: true } },
		},
		relation: {
			shape: "scalar",
			title: "Do formats of several kinds decide more?",
			rows: "all formats whose kinds and output are known",
			columns: { formats: { title: "formats compared", formula: RELATION.n }, tau: { title: "rank correlation", formula: RELATION.tau } },
		},
		institutions: {
			shape: "matrix",
			title: "Apparatus, and whose the agenda is",
			rows: "format",
			columns: {
				apparatus: { title: "apparatus", formula: SCORES.apparatus },
				owned: { title: "agenda put by members", formula: SCORES.owned },
				pairs: { title: "pairs with an agreement of their own", formula: SCORES.pairs, lowerBound: true },
			},
		},
		contrast: {
			shape: "matrix",
			title: "Bilateral, small and large settings",
			rows: "by number of members: two, three to six, more",
			columns: {
				formats: { title: "formats", formula: CONTRAST.n },
				apparatus: { title: "apparatus, mean", formula: CONTRAST.apparatus },
				owned: { title: "agenda put by members, mean", formula: CONTRAST.owned },
			},
		},
	},
	measure(slice, options) {
		const rowOf = slice.rows(`formats ${options.ended}`);
		const cells = presentRows(formatIds(slice), (id) => rowOf(id, () => formatCells(slice, rowOf, id, options.ended)));
		const part = <P extends Exclude<keyof FormatCells, "kind">>(name: P): Record<string, FormatCells[P]> =>
			Object.fromEntries(Object.entries(cells).map(([id, own]) => [id, own[name]]));
		const [size, mixing, institutions] = [part("size"), part("mixing"), part("institutions")];
		const sizes = new Map<string, string[]>();
		for (const [id, { kind }] of Object.entries(cells)) if (kind) push(sizes, kind, id);
		const contrast = Object.fromEntries(
			[...sizes].sort(([a], [b]) => byCodeUnit(a, b)).map(([kind, ids]) => [kind, contrastOf(ids, institutions, size)]),
		);
		return {
			labels: part("labels"),
			size,
			roles: part("roles"),
			mixing,
			relation: { all: relationOf(mixing, options.least) },
			institutions,
			contrast,
		};
	},
	uncertainty:
		"An unknown condition makes a label unknown, unless another condition already fails it. The share says in how many runs the label holds.",
	cost: "light",
	covers: ["S0-01", "S0-02", "S0-03", "S0-04"],
	cites: [
		"Four categories named, not defined, by Sultanli 2025; the rules are ours",
		"Major powers: Correlates of War, state system membership 2016",
		"Rank correlation with ties: Kendall 1945, τ-b. Apparatus as a mean of features: after Haftel & Thompson 2006, with fewer of them; ours",
	],
	cautions: [
		"The rules were written on two published labellings (AZE–TUR–PAK, AUKUS): agreement with those is calibration, not validation.",
		"Bilateral and multilateral are arity, not categories.",
		"What a format's members feel is not asked here.",
		"That formats of several kinds decide more is a conjecture: the formats on record are few and not drawn by chance.",
	],
	check: { cite: "worked example 6 (four formats)", file: "checks/formats.check.ts" },
	headline(view) {
		const mini = view
			.known("labels", "minilateral")
			.filter(({ row, value }) => value === 1 && view.cell("roles", row, "member")?.value === 1 && view.cell("size", row, "active")?.value === 1);
		const best = mini
			.map((one) => ({ ...one, labels: LABELS.filter((label) => view.cell("labels", one.row, label)?.value === 1).length }))
			.sort((a, b) => b.labels - a.labels)[0];
		if (!best) return [];
		return [
			{
				text: `As of ${view.finding.asOf}, ${view.name(best.row)} is a minilateral of {value} on record in which ${view.focal} sits.`,
				part: "size",
				row: best.row,
				column: "n",
			},
		];
	},
});

/** All that is said of one format, and its class of size; none of one that has ended, unless it is asked for. */
function formatCells(slice: Slice<Reads>, rowOf: RowOf, id: string, ended: boolean): FormatCells | undefined {
	const now = formatOn(slice, id);
	if (!now || (!ended && (!now.stands || now.fact.status === "ended"))) return undefined;
	/** A part of it, which reads the format and its members by itself. */
	const own = <T>(what: string, make: (held: FormatHeld, members: ReadonlyMap<ActorId, string>) => T) =>
		rowOf(`${what} ${id}`, () => make(formatOn(slice, id) as FormatHeld, membersOf(slice, id)));
	const labels = () => own("labels", (held, members) => labelsOf(slice, held, members));
	return {
		labels: labels(),
		mixing: own("mixing", (held) => mixingOf(slice, held, labels())),
		institutions: own("institutions", (held, members) => institutionsOf(slice, held, members)),
		kind: own("kind", sizeClass),
		size: own("size", sizeOf),
		roles: rowOf(`roles ${id}`, () => rolesOf(slice, formatOn(slice, id) as FormatHeld)),
	};
}

/** Members and chairs on the date, each with the key of the fact that says so. */
function membersOf(slice: Slice<"membership">, id: string): ReadonlyMap<ActorId, string> {
	return new Map([...membersOn(standingsOf(slice, id))].map(([actor, { key }]) => [actor, key]));
}

function sizeOf(held: FormatHeld, members: ReadonlyMap<ActorId, string>): FormatCells["size"] {
	const listed = [...members].map(([actor, key]) => term("m", [actor], 1, [key, held.key]));
	return {
		n:
			held.fact.membersComplete === true && listed.length > 0
				? listed
				: silence("the member list is not complete", "a source that gives the whole list on the date"),
		listed: listed.length > 0 ? listed : silence("no member is on record", "memberships of the format"),
		active: [term("x", [], held.stands && held.fact.status === "active" ? 1 : 0, [held.key], held.fact.status)],
	};
}

function rolesOf(slice: Slice<Reads>, held: FormatHeld): Record<"member" | "chair" | "observer", CellTerms> {
	const mine = standingsOf(slice, held.fact.id).filter((one) => one.fact.actor === slice.frame.focal);
	const has = (...roles: string[]): CellTerms => {
		const found = mine.filter((one) => roles.includes(one.fact.role));
		const now = found.filter((one) => one.stands);
		const used = now.length > 0 ? now : found.length > 0 ? found : mine;
		return used.length === 0
			? silence("no standing of the focal state is on record", "its membership, or a complete member list")
			: [term("x", [], now.length > 0 ? 1 : 0, [...used.map((one) => one.key), held.key])];
	};
	return { member: has("member", "chair"), chair: has("chair"), observer: has("observer", "dialogue partner") };
}
