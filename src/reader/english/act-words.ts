/**
 * Words of what is said, by what saying them does: the verb "say" names no act, "X has violated the truce" in its content does.
 * Lemmas, separated by white space; a word may stand in several lists. They tell what the speaker does, never whether it is so.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Deeds that one party lays at another's door. */
export const WRONGDOING = words(`
  abandon abduct abuse ambush arm attack betray blackmail block blockade bomb bombard breach break bribe burn bypass cheat coerce conceal
  condone confiscate corrupt cover deceive defraud deny destroy detain disregard disrupt drown endanger escalate evade evict exploit expel
  fabricate fail falsify fire flee flood flout fuel gamble harass harbour hide hijack hinder humiliate ignore incite infiltrate infringe
  instigate interfere intimidate invade kidnap kill lie loot manipulate massacre meddle mislead murder neglect obstruct occupy oppress
  persecute plunder poison pressure provoke push raid ransack renege repress rob sabotage seize shell shoot shirk smuggle
  sow spy stall starve steal stoke strangle suppress swindle target terrorise terrorize threaten torture trample trespass undermine violate
  withhold wreck wound`);

/** Judgements that find fault. */
export const FAULT = words(`
  absurd abysmal appalling arrogant atrocity bad betrayal blunder brutal callous careless childish contempt contemptible counterproductive
  cowardice cowardly criminal cruel cynical cynicism damaging dangerous delusional deplorable despicable dire disappointing disaster disastrous disgrace
  disgraceful dishonest disingenuous dismal farce flawed folly foolish hypocrisy hypocritical ignorant illegal immoral inadequate
  incompetence incompetent indefensible inexcusable inhuman insane insensitive insult insulting intolerable irresponsible lamentable
  late laughable ludicrous mess mistake mockery monstrous naive naïve negligent nonsensical offensive overreaction outrage outrageous paranoid pathetic
  petty pitiful pointless poor preposterous provocation provocative reckless recklessness regrettable reprehensible ridiculous rubbish
  scandal scandalous selfish senseless shambles shame shameful shameless shoddy shortsighted sloppy stupid sad theatre theatrical
  tired toothless tragic troubling ugly unacceptable unfair unfortunate unhelpful unjust unjustified unprovoked unrealistic unreasonable unwise useless
  vile weak worrying worthless wrong`);

/** Judgements that approve. */
export const PRAISE = words(`
  admirable brave bravery breakthrough constructive courage courageous encouraging excellent exemplary fair honest generous good great hero
  heroic historic honourable honorable important impressive justified legitimate martyr milestone noble outstanding positive promising
  remarkable responsible right statesmanlike success successful valuable welcome wise wonderful`);

/** What one calls a claim that one denies. */
export const UNTRUTH = words(`
  baseless bogus fabrication concoction disinformation fabrication fake falsehood false fantasy fiction fictitious groundless hoax incorrect inaccurate
  invention libel lie misinformation misleading myth nonsense propaganda slander smear unfounded unproven unsubstantiated untrue untruth`);

/** Deeds that are announced to deter. */
export const COERCION = words(`
  annihilate answer arrest attack avenge blockade bomb boycott break cancel close crush cut deport destroy escalate expel fight freeze halt
  hit impose intervene invade march obliterate occupy pay punish react regret resist respond retaliate sanction seize shut stop storm
  strike sue suspend terminate use wipe withdraw withhold`);

/** What follows, if they are not heeded. */
export const CONSEQUENCES = words(
  'bill consequence cost court dark force lesson price reprisal retaliation response revenge sanction war',
);

/** Readiness. */
export const READY = words('amenable glad happy open prepared ready willing');

/** Verbs by which a speaker takes up an offer, backs, owns up, or looks ahead. */
export const ACCEPTING = words('accept agree approve attend come comply consent join ratify sign');
export const BACKING = words('applaud back commend congratulate endorse praise salute stand support thank welcome');
export const OWNING = words('acknowledge admit apologise apologize concede regret');
export const BELIEVING = words('believe doubt expect fear feel guess hope imagine suppose suspect think');
export const INTENDING = words('aim hope intend mean plan prepare propose seek want wish');
/** "We will not rest", "will not play politics": what one vows never to do is no refusal of another's wish. */
export const STEADFAST = words('falter flinch forget play relent rest sleep tire waver');
export const WANTING = words('demand expect insist need want');
export const OFFERING = words('invite offer propose recommend suggest');

/** Nouns for what somebody has claimed: to reject one is to deny it, to reject anything else is to refuse it. */
export const CLAIMS = words(`
  accusation allegation assertion blame charge claim complaint criticism finding idea insinuation notion report rumour rumor story
  suggestion suspicion tale account`);

/** Verbs of answering: "would not say", "declined to comment" refuse to speak. */
export const SPEAKING = words(`
  answer assign comment confirm discuss disclose discuss draw elaborate identify name reveal say speak specify speculate talk tell
  explain give mention reply respond`);

/** Verbs that turn what follows into its contrary. */
export const REVERSING = words('avoid decline fail forbear hesitate neglect omit refrain refuse resist');

/** Verbs that give somebody or something a name. */
export const CALLING = words(
  'brand call characterise characterize consider deem denounce describe dismiss dub label portray term',
);

/** Words of outlets: in the names of newspapers, agencies, broadcasters. */
export const OUTLET_WORDS = words(`
  agency bbc broadcaster bulletin channel chronicle cnn courier daily dispatch echo gazette globe guardian herald
  independent journal magazine mail media mirror monitor network news newspaper observer outlet paper post press programme radio
    reuters review standard star station sun telegraph television times tribune tv weekly wire`);
