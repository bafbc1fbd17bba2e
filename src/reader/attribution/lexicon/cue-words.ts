/**
 * Lemmas that can attribute words, beliefs or wishes, by class and part of speech: what the trained model leans on for a cue it has
 * never met. A lemma may be in several classes. Word list, sorted within each class.
 */
export const CUE_VERBS: Readonly<Record<string, string>> = {
  say: `acknowledge add admit advise affirm allege allow announce answer argue articulate assert asseverate assure
    attest aver avow bet blurt boast brag break claim clarify comment communicate concede confess confide confirm
    contend convey convince counter declare deliver demur disclose divulge echo elaborate emphasise emphasize enthuse
    exclaim explain expound express forewarn gloat grumble hint imply inform insist instruct interject intone joke
    lament leak lecture let maintain mention mumble murmur muse mutter narrate note notify observe offer opine
    persuade pledge point posit preach preface proclaim profess pronounce prophesy protest purport quip rant reaffirm
    reassure rebut recall recap recite recount reiterate rejoin relate relay remark remind repeat reply report
    respond restate retell retort reveal riff roar rumor rumour say scream shout shriek sigh signal snap specify
    speculate state stipulate stress submit suggest summarise summarize surmise swear teach tell testify thunder tout
    underline underscore utter vent voice volunteer vouch warn weigh whisper yell`,
  speak: `address apologise apologize argue bicker brief chat chatter commiserate complain confer consult converse
    correspond debate detail discuss dwell elaborate gossip gripe gush hail harp inveigh jest joke lecture lie
    negotiate opine pontificate preach rail ramble rave refer reference reflect reminisce ridicule soliloquise spar
    speak speechify sympathise sympathize talk touch touted vent weigh whine`,
  ask: `ask challenge debate enquire grill inquire interrogate interview plead poll pose press probe query question
    quiz survey wonder`,
  think: `accept agree anticipate assess assume believe bet calculate conceive conclude conjecture consider
    contemplate count deduce deem determine disagree disbelieve discount doubt envisage envision estimate evaluate
    expect fathom feel figure forecast foresee forget gauge guess hold hypothesise hypothesize imagine infer
    interpret intuit judge misjudge misread mistake mull perceive picture ponder postulate predict presume presuppose
    project puzzle reason reckon reconsider regard rethink see sense size speculate suppose surmise suspect theorise
    theorize think trust understand view visualise visualize weigh wonder`,
  know: `appreciate comprehend discern discover find forget gather get grasp know learn misunderstand note notice
    perceive prove realise realize recall recognise recognize recollect relearn remember see understand`,
  perceive: `catch detect examine experience feel glimpse hear listen look monitor notice observe overhear read
    recognize see sense smell spot spy study taste view watch witness`,
  want: `ache aim ambition angle aspire covet crave demand desire dream expect fancy hanker hope hunger itch like
    long love need pine pray prefer seek strive want welcome wish yearn`,
  plan: `agree arrange attempt bargain choose commit conclude consent conspire contemplate decide decline design
    determine elect endeavor endeavour guarantee hesitate intend look mean mull negotiate offer opt pitch plan pledge
    plot prepare promise propose refrain refuse renege resolve schedule scheme seek set settle stand strive swear
    threaten undertake volunteer vow weigh`,
  feel: `abhor adore appreciate begrudge bemoan care celebrate cherish cringe deplore despair despise detest disdain
    dislike distrust dread embrace empathise empathize enjoy envy esteem favor favour fear feel fret gloat grieve
    hate hope idolize like loathe long love marvel mind mistrust mourn panic pity prefer regret rejoice relish rue
    savor scorn shudder stress sweat sympathize treasure trust value worry worship`,
  support: `accept adopt advocate agree applaud approve assent authorize back bless celebrate champion commend
    compliment concur condone congratulate credit defend embrace encourage endorse espouse exalt excuse extol favor
    favour forgive glorify greenlight hail honor honour justify laud like lobby nominate pardon praise promote push
    recommend salute sanction second side sponsor stand support sympathize thank toast tout uphold vindicate vouch
    welcome`,
  blame: `accuse admonish assail attack bash belittle berate blame blast boo bristle bully calumniate castigate
    caution censure challenge charge chastise chide condemn contest contradict counter criticise criticize debunk
    decry defame demean denounce deny deplore deride disagree disapprove disavow discredit dismiss disown disparage
    dispute disrespect dissent distort excoriate fault hammer implicate impugn insult jeer knock lambast lambaste
    lampoon malign misrepresent mock needle object oppose pan pillory protest quarrel rap rebuff rebuke rebut recant
    refute reject renounce reprimand reproach repudiate resent resist ridicule rip roast savage scoff scold scorn
    skewer slam slander smear sneer spurn taunt tease undercut upbraid vilify withdraw`,
  show: `affirm allege allude argue attest betray calculate cast chronicle conclude confirm contend convey
    corroborate demonstrate depict describe detail determine disclose document estimate evidence exhibit explain
    expose find forecast highlight illuminate illustrate imply indicate mean note portray predict present prove
    provide put record reflect report reveal say show signal specify spell state suggest tally testify uncover
    underline underscore verify`,
  order: `advise advocate appeal ask beg beseech bid call caution coax command compel counsel demand dictate direct
    discourage dissuade encourage enjoin entreat exhort forbid force goad implore insist instruct invite lobby
    mandate motivate nudge order persuade petition plead pray press pressure prod prompt push recommend remind
    request require summon tell urge warn`,
  rule: `adjudicate allow appoint approve authorise authorize ban bar block charge cite clear codify condemn confirm
    convict declare decree deny disallow dismiss disqualify enact fine forbid grant impeach indict invalidate judge
    legalise legalize legislate mandate nullify ordain order outlaw overrule overturn permit prescribe proclaim
    prohibit ratify reject repeal require revoke rule sanction sentence stipulate strike sue suspend uphold veto vote`,
  write: `author blog blogg broadcast caption compose draft e-mail editorialise editorialize email jot pen post print
    publish read record retweet scrawl scribble sing sketch telegraph text tweet type wire write`,
  portray: `address brand call caricature cast categorise categorize characterise characterize classify compare
    consider count credit deem define depict describe designate diagnose dub equate frame hail identify interpret
    judge label liken list name nickname paint peg perceive picture portray present pronounce rank rate recast refer
    regard represent see stereotype style tag term treat view`,
  seem: `appear feel look purport seem smack sound strike`,
  cite: `allude bring cite evoke invoke mention name note paraphrase point quote raise refer reference source`,
};

export const CUE_NOUNS: Readonly<Record<string, string>> = {
  words: `acknowledgement acknowledgment address admission advertisement advice affirmation allusion anecdote
    announcement answer apology argument assertion assurance attestation caption chant chorus claim clarification
    comment commentary communication concession confession confirmation contention conversation cry declaration
    depiction description dialogue diatribe disclaimer disclosure discussion elaboration exclamation explanation
    expression hint insinuation insistence interjection interview joke justification lament lecture lie line mantra
    mention message monologue narration narrative note notice notification observation outcry passage phrase pitch
    plea pledge point proclamation pronouncement proverb question quip quotation quote rant rationale reassurance
    rebuttal recital recollection reference refrain rejoinder reminder reply report representation response retort
    rhetoric rumor rumour saying sermon slogan soundbite speculation speech statement suggestion summary talk
    testimony thesis threat tirade utterance verdict warning whisper word`,
  belief: `assessment assumption attitude awareness belief bet calculation certainty conception conclusion confidence
    conjecture consensus consideration conviction creed diagnosis disbelief doctrine doubt estimate estimation
    evaluation expectation faith feeling finding forecast guess hunch hypothesis idea ideology impression inference
    instinct interpretation intuition judgement judgment knowledge mind notion opinion outlook perception perspective
    philosophy position prediction premise presumption projection reading realization reasoning recognition
    reservation sense sentiment skepticism speculation stance stand supposition suspicion take theory thinking
    thought trust uncertainty understanding view viewpoint worldview`,
  wish: `agenda agreement aim ambition appetite aspiration attempt bid call choice commitment consent craving
    decision demand desire determination dream drive eagerness effort expectation goal guarantee hope inclination
    insistence intent intention invitation invite need oath objective offer order petition plan plea pledge
    preference priority promise proposal proposition push quest recommendation refusal reluctance request resolution
    resolve threat urge vow willingness wish yearning`,
  blame: `accusation allegation attack blame charge complaint condemnation contempt criticism critique defamation
    denial denunciation disagreement disapproval disdain dismissal displeasure disregard dissatisfaction grievance
    gripe hatred hostility indictment insult jab mockery objection opposition outrage protest put-down rebuke
    rejection reprimand resentment resistance ridicule scorn slam slander slur smear swipe taunt`,
  support: `acceptance acclaim admiration affection affinity agreement applause approval assent backing blessing
    commendation compliment confidence congratulation consent devotion embrace encouragement endorsement enthusiasm
    esteem gratitude interest liking love loyalty nod passion praise preference recommendation regard respect support
    sympathy thanks tribute vote welcome`,
  feeling: `alarm anger anguish annoyance anxiety apprehension astonishment concern confusion curiosity delight
    disappointment discomfort disgust dismay excitement fear frustration fury grief guilt happiness horror
    indignation irritation jealousy joy nervousness nostalgia optimism panic pessimism pride regret relief remorse
    sadness shame shock sorrow surprise unease wariness worry`,
  document: `account ad advisory affidavit analysis article audit ballot bill blog book brief briefing bulletin bylaw
    census clause column complaint constitution contract court-filing cover data database decree deposition diary
    dispatch document documentary dossier draft e-mail edict editorial email essay evidence exposé figure file filing
    footage graph guideline headline image index injunction journal law lawsuit leaflet ledger legislation letter
    list log mandate manifesto manual map memo memoir memorandum metric model motion newsletter newspaper novel op-ed
    opinion order ordinance page paper petition picture platform play podcast poem policy poll post poster program
    publication questionnaire rating readout record regulation release report research result review rule ruling
    schedule screenplay script sign site song source spreadsheet statistic statute story study subpoena suit survey
    tape telegram text timeline tract transcript treaty tweet video warrant website wikileaks writing`,
  speaker: `activist adviser advisor advocate aide ally ambassador analyst associate attorney author blogger campaign
    candidate chair chairman chairwoman chancellor chief columnist commander commentator commission commissioner
    committee congressman congresswoman consultant correspondent court critic delegate democrat department deputy
    detective diplomat director doctor economist editor envoy executive expert governor group host insider
    investigator journalist judge jury justice lawmaker lawyer leader lobbyist manager mayor mediator minister
    moderator negotiator observer officer official operative opponent organiser organizer panelist pastor police
    politician pollster president professor proponent prosecutor publisher pundit reporter representative republican
    researcher resident scholar scientist secretary senator sheriff source spokesman spokesperson spokeswoman staffer
    strategist student supporter surrogate teacher team voter whistleblower witness writer`,
};

export const CUE_ADJECTIVES: Readonly<Record<string, string>> = {
  certain: `adamant aware certain clear cognizant confident conscious convinced doubtful dubious familiar ignorant
    insistent mindful oblivious optimistic persuaded pessimistic positive sceptical skeptical sure suspicious unaware
    uncertain unclear unconvinced unsure wary`,
  attitude: `afraid agnostic alarmed amazed ambivalent amused angered angry annoyed anxious apologetic appalled
    appreciative apprehensive ashamed astonished baffled bitter bothered bullish cautious comfortable complimentary
    concerned confused contemptuous content critical curious cynical delighted desperate disappointed disgusted
    dismayed dismissive displeased dissatisfied distressed disturbed eager elated embarrassed encouraged enthusiastic
    envious exasperated excited fearful fed fond frightened frustrated furious glad grateful gratified guilty happy
    hesitant hopeful horrified hostile impatient impressed incensed incredulous indifferent indignant insulted intent
    interested intrigued irate irked jealous keen leery loath mad miffed mindful mortified nervous nostalgic offended
    open opposed optimistic outraged outspoken overjoyed perplexed petrified pleased prepared proud puzzled ready
    receptive reluctant remorseful resentful resistant respectful sad saddened satisfied scared sceptical shaken
    shocked sick sickened sorry stunned supportive surprised sympathetic terrified thankful thrilled tired troubled
    uncomfortable undecided uneasy unhappy unimpressed unwilling upset vocal wary weary willing wistful worried`,
  reported: `accused alleged apparent apt assumed bound claimed deemed destined disputed documented due estimated
    expected feared forecast inclined known likely meant obvious planned poised predicted presumed probable projected
    prone proposed purported reported reputed rumored rumoured said scheduled self-described set slated so-called
    stated supposed suspected thought threatened unlikely`,
};

/** Verbs that carry a noun cue ("made the claim", "voiced concern"). */
export const LIGHT_VERBS = `air bear bring carry cast come convey deliver direct do draw enter express file float get give hold issue keep launch
  level lodge make mount offer pose post put raise receive register release render repeat reserve send serve set show sound spread take use utter voice win
  write`;
/** Adverbs and prepositions that attribute by themselves. */
export const ATTRIBUTING_WORDS = `according accordingly allegedly apparently arguably as by from in of per purportedly reportedly supposedly to via`;
