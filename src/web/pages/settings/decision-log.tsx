import { useState } from 'react';
import { Link } from 'wouter';
import type { DecisionPage } from '../../api/contract.ts';
import { freshKey, useDecide, useTakeBack } from '../../api/use-decide.ts';
import { useGet } from '../../api/use-get.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { dateText } from '../../parts/date-text.ts';
import { reportAddress } from '../../parts/report-address.ts';
import { Table } from '../../parts/table.tsx';
import { say, sayRefused } from '../../parts/toast.tsx';
import { findingOf, subjectOf, wordOf } from './decision-words.ts';

type Line = DecisionPage['lines'][number];
const STEP = 25;

/** Every decision, the latest first. Each can be taken back, and what was taken back restored; none is ever deleted. */
export function DecisionLog() {
  const [limit, setLimit] = useState(STEP);
  const log = useGet<DecisionPage>('/api/decisions', { limit }, { keep: true });
  const undo = useTakeBack('undo');
  const redo = useTakeBack('redo');
  const decide = useDecide();
  const takeBack = (id: Line['id']) =>
    decide.mutate(
      { decisions: [{ kind: 'undo', decision: id }], key: freshKey() },
      { onSuccess: () => say('Taken back.'), onError: (error) => sayRefused(error.message) },
    );
  return (
    <>
      <div className="row">
        <Button
          icon="undo"
          onClick={() =>
            undo.mutate(undefined, {
              onSuccess: ({ decision }) => say(decision ? 'Taken back.' : 'Nothing to take back.'),
              onError: (error) => sayRefused(error.message),
            })
          }
        >
          Undo my last
        </Button>
        <Button
          onClick={() =>
            redo.mutate(undefined, {
              onSuccess: ({ decision }) => say(decision ? 'Restored.' : 'Nothing to restore.'),
              onError: (error) => sayRefused(error.message),
            })
          }
        >
          Redo
        </Button>
        <a className="button" href="/api/decisions/log" download="decisions.jsonl">
          Save the log
        </a>
      </div>
      <Answer of={log} what="Listing decisions">
        {({ lines, total }) =>
          total === 0 ? (
            <p className="muted">
              Nobody has decided anything yet. Open a report and press a to accept its first finding.
            </p>
          ) : (
            <>
              <Table
                caption="Decisions, the latest first"
                rows={lines}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'at', head: 'When', cell: ({ at }) => `${dateText(at)}, ${at.slice(11, 16)}` },
                  { key: 'by', head: 'Who', cell: ({ by }) => by },
                  {
                    key: 'what',
                    head: 'What',
                    cell: (line) => (
                      <>
                        {wordOf(line)} {line.undone && <Chip tone="plain">taken back</Chip>}
                      </>
                    ),
                  },
                  { key: 'on', head: 'On', cell: (line) => <Subject line={line} /> },
                  {
                    key: 'undo',
                    head: 'Undo',
                    cell: ({ id, kind, undone }) =>
                      !undone && (
                        <Button
                          small
                          icon="undo"
                          onClick={() => takeBack(id)}
                          aria-label={kind === 'undo' ? 'Restore what was taken back' : `Take back: ${kind}`}
                        >
                          {kind === 'undo' ? 'Restore' : 'Take back'}
                        </Button>
                      ),
                  },
                ]}
              />
              {lines.length < total && lines.length < 1000 && (
                <Button onClick={() => setLimit(Math.min(1000, limit * 4))}>
                  Show more of {total.toLocaleString('en')}
                </Button>
              )}
            </>
          )
        }
      </Answer>
    </>
  );
}

function Subject({ line }: { readonly line: Line }) {
  const finding = findingOf(line);
  const subject = subjectOf(line);
  if (!finding) return subject;
  const words = finding.words.length > 120 ? `${finding.words.slice(0, 119)}…` : finding.words;
  return (
    <>
      <Link href={reportAddress(finding.report, finding.finding)}>{words || 'the report'}</Link>
      {subject && `: ${subject}`}
    </>
  );
}
