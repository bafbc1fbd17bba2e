/** What is known of the reality of an event while the tree is climbed. */
import type { Outlook } from '../english/events/factuality-words.ts';

export interface Factuality {
  readonly negated: boolean;
  readonly uncertain: boolean;
  readonly future: boolean;
  /** Within an if-clause or the like. */
  readonly conditional: boolean;
  /** Uncertain, but held likely or meant: a plan rather than a possibility. */
  readonly expected: boolean;
  /** Wanted, allowed or meant by somebody, and no more said. */
  readonly wished: boolean;
}

export type Flags = { -readonly [Key in keyof Factuality]: boolean };

export function noFlags(): Flags {
  return { negated: false, uncertain: false, future: false, conditional: false, wished: false, expected: false };
}

export function include(sum: Flags, other: Factuality): void {
  sum.uncertain ||= other.uncertain;
  sum.future ||= other.future;
  sum.wished ||= other.wished;
  sum.expected ||= other.expected;
  sum.conditional ||= other.conditional;
}

/** What is open or wished lies ahead; what somebody can do or seems to do need not. */
export function mark(sum: Flags, outlook: Outlook | undefined): void {
  if (outlook === 'possible' || outlook === 'able' || outlook === 'expected') sum.uncertain = true;
  if (outlook === 'expected') sum.expected = true;
  if (outlook === 'wished') sum.wished = true;
  if (outlook && AHEAD.has(outlook)) sum.future = true;
}

const AHEAD: ReadonlySet<Outlook> = new Set(['possible', 'planned', 'wished', 'expected']);
