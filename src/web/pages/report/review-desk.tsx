import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { RecordAnswer, ReportDetail } from '../../api/contract.ts';
import { useChoice, writeChoice } from '../../api/stored-choice.ts';
import { Button } from '../../parts/button.tsx';
import { chosen, EVERYTHING, nextUnreviewed } from './choose-findings.ts';
import { FilterBar } from './filter-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { findingsOf } from './findings.ts';
import { Legend } from './legend.tsx';
import { findingAt, useLinked } from './linked.ts';
import type { Open } from './open.ts';
import { RecordNotes } from './record-notes.tsx';
import { segmentLines } from './segments.ts';
import type { Missed } from './statement-from-text.ts';
import { TextPane } from './text-pane.tsx';
import { useFindingAddress } from './use-finding-address.ts';
import { useReview } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useScrollTo } from './use-scroll-to.ts';
import { useSoon } from './use-soon.ts';

const NO_RECORD: RecordAnswer = {
  actors: [],
  statements: [],
  events: [],
  positions: [],
  clashes: [],
  issues: [],
  warnings: [],
  marks: [],
  reviews: {},
  rejected: { statements: [], events: [] },
  unplaced: [],
};

/** Text and record side by side. What is selected in one is selected in the other; every decision has a key. */
export function ReviewDesk({ detail }: { readonly detail: ReportDetail }) {
  const { text, id } = detail.report;
  const record = detail.record ?? NO_RECORD;
  const review = useReview(id);
  const root = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState(EVERYTHING);
  const [selected, setSelected] = useState<string | null>(() =>
    new URLSearchParams(window.location.search).get('finding'),
  );
  const [open, setOpen] = useState<Open>(null);
  const [missed, setMissed] = useState<Missed | null>(null);
  const view = useChoice('report-view') ?? 'text';

  const findings = useMemo(() => findingsOf(record), [record]);
  const shown = useMemo(() => chosen(findings, choice), [findings, choice]);
  const lines = useMemo(
    () =>
      segmentLines(
        text,
        record.marks.filter(({ state }) => state !== 'rejected'),
      ),
    [text, record.marks],
  );
  const whole = useSoon(selected !== null);
  const first = useMemo(() => (whole ? shown : shown.slice(0, 25)), [shown, whole]);
  const drawn = useMemo(() => ({ lines, first, open }), [lines, first, open]);
  const select = useCallback((finding: string | null) => {
    setSelected(finding);
    setOpen(null);
    setMissed(null);
  }, []);
  const close = useCallback(() => {
    setOpen(null);
    setMissed(null);
    root.current?.querySelector<HTMLElement>('[data-finding].is-selected')?.focus({ preventScroll: true });
  }, []);

  useLinked(root, selected, drawn);
  useFindingAddress(selected);
  useScrollTo(root, selected, view);
  useReviewKeys({ text, record, findings: shown, selected, select, review, setOpen, setMissed, pane, close });

  const onTextClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !document.getSelection()?.isCollapsed) return;
    const finding = findingAt(event.target);
    if (finding === null) return;
    select(finding);
    writeChoice('report-view', 'record');
  };
  const toReview = findings.filter(({ state }) => state === 'suggested').length;

  return (
    <div className="review" ref={root} data-view={view}>
      <div className="review-bar no-print">
        <div className="row review-views">
          {(['text', 'record'] as const).map((one) => (
            <Button key={one} small aria-pressed={view === one} onClick={() => writeChoice('report-view', one)}>
              {one === 'text' ? 'Text' : 'Record'}
            </Button>
          ))}
        </div>
        <p className="review-count" role="status">
          {findings.length === 0
            ? 'Nothing found yet'
            : toReview === 0
              ? `All ${findings.length} findings decided`
              : `${findings.length - toReview} of ${findings.length} decided`}
        </p>
        <Button
          small
          hint="v"
          disabled={toReview === 0}
          onClick={() => select(nextUnreviewed(shown, selected)?.id ?? selected)}
        >
          Next to review
        </Button>
        <Button small icon="undo" hint="u" onClick={review.undo}>
          Undo
        </Button>
      </div>
      <section className="review-text" aria-label="The report as published">
        <Legend />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the pointer; keys go through the cards */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <div onClick={onTextClick}>
          <TextPane ref={pane} text={text} lines={whole ? lines : lines.slice(0, 40)} />
        </div>
      </section>
      <section className="review-record" aria-label="The record of the report">
        <FilterBar findings={findings} choice={choice} onChange={setChoice} />
        <RecordNotes detail={detail} />
        <FindingList
          findings={first}
          total={findings.length}
          record={record}
          selected={selected}
          open={open}
          missed={missed}
          text={text}
          review={review}
          onSelect={select}
          onOpen={setOpen}
          onClose={close}
          onEverything={() => setChoice(EVERYTHING)}
        />
      </section>
    </div>
  );
}
