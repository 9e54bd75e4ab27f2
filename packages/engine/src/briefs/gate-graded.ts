/**
 * Words that grade or judge, as data: those before which "very" can stand and which no field of a fact measures, adverbs of manner and
 * degree, nouns that rate what they name. Kinds ("military", "annual", "joint"), stages and times ("open", "new", "early") are none.
 */

/** Adjectives, in their plain form: forms in -er, -est and -ly follow from them. */
const ADJECTIVES = new Set(
	`abrupt abundant acceptable acrimonious acute adamant adequate adroit adverse aggressive alarming ambiguous ambitious amicable ample angry anxious appealing
	appropriate ardent assertive astute attractive austere awkward bad balanced barren belligerent beneficial benign bitter bleak bold brave bright brilliant
	brisk brittle broad brutal bumpy calm candid careful careless cautious chaotic cheap chilly clear clever close clumsy coherent cold combative comfortable
	committed commonplace competent complex complicated conciliatory confident consistent conspicuous considerable constructive contentious controversial cool cooperative
	cordial costly courageous courteous creative credible cruel curious dangerous daring decent dedicated deep deft defiant deliberate delicate dense dependable desperate
	destructive determined devoted different difficult diligent dire disappointing discreet dismal dismissive distant docile doubtful drastic dubious durable
	dynamic eager earnest easy effective efficient elaborate elegant eminent empty encouraging enduring energetic enormous enthusiastic erratic esteemed estranged even
	evident exceptional excessive excellent expensive explosive extensive extraordinary fair faint famous far-reaching fast favourable favorable feeble fertile fierce fine
	firm flawed flawless fleeting flexible fluid foolish forceful forceless formidable forthright fragile frail frank frantic frequent friendly frosty frozen fruitful
	fruitless futile generous gentle genuine glad gloomy good graceful gradual grand grateful grave great grim guarded half-hearted happy hard harmful harmonious
	harsh hasty healthy hearty heated heavy helpful helpless hesitant hollow honest hopeful hopeless hostile huge humble icy ideal immature immense imminent
	impatient imperfect important impressive inadequate inconsistent ineffective inept influential innovative insecure insignificant instructive insufficient intense
	intensive intimate intricate irrational isolated jealous keen kind laborious lacklustre lame large lasting lavish lax lenient lethargic light likable limited lively lopsided
	loose loud loyal lucrative lukewarm major marked massive mature meagre meaningful mediocre messy mighty mild minor moderate modest muted narrow nervous nimble noble
	noisy notable noteworthy obscure obvious odd ominous opaque optimistic orderly outspoken painful painless palpable passionate passive patient patchy peaceful
	perfect pessimistic plain pleasant plentiful polite poor popular powerful powerless pragmatic precarious precious pressing prestigious pretty proactive productive profitable
	profound prolific prominent promising prompt proper prosperous proud prudent punctual pure quick quiet radical rapid rare rash rational realistic reasonable
	reckless reliable reluctant remarkable reproachful resentful resilient resolute respected restless restrained rich rigid rigorous risky robust rocky rough rude safe
	satisfactory satisfied sceptical secure selfish sensible sensitive serene serious severe shaky shallow sharp shrewd shy significant simple sincere skilful
	skilled sleek slight slow sluggish small smart smooth sober soft solid somber sombre sophisticated sound sour sparse special spectacular spotty stable stagnant
	stale startling static steadfast steady steep sterile stern sticky stiff stingy stormy strained strange striking strict strong stubborn stupid sturdy subdued
	substantial subtle successful sudden sufficient suitable superb superficial superior supportive sure suspicious sustainable swift sympathetic systematic tacit tactful
	tangible tender tenacious tense tentative tepid thick thin thorny thorough thoughtful tight timid tiny tireless tiresome tolerable tolerant tough tragic tranquil
	transparent tricky troubled troublesome turbulent typical unbalanced unclear uncomfortable uneasy unequal uneven unfavourable unfriendly unhappy unhealthy
	unimportant unpleasant unpopular unproductive unstable unsuccessful unusual upbeat urgent useful useless usual vague valuable valued vast versatile viable vibrant
	vigilant vigorous violent visible vivid vocal volatile vulnerable warm wary wasteful weak wealthy weighty welcome well-founded wholehearted wide wild willing wise wonderful
	worried worrying worse worthless worthwhile worthy zealous active big bloody enough fresh hard-won hard-fought long-term deep-rooted deep-seated ground-breaking
	alleged supposed purported perceived welcome unwelcome unease unprecedented unsettled embattled beleaguered entrenched well-placed well-known hard-pressed unwavering unshakable
	cash-strapped disgruntled disillusioned overbearing overwhelming sweeping glaring looming lingering simmering crippling daunting pressing thriving flourishing ailing faltering
	failing budding burgeoning booming fledgling would-be long-suffering much-needed ill-fated ill-advised well-timed self-confident self-assured self-serving
	exemplary faithful trusted trusty privileged favoured coveted celebrated renowned reputed vaunted acclaimed beloved cherished hated dreaded feared isolationist
	normal abnormal healthy equitable lopsided mutually-beneficial even-handed impartial neutral partial biased one-sided unbiased objective subjective proportionate disproportionate
	cynical idealistic naive canny savvy calculating scheming ruthless`
		.split(/\s+/)
		.filter((word) => word !== ""),
);

/** Nouns that rate what they name. */
const NOUNS = new Set(
	`momentum success successes failure failures triumph breakthrough breakthroughs milestone achievement achievements accomplishment setback setbacks blow weakness weaknesses strength
	cornerstone harmony discord turmoil deadlock impasse chaos animosity enmity resentment superiority dominance prestige credibility wariness optimism pessimism
	closeness warmth coldness severity importance significance prowess mastery finesse resolve resilience fragility vulnerability vulnerabilities ambition ambitions
	confidence unease anxiety fear fears anger fury frustration disappointment satisfaction enthusiasm reluctance eagerness boldness hostility friendliness severity
	difficulty difficulties rift cordiality balance imbalance stability instability security-blanket folly blunder gamble feat masterstroke coup fiasco debacle disaster boon bane
	crisis turbulence friction frictions burden nuisance backbone heavyweight lightweight newcomer latecomer`
		.split(/\s+/)
		.filter((word) => word !== ""),
);

/** Verbs that rate what is done. */
const VERBS = new Set(
	`flourish thrive stagnate languish falter excel shine bungle squander boast brag dwindle struggle stumble crumble collapse soar plummet bloom blossom wither
	enjoy relish dread flounder outperform outshine outclass outwit outsmart dominate`
		.split(/\s+/)
		.filter((word) => word !== ""),
);

/** Words of degree, which grade whatever follows them. */
const DEGREE = new Set("very quite rather fairly pretty somewhat extremely exceedingly immensely overly increasingly hardly scarcely".split(" "));

/** Adverbs in -ly and words like them that say when, where, in what kind or how far in number, and not how well. */
const PLAIN_LY = new Set(
	`only early daily weekly monthly quarterly yearly family supply apply reply comply rely ally assembly italy july likely fully wholly entirely partly mainly mostly largely nearly
	roughly approximately barely newly formerly currently presently recently lately previously subsequently simultaneously initially originally finally respectively
	accordingly jointly mutually separately directly indirectly formally officially publicly privately legally militarily politically economically diplomatically
	territorially commercially financially culturally ethnically technically temporarily provisionally annually bilaterally trilaterally multilaterally regionally locally globally
	internationally nationally individually collectively immediately shortly instantly eventually reportedly allegedly supposedly possibly probably certainly exactly precisely merely
	solely simply doubly namely similarly equally namely consecutively unilaterally differently together orally verbally physically really duly imply multiply anomaly monopoly fly reply
	friendly unfriendly orderly costly lively timely comparatively relatively generally usually normally repeatedly regularly previously`
		.split(/\s+/)
		.filter((word) => word !== ""),
);
/** Adverbs in -ly of this list that are judged as adjectives. */
const ALSO_ADJECTIVE = /^(?:friendly|unfriendly|orderly|costly|lively|timely)$/;

/** The plain forms that a word in -er, -est or -ly may come from. */
function basesOf(word: string): string[] {
	const bases = [word];
	const cut = /^(.{3,}?)(?:er|est)$/.exec(word)?.[1];
	if (cut !== undefined) bases.push(cut, `${cut}e`, cut.replace(/i$/, "y"), cut.replace(/([^aeiou])\1$/, "$1"));
	const manner = /^(.{3,}?)ly$/.exec(word)?.[1];
	if (manner !== undefined) bases.push(manner, `${manner}e`, `${manner}le`, manner.replace(/i$/, "y"), manner.replace(/al$/, ""));
	return bases;
}

/** The plain forms that a verb may come from. */
function verbsOf(word: string): string[] {
	const cut = /^(.{3,}?)(?:s|es|ed|ing)$/.exec(word)?.[1];
	return cut === undefined ? [word] : [word, cut, `${cut}e`, cut.replace(/i$/, "y"), cut.replace(/(.)\1$/, "$1")];
}

/** Whether a folded word grades or judges. */
export function isGraded(word: string): boolean {
	if (PLAIN_LY.has(word)) return ALSO_ADJECTIVE.test(word);
	if (basesOf(word).some((base) => ADJECTIVES.has(base)) || NOUNS.has(word) || DEGREE.has(word)) return true;
	if (verbsOf(word).some((base) => VERBS.has(base))) return true;
	if (/ly$/.test(word) && word.length > 5) return true;
	return word.length > 6 && /(?:ful|less)$/.test(word);
}
