import { nearest } from "./base/text.ts";
import { type Dossier, type FolderTexts, readDossier } from "./evidence/dossier.ts";
import { InputError, type Issue, shown } from "./evidence/issue.ts";
import { type Explanation, explainCell } from "./inquiries/explain.ts";
import { INQUIRIES } from "./inquiries/index.ts";
import type { AnyInquiry, InquiryContext } from "./inquiries/inquiry.ts";
import { runInquiry } from "./inquiries/run.ts";
import { type AskInput, ask, type Progress, run } from "./lenses/ask.ts";
import { compute } from "./lenses/collect.ts";
import type { Finding } from "./lenses/finding.ts";
import { LENSES } from "./lenses/index.ts";
import type { AnyLens, Kit } from "./lenses/lens.ts";
import { parseAddress, type Question, questionFrom, questionText, splitQuestion } from "./lenses/question.ts";
import { withIds } from "./world/called.ts";
import { resolveQuery } from "./world/query.ts";
import { resolveWorld, type World } from "./world/world.ts";

export const VERSION = "0.1.0";

export interface Engine {
	readonly version: string;
	readonly lenses: readonly AnyLens[];
	readonly inquiries: readonly AnyInquiry[];
	/** Read a dossier from the texts of its folders, the dossier itself last. Throws InputError with every problem. */
	open(folders: readonly FolderTexts[]): Dossier;
	/** A question from its id and options (texts or values), or from its canonical text. Throws InputError. */
	question(dossier: Dossier, id: string, values?: Readonly<Record<string, unknown>>): Question;
	/** Answer step by step; stop pulling to stop. */
	asking(dossier: Dossier, question: Question): Generator<Progress, Finding>;
	ask(dossier: Dossier, question: Question | string): Finding;
	/** Keep an answer that the same engine gave elsewhere, on another thread, so that it need not be worked out here. False where it is of another dossier or version. */
	remember(dossier: Dossier, finding: Finding): boolean;
	/** Whether the answer to a question is kept, so that asking it is looking up. */
	knows(dossier: Dossier, question: Question): boolean;
	/** From a number back to its sources. */
	explain(dossier: Dossier, address: string): Explanation;
	world(dossier: Dossier, question: Question): World;
	/** The world of the dossier's own day, nothing left out. */
	defaultWorld(dossier: Dossier): World;
}

/** How many worlds and findings are kept: a face asks many questions of the same one. */
const KEPT = 64;

/** The engine: a function of a dossier. It has no disk, clock, network or chance of its own. */
export function createEngine(kit: Kit = {}): Engine {
	const [lenses, inquiries] = [LENSES, INQUIRIES];
	const worlds = new Map<string, World>();
	// A finding is a pure function of the dossier and the question, so asking again is looking up.
	const findings = new Map<string, Finding>();
	const find = (id: string) => lenses.find((lens) => lens.id === id) ?? inquiries.find((inquiry) => inquiry.id === id);
	const isLens = (one: AnyLens | AnyInquiry): one is AnyLens => "measure" in one;
	const known = () => [...lenses, ...inquiries].map((one) => one.id);

	function chosen(id: string): AnyLens | AnyInquiry {
		const one = find(id);
		if (one) return one;
		const guess = nearest(id, known());
		throw new InputError([
			{
				file: "question",
				field: "lens",
				value: shown(id),
				problem: "no such lens or inquiry",
				fix: guess ? `did you mean ${guess}?` : `choose one of: ${known().join(", ")}`,
			},
		]);
	}

	const engine: Engine = {
		version: VERSION,
		lenses,
		inquiries,
		open(folders) {
			const { dossier, issues } = readDossier(folders);
			if (!dossier) throw new InputError(issues);
			return dossier;
		},
		question(dossier, id, values) {
			if (values === undefined) {
				const split = splitQuestion(parseAddress(id).question);
				return engine.question(dossier, split.id, split.values);
			}
			const made = questionFrom(id, chosen(id).options, values && withIds(dossier, values), suggest);
			const { focal, level, floor, on, ...rest } = made.query;
			// The canonical text leaves out what the dossier would fill in anyway.
			const query = {
				...rest,
				...(focal && focal !== dossier.head.focal ? { focal } : {}),
				...(level && level !== "all" ? { level } : {}),
				...(floor && floor !== "F" ? { floor } : {}),
				...(on && on !== dossier.head.asOf ? { on } : {}),
			};
			return { ...made, query };
		},
		world(dossier, question) {
			const key = `${dossier.digest} ${questionText({ ...question, id: "", options: {}, draws: 200, seed: 1 })}`;
			let world = worlds.get(key);
			if (!world) {
				world = keep(worlds, key, resolveWorld(dossier, resolveQuery(dossier, question.query)));
			}
			return world;
		},
		defaultWorld: (dossier) => engine.world(dossier, { id: "", query: {}, options: {}, draws: 0, seed: 1 }),
		*asking(dossier, question) {
			const one = chosen(question.id);
			const text = questionText(question);
			const before = findings.get(`${dossier.digest} ${text}`);
			if (before) return before;
			const world = engine.world(dossier, question);
			if (!isLens(one)) {
				return keep(
					findings,
					`${dossier.digest} ${text}`,
					runInquiry(one, contextOf(dossier, world), one.options.parse(question.options), text, VERSION),
				);
			}
			const finding = yield* ask(inputFor(one, world, question, text));
			return keep(findings, `${dossier.digest} ${text}`, finding);
		},
		ask(dossier, question) {
			const steps = engine.asking(dossier, typeof question === "string" ? engine.question(dossier, question) : question);
			let step = steps.next();
			while (!step.done) step = steps.next();
			return step.value;
		},
		remember(dossier, finding) {
			if (finding.dossier !== dossier.digest || finding.engine !== VERSION) return false;
			keep(findings, `${dossier.digest} ${finding.question}`, finding);
			return true;
		},
		knows: (dossier, question) => findings.has(`${dossier.digest} ${questionText(question)}`),
		explain(dossier, text) {
			const address = parseAddress(text);
			const question = engine.question(dossier, text);
			const finding = engine.ask(dossier, question);
			const at = locate(finding, address);
			const one = chosen(question.id);
			const world = engine.world(dossier, question);
			const draw = finding.parts[at.part]?.cells[at.row]?.[at.column]?.draw;
			const mask = draw === undefined || !isLens(one) ? undefined : world.draw(question.seed, draw);
			const parts = isLens(one)
				? run(inputFor(one, world, question, ""), world, mask)
				: compute(one as unknown as AnyLens, one.inquire(contextOf(dossier, world), one.options.parse(question.options)));
			return explainCell(world, finding, at, parts.get(at.part)?.get(at.row)?.get(at.column), text, mask);
		},
	};

	function contextOf(dossier: Dossier, world: World): InquiryContext {
		return { world, ask: (question) => engine.ask(dossier, question), explain: (address) => engine.explain(dossier, address) };
	}

	function inputFor(lens: AnyLens, world: World, question: Question, text: string): AskInput {
		return {
			world,
			lens,
			options: lens.options.parse(question.options) as Record<string, unknown>,
			draws: question.draws,
			seed: question.seed,
			question: text,
			engine: VERSION,
			kit,
		};
	}
	return engine;
}

/** Keep a value, and let the oldest go when there are too many. */
function keep<V>(map: Map<string, V>, key: string, value: V): V {
	map.set(key, value);
	if (map.size > KEPT) map.delete(map.keys().next().value as string);
	return value;
}

function suggest(name: string, options: readonly string[]): string {
	const guess = nearest(name, options);
	return guess ? `did you mean ${guess}?` : `options: ${options.join(", ")}`;
}

/** Find a cell by an address that may be short: the only part, row or column need not be named. */
function locate(finding: Finding, address: { part?: string; row?: string; column?: string }): { part: string; row: string; column: string } {
	const issues: Issue[] = [];
	const pick = (what: string, wanted: string | undefined, options: readonly string[]): string => {
		const only = options[0];
		if (wanted === undefined && only !== undefined && options.length === 1) return only;
		if (wanted !== undefined && options.includes(wanted)) return wanted;
		const guess = wanted === undefined ? undefined : nearest(wanted, options);
		issues.push({
			file: "address",
			field: what,
			value: shown(wanted),
			problem: `${finding.id} has no such ${what}`,
			fix: guess ? `did you mean ${guess}?` : `choose one of: ${options.slice(0, 12).join(" · ")}${options.length > 12 ? " …" : ""}`,
		});
		throw new InputError(issues);
	};
	const part = pick("part", address.part, Object.keys(finding.parts));
	const found = finding.parts[part];
	const row = pick("row", address.row, found?.rows ?? []);
	return { part, row, column: pick("column", address.column, found?.columns.map((column) => column.id) ?? []) };
}
