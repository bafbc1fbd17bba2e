/** Words over an item or a section: alone, in capitals or at the head of a line, they name nobody. */
export const HEADING_WORDS: ReadonlySet<string> = new Set(
  `
  readout read-out statement statements breaking news analysis update updates updated transcript remarks opinion
  exclusive factbox explainer timeline summary editorial comment commentary feature profile interview briefing watch
  live video photo photos gallery podcast newsletter bulletin headline headlines highlights background context
  correction clarification correspondence notebook dispatch dateline trade security economy economics politics
  business market markets world national international regional local sport sports health climate energy technology
  tech science culture defence defense diplomacy war peace talks election elections protest protests migration
  environment finance agenda annex appendix contents introduction conclusion conclusions overview preamble press
  release communique communiqué note notes topic subject source sources for immediate media advisory fact sheet
  question questions answer answers q&a and the of in on brief special report reports top story stories latest today
  daily weekly review letter letters`
    .split(/\s+/)
    .filter(Boolean),
);
