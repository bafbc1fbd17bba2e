/** Where each side stands now on each issue, and what shows it. */
import type { IssueId } from '../../record/index.ts';
import type { Evidence, HeldPosition } from '../positions/positions.ts';
import { type Sourcing, trackOf } from '../sourcing.ts';
import type { Facts } from './facts.ts';

export interface Standing {
  readonly issue: IssueId;
  readonly party: string;
  readonly position: HeldPosition;
  /** The finding that shows it best. */
  readonly shownBy: Evidence;
  /** The last stance before this one that was another, as far as the party said so openly. */
  readonly before: HeldPosition | null;
  /** What only weaker sources tell of the time since. */
  readonly rumour: HeldPosition | null;
}

/** One standing a party and issue, in the order of the positions. `upTo`: as it was on that day's eve. */
export function standingsOf(facts: Facts, upTo: string | null = null): readonly Standing[] {
  const subjects = new Map<string, HeldPosition[]>();
  for (const position of facts.positions) {
    if (upTo !== null && !(position.since !== null && position.since.from < upTo)) continue;
    const key = `${position.party}\n${position.issue}`;
    const list = subjects.get(key);
    if (list) list.push(position);
    else subjects.set(key, [position]);
  }
  return [...subjects.values()].flatMap((history): Standing[] => {
    const firm = history.filter(isFirm);
    const position = latest(firm) ?? latest(history);
    if (!position) return [];
    const before = firm.filter((one) => isEarlier(one, position) && one.stance !== position.stance).at(-1) ?? null;
    const rumour = isFirm(position)
      ? (history.filter((one) => !isFirm(one) && isEarlier(position, one) && one.stance !== position.stance).at(-1) ??
        null)
      : null;
    return [
      {
        issue: position.issue,
        party: position.party,
        position,
        shownBy: bestEvidence(position, facts),
        before,
        rumour,
      },
    ];
  });
}

/** What the party's own people openly said or did; a mere denial that anything is on offer is none. */
export function isFirm({ sourcing, byDenialOnly }: HeldPosition): boolean {
  return trackOf(sourcing) === 'firm' && !byDenialOnly;
}

/** The last; of those of one day the one that rests on an act or a deed rather than on a turn of phrase. */
function latest(history: readonly HeldPosition[]): HeldPosition | undefined {
  const last = history.at(-1);
  if (!last) return undefined;
  const isPlain = ({ evidence }: HeldPosition) => evidence.some(({ basis }) => basis === 'act' || basis === 'deed');
  return history.filter((one) => one.since?.from === last.since?.from && isPlain(one)).at(-1) ?? last;
}

function isEarlier(a: HeldPosition, b: HeldPosition): boolean {
  return (a.since?.from ?? '') < (b.since?.from ?? '');
}

const SHOWN_FIRST: readonly Sourcing[] = ['own-words', 'deed', 'paraphrase', 'anonymous', 'media', 'account'];

export function bestEvidence(position: HeldPosition, { stories, said }: Facts): Evidence {
  const rank = ({ cite, sourcing, basis }: Evidence) => {
    const statement = said(cite);
    const again = statement !== undefined && stories.isReprint(statement) ? 100 : 0;
    const isTitle = statement?.inTitle ? 10 : 0;
    return again + isTitle + SHOWN_FIRST.indexOf(sourcing) * 2 + (basis === 'wording' ? 1 : 0);
  };
  return [...position.evidence].sort((a, b) => rank(a) - rank(b))[0]!;
}
