/**
 * English words of demands, refusals, offers and threats as a bare action that can name an option: "The guards must leave Sella
 * Ford" → "have the guards leave Sella Ford". Null where the words name no action: an option is not made up.
 */
export function actionIn(clause: string, actorNames: readonly string[]): string | null {
  const text = clause
    .replace(/[“”"«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s…,;:–—-]+|[\s…,;:.!?–—-]+$/gu, '')
    .replace(/\s(?:nor|and|but|or)$/iu, '')
    .trim();
  for (const find of FORMS) {
    const found = find(text, actorNames);
    if (found !== null) return shortened(found);
  }
  return null;
}

type Form = (text: string, actorNames: readonly string[]) => string | null;

const MUST =
  /^(.{0,80}?)\s*\b(?:must|should|shall|ought to|ha(?:s|ve) to|needs? to|(?:is|are) to)\s+(?!not\b|never\b)(.+)$/iu;
const ORDER = /^(?:(.{0,60}?)\s)?to\s+(?!the\b|a\b|an\b|its\b|their\b)(\p{Ll}.+)$/u;
const BE_DONE = /^that\s+(.{1,60}?)\s+be\s+(.+)$/iu;
const BE_READY =
  /\b(?:ready|prepared|willing|able|going|plans?|intends?|wish(?:es)?|wants?|offers?|offered|refused?|vow(?:s|ed)|promised?|threatened) (?:not )?to\s+(.+)$/iu;
const WOULD =
  /^(.{0,60}?)\s*\b(?:will|would|wo|ca|can|could|cannot|shall|’ll|'ll)(?:n[’']t)?\b\s*(?:(?:also|never|not|neither|only)\s+)*(\p{Ll}.+)$/iu;
const THAT_ACTS = /^that\s+(.{1,60}?)\s+(\p{Ll}[\p{L}-]*(?:\s.+)?)$/u;
const NOUN = /^(?!the moment\b)(?:an?|the|its|their|his|her|our|full|more|immediate|outside)\s.+$/iu;
const GERUND = /^\p{Ll}{2,}ing\s.+$/u;
const IF_THEY =
  /^(?:only |but )?if\s+((?:the|all|every|its|their|his|our|any)\s[\p{L}’' -]{2,40}?s)\s+(\p{Ll}[\p{L}-]*[^s\s](?:\s.+)?)$/u;
/** "unless the gates were opened", "if an inspection had not begun": what must come true. */
const DONE_BY_THEN =
  /^(?:unless|until|once|the moment|(?:only )?if)\s+(.{1,50}?)\s+(?:is|are|was|were|has(?: been)?|have(?: been)?|had(?: been)?)\s+(?:not\s+)?(?:been\s+)?(\p{Ll}.+)$/iu;
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|said|says|will|would|can|could|does|do|did|must|should|may|might)\b/iu;
/** Subjects that stand for the speaker or for whoever is spoken to. */
const SELF =
  /^(?:that )?(?:it|they|we|he|she|you|i|his country|her country|our country|(?:his|her|its|the|our|this) (?:government|side|party|union|league|front))$/iu;

const FORMS: readonly Form[] = [
  (text) => {
    const [, subject, done] = DONE_BY_THEN.exec(text) ?? [];
    return subject === undefined ? null : `have ${lowered(subject)} ${done}`;
  },
  (text, names) => subjected(MUST.exec(text), names),
  (text) => /^not to\s+(.+)$/iu.exec(text)?.[1] ?? null,
  (text) => {
    const [, subject, done] = BE_DONE.exec(text) ?? [];
    return subject === undefined ? null : `have ${lowered(subject)} ${done}`;
  },
  (text) => BE_READY.exec(text)?.[1] ?? null,
  (text) => {
    const [, subject, act] = ORDER.exec(text) ?? [];
    return act === undefined || (subject !== undefined && FINITE.test(subject)) ? null : act;
  },
  (text, names) => subjected(WOULD.exec(text), names),
  (text, names) => {
    const [, subject, act] = THAT_ACTS.exec(text) ?? [];
    return subject !== undefined && isActor(subject, names) && !FINITE.test(act!) && !/^\S+(?:s|ed)\b/u.test(act!)
      ? act!
      : null;
  },
  (text) => {
    const [, subject, act] = IF_THEY.exec(text) ?? [];
    return subject === undefined || FINITE.test(act!) || /^\S+(?:ed|ly)\b/u.test(act!)
      ? null
      : `have ${subject} ${act}`;
  },
  (text) =>
    (NOUN.test(text) || GERUND.test(text)) && !FINITE.test(text) && words(text) > 2
      ? `agree to ${lowered(text)}`
      : null,
];

/** "must" and "would" with their subject: the actor's own act, or what it is to bring about. */
function subjected(match: RegExpExecArray | null, names: readonly string[]): string | null {
  const [, before = '', act] = match ?? [];
  if (act === undefined) return null;
  const subject = before
    .replace(/^that\s+/iu, '')
    .replace(/^.*(?:,|;|\band)\s+/iu, '')
    .trim();
  if (subject === '' || SELF.test(subject) || isActor(subject, names) || /\bthat$/u.test(subject)) {
    return /^be\s/u.test(act) ? null : act;
  }
  if (FINITE.test(subject) || words(subject) > 6) return null;
  return `have ${lowered(subject)} ${act.replace(/^be\s+/u, '')}`;
}

function isActor(subject: string, names: readonly string[]): boolean {
  const bare = subject.toLowerCase().replace(/^the /, '');
  return names.some((name) => name.toLowerCase().replace(/^the /, '') === bare);
}

function lowered(text: string): string {
  return text.replace(/^(?:The|A|An|Its|Their|Our|All|Every|Any|Outside|Full|More)\b/u, (first) => first.toLowerCase());
}

function words(text: string): number {
  return text.split(' ').length;
}

const LONGEST = 64;

/** The action without what hangs on it: conditions, asides, second thoughts. */
function shortened(action: string): string {
  const head = action
    .split(/\s*(?:[;:.!?…]|, | – | — |\b(?:before|unless|if|because|while|although|nor|until every)\b)/u)[0]!
    .trim();
  const text = head === '' ? action : head;
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1).replace(/\s+\S*$/u, '');
  return cut.replace(/(?:\s(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|its|their|until|that|this))+$/iu, '');
}
