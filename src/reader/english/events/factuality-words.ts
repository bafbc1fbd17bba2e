/**
 * Words that say whether what they govern took place. `denied`: it did not; `possible`: open; `planned`: ahead, meant or expected;
 * `transparent`: as real as the governing word itself ("managed to", "continued to").
 */
export type Outlook = 'denied' | 'possible' | 'planned' | 'transparent';

const OUTLOOKS: Readonly<Record<Outlook, string>> = {
  denied:
    'fail refuse decline avoid neglect forget refrain abstain deny refute cancel abort avert prevent scrap foil thwart abandon ' +
    'cease stop prohibit ban forbid delay postpone shelve reject veto unable impossible failure refusal denial cancellation ' +
    'prevention ban inability postpone suspend',
  possible:
    'try attempt want wish hope seek aim consider contemplate propose suggest recommend advocate demand ask urge request call ' +
    'fear worry doubt suspect threaten warn consider mull weigh discuss debate allow permit enable may possible able likely ' +
    'unlikely potential plead appeal insist need require encourage pressure press lobby advise invite order ' +
    'effort bid proposal threat risk fear possibility prospect chance hope demand request appeal plea option opportunity ' +
    'danger ability right desire wish attempt prepare struggle fight claim believe seem appear tend tendency worry concern ' +
    'suggestion recommendation invitation warning speculation pressure permission willingness oppose opposition ' +
    'campaign push talk negotiate negotiation negotiations pretext urge readiness impose ',
  planned:
    'will plan intend mean expect schedule promise pledge vow swear agree offer decide resolve commit undertake prepare arrange set due ' +
    'ready willing determined await announce anticipate predict forecast order threaten slate poise pending ' +
    'intention promise pledge vow commitment agreement decision offer expectation schedule preparation plans bound' +
    ' about eager decided expected planned set scheduled volunteer consent opt aim option',
  transparent:
    'begin start continue resume keep proceed manage help come go happen carry conduct launch stage mount hold make ' +
    'complete finish end take see witness escalate intensify erupt occur persist force cause lead get have join remember ' +
    'report confirm condemn follow persuade convince compel induce',
};

function byLemma(): ReadonlyMap<string, Outlook> {
  const map = new Map<string, Outlook>();
  for (const outlook of ['transparent', 'possible', 'planned', 'denied'] as const) {
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
  ['can', 'possible'],
  ['ca', 'possible'],
  ['could', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['would', 'possible'],
  ["'d", 'possible'],
  ['’d', 'possible'],
  ['should', 'possible'],
  ['must', 'possible'],
  ['ought', 'possible'],
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
