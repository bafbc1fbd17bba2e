import { type MouseEvent, useMemo } from 'react';
import type { RecordAnswer } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { FindingActions } from './finding-actions.tsx';
import { FindingCard } from './finding-card.tsx';
import { FindingForms } from './finding-forms.tsx';
import { actorsById, type Finding } from './findings.ts';
import { findingAt } from './linked.ts';
import { MissedForm } from './missed-form.tsx';
import type { Open } from './open.ts';
import type { Missed } from './statement-from-text.ts';
import type { Review } from './use-review.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly record: RecordAnswer;
  readonly selected: string | null;
  readonly open: Open;
  readonly missed: Missed | null;
  readonly text: string;
  readonly review: Review;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (open: Open) => void;
  readonly onClose: () => void;
  readonly onEverything: () => void;
}

/** The cards in reading order, what stands within another indented under it. */
export function FindingList(props: FindingListProps) {
  const { findings, total, record, selected, open, missed, text, review, onSelect, onOpen, onClose, onEverything } =
    props;
  const { actors: named, issues: listed } = record;
  const actors = useMemo(() => actorsById({ actors: named }), [named]);
  const issues = useMemo(() => new Map<string, string>(listed.map(({ id, name }) => [id, name])), [listed]);
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button, a, input, form')) return;
    const id = findingAt(event.target);
    if (id !== null && id !== selected) onSelect(id);
  };
  return (
    <>
      {missed && <MissedForm missed={missed} text={text} record={record} review={review} onClose={onClose} />}
      {findings.length === 0 && (
        <Empty title={total === 0 ? 'Nothing found' : 'Nothing fits the filters'}>
          {total === 0 ? (
            <p>Where a statement was missed, select its words in the text and press m.</p>
          ) : (
            <Button onClick={onEverything}>Show everything</Button>
          )}
        </Empty>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: j and k select by keyboard */}
      <ol className="findings" onClick={onClick}>
        {findings.map((finding) =>
          finding.id === selected ? (
            <FindingCard key={finding.id} finding={finding} actors={actors} issues={issues} selected>
              {open === null ? (
                <FindingActions finding={finding} review={review} onOpen={onOpen} />
              ) : (
                <FindingForms open={open} finding={finding} record={record} review={review} onClose={onClose} />
              )}
            </FindingCard>
          ) : (
            <FindingCard key={finding.id} finding={finding} actors={actors} issues={issues} selected={false} />
          ),
        )}
      </ol>
    </>
  );
}
