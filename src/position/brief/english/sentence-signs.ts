/** Signs by which a sentence of a report is known for what it can and cannot tell. */

/** Words by which a sentence passes on what somebody says, in whatever place of it. */
export const PASSES_ON =
  /\b(?:sa(?:y|ys|id|ying)|tell|tells|told|according to|claim(?:s|ed|ing)?|insist(?:s|ed)?|maintain(?:s|ed)?|announced|alleg\w+|reportedly|spoke of|stated|wrote|in the words of)\b/iu;

/** A sentence that begins with a pronoun tells little on its own. */
export const POINTS_BACK = /^[‘“]?(?:she|he|they|it|this|that|these|those|its|his|her|their)\b/iu;

/** A sentence that sums up what went before: no news of the day on which it is told. */
export const LOOKS_BACK =
  /\bsince (?:the|then|last|it|its|\p{Lu}|\d)|\bso far\b|\bto date\b|\b(?:[Ii]n|[Oo]ver|[Dd]uring) (?:the past|recent)\b|\b[Ii]n (?:the )?\S+ (?:days|weeks|months|years) since\b/u;
