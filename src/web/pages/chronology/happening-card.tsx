import { useState } from 'react';
import { Link } from 'wouter';
import type { HappeningLine } from '../../api/contract.ts';
import { Chip, StatusChip } from '../../parts/chip.tsx';
import { dateText, rangeText } from '../../parts/date-text.ts';
import { reportAddress } from '../../parts/report-address.ts';
import { standingOf, standingText, typeWord, whoText } from './happening-words.ts';
import { Bar } from './timeline.tsx';

/** A happening with who tells of it; each mention leads to its line. */
export function HappeningCard({ of: line, selected }: { readonly of: HappeningLine; readonly selected: boolean }) {
  const [all, setAll] = useState(false);
  const standing = standingOf(line);
  const mentions = all ? line.mentions : line.mentions.slice(0, 2);
  return (
    <article className="happening" data-selected={selected ? '' : undefined}>
      <p className="happening-when">
        {whenText(line)}
        {line.when && !line.when.stated && <span className="muted"> (inferred)</span>}
      </p>
      <div className="happening-body">
        <p className="row">
          <Chip>{typeWord(line.type)}</Chip>
          <StatusChip status={line.status} />
          {standing !== 'reported' && (
            <Chip tone={standing === 'disputed' ? 'refuses' : 'hangs'}>{standingText(line)}</Chip>
          )}
          <span className="small" dir="auto">
            {whoText(line)}
          </span>
          {line.place && <span className="muted small">in {line.place}</span>}
        </p>
        <p className="happening-words" dir="auto">
          {line.words}
        </p>
        <ul className="happening-mentions">
          {mentions.map((mention) => (
            <li key={`${mention.report}/${mention.finding}`}>
              <Link href={reportAddress(mention.report, mention.finding)}>
                {[mention.outlet, mention.published && dateText(mention.published), mention.title]
                  .filter(Boolean)
                  .join(' · ') || 'Report'}
                , line {mention.line}
              </Link>
            </li>
          ))}
          {mentions.length < line.mentions.length && (
            <li>
              <button type="button" className="button button-quiet button-small" onClick={() => setAll(true)}>
                {line.mentions.length - mentions.length} more
              </button>
            </li>
          )}
        </ul>
      </div>
    </article>
  );
}

export function whenText({ when }: Pick<HappeningLine, 'when'>): string {
  return when ? rangeText(when.from, when.to) : 'undated';
}

export function Legend() {
  return (
    <p className="timeline-legend">
      {(['reported', 'claimed', 'disputed'] as const).map((standing) => (
        <span key={standing}>
          <svg width="24" height="16" aria-hidden="true" focusable="false">
            <Bar x={2} y={3} width={20} standing={standing} />
          </svg>
          {{ reported: 'reported', claimed: 'claimed by one side only', disputed: 'disputed' }[standing]}
        </span>
      ))}
    </p>
  );
}
