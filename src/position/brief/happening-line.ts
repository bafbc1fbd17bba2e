/** A happening in a line: what is told, in the words of a report, and on whose word. */
import type { Line } from './brief.ts';
import type { Cite } from './cite-book.ts';
import { daysWord } from './english/wording.ts';
import type { Facts } from './facts.ts';
import { passesOn } from './happening-accounts.ts';
import type { RankedHappening } from './rank-happenings.ts';
import { line, name, quote } from './runs.ts';
import { joined } from './section.ts';
import { voiceOf } from './voice.ts';

const MOST_ACCOUNTS = 2;
const LONGEST = 160;

/** The words of it: the report's own, or of each side that claims it. */
export function tellingOf({ accounts }: RankedHappening, cite: Cite): Line {
  const [first] = accounts;
  if (first && first.by === null) return line(quote(first.words, LONGEST), ' ', cite(first.deed.cite));
  return joined(
    accounts
      .slice(0, MOST_ACCOUNTS)
      .map(({ by, words, deed }) =>
        line(
          'According to ',
          by ? voiceOf(by) : 'somebody not named',
          ': ',
          quote(words, LONGEST),
          ' ',
          cite(deed.cite),
        ),
      ),
    '. ',
  );
}

/** On whose word it stands: "reported", "claimed by …", "accounts differ", "planned"; and who disputes it. */
export function standingOf({ happening, accounts, claimed }: RankedHappening, { sides }: Facts): Line {
  const parts: Line[] = [];
  if (happening.status === 'planned') parts.push(line('announced'));
  if (happening.status === 'possible') parts.push(line('possible'));
  const claimants = [...new Set(accounts.flatMap(({ by }) => by?.party?.name ?? by?.speaker?.name ?? []))];
  if (!claimed) parts.push(line(accounts.some(passesOn) ? 'reported, attributed in the sentence' : 'reported'));
  else if (claimants.length > 1) parts.push(line('only claimed; accounts differ'));
  else parts.push(claimants[0] === undefined ? line('only claimed') : line('only claimed by ', name(claimants[0])));
  const others = happening.disputedBy.filter(
    (party) => !claimants.includes(party) && sides.some((side) => side.name === party),
  );
  if (others.length > 0)
    parts.push(
      line(
        'disputed by ',
        joined(
          others.map((party) => line(name(party))),
          ', ',
          ' and ',
        ),
      ),
    );
  return joined(parts, '; ');
}

/** Its day: as a report dates it, or the day of the report that tells it. */
export function whenOf({ happening, dated }: RankedHappening, facts: Facts): string {
  const { when } = happening;
  if (when === null) return 'undated';
  return dated ? daysWord(when, facts.year) : `told ${daysWord(when, facts.year)}`;
}
