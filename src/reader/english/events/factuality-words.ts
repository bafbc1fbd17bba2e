/**
 * Words that say whether what they govern took place. `denied`: it did not; `possible`: open; `planned`: ahead, meant or expected;
 * `transparent`: as real as the governing word itself ("managed to", "continued to").
 */
export type Outlook = 'denied' | 'possible' | 'able' | 'wished' | 'expected' | 'planned' | 'transparent';

const OUTLOOKS: Readonly<Record<Outlook, string>> = {
  denied:
    'fail refuse avoid neglect forget refrain abstain deny refute cancel abort avert prevent scrap foil thwart ' +
    'cease stop prohibit ban forbid delay postpone shelve veto unable impossible failure refusal denial cancellation ' +
    'prevention inability decline',
  possible:
    'try attempt hope fear worry doubt suspect afraid dread threaten mull consider contemplate weigh possible likely unlikely potential ' +
    'effort prospects bid threat risk possibility prospect chance option opportunity danger struggle fight worry concern speculation ' +
    'negotiate tentative aim warn',
  expected: 'expect intend expectation arrange schedule',
  able: 'seem appear tend tendency may believe',
  wished:
    'want wish seek facilitate propose suggest recommend advocate demand ask urge request plead insist require encourage pressure lobby advise ' +
    'invite order need allow permit enable able proposal demand request appeal plea recommendation suggestion ' +
    'invitation permission willingness desire right duty contract options ability campaign talk discuss debate negotiation oppose ' +
    'opposition like prefer tell negotiations readiness goal aim objective beg oblige obligate obligation capable instruct command warning call',
  planned:
    'will plan mean promise pledge vow swear agree offer decide resolve commit undertake prepare set due ' +
    'ready willing determined await announce anticipate predict forecast slate poise pending ' +
    'intention promise pledge vow commitment agreement decision offer preparation bound ' +
    'about eager volunteer consent opt plans',
  transparent:
    'begin start continue resume keep proceed manage help come go happen carry conduct launch stage mount hold make ' +
    'complete finish end take see witness escalate intensify erupt occur persist force cause lead get have join remember ' +
    'report confirm condemn follow persuade convince compel induce prompt claim secure ensure achieve obtain effect',
};

function byLemma(): ReadonlyMap<string, Outlook> {
  const map = new Map<string, Outlook>();
  for (const outlook of ['transparent', 'wished', 'able', 'possible', 'expected', 'planned', 'denied'] as const) {
    for (const lemma of OUTLOOKS[outlook].split(' ')) if (lemma !== '') map.set(lemma, outlook);
  }
  return map;
}

/** The outlook on what a verb, noun or adjective governs; nothing for words that say nothing of it. */
export const OUTLOOK_OF: ReadonlyMap<string, Outlook> = byLemma();

/** Modal auxiliaries. `would` is a future seen from the past under a verb of saying, and open elsewhere. */
export const MODAL_OUTLOOK: ReadonlyMap<string, Outlook> = new Map([
  ['will', 'planned'],
  ['wo', 'planned'],
  ["'ll", 'planned'],
  ['’ll', 'planned'],
  ['shall', 'planned'],
  ['can', 'able'],
  ['ca', 'able'],
  ['could', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['would', 'planned'],
  ["'d", 'planned'],
  ['’d', 'planned'],
  ['should', 'wished'],
  ['must', 'wished'],
  ['ought', 'wished'],
]);

export const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'nobody',
  'none',
  'nothing',
  'hardly',
  'scarcely',
  'without',
]);

export const UNCERTAIN_ADVERBS: ReadonlySet<string> = new Set([
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'likely',
  'potentially',
  'conceivably',
]);

export const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost']);

export const CONDITIONAL_MARKS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'until',
  'till',
  'once',
]);

/** Modifiers of event nouns. */
export const NOUN_OUTLOOK: ReadonlyMap<string, Outlook> = new Map(
  (
    [
      ['planned', 'planned proposed upcoming forthcoming future scheduled intended expected coming next'],
      ['possible', 'possible potential threatened imminent hypothetical likely feared suspected'],
      ['denied', 'failed cancelled canceled aborted averted thwarted foiled abandoned postponed delayed now-cancelled'],
    ] as const
  ).flatMap(([outlook, words]) => words.split(' ').map((word) => [word, outlook] as const)),
);

export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'say tell add announce declare state claim report confirm insist note explain argue warn vow reiterate repeat maintain assert write stress reveal indicate acknowledge admit suggest believe think allege signal'.split(
    ' ',
  ),
);

/** Verbs whose subject is the event itself, so that their modality is its own: "talks may resume". */
export const OCCURRENCE: ReadonlySet<string> = new Set(
  'take occur happen begin start resume continue end go come proceed follow break erupt collapse fail last hold cease stop launch conduct stage'.split(
    ' ',
  ),
);

/** Infinitives that tell an outcome, not a purpose: "fell to reach a low". */
export const OUTCOMES: ReadonlySet<string> = new Set('reach end close finish become win lose slip find'.split(' '));
