import type { Fault } from "./gate.ts";
import type { ClaimGround, Ground } from "./gate-context.ts";
import { kinOf } from "./gate-kin.ts";
import type { Passage } from "./gate-passages.ts";
import { stem, stemsOf } from "./gate-text.ts";

/** What somebody does, by the kind of act. A sentence may say an act only where its rests are of that kind or have the word. */
const ACTS: Readonly<Record<string, RegExp>> = {
	meet: /\b(?:met|meets?|meeting|visit(?:s|ed)?|talked|talks|discuss\w+|conferred|came to|travell?ed|hosted|hosts|received the|attended|held talks|gathered)\b/g,
	mediate: /\b(?:mediat\w+|broker\w*|arbitrat\w+|go-between|facilitat\w+)\b/g,
	agree: /\b(?:agreed|agrees|accord(?:ed)?|settled|reconciled|normali[sz]ed)\b/g,
	support:
		/\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors\w+|recogni[sz]\w+|praised?|welcom\w+|defend(?:s|ed|ing)?|protect(?:s|ed|ing)?|sided? with|stands? (?:by|with)|champion\w*|promot\w+|encourag\w+)\b/g,
	aid: /\b(?:aided|assist\w*|help(?:s|ed|ing)?|donat\w+|rescu\w+|armed|equipp\w+|train(?:s|ed)|financ\w+|fund(?:s|ed|ing)|pays?|paid)\b/g,
	give: /\b(?:suppl(?:y|ies|ied)|deliver\w*|export(?:s|ed|ing)?|sends?|sent|ships?|shipped|sells?|sold|gives?|gave|provid\w+|invest(?:s|ed|ing)?|transfer(?:s|red)?|lent|lends?|grant(?:s|ed)?)\b/g,
	take: /\b(?:receiv\w+|bought|buys?|import(?:s|ed|ing)|obtain\w*|acquir\w+|borrow\w*)\b/g,
	apologise: /\b(?:apolog\w+|regrets?|regretted|compensat\w+|admit(?:s|ted)?|conced\w+|acknowledg\w+|confess\w*)\b/g,
	refuse:
		/\b(?:refus\w+|reject\w*|block(?:s|ed|ing)?|veto\w*|declin(?:ed|es)|oppos\w+|obstruct\w*|prevent\w*|stopped|stops|denied|denies|bar(?:red|s)|excluded?|exclud\w+|resist\w*|spurn\w*)\b/g,
	accuse: /\b(?:accus\w+|condemn\w*|critici[sz]\w+|denounc\w+|protest(?:s|ed)?|blam\w+|slam\w*|reproach\w*|insult\w*|warn(?:s|ed)?)\b/g,
	threaten: /\b(?:threaten\w*|menac\w+|intimidat\w+|mobili[sz]\w+|massed|deploy\w*)\b/g,
	sanction: /\b(?:sanctioned|embargo\w*|boycott\w*|blockad\w+|expel\w*|recall(?:s|ed)?|banned|bans?|penali[sz]\w+|punish\w*)\b/g,
	coerce: /\b(?:coerc\w+|arrest\w*|detain\w*|imprison\w*|pressur\w+|raid\w*|hack\w*|besieg\w+|captur\w+)\b/g,
	assault:
		/\b(?:attack\w*|assault\w*|invad\w+|invasion|bomb\w*|shell(?:s|ed|ing)|strikes?|struck|shot|kill\w*|destroy\w*|fought|fights?|fighting|clash\w*|overran|shoot\w*|fired|defeat\w*|conquer\w*|ambush\w*)\b/g,
	begin: /\b(?:found(?:ed|s|ing)|creat\w+|launch\w*|establish\w*|inaugurat\w+|initiat\w+|opened|opens|started|starts|began|begins|begun|built)\b/g,
	cease:
		/\b(?:clos(?:ed|es|ing|ure)|shut\w*|dissol\w+|disband\w*|ended|ends|withdr\w+|quit|left|leaves?|leaving|pulled out|abandon\w*|terminat\w+|suspend\w*|severed|broke off|cut off|halt\w*|ceas\w+)\b/g,
	lift: /\b(?:lift(?:s|ed|ing)|abolish\w*|cancell?\w*|eased|relax\w*|remov\w+)\b/g,
	join: /\b(?:joins?|joined|entered|acced\w+|admitted)\b/g,
	oblige:
		/\b(?:oblig\w+|requires|required|commits|committed|binds|bound|guarante\w+|must|promis\w+|vow\w*|undert\w+|forbid\w*|permit(?:s|ted)?|entitl\w+|mandat\w+)\b/g,
	restore: /\b(?:restor\w+|resum\w+|renew\w*|reopen\w*|repair\w*|reviv\w*|mend\w*)\b/g,
	hold: /\b(?:owns?|owned|belongs?|controls?|controlled|rules?|ruled|dominat\w+|command\w*)\b/g,
	win: /\b(?:won|wins|victory|lost|loses|beat|gained|gains|prevail\w*|surrender\w*|capitulat\w+)\b/g,
};

/** Acts that each type of event is (PLOVER 2021), in the classes above. */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
	AGREE: ["agree", "meet"],
	CONSULT: ["meet"],
	SUPPORT: ["support"],
	COOPERATE: ["agree", "join"],
	AID: ["aid", "give", "take"],
	RETREAT: ["cease", "lift", "restore"],
	CONCEDE: [],
	REQUEST: [],
	ACCUSE: ["accuse"],
	REJECT: ["refuse"],
	THREATEN: ["threaten"],
	PROTEST: ["accuse"],
	SANCTION: ["sanction", "cease"],
	MOBILIZE: [],
	COERCE: ["coerce"],
	ASSAULT: ["assault"],
};
const BY_STATUS: Readonly<Record<string, readonly string[]>> = {
	talks: ["meet", "begin", "restore"],
	initialled: ["agree"],
	signed: ["agree"],
	"in force": ["agree"],
	suspended: ["cease"],
	ended: ["cease"],
	withdrawn: ["cease"],
	waived: ["cease"],
	lapsed: ["cease"],
	lost: ["win"],
	open: ["begin"],
	closed: ["cease", "refuse"],
	building: ["begin"],
	member: ["join", "hold"],
	refused: ["refuse"],
};

/** Acts of which the words of a claim stand for all: who "left" also "withdrew". Of graver acts each word stands for itself. */
const SHARED = ["support", "meet", "mediate", "agree", "aid", "give", "take", "cease", "restore", "refuse"] as const;

function actsOf(ground: ClaimGround): string[] {
	const { fact } = ground;
	const told = [ground.claim.gist, ...ground.titles].join("; ").toLowerCase();
	const acts: string[] = SHARED.filter((act) => new RegExp(ACTS[act] as RegExp, "").test(told));
	if (/\b(?:dates?|dated) (?:back to|from)\b|\bbeg[ai]n|\bsince\b/.test(told)) acts.push("begin");
	if (OBSTACLE.test(told)) acts.push("lift");
	if (fact.is === "event") {
		acts.push(...(BY_TYPE[fact.type] ?? []));
		if (fact.via?.length) acts.push("mediate");
		if (fact.host || fact.place) acts.push("meet");
	}
	if (fact.is === "flow") acts.push("give", "take", ...(fact.kind === "pledge" ? ["oblige"] : []), ...(/aid/.test(fact.what) ? ["aid"] : []));
	if (fact.is === "membership" && fact.by) acts.push("refuse");
	if (fact.is === "lever") acts.push("hold");
	if (fact.is === "format" && fact.initiators?.length) acts.push("begin");
	if (fact.is === "control") acts.push("hold");
	if ("status" in fact) acts.push(...(BY_STATUS[fact.status] ?? []));

	if ("role" in fact) acts.push(...(BY_STATUS[fact.role] ?? []));
	if (/\d\/(?!\.\.)\d|\/\d/.test("during" in fact ? (fact.during ?? "") : "") && fact.is !== "flow") acts.push("cease");
	return acts;
}

/** What ends when people may come in or goods may pass. */
const OBSTACLE = /\bvisa|\bwaive|\bfree entry/;
/** Phrases whose verb is no act of its own. */
const PHRASES =
	/(?:'s|\bits|\btheir|\bhis|\bher) own (?=\p{L})|\baccord(?:ing)? to\b|\bis said to\b|\bg(?:ave|ives?|iven) way\b|\bt(?:akes?|ook|aken) (?:place|part|effect)\b|\bg(?:ave|ives?|iven) up\b|\bp(?:aid|ays?) (?:an? )?(?:visit|attention)\b|\bput in form\b|\bheld? out\b|\bwith (?:the )?(?:help|support|aid|assistance) of\b/gu;

/** What a body does not do while it rests. */
export const NOT_MET = /\bnot (?:yet |again |once )?(?:been )?(?:met|convened|held)\b/g;

const WHOLE = Object.values(ACTS).map((pattern) => new RegExp(`^${pattern.source}$`));

/** Whether a word is a verb of one of the kinds of act. */
export function isAct(word: string): boolean {
	return WHOLE.some((pattern) => pattern.test(word));
}

/** Acts that nothing under the sentence is, and one-sided acts told of what both sides did. */
export function actFaults(passage: Passage, grounds: readonly Ground[]): Fault[] {
	const claims = grounds.filter((ground): ground is ClaimGround => ground.kind === "claim");
	if (claims.length === 0 || claims.length < grounds.length) return [];
	const told = kinOf(stemsOf(grounds.flatMap((ground) => ground.texts)));
	const able = new Set(claims.flatMap(actsOf));
	// A forum that rests has, in truth, not met.
	const rests = claims.every(({ fact }) => "status" in fact && fact.status === "dormant");
	const text = passage.bare
		.toLowerCase()
		.replace(PHRASES, (phrase) => " ".repeat(phrase.length))
		.replace(NOT_MET, (phrase) => (rests ? " ".repeat(phrase.length) : phrase));
	const hosts = claims.some(({ fact }) => fact.is === "event" && fact.host !== undefined);
	const mutual = claims.every(({ fact }) => "between" in fact && fact.between !== undefined && fact.is === "event");
	return Object.entries(ACTS).flatMap(([act, pattern]) =>
		[...text.matchAll(pattern)].flatMap((match): Fault[] => {
			const word = match[0];
			// "belong to opposed groupings" of two that stand in them.
			const next = /^ to (?:the |an? )?(\p{Ll}+)/u.exec(passage.text.slice(match.index + word.length))?.[1];
			if (/^belong/.test(word) && next !== undefined && told.has(stem(next))) return [];
			if (word.split(" ").some((part) => told.has(stem(part)) || told.has(part))) return [];
			// Whoever hosts receives the guests.
			if (/^(?:receiv|welcom)/.test(word) && hosts) return [];
			if (!able.has(act)) return [{ at: "scope", word, because: "nothing under the sentence is an act of this kind" }];
			const onAnother = passage.mentions.some((one) => one.start >= match.index + word.length && one.start <= match.index + word.length + 5);
			return mutual && ["assault", "refuse", "threaten", "sanction", "coerce", "accuse"].includes(act) && onAnother
				? [{ at: "direction", word, because: "both sides did it by what it rests on" }]
				: [];
		}),
	);
}
