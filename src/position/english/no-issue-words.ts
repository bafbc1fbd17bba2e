/** Nouns that reports of every dispute repeat and that name no subject of it: people who speak, measures of time, words about words. */
export const NO_ISSUE_WORDS: ReadonlySet<string> = new Set(
  `minister ministers ministry government governments president prime spokesman spokeswoman spokesperson official officials office leader
  leaders side sides party parties country countries capital capitals state states people man men woman women member members group groups
  colleague colleagues neighbour neighbours friend friends day days week weeks month months year years hour hours minute minutes time times
  morning night evening noon end start beginning monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december summer autumn winter spring statement statements claim claims question questions
  answer answers word words thing things way ways number numbers figure figures part parts place case cases matter matters report reports
  reporter reporters newspaper radio television message post posts letter order demand demands request requests proposal offer idea fact
  today tomorrow yesterday world public press note line lines point points moment rest condition conditions first second third behalf account accounts name
  names`.split(/\s+/),
);

/** Words after which a noun stands. */
export const NOUN_OPENERS: ReadonlySet<string> = new Set(
  `the a an its their his her our your my this these those any every no some all both more less such another each of on for from with
  over about into against under by at without`.split(/\s+/),
);
