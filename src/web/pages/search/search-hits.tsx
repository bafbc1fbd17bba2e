import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ActorLine, EventPage, ReportLineAnswer, StatementPage } from '../../api/contract.ts';
import { Button } from '../../parts/button.tsx';
import { ActChip, Chip, StateChip } from '../../parts/chip.tsx';
import { dateText } from '../../parts/date-text.ts';
import { reportAddress } from '../../parts/report-address.ts';
import { hitsIn, wordsOf } from './search-choice.ts';

type FindingLine = StatementPage['lines'][number] | EventPage['lines'][number];
interface HitsProps<Line> {
  readonly lines: readonly Line[];
  readonly total: number;
  /** What was searched for. */
  readonly text: string;
}

/** Statements or events, each opening at its words. */
export function FindingHits({
  title,
  lines,
  total,
  text,
  onMore,
}: HitsProps<FindingLine> & { readonly title: string; readonly onMore?: () => void }) {
  if (total === 0 && onMore) return null;
  return (
    <Section title={title} total={total} shown={lines.length} {...(onMore && { onMore })}>
      {lines.map((line) => (
        <li key={`${line.report}/${line.id}`}>
          <Link href={reportAddress(line.report, line.id)} className="hit">
            <span className="row">
              <strong dir="auto">
                {'act' in line ? (line.speaker ?? 'nobody named') : line.actors.join(', ') || 'somebody'}
              </strong>
              {'act' in line ? <ActChip act={line.act} /> : <Chip tone="wants">{line.type.toLowerCase()}</Chip>}
              {line.state !== 'suggested' && <StateChip state={line.state} by={line.by} />}
            </span>
            <span className="hit-words" dir="auto">
              <Marked line={line.quote} text={text} />
            </span>
            <span className="small muted" dir="auto">
              {[line.outlet, line.published && dateText(line.published), line.title].filter(Boolean).join(' · ')}
            </span>
          </Link>
        </li>
      ))}
    </Section>
  );
}

export function ReportHits({ lines, total, text }: HitsProps<ReportLineAnswer>) {
  if (total === 0) return null;
  return (
    <Section title="Reports" total={total} shown={lines.length}>
      {lines.map((line) => (
        <li key={line.id}>
          <Link href={reportAddress(line.id)} className="hit">
            <strong dir="auto">
              <Marked line={line.title ?? line.file ?? 'Untitled report'} text={text} />
            </strong>
            <span className="small muted">
              {[line.source, line.published && dateText(line.published)].filter(Boolean).join(' · ')}
            </span>
          </Link>
        </li>
      ))}
    </Section>
  );
}

export function ActorHits({ lines, total, text }: HitsProps<ActorLine>) {
  if (total === 0) return null;
  return (
    <Section title="Actors" total={total} shown={lines.length}>
      {lines.map((line) => (
        <li key={line.name}>
          <Link href={`/parties/${encodeURIComponent(line.name)}`} className="hit">
            <strong dir="auto">
              <Marked line={line.name} text={text} />
            </strong>
            <span className="small muted">
              {[line.party !== line.name && line.party, `${line.statements} statements in ${line.reports} reports`]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </Link>
        </li>
      ))}
    </Section>
  );
}

interface SectionProps {
  readonly title: string;
  readonly total: number;
  readonly shown: number;
  readonly onMore?: () => void;
  readonly children: ReactNode;
}

function Section({ title, total, shown, onMore, children }: SectionProps) {
  return (
    <section aria-label={title}>
      <h2 className="hits-title">
        {title} <span className="muted">{shown < total ? `${shown} of ${total}` : total}</span>
      </h2>
      <ul className="hits">{children}</ul>
      {onMore && shown < total && (
        <Button small onClick={onMore}>
          All {title.toLowerCase()} with these words
        </Button>
      )}
    </section>
  );
}

function Marked({ line, text }: { readonly line: string; readonly text: string }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of hitsIn(line, wordsOf(text))) {
    pieces.push(line.slice(at, start), <mark key={start}>{line.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, line.slice(at)];
}
