import type { Phrase } from '../phrase.ts';
import type { Merger } from '../scene.ts';

/** "the Irsa River Authority … the River Authority": a shorter name of a body whose words all stand in a longer one that ends alike. */
export const shortName: Merger = {
  name: 'short form of a name',
  why: 'after equal names; the longer name must be the only one that fits, or nothing is merged',
  merge: ({ phrases, chains }) => {
    const byLast = new Map<string, number[]>();
    const byFirst = new Map<string, number[]>();
    phrases.forEach((phrase, i) => {
      if (!isBodyName(phrase)) return;
      const last = phrase.key.split(' ').at(-1)!;
      const list = byLast.get(last) ?? [];
      if (!list.some((other) => phrases[other]!.key === phrase.key)) list.push(i);
      byLast.set(last, list);
      if (!/ (?:of|for) /.test(phrase.key)) return;
      const first = phrase.key.split(' ').slice(0, 2).join(' ');
      byFirst.set(first, [...(byFirst.get(first) ?? []).slice(0, 20), i]);
    });
    phrases.forEach((phrase, i) => {
      if (!isBodyName(phrase) || phrase.identity !== null) return;
      const words = phrase.key.split(' ');
      if (words.length === 1 && phrase.definiteness !== 'definite') return;
      const longer = (byLast.get(words.at(-1)!) ?? []).slice(0, 30).filter((other) => {
        const long = phrases[other]!.key.split(' ');
        return long.length > words.length && isSubsequence(words, long);
      });
      longer.push(
        ...(byFirst.get(`${words[0]} ${words[1]}`) ?? []).filter((other) => isPrefix(phrase.key, phrases[other]!.key)),
      );
      const distinct = new Set(longer.map((other) => chains.find(other)));
      if (distinct.size === 1 && !chains.same(longer[0]!, i)) chains.link(longer[0]!, i, 'short form of a name');
    });
  },
};

/** "Lakes Court … Lakes Court of Arbitration". */
const isPrefix = (short: string, long: string): boolean =>
  long.startsWith(`${short} of `) || long.startsWith(`${short} for `);

const isBodyName = (phrase: Phrase): boolean =>
  phrase.form === 'name' &&
  (phrase.sense === 'body' || phrase.sense === 'unknown' || phrase.sense === 'state') &&
  phrase.key !== '' &&
  !phrase.identity?.startsWith('state:');

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
