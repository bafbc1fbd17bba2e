import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Offsets } from '../../../record/index.ts';
import type { DecisionInput, ReportDetail } from '../../api/contract.ts';
import { freshKey, useDecide, useTakeBack } from '../../api/use-decide.ts';
import { useCoder } from '../../api/use-desk.ts';
import { say, sayRefused } from '../../parts/toast.tsx';
import type { EventChanges, StatementChanges } from './changes-of.ts';
import type { Finding } from './findings.ts';
import { foresee } from './foresee.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type NewStatement = Extract<DecisionInput, { kind: 'add-statement' }>['statement'];
export type NewEvent = Extract<DecisionInput, { kind: 'add-event' }>['event'];

/** What a person can decide about the findings of one report. Each is shown at once; a refused one is put back with a quiet word. */
export interface Review {
  readonly accept: (finding: Finding) => void;
  readonly reject: (finding: Finding) => void;
  readonly correct: (finding: Finding, changes: StatementChanges | EventChanges) => void;
  readonly note: (finding: Finding, text: string) => void;
  readonly addStatement: (statement: NewStatement) => void;
  readonly addEvent: (event: NewEvent) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function useReview(report: string): Review {
  const by = useCoder();
  const { mutate: decide } = useDecide();
  const { mutate: undo } = useTakeBack('undo');
  const { mutate: redo } = useTakeBack('redo');

  const take = useCallback(
    (input: Without<DecisionInput, 'report'>, done: string) => {
      const decision = { ...input, report } as DecisionInput;
      const at = new Date().toISOString();
      decide(
        {
          decisions: [decision],
          key: freshKey(),
          foresee: (client) =>
            change(
              client,
              report,
              (detail) => detail.record && { ...detail, record: foresee(detail.record, decision, by, at) },
            ),
        },
        {
          onSuccess: () => say(done, () => undo()),
          onError: (error) => sayRefused(`Not taken: ${error.message}`),
        },
      );
    },
    [decide, undo, report, by],
  );

  return useMemo<Review>(
    () => ({
      accept: (finding) => take({ kind: 'accept', ...refer(finding) }, 'Accepted.'),
      reject: (finding) => take({ kind: 'reject', ...refer(finding) }, 'Rejected.'),
      correct: (finding, changes) =>
        take(
          finding.what === 'statement'
            ? { kind: 'correct-statement', ...refer(finding), changes: changes as StatementChanges }
            : { kind: 'correct-event', ...refer(finding), changes: changes as EventChanges },
          'Corrected.',
        ),
      note: (finding, text) => take({ kind: 'note-finding', ...refer(finding), text }, 'Noted.'),
      addStatement: (statement) => take({ kind: 'add-statement', statement }, 'Statement added.'),
      addEvent: (event) => take({ kind: 'add-event', event }, 'Event added.'),
      undo: () =>
        undo(undefined, {
          onSuccess: ({ decision }) =>
            say(decision ? `Taken back: ${wordOf(decision.kind)}.` : 'Nothing to take back.'),
          onError: (error) => sayRefused(`Not taken back: ${error.message}`),
        }),
      redo: () =>
        redo(undefined, {
          onSuccess: ({ decision }) => say(decision ? 'Restored.' : 'Nothing to restore.'),
          onError: (error) => sayRefused(`Not restored: ${error.message}`),
        }),
    }),
    [take, undo, redo],
  );
}

const refer = (finding: Finding) => ({ finding: finding.id, start: finding.start });
const wordOf = (kind: string): string => kind.replaceAll('-', ' ');

function change(client: QueryClient, report: string, next: (detail: ReportDetail) => ReportDetail | null): void {
  client.setQueriesData<ReportDetail>(
    { queryKey: [reportPath(report)], exact: false },
    (detail) => (detail && next(detail)) ?? detail,
  );
}

export const reportPath = (id: string): string => `/api/reports/${encodeURIComponent(id)}`;

/** Places without their text, as decisions take them. */
export const placesOf = (spans: readonly Offsets[]) => spans.map(({ start, end }) => ({ start, end }));
