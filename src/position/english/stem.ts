/**
 * A rough English stem, enough to see that "withdrew" and "withdrawal", "shots" and "shooting" speak of one thing. It is compared with
 * itself only and never shown.
 */
export function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  const known = IRREGULAR.get(plain);
  if (known !== undefined) return known;
  if (plain.length <= 3 || /\d/.test(plain)) return plain;
  for (const [ending, put] of ENDINGS) {
    if (!plain.endsWith(ending)) continue;
    const rest = plain.slice(0, -ending.length) + put;
    if (rest.length < 3) continue;
    const single = put === '' && ending !== 's' ? rest.replace(/([bdgkmnprt])\1$/, '$1') : rest;
    return single.replace(/e$/, '');
  }
  return plain.replace(/e$/, '');
}

/** Longest first; the first that leaves three letters is taken. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ment', ''],
  ['ings', ''],
  ['ing', ''],
  ['ied', 'y'],
  ['ies', 'y'],
  ['als', ''],
  ['sses', 'ss'],
  ['ed', ''],
  ['al', ''],
  ['es', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['s', ''],
];

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    shot: 'shoot',
    shots: 'shoot',
    said: 'say',
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    gave: 'give',
    given: 'give',
    left: 'leave',
    leaves: 'leave',
    went: 'go',
    gone: 'go',
    goes: 'go',
    met: 'meet',
    paid: 'pay',
    held: 'hold',
    began: 'begin',
    begun: 'begin',
    fell: 'fall',
    fallen: 'fall',
    broke: 'break',
    broken: 'break',
    took: 'take',
    taken: 'take',
    sent: 'send',
    kept: 'keep',
    came: 'come',
    struck: 'strike',
    died: 'die',
    dying: 'die',
    dead: 'die',
    death: 'die',
    deaths: 'die',
    men: 'man',
    people: 'people',
    losses: 'loss',
    fired: 'fire',
    fires: 'fire',
    firing: 'fire',
  }),
);
