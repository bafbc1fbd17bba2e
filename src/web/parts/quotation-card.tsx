import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Quotation } from '../api/contract.ts';
import { StateChip } from './chip.tsx';
import { dateText } from './date-text.ts';
import { reportAddress } from './report-address.ts';
import './quotation-card.css';

interface QuotationCardProps {
  readonly of: Quotation;
  /** Half-open offsets within the words, to be marked. */
  readonly marks?: readonly (readonly [number, number])[];
  /** What stands beside the speaker: chips, as a rule. */
  readonly beside?: ReactNode;
}

/** Words as a report has them, with who says them and where: opens at its line of the report. */
export function QuotationCard({ of, marks = [], beside }: QuotationCardProps) {
  const where = [of.outlet, of.published && dateText(of.published), of.title].filter(Boolean).join(' · ');
  return (
    <figure className="quotation card">
      <div className="row">
        {of.speaker && <strong dir="auto">{of.speaker}</strong>}
        {of.party && of.party !== of.speaker && <span className="muted">{of.party}</span>}
        {beside}
        {of.state !== 'suggested' && <StateChip state={of.state} />}
      </div>
      <blockquote dir="auto">{marked(of.words, marks)}</blockquote>
      <figcaption className="quotation-line">
        <Link href={reportAddress(of.report, of.finding)}>
          {where || 'Report'}, line {of.line}
        </Link>
      </figcaption>
    </figure>
  );
}

function marked(words: string, marks: readonly (readonly [number, number])[]): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < at || end > words.length) continue;
    pieces.push(words.slice(at, start), <mark key={start}>{words.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(words.slice(at));
  return pieces;
}
