import type { Params } from '../../api/request.ts';

/** Which reports are listed, and in which order. Empty words do not restrict. */
export interface ReportChoice {
  readonly text: string;
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly order: 'date' | 'added' | 'relevance';
  readonly unreviewed: boolean;
  /** True: copies of a story are folded under its first report. */
  readonly once: boolean;
}

export const EVERY_REPORT: ReportChoice = {
  text: '',
  source: '',
  from: '',
  to: '',
  order: 'date',
  unreviewed: false,
  once: true,
};

/** What is asked of the desk: best matches first is only asked where there is something to match. */
export function reportParams(choice: ReportChoice): Params {
  const order = choice.order === 'relevance' && choice.text.trim() === '' ? 'date' : choice.order;
  return { ...choice, text: choice.text.trim(), source: choice.source.trim(), order };
}

/** How far the findings of a report have been decided, 0 to 1; null where there are none. */
export function reviewedShare({
  statements,
  events,
  reviewed,
}: {
  readonly statements: number;
  readonly events: number;
  readonly reviewed: number;
}): number | null {
  const findings = statements + events;
  return findings === 0 ? null : Math.min(1, reviewed / findings);
}
