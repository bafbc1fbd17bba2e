/** Words by which a plain statement takes a stance, and words that take one away. */

/** The party is ready to give something. */
export const OFFERING =
  /\b(?:prepared|ready|willing|open) to\b|\bwould (?:be )?(?:offer|consider)\b|\boffer(?:ed|s|ing)? to\b/iu;

/** The party will do what was asked of it. */
export const YIELDING =
  /\b(?:will|would|shall) (?:leave|withdraw|pull|release|reopen|open|lift|hand over|return|stop|end|suspend|halt|obey|comply|sign|go)\b/iu;

/** The party lets something come. */
export const WELCOMING =
  /\b(?:would|will|can|could) (?:accept|agree|welcome|sign)\b|\b(?:is|are|was|were|be) welcome\b|\bwe (?:accept|agree)\b/iu;

/** The party wants something from others. */
export const DEMANDING = /\b(?:must(?! have| be (?:said|noted))|ha(?:s|ve) to|ought to|needs? to|had better)\b/iu;

/** The party binds itself not to. */
export const REFUSING =
  /\b(?:will|would|shall|can|could|do|does|did) (?:not|never) (?:accept|agree|allow|discuss|negotiate|talk|give|pay|pull|withdraw|sign|consider|recogni[sz]e|yield|let|open|close|hand|sell|trade|leave|return|bow|tolerate)\b|\b(?:won[’']t|can[’']t|cannot) (?:accept|agree|allow|discuss|negotiate|talk|give|pay|sign|leave|yield)\b|\b(?:never|no longer) (?:accept|agree|allow|negotiate)\b|\b(?:no|nobody|none|neither|never|not)\b[^.,;]{0,40}\b(?:could|can|would|will) (?:accept|agree|sign)\b|\bstays? where\b/iu;

/** Obeying something supports it. */
export const OBEYING = /\b(?:obey|comply|compliance|abide|respect|honou?r|heed|implement|binding)\b/iu;

/** Cues and contents of silence: who keeps silent takes no stance. */
export const SILENCE_CUE =
  /\b(?:declin\w*|refus\w*|would not|will not|did not|does not|had not|has not|have not|not|no)\b.{0,120}\b(?:comment\w*|say|speak|repl\w+|answer\w*|respond\w*|mention\w*|be drawn|confirm\w*|assign|record|verified)\b/iu;
export const SILENCE_CONTENT =
  /^\W*(?:to |she would |he would )?[“"‘]?(?:rather not\b|comment|say|speak|reply|answer|respond|be drawn|be named|elaborate|discuss (?:it|that|the (?:matter|case)))\b/iu;
export const DECLINING = /\b(?:declin|refus)\w*\b/iu;

/** Turning down what somebody claims is a denial, not a stance. */
export const CLAIMED =
  /^\W*(?:as [“"‘]?[\p{L} ]+[”"’]? )?(?:the|a|an|any|this|that|such|these|those|all|\p{L}+[’']s?|\p{Lu}\p{L}+)?\s*(?:\p{L}+ )?(?:claims?|accusations?|allegations?|accounts?|reports?|suggestions?|charges?|versions?|notions?|ideas?)\b|\brejected the (?:claim|accusation|allegation|charge|suggestion)/iu;

/** Being against these is being for what they would undo. */
export const UNDOING = /^\W*(?:ignor|breach|violat|defy|defi|disobey|delay|obstruct|abandon|undermin|breaking)\w*/iu;

/** "have never said that … cannot": somebody lifts a ban that was laid at his door. */
export const NEVER_SAID = /\b(?:never|not)\b.{0,120}\b(?:said|say|says|claimed|meant|ruled)\b/iu;

/** Cues of standing against something, rather than turning down what was asked. */
export const OPPOSING_CUE = /\b(?:oppos\w+|against|campaign\w* against)\b/iu;

/** "did not rule out", "has not rejected": the door is open, nothing more. */
export const OPEN_CUE =
  /\b(?:not|never|n[’']t|neither|nor)\b.{0,120}\b(?:rul\w+ out|reject\w*|dismiss\w*|exclud\w*|refus\w*|oppos\w*)\b/iu;

/** What a denial must deny to be a refusal: that there is anything on the table. */
export const ON_THE_TABLE =
  /\b(?:no|not|never|nothing|nobody|neither)\b[^.;]{0,60}\b(?:offer\w*|deal|figure|proposal|plan|concession\w*|agreement|talks|negotiat\w+|compromise)\b/iu;

/** Threats whose condition names what is wanted. */
export const IF_NOT = /^(?:\w+ )?if\b[^.]{0,120}\b(?:not|no|never|fail\w*|refus\w*)\b/iu;
