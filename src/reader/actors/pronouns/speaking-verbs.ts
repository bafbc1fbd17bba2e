const SPEAKING = new Set(
  'say tell add claim state announce warn argue explain note insist report deny reply write suggest declare think believe want know ask'.split(
    ' ',
  ),
);

/** True for the commonest verbs of speech and thought: their subjects are who the talk is of. */
export const isSpeakingVerb = (lemma: string): boolean => SPEAKING.has(lemma.toLowerCase());
