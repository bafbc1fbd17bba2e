import { useState } from 'react';
import { Link } from 'wouter';
import type { HappeningLine } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { StatusChip } from '../../parts/chip.tsx';
import { reportAddress } from '../../parts/report-address.ts';
import { type Column, Table } from '../../parts/table.tsx';
import { whenText } from './happening-card.tsx';
import { STANDING_WORDS, standingOf, standingText, typeWord, whoText } from './happening-words.ts';

const STEP = 200;

/** The happenings as rows and columns. */
export function HappeningTable({ lines }: { readonly lines: readonly HappeningLine[] }) {
  const [most, setMost] = useState(STEP);
  return (
    <>
      <Table caption="Chronology" columns={COLUMNS} rows={lines.slice(0, most)} rowKey={({ id }) => id} />
      {lines.length > most && <Button onClick={() => setMost(most + STEP)}>Show {STEP} more</Button>}
    </>
  );
}

const byText = (text: (line: HappeningLine) => string) => (a: HappeningLine, b: HappeningLine) =>
  text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;

const COLUMNS: readonly Column<HappeningLine>[] = [
  { key: 'when', head: 'When', cell: whenText, order: byText(({ when }) => when?.from ?? '') },
  { key: 'who', head: 'Who', cell: whoText, order: byText(whoText) },
  { key: 'type', head: 'Type', cell: ({ type }) => typeWord(type), order: byText(({ type }) => type) },
  {
    key: 'status',
    head: 'Status',
    cell: ({ status }) => <StatusChip status={status} />,
    order: byText(({ status }) => status),
  },
  { key: 'standing', head: 'Standing', cell: (line) => standingText(line) || STANDING_WORDS[standingOf(line)] },
  {
    key: 'words',
    head: 'Words',
    cell: ({ words, mentions: [first] }) =>
      first ? <Link href={reportAddress(first.report, first.finding)}>{words}</Link> : words,
  },
];
