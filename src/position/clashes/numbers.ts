/** One count told with different numbers. */
import type { Said } from '../dispute.ts';
import { SAME_SUBJECT } from '../english/numbers.ts';
import { sharedNotions } from '../words.ts';
import type { Pair } from './clash.ts';
import { cueOf, type Debate, isNested, MOST_PARTNERS } from './debate.ts';
import { disagree, type Quantity, quantitiesOf } from './quantities.ts';

/** Reports further apart than this count something else. */
const DAYS = 10;

interface Count {
  readonly said: Said;
  readonly quantity: Quantity;
  readonly subject: string;
}

export function findNumberClashes(debate: Debate): readonly Pair[] {
  const pairs: Pair[] = [];
  const bySubject = new Map<string, Count[]>();
  for (const report of debate.byReport.values()) {
    let last: Count | null = null;
    report.forEach((said, index) => {
      const before = report[index - 1];
      for (const quantity of quantitiesOf(said.words)) {
        const denies = quantity.denied
          ? deniedCount(said, quantity, report.slice(Math.max(0, index - 10), index))
          : null;
        if (denies) pairs.push({ a: denies, b: said, kind: 'how-many' });
        if (quantity.denied) continue;
        const carriesOn = before !== undefined && pointsBack(said) && !isNested(before, said);
        const told = carriesOn ? quantitiesOf(before.words).at(-1) : undefined;
        if (
          told &&
          carriesOn &&
          before.speaker?.key !== said.speaker?.key &&
          areOfOneKind(told, quantity) &&
          disagree(told, quantity)
        )
          pairs.push({ a: before, b: said, kind: 'how-many' });
        const subject: string | null = quantity.subject ?? (carriesOn && last?.said === before ? last.subject : null);
        if (subject === null) continue;
        last = { said, quantity, subject };
        const known = bySubject.get(subject);
        if (known) known.push(last);
        else bySubject.set(subject, [last]);
      }
    });
  }
  for (const counts of bySubject.values()) pairs.push(...pairsAmong(counts));
  return pairs;
}

function pairsAmong(counts: readonly Count[]): Pair[] {
  return counts.flatMap((b, index) =>
    counts
      .slice(Math.max(0, index - MOST_PARTNERS), index)
      .filter((a) => differ(a, b) && !isNested(a.said, b.said) && close(a.said, b.said))
      .map((a): Pair => ({ a: a.said, b: b.said, kind: 'how-many' })),
  );
}

function differ(a: Count, b: Count): boolean {
  if (a.said.inTitle || b.said.inTitle || a.said === b.said) return false;
  const sameVoice = a.said.speaker !== null && a.said.speaker.key === b.said.speaker?.key;
  return !sameVoice && !a.quantity.denied && !b.quantity.denied && disagree(a.quantity, b.quantity);
}

function close(a: Said, b: Said): boolean {
  const [x, y] = [a.when, b.when];
  return x !== null && y !== null && Math.abs(Date.parse(x.from) - Date.parse(y.from)) <= DAYS * 86_400_000;
}

/** A bare number may follow a share ("8 per cent", then "no more than 3"), not a length or a date. */
function areOfOneKind(told: Quantity, now: Quantity): boolean {
  if (told.measure === now.measure) return true;
  return now.measure === null && (told.measure === 'per' || told.measure === 'percent');
}

/** "puts it at no more than 3": the number is of what was just counted. */
function pointsBack(said: Said): boolean {
  return (
    SAME_SUBJECT.test(said.text) ||
    (/\b(?:puts?|put it|spoke of|speaks of)\b.*\b(?:it|at)\b/iu.test(cueOf(said)) && said.words.length <= 6)
  );
}

/** "he had seen no seven wounded" after "seven people were wounded". */
function deniedCount(said: Said, quantity: Quantity, before: readonly Said[]): Said | null {
  return (
    [...before]
      .reverse()
      .find(
        (one) =>
          one.within === null &&
          !one.inTitle &&
          one.speaker?.key !== said.speaker?.key &&
          sharedNotions(one.notions, said.notions).length > 0 &&
          quantitiesOf(one.words).some(
            ({ from, to, denied }) => !denied && from === quantity.from && to === quantity.to,
          ),
      ) ?? null
  );
}
