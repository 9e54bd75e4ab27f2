/**
 * Words that say nothing of anybody: those of grammar, of telling and of counting, which any sentence may have, and those in which a
 * number of a finding is told. Words of rank, chance, cause, reach, number and denial stand here too where a rule of their own judges them.
 */
export const FRAME: ReadonlySet<string> = new Set(
	`the a an of in on at to from by with for into among between during since until till as about over under up out down off after before than
	and but nor while whereas when where whether that who whom whose which what this these those it its itself they them their themselves
	he him his she her hers we our is are was were be been being has have had having do does did not no never none nobody nothing neither
	will would shall should may might can could must ought cannot
	all every each any both some many few several most whole half entire none
	according source sources account accounts record recorded records reading read said says say saying reported described known noted dated called
	given told gives spoken known also however respectively namely
	state states country countries side sides date dates day days week weeks month months year years time times early late mid middle
	zero one two three four five six seven eight nine ten eleven twelve hundred thousand million billion bn mn dozen per cent percent
	january february march april may june july august september october november december spring summer autumn winter
	twice thrice double triple half quarter third thirds quarters
	place happened occurred part way case ago there here though although yet still speak speaks mention mentions report reports tell tells write writes see sees `.split(
		/\s+/,
	),
);

/** Words in which numbers of findings are told: ranges, bounds, levels, evidence, silences. */
export const FRAME_OF_NUMBERS: ReadonlySet<string> = new Set(
	`numbers number value values figure figures score range ranges bound bounds lower upper low high higher lower above below between least most
	more less larger smaller greater lesser largest smallest exceed exceeds exceeded than equal equals difference differ differs change changed
	rose fell rise fall spans straddles moved up down warm cold warmer colder positive negative side crosses cross whole part parts total count counts counted
	evidence claims claim sources independent grade grades thin missing reason reasons silent falls fall silence without rest rests depend
	depends hang hangs alone together known unknown recorded status denied framing cause another new old older newer age oldest declared now still
	open close closed closes route routes ways way stands stand sits lies lie runs pairs pair triangle triangles rows row column measured measure
	comparison compared stated order it takes recent such or so without if list lists things contradictions
	ascribe ascribed words topics ones next covered capacity attendance occasions marks presence around period add adds agenda votes security sectors effective ties tie hostile friendly friends enemies rival rivals poles pole engagement restrains active give gives leave leaves
	includes include has hold holds reached reach come comes worth size same other others rests own net gross exposed show shows loses lost drops against end ends`.split(
		/\s+/,
	),
);

/** Words in which quantities are set beside each other, by claims that measure something. */
export const FRAME_OF_QUANTITY: ReadonlySet<string> = new Set(
	`more less fewer larger smaller higher lower greater above below exceed exceeds exceeded rose rise rises risen fell fall falls fallen grew grow grown
	shrank up down sum total number numbers numbered lies stood stands stand went go goes came come gets get got share figure against same worth size
	large small within range estimate estimates run runs put puts just rate average at-least differ differs open left remain remains outstanding
	reach reaches reached keep keeps have has`.split(/\s+/),
);

/** Words that set one thing told beside another. */
export const FRAME_OF_SEVERAL: ReadonlySet<string> = new Set(
	"same before after later earlier too likewise afterwards subsequently previously turn".split(" "),
);

/** Words that tell that accounts stand against each other. */
export const FRAME_OF_DISPUTE: ReadonlySet<string> = new Set(
	`differ differs differently different disagree disagrees disputed dispute disputes whether or how report reports speak speaks tell tells write writes have
	has put puts status rival versions version estimate estimates run runs both other another otherwise against written held hold holds agree same`.split(
		/\s+/,
	),
);

/** Verbs that say little alone, each with the nouns that they make a deed of: "made a pledge", "took measures". */
export const LIGHT: Readonly<Record<string, RegExp>> = {
	make: /^(?:pledges?|progress|promises?|offers?|apolog(?:y|ies)|visits?|statements?|proposals?|decisions?|agreements?|requests?|demands?|calls?|moves?|changes?|announcements?|investments?|use|deal|\p{L}+er)$/u,
	take: /^(?:measures?|steps?|part|place|effect|action|form|responsibility|line)$/,
	put: /^(?:pressure|restrictions?|embargo|questions?|limits?|money|forward|form|force|place)$/,
	pay: /^(?:visits?)$/,
	bring: /^(?:visits?|end|together|down|president|momentum|leaders?)$/,
	have: /^(?:talks|meetings?)$/,
	bear: /^(?:date|costs?|name)$/,
	keep: /^(?:\p{L}+ing|open|closed|away|out|up|fewer|more)$/u,
};

/** Verbs of going, standing and becoming, which say little without where, how or what. */
export const STANDING: ReadonlySet<string> = new Set(
	"go goes went gone come comes came run runs ran stand stands stood lie lies lay become becomes became remain remains remained exist existed".split(
		" ",
	),
);
