import { memo, type Ref } from 'react';
import type { Mark } from '../../api/contract.ts';
import type { Line, Segment } from './segments.ts';
import './text-pane.css';

interface TextPaneProps {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly ref?: Ref<HTMLDivElement>;
}

/** The report as published, its words as text and nothing else, with what was found marked. */
export function TextPane({ text, lines, ref }: TextPaneProps) {
  return (
    <div ref={ref} className="report-text">
      {lines.map((line) => (
        <TextLine key={line.start} text={text} line={line} signature={signatureOf(line)} />
      ))}
    </div>
  );
}

/** A line is drawn again only where its words or its marks changed. */
const TextLine = memo(
  function TextLine({ text, line }: { readonly text: string; readonly line: Line; readonly signature: string }) {
    return (
      <p dir="auto" className={line.gap ? 'line line-gap' : 'line'}>
        {line.segments.map((segment) => {
          const words = text.slice(segment.start, segment.end);
          const place = { 'data-s': segment.start, 'data-e': segment.end };
          if (segment.marks.length === 0) {
            return (
              <span key={segment.start} {...place}>
                {words}
              </span>
            );
          }
          return (
            <mark key={segment.start} {...place} data-f={idsOf(segment)} className={classesOf(segment)}>
              {words}
            </mark>
          );
        })}
      </p>
    );
  },
  (before, after) => before.signature === after.signature && before.text === after.text,
);

function signatureOf({ start, end, gap, segments }: Line): string {
  return `${start}-${end}${gap}${segments.map((one) => `${one.start}${classesOf(one)}${idsOf(one)}`).join()}`;
}

const idsOf = ({ marks }: Segment): string => [...new Set(marks.map(({ finding }) => finding))].join(' ');

/** How a stretch is drawn: one underline for each statement it lies in (three at most), a tint for what happens, dots for dates. */
function classesOf({ marks }: Segment): string {
  const within = contents(marks);
  const parts = new Set(marks.map(({ part }) => part));
  return [
    'seg',
    ...within
      .slice(0, 3)
      .map(({ state }, depth) => `layer-${depth + 1} ${state === 'suggested' ? 'todo' : 'done'}-${depth + 1}`),
    ...(['source', 'cue', 'trigger', 'moment'] as const).filter((part) => parts.has(part)).map((part) => `seg-${part}`),
  ].join(' ');
}

/** The contents of statements that cover a stretch, outermost first. */
function contents(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ part }) => part === 'content').sort((a, b) => a.start - b.start || b.end - a.end);
}
