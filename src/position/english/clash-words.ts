/** Words by which reports join and oppose accounts. */

/** Cues and contents that turn down what somebody else said, whatever act the reader gave them. */
export const DISMISSING_CUE =
  /\b(?:den(?:y|ies|ied)|dismiss\w*|reject\w*|contradict\w*|refut\w*|rebut\w*|disput\w*|disagree\w*|counter(?:s|ed))\b/iu;
export const DISMISSING_CONTENT =
  /\b(?:is|was|were|are) (?:a |an )?(?:lie|lies|false|untrue|fabrication|fairy tale|invention)\b|\bthe opposite (?:is|was) true\b|^\W*not so\b|\bno truth\b|\b(?:rejected|denied|dismissed|disputed) (?:the|any|such|that|those|these|all) (?:claims?|accusations?|allegations?|charges?|suggestions?|reports?)\b/iu;

/** Content that points back to what was just said. */
export const POINTING_BACK =
  /^\W*(?:(?:that |having \p{L}+ )?any such|(?:the|a|an|this|that|such|these|those) (?:claims?|accusations?|allegations?|accounts?|reports?|suggestions?|charges?|versions?|stor(?:y|ies)|ideas?)|it|that|this|so|not so|them)\b|\bany such\b|\bthe opposite\b/iu;

/** What a reporter writes between two accounts that do not agree. */
export const DISAGREEING =
  /\b(?:disagree[sd]?|contradict(?:s|ed)|differ(?:s|ed)|begged to differ|saw it differently|told it differently|on the contrary)\b/iu;

/** Laying something at the door of a cause: cue and content together. */
export const CAUSING =
  /\bputs?\b.{0,120}\bdown to\b|\b(?:attribut|ascrib|credit|trac)\w*\b.{0,120}\b(?:to|with)\b|\bblam\w+\b.{0,120}\bon\b/iu;

/** "There is no …": that a thing exists is denied. */
export const NOTHING_THERE = /^\W*there (?:is|was|are|were|has been|have been|had been) (?:no|not|never)\b/iu;

/** An accusation that points back to what was just denied. */
export const OF_JUST_THAT = /\b(?:just that|doing so|having done so|the same|the opposite)\b/iu;

/** Hearing or reading something is no claim of it. */
export const HEARSAY = /\b(?:have|has|had|having) (?:read|heard|been told|seen)\b|^heard?\b/iu;

/** "have never said". */
export const NEVER_SAID_CUE =
  /\b(?:never|not)\b.{0,120}\b(?:said|say|says|claimed|suggested|called|promised|agreed)\b/iu;

export const FIRST = new Set(['first', 'started', 'began']);
