import { highOf, lowOf } from "../base/quantity.ts";
import type { Fault } from "./gate.ts";
import type { CellGround, ClaimGround, Ground } from "./gate-context.ts";
import { kinOf } from "./gate-kin.ts";
import type { Passage } from "./gate-passages.ts";
import { fold, plain, stem, stemsOf } from "./gate-text.ts";

/**
 * Words that set how far a statement reaches. Each must stand in the words of what the sentence rests on (titles, gist, fields,
 * the column and part of a number): what is said of gas is not said of energy, and a net number is not gross.
 */
const REACH: readonly RegExp[] = [
	/\b(?:gas|oil|fuel|energy|electricity|coal|freight|goods|data|weapons|arms|trade|investments?|aid|remittances|tourism|loans?|exports?|imports?|economy|economic|military|diplomatic|political|cultural)\b/g,
	/\b(?:annual(?:ly)?|yearly|monthly|daily|weekly|per year|per month|per day|per week|a day|a week|an hour|a year|a month|each year|every year|cumulative(?:ly)?|in total|total(?:ling|s|ed)?|overall|altogether|combined|per capita|on average|average)\b/g,
	/\b(?:neighbou?rhood|regional|systemic|global(?:ly)?|world|worldwide|international(?:ly)?|domestic(?:ally)?|national(?:ly)?|continental|continent)\b/g,
	/\b(?:gross|net|affinit(?:y|ies)|equidistance|exposures?|stress|gaps?|engagement|intensity|momentum|breadth|dependence|dependency|autonomy|influence|probability|neutrality|trust|loyalty)\b/g,
	/\b(?:treat(?:y|ies)|memorandum|declaration|protocol|statement|alliances?|allied|pact|contract|convention|constitution|law|legal|binding|minilateral|bilateral|trilateral|multilateral|major-power-led|partnership-based|issue-based|sectoral)\b/g,
	/\b(?:founding|full|associate|permanent|honorary|temporary|provisional|partial(?:ly)?|complete(?:ly)?|total(?:ly)?|entire(?:ly)?|unconditional(?:ly)?|official(?:ly)?|formal(?:ly)?|secret(?:ly)?|de facto|de jure)\b/g,
	/\b(?:railways?|rail|roads?|pipelines?|sea|air|ports?|radar|airport|canal|border|borders)\b/g,
];
/** Other words for the same reach. */
const SAME: Readonly<Record<string, readonly string[]>> = {
	engagement: ["intensity"],
	weapons: ["arms"],
	goods: ["freight"],
	annual: ["yearly", "a year"],
	annually: ["yearly", "a year"],
	yearly: ["annual", "a year"],
	"per year": ["a year", "yearly"],
	"a year": ["yearly"],
	pact: ["treaty", "declaration"],
	alliance: ["allied", "ally"],
	allied: ["alliance"],
	rail: ["railway"],
	railway: ["rail"],
	exports: ["export"],
	exposure: ["exposure"],
	oil: ["refineries"],
	law: ["act"],
	legal: ["law"],
	binding: ["treaty-like"],
	border: ["borders", "cross"],
	diplomatic: ["diplomacy"],
	dependence: ["lever"],
	dependency: ["lever"],
};

/** Status words of each noun and what each means; a word of another status is refused unless the claim's own words have it. */
const STATUS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
	agreement: {
		talks: /\b(?:talks|negotiat\w+|under discussion|discussed|being drafted)\b/,
		initialled: /\binitial(?:l?ed|l?ing)\b/,
		signed: /\b(?:signed|signature|signing|concluded|signatories)\b/,
		"in force": /\b(?:in force|in effect|enter(?:ed|s) into force|took effect|applies|operative|effective)\b/,
		ratified: /\bratif\w+/,
		suspended: /\b(?:suspended|suspension|frozen|on hold)\b/,
		ended: /\b(?:ended|terminated|expired|replaced|annulled|void)\b/,
		withdrawn: /\b(?:withdr\w+|abandoned|left the|pulled out|quit)\b/,
	},
	lever: {
		active: /\b(?:active|in force|bites|applies)\b/,
		waived: /\b(?:waive[dr]?\w*|suspen\w+)\b/,
		lapsed: /\b(?:lapsed?|expired)\b/,
		lost: /\b(?:lost|loses)\b/,
		repealed: /\b(?:repeal\w*|abolish\w*|lifted|scrapped|annulled|cancell?ed|rescind\w*|revok\w+|removed|struck down)\b/,
	},
	leg: {
		open: /\b(?:open(?:ed|s)?|operational|operating|running|runs|in operation|in use|in service|completed|finished|carries)\b/,
		closed: /\b(?:closed|shut|blocked|sealed|out of (?:use|service|operation|order)|not in (?:use|service|operation)|idle|disused)\b/,
		planned: /\b(?:planned|to be built|on paper|proposed|is to)\b/,
		building: /\b(?:under construction|being built|unfinished|building|construction)\b/,
		restricted: /\b(?:restricted|hampered|limited|avoid\w*)\b/,
	},
	format: {
		proposed: /\b(?:proposed|proposal|foreseen|planned)\b/,
		active: /\b(?:active|meets|works|operates)\b/,
		dormant: /\b(?:dormant|rest(?:s|ed)|idle|suspended)\b/,
		ended: /\b(?:ended|dissolved|disbanded|closed|abolished|wound up)\b/,
	},
	membership: {
		member: /\b(?:members?(?:hip)?|joined|belongs?|sits? in|acced\w+|accession|entered)\b/,
		chair: /\bchair\w*|\bpresid(?:es|ed|ency)\b/,
		observer: /\bobservers?\b/,
		"dialogue partner": /\b(?:dialogue )?partners?\b/,
		candidate: /\bcandida(?:te|cy)\b|\bapplicant\b|\bbid\b/,
		invited: /\binvit\w+|\bguest\b|\battends?\b/,
		refused: /\brefus\w+|\brejected\b|\bkept out\b|\bblock\w*|\bfailed\b/,
	},
};
/** Told of one that is in; an invitation, a bid or a seat as observer is not that. */
const JOINED = /(?<!\b(?:not|never|from|about) (?:yet )?)\b(?:joined|joins|entered|acceded|belongs? to|takes? part|took part|participates?)\b/;
/** What a status also allows one to say: in force was signed; a chair is a member; a refused bid was for membership. */
const ALLOWS: Readonly<Record<string, readonly string[]>> = {
	"in force": ["signed"],
	suspended: ["signed"],
	ended: ["signed"],
	chair: ["member"],
	refused: ["member", "candidate"],
	candidate: [],
	"dialogue partner": [],
};
const KINDS: Readonly<Record<string, RegExp>> = {
	pledge: /\b(?:pledg\w+|promis\w+|commit(?:s|ted|ment|ments)?)\b/,
	target: /\b(?:target\w*|aims?|aimed|goals?)\b/,
	announced: /\b(?:announc\w+|made known|(?:is|are) being prepared|in preparation|planned?)\b/,
	forecast: /\b(?:forecasts?|projected|projections?|foresees?|foreseen)\b/,
};
const REALISED =
	/\b(?:supplied|delivered|exported|shipped|sent|reached|received|imported|invested|paid|gave|flowed|sold|spent|provided|disbursed|realised|actual(?:ly)?)\b/;

/** Statements that reach further than their rests, or to something beside them. */
export function scopeFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const told = kinOf(
		stemsOf(
			grounds.flatMap((ground) => [...ground.texts, ...(ground.kind === "cell" ? [...Object.values(ground.column.symbols), ...ground.ids] : [])]),
		),
	);
	const folded = passage.bare.toLowerCase();
	const faults: Fault[] = [];
	const words = stemsOf(grounds.flatMap((ground) => (ground.kind === "claim" ? [...ground.titles, ground.claim.gist] : ground.texts)));
	// The domain of a fact says "energy" of anything; where its words say gas, energy reaches further than they do.
	const narrow = ["gas", "oil", "fuel", "coal", "electricity"].some((word) => words.has(stem(word)));
	for (const pattern of REACH)
		for (const match of folded.matchAll(pattern)) {
			const word = match[0];
			if (word === "energy" && narrow && !words.has(stem(word))) {
				faults.push({ at: "scope", word, because: "what it rests on is told of one fuel" });
				continue;
			}
			const forms = [word, ...(SAME[word] ?? []), ...(SAME[word.replace(/s$/, "")] ?? [])];
			if (forms.some((form) => form.split(/[ -]/).every((part) => part === "a" || told.has(stem(part))))) continue;
			faults.push({ at: "scope", word, because: "what the sentence rests on does not reach to this" });
		}
	faults.push(
		...measureFaults(folded, grounds),
		...levelFaults(passage, grounds),
		...routeFaults(passage, grounds),
		...reasonFaults(folded, passage, grounds),
		...statusFaults(
			folded,
			grounds,
			told,
			passage.dates.some(({ relation }) => relation === "since"),
		),
		...kindFaults(folded, grounds),
	);
	return faults;
}

/** "Russia among the systemic poles": the level beside a name must be that of a row that has both. */
function levelFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter(
		(ground): ground is CellGround =>
			ground.kind === "cell" && /^(?:neighbourhood|regional|systemic)$/.test(ground.ids[0] ?? "") && ground.ids.length > 1,
	);
	if (cells.length === 0) return [];
	return [...passage.bare.matchAll(/\b(?:neighbourhood|regional|systemic)\b/g)].flatMap((match): Fault[] => {
		const name = passage.mentions
			.filter(
				(mention) =>
					mention.end <= match.index &&
					/^(?:,| among the| in the) $/.test(passage.folded.slice(mention.end, match.index)) &&
					!/^–/.test(passage.folded.slice(match.index + match[0].length)),
			)
			.at(-1);
		if (!name || cells.some((cell) => cell.ids[0] === match[0] && name.ids.some((id) => cell.ids.includes(id) || id === cell.finding.focal)))
			return [];
		return [{ at: "scope", word: match[0], because: "the row beside this level is of another" }];
	});
}

/** "equidistance 0.60": a measure beside its number must be the one that the column or part measures. */
function measureFaults(folded: string, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell");
	if (cells.length === 0 || cells.length < grounds.length) return [];
	return [
		...folded.matchAll(
			/\b(affinity|equidistance|stress|gap|exposure|dependence|momentum|intensity|engagement|share|breadth|distance)(?: of| is| was)?(?: at least| about)? [−\d]/g,
		),
	].flatMap((match): Fault[] => {
		const word = match[1] as string;
		const words = [word, ...(SAME[word] ?? [])];
		const measured = cells.some(({ column, part }) => words.some((one) => `${column.id} ${column.title} ${part.title}`.toLowerCase().includes(one)));
		return measured ? [] : [{ at: "scope", word, because: "the number measures something else" }];
	});
}

/** "oil from A to B": commodity and ends must be those of one row. */
function routeFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const cells = grounds.filter((ground): ground is CellGround => ground.kind === "cell" && /^commodity/.test(ground.part.rowsAre));
	if (cells.length === 0) return [];
	return [...passage.folded.matchAll(/\b(freight|gas|oil|power|data|people)(?: routes?)? (?:from|between) /g)].flatMap((match): Fault[] => {
		const [a, b] = passage.mentions.filter((mention) => mention.start >= match.index + match[0].length);
		if (!a || !b || cells.some(({ ids }) => ids[0] === match[1] && [a, b].every((end) => end.ids.some((id) => ids.includes(id))))) return [];
		return [{ at: "scope", word: passage.text.slice(match.index, b.end), because: "no row has this commodity between these ends" }];
	});
}

/** The reason of a silence is told in its own words: they are blanked as titles are, and nothing may be left but what one reason has. */
function reasonFaults(folded: string, passage: Passage, grounds: readonly Ground[]): Fault[] {
	const silences = grounds.flatMap((ground) => (ground.kind === "cell" && ground.cell.silence ? [ground.cell.silence] : []));
	const at = folded.indexOf("reason: ");
	if (silences.length === 0 || at === -1) return [];
	const left = folded.slice(at + 8).replace(/what is missing:|\band\b/g, "");
	const word = /\p{L}+/u.exec(left)?.[0];
	if (word === undefined) return [];
	const told = new Set(termsOf(passage.folded.slice(passage.folded.indexOf("reason: ") + 8)));
	const reasons = silences.map(({ because }) => new Set(termsOf(because)));
	// A number in which the reasons differ stands for none of them.
	const shared = [...(reasons[0] ?? [])].filter((one) => TURNS_ROUND.test(one) && reasons.every((own) => own.has(one)));
	const fits = silences.some(({ needs }, i) => {
		const known = new Set([...(reasons[i] ?? []), ...needs.flatMap(termsOf), ...SMALL_WORDS]);
		return [...told].every((one) => known.has(one)) && shared.every((one) => told.has(one));
	});
	return fits ? [] : [{ at: "scope", word, because: "the silence gives another reason" }];
}
const termsOf = (text: string): string[] => fold(plain(text)).match(/\p{L}+|\d[\d.]*\d|\d/gu) ?? [];
const SMALL_WORDS = "the a an of on for from to in and is are what missing".split(" ");
/** Words, and numbers, without which a reason is another. */
const TURNS_ROUND = /^(?:no|not|none|never|nobody|without|below|above|under|over|fewer|less|more|only|at|least|most|one|\d.*)$/;

/** `begun`: the sentence dates a beginning, which is that of the status itself; a word that a gist has in passing is not meant then. */
function statusFaults(folded: string, grounds: readonly Ground[], told: ReadonlySet<string>, begun: boolean): Fault[] {
	const faults: Fault[] = [];
	for (const [noun, words] of Object.entries(STATUS)) {
		const facts = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim" && ground.fact.is === noun);
		const roles =
			noun === "membership"
				? grounds.filter((ground): ground is CellGround => ground.kind === "cell" && ground.finding.id === "formats" && ground.partId === "roles")
				: [];
		const legs =
			noun === "leg"
				? grounds.filter((ground): ground is CellGround => ground.kind === "cell" && ground.finding.id === "corridors" && ground.partId === "routes")
				: [];
		if (facts.length + roles.length + legs.length === 0) continue;
		const held = new Set(facts.flatMap(({ fact }) => ("status" in fact ? [fact.status as string] : "role" in fact ? [fact.role as string] : [])));
		for (const cell of roles) if (yes(cell)) held.add(cell.column.id).add(cell.column.id === "observer" ? "dialogue partner" : cell.column.id);
		for (const cell of legs)
			held.add(cell.column.id === "open" ? (yes(cell) ? "open" : "closed") : highOf(cell.cell.value ?? 0) > 0 ? "closed" : "open");
		const allowed = new Set([...held, ...[...held].flatMap((one) => ALLOWS[one] ?? [])]);
		if (noun === "membership" && roles.length === 0 && !held.has("member") && !held.has("chair")) {
			const joined = JOINED.exec(folded);
			if (joined) faults.push({ at: "scope", word: joined[0], because: `by what it rests on it is ${[...held].join(" or ")}` });
		}
		for (const [status, pattern] of Object.entries(words)) {
			const match = pattern.exec(
				folded.replace(
					/\b(?:not (?:yet )?(?:been )?|(?:has|have|is|are) (?:yet|still) to be )(?:open(?:ed)?|in force|signed|ratified|an? member|finished|completed|built|running|operational|in operation)\b/g,
					" ",
				),
			);
			if (!match || allowed.has(status) || ((!begun || noun !== "lever") && legs.length === 0 && told.has(stem(match[0].split(" ")[0] as string))))
				continue;
			faults.push({ at: "scope", word: match[0], because: `by what it rests on it is ${[...held].join(" or ") || "not known"}` });
		}
	}
	return faults;
}

const yes = (cell: CellGround) => cell.cell.value !== null && lowOf(cell.cell.value) >= 0.5;

/** A pledge, a target, an announcement and a forecast are no realised flow, and none is another. */
function kindFaults(folded: string, grounds: readonly Ground[]): Fault[] {
	const flows = grounds.flatMap((ground) =>
		ground.kind === "claim" && ground.fact.is === "flow" ? [{ kind: ground.fact.kind, gist: ground.claim.gist.toLowerCase() }] : [],
	);
	if (flows.length === 0) return [];
	const kinds = new Set<string>(flows.map((flow) => flow.kind));
	const gists = flows.map((flow) => flow.gist).join(" ");
	const faults: Fault[] = [];
	for (const [kind, pattern] of Object.entries(KINDS)) {
		const match = pattern.exec(folded);
		if (match && !kinds.has(kind) && !gists.includes(match[0]))
			faults.push({ at: "scope", word: match[0], because: `the flow is ${[...kinds].join(" or ")}` });
	}
	for (const kind of kinds) {
		if (kind === "realised" || kinds.has("realised")) continue;
		const own = KINDS[kind]?.exec(folded);
		const done = REALISED.exec(folded);
		if ((own || /\b(?:is|are|was|were) to\b/.test(folded)) && !done) continue;
		if (own && done && gists.includes(done[0])) continue;
		faults.push({ at: "scope", word: done?.[0] ?? kind, because: `the flow is ${kind}, and the sentence does not say so` });
	}
	return faults;
}
