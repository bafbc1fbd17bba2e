import type { RefObject } from 'react';
import type { RecordAnswer } from '../../api/contract.ts';
import { say } from '../../parts/toast.tsx';
import { type Shortcut, useShortcuts } from '../../shell/shortcuts.ts';
import { neighbour, nextUnreviewed } from './choose-findings.ts';
import { actorsById, type Finding, nameOf } from './findings.ts';
import type { Open } from './open.ts';
import { selectedText } from './selected-text.ts';
import { type Missed, missedEvent, missedStatement } from './statement-from-text.ts';
import type { Review } from './use-review.ts';

interface ReviewKeys {
  readonly text: string;
  readonly record: RecordAnswer;
  readonly findings: readonly Finding[];
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
  readonly review: Review;
  readonly setOpen: (open: Open) => void;
  readonly setMissed: (missed: Missed | null) => void;
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly close: () => void;
}

/** One key for each decision; after accepting or rejecting, the next finding is at hand. */
export function useReviewKeys({
  text,
  record,
  findings,
  selected,
  select,
  review,
  setOpen,
  setMissed,
  pane,
  close,
}: ReviewKeys): void {
  const current = findings.find(({ id }) => id === selected) ?? null;
  const go = (step: 1 | -1) => {
    const next = neighbour(findings, selected, step);
    if (next) select(next.id);
    else say(step === 1 ? 'That was the last one.' : 'That was the first one.');
  };
  const withCurrent = (act: (finding: Finding) => void) => () =>
    current ? act(current) : say('Select a finding first: j goes to the next.');
  const withPlace = (act: (place: { start: number; end: number }) => void) => () => {
    const place = selectedText(text, pane.current);
    if (place) act(place);
    else say('Select the words in the text first.');
  };
  const setSpan = (statementPart: 'source' | 'cue' | 'content', eventPart: 'trigger' | 'evidence') =>
    withPlace((place) =>
      withCurrent((finding) =>
        review.correct(finding, { [finding.what === 'statement' ? statementPart : eventPart]: [place] }),
      )(),
    );
  const nameOfActor = (id: string | null) => nameOf(actorsById(record), id);

  const keys: readonly Shortcut[] = [
    { keys: 'j', says: 'Next finding', run: () => go(1) },
    { keys: 'k', says: 'Previous finding', run: () => go(-1) },
    { keys: 'v', says: 'Next to review', run: () => select(nextUnreviewed(findings, selected)?.id ?? selected) },
    {
      keys: 'a',
      says: 'Accept, and on to the next',
      run: withCurrent((finding) => {
        review.accept(finding);
        select(neighbour(findings, finding.id, 1)?.id ?? finding.id);
      }),
    },
    {
      keys: 'r',
      says: 'Reject, and on to the next',
      run: withCurrent((finding) => {
        if (finding.state !== 'rejected') review.reject(finding);
        select(neighbour(findings, finding.id, 1)?.id ?? finding.id);
      }),
    },
    { keys: 'e', says: 'Edit speaker, act, issue …', run: withCurrent(() => setOpen('edit')) },
    { keys: 'n', says: 'Note', run: withCurrent(() => setOpen('note')) },
    {
      keys: 's',
      says: 'Selected words are the content (of an event: the trigger)',
      run: setSpan('content', 'trigger'),
    },
    { keys: 'c', says: 'Selected words are the cue (of an event: the evidence)', run: setSpan('cue', 'evidence') },
    { keys: 'Shift+s', says: 'Selected words are the source', run: setSpan('source', 'evidence') },
    {
      keys: 'm',
      says: 'Add a missed statement at the selected words',
      run: withPlace((place) => setMissed(missedStatement(place, findings, nameOfActor))),
    },
    {
      keys: 'Shift+m',
      says: 'Add a missed event at the selected words',
      run: withPlace((place) => setMissed(missedEvent(place))),
    },
    { keys: 'u', says: 'Undo', run: review.undo },
    { keys: 'Shift+u', says: 'Redo', run: review.redo },
    { keys: 'ArrowDown', says: 'Next finding', hinted: false, run: () => go(1) },
    { keys: 'ArrowUp', says: 'Previous finding', hinted: false, run: () => go(-1) },
    { keys: 'Escape', says: 'Close', hinted: false, run: close },
  ];
  useShortcuts('Review', keys);
}
