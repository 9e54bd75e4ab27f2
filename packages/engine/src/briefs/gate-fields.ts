import type { ClaimGround } from "./gate-context.ts";

/** What the coded fields of a fact let a sentence say, whatever the words of its gist: an act by its type, a standing by its status. */
export function fieldVocabulary({ fact }: ClaimGround): readonly string[] {
	const words = [BY_KIND[fact.is] ?? ""];
	if (fact.is === "event") {
		words.push(BY_TYPE[fact.type] ?? "");
		if (fact.host || fact.place) words.push("host held hold venue scene receive visit guest come go travel");
		if (fact.via?.length) words.push("mediate mediator broker go_between help");
		if (fact.leaders) words.push("leader president head");
	}
	// What two say to each other is of their relations.
	if (fact.is === "event" && fact.type === "CONSULT" && fact.between && fact.domains.includes("diplomacy")) words.push("relation relations");
	if (fact.is === "flow") words.push(BY_FLOW[fact.kind] ?? "", BY_GOOD[goodOf(fact.what)] ?? "", GOOD[goodOf(fact.what)] ?? "");
	if (fact.is === "tie")
		words.push(fact.polarity > 0 ? "good friendly friend close warm partner" : fact.polarity < 0 ? "bad poor cold strain tense" : "");
	if ("status" in fact) words.push(BY_STATUS[fact.status as string] ?? "");
	if ("role" in fact) words.push(BY_ROLE[fact.role as string] ?? "");
	if (fact.is === "event" && fact.type === "AID" && fact.domains.includes("arms")) words.push("arms supply deliver send sell get use");
	if (fact.is === "lever") {
		if (fact.spell !== undefined && fact.spell > 1) words.push("again renew resume");
		if (fact.loss) words.push("worth value amount", BY_UNIT[/USD|EUR|RUB|persons|households/.exec(fact.loss.unit)?.[0] ?? ""] ?? "");
	}
	const during = "during" in fact ? (fact.during ?? "") : "";
	if (/\d\/\d/.test(during)) words.push("last end until duration");
	if ("unit" in fact) words.push(BY_UNIT[/USD|EUR|RUB|persons|households/.exec(String(fact.unit))?.[0] ?? ""] ?? "");
	if ("rule" in fact) words.push("decide decision rule");
	if ("mode" in fact) words.push(BY_MODE[fact.mode as string] ?? "");
	return words.join(" ").split(/\s+/).filter(Boolean);
}

/** What is carried, as one of a few goods. */
function goodOf(what: string): string {
	return Object.keys(GOOD).find((good) => what.toLowerCase().includes(good)) ?? "";
}

const BY_KIND: Readonly<Record<string, string>> = {
	event: "event follow",
	agreement: "agreement text party parties document contain include provide have had concern",
	membership: "member membership format group body participant standing status",
	format: "format group body platform member",
	indicator: "number count stand amount total measure put share figure level",
	flow: "amount volume total worth come reach stand",
	lever: "lever depend dependence rely reliance hold leverage handle pressure over instrument subject exposed exposure",
	restraint: "restraint restrain hold_back bind limit lever",
	leg: "leg line route way section stretch link",
	corridor: "corridor route way line run go lead link carry flow pass cross",
	control: "control hold under rule run",
	tie: "relation relations tie stand",
};
const BY_TYPE: Readonly<Record<string, string>> = {
	AGREE: "agree agreement conclude",
	CONSULT: "representative side meet meeting talk talks hold_talks speak discuss exchange held hold",
	SUPPORT: "support back",
	COOPERATE: "together joint cooperate cooperation hold held",
	AID: "aid help supply give send support receive",
	RETREAT: "withdraw return give back hand go",
	REQUEST: "ask request",
	ACCUSE: "criticise accuse blame hold_responsible",
	REJECT: "refuse reject block decline against stop prevent",
	THREATEN: "threaten threat warn",
	PROTEST: "protest",
	COERCE: "measure pressure target act",
	SANCTION: "sanction measure target cut end close shut",
	ASSAULT: "attack",
};
const BY_FLOW: Readonly<Record<string, string>> = {
	pledge: "pledge promise commit undertake is_to",
	target: "target aim goal plan is_to",
	announced: "announce plan prepare is_to",
	forecast: "forecast project expect foresee projection is_to",
};
const TRANSFER = "supply deliver send export receive import buy purchase sell get flow go take bring provide ship";
const BY_GOOD: Readonly<Record<string, string>> = {
	gas: `${TRANSFER} sale`,
	oil: TRANSFER,
	arms: "supply deliver send receive get sell buy ship provide",
	trade: "",
	invest: "invest put give receive provide",
	aid: "give send receive provide support donate get help",
	fund: "pay provide give finance",
};
const GOOD: Readonly<Record<string, string>> = {
	gas: "gas delivery",
	oil: "oil delivery",
	arms: "arms weapons",
	trade: "trade turnover exchange",
	invest: "invest investment",
	aid: "aid assistance",
	fund: "pay fund",
};
const BY_STATUS: Readonly<Record<string, string>> = {
	talks: "talks negotiate discuss draft",
	initialled: "initialled",
	signed: "sign signature conclude agree",
	"in force": "in_force in_effect valid apply stand bind since sign conclude date",
	suspended: "suspend freeze hold",
	ended: "end expire cease stop close dissolve",
	withdrawn: "withdraw leave",
	active: "active apply",
	waived: "waive waiver suspend lift",
	lapsed: "lapse expire end",
	lost: "lose lost end",
	open: "open operate use work run carry complete finish go",
	closed: "close shut block",
	planned: "finish open plan project is_to build paper",
	building: "finish open complete build construction unfinished work",
	restricted: "restrict limit hamper",
	proposed: "propose proposal plan",
	dormant: "dormant rest idle suspend",
};
const BY_ROLE: Readonly<Record<string, string>> = {
	member: "member join belong enter accede in sit take_part part participate",
	chair: "over hold chair preside head lead chairmanship presidency",
	observer: "observer observe",
	"dialogue partner": "dialogue partner",
	candidate: "candidate candidacy bid apply applicant consider entrant",
	invited: "invite invitation guest ask",
	refused: "refuse reject fail block keep_out not_admit bid membership turn_down",
};
const BY_UNIT: Readonly<Record<string, string>> = {
	USD: "dollars",
	EUR: "euros",
	RUB: "roubles",
	persons: "people persons",
	households: "households",
};
const BY_MODE: Readonly<Record<string, string>> = {
	rail: "rail railway train line track",
	road: "road lorry",
	sea: "sea ship sail maritime",
	pipeline: "pipeline pipe line carry flow",
	line: "line cable",
	air: "air fly flight",
	multimodal: "",
};
