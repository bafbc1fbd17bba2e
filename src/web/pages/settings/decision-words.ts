import type { DecisionAnswer } from '../../api/contract.ts';

const WORDS: Readonly<Record<string, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
  note: 'noted',
  'merge-actors': 'merged actors',
  'split-actor': 'split an actor',
  'set-party': 'set a party',
  'rename-issue': 'renamed an issue',
  'merge-issues': 'merged issues',
  'edit-report': 'edited details',
  'set-story': 'sorted copies',
  undo: 'took back a decision',
};

/** What was done, as a word for the log. */
export const wordOf = ({ kind }: Pick<DecisionAnswer, 'kind'>): string => WORDS[kind] ?? kind.replaceAll('-', ' ');

/** The finding a decision is about, where it is about one of a report. */
export function findingOf(
  decision: DecisionAnswer,
): { readonly report: string; readonly finding: string | null; readonly words: string } | null {
  const ref = record(decision.ref) ?? record(decision.on);
  const report = ref?.report ?? decision.report;
  if (typeof report !== 'string') return null;
  const anchor = Array.isArray(ref?.anchor)
    ? ref.anchor.map((quote) => record(quote)?.text).filter((text) => typeof text === 'string')
    : [];
  return { report, finding: typeof ref?.id === 'string' ? ref.id : null, words: anchor.join(' … ') };
}

/** What a decision about the whole desk names, in a line. */
export function subjectOf(decision: DecisionAnswer): string {
  const { kind } = decision;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const list = (value: unknown) => (Array.isArray(value) ? value.map(text).join(', ') : '');
  if (kind === 'merge-actors') return `${list(decision.names)} into ${text(decision.into)}`;
  if (kind === 'split-actor') return `${text(decision.as)} from ${text(decision.name)}`;
  if (kind === 'set-party') return `${text(decision.actor)}: ${text(decision.party) || 'no party'}`;
  if (kind === 'rename-issue') return `${text(decision.issue)}: ${text(decision.name)}`;
  if (kind === 'merge-issues') return `${list(decision.issues)} into ${text(decision.into)}`;
  if (kind === 'note') return text(decision.text);
  return '';
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
