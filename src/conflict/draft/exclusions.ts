import { wordsOf } from './clause.ts';
import type { DraftOption } from './options.ts';
import type { Point } from './points.ts';
import { isFirm } from './strength.ts';

/** What cannot be, by the words of somebody who decides on it. */
export type Exclusion =
  | { readonly implies: [string, string]; readonly point: Point }
  | { readonly atMostOne: string[]; readonly point: Point };

/** Refusing is no impossibility: only these words are taken to speak of one. */
const IMPOSSIBLE = /\b(?:impossible|not possible|physically|technically (?:cannot|unable)|cannot both|no way to)\b/iu;
const TOGETHER = /\b(?:while|both|at the same time|as well as|together with)\b/iu;

/** Rules where a party says that one of its options cannot be without, or together with, another. */
export function exclusionsOf(points: readonly Point[], options: readonly DraftOption[]): readonly Exclusion[] {
  const found = new Map<string, Exclusion>();
  for (const point of points) {
    if (!isFirm(point) || !IMPOSSIBLE.test(wordsOf(point.pieces))) continue;
    const own = options.find(
      ({ owner, issue, kind }) => kind === 'action' && owner === point.party && issue === point.issue,
    );
    for (const issue of point.condition?.issues ?? []) {
      const other = options.find((option) => option.kind === 'action' && option.issue === issue && option !== own);
      if (!own || !other) continue;
      const isTogether = TOGETHER.test(wordsOf(point.pieces));
      const key = `${own.id} ${other.id} ${isTogether}`;
      if (!found.has(key))
        found.set(key, isTogether ? { atMostOne: [own.id, other.id], point } : { implies: [own.id, other.id], point });
    }
  }
  return [...found.values()];
}
