import { type Citation, citationKey } from '../../position/index.ts';
import type { Reading, Span } from '../../record/index.ts';
import { quoted } from '../output/describe.ts';
import { lineNumbers } from '../output/lines.ts';

/** A citation as it is shown: where it stands and in what words. */
export interface Quotation {
  readonly report: string;
  readonly id: string;
  /** The file, or the report's title or id where it came from none. */
  readonly where: string;
  readonly line: number;
  readonly published: string | null;
  readonly outlet: string | null;
  /** Who says it; null for an event and where nobody is named. */
  readonly speaker: string | null;
  readonly words: string;
  /** UTF-16 offsets in the report's text. */
  readonly start: number;
  readonly end: number;
}

/** Looks citations up in their reports. Throws a RangeError for one that points nowhere, which would be a fault of ours. */
export function quotations(readings: readonly Reading[]): (cite: Citation) => Quotation {
  const found = new Map<string, () => Quotation>();
  for (const reading of readings) {
    const { report } = reading;
    const lineOf = lineNumbers(report.text);
    const names = new Map<string, string>(reading.actors.map(({ id, name }) => [id, name]));
    const put = (id: string, spans: readonly Span[], speaker: string | null) => {
      const start = spans[0]?.start ?? 0;
      found.set(`${report.id}#${id}`, () => ({
        report: report.id,
        id,
        where: report.file ?? report.title ?? report.id,
        line: lineOf(start),
        published: report.published,
        outlet: report.source,
        speaker: speaker === null ? null : (names.get(speaker) ?? null),
        words: quoted(spans),
        start,
        end: spans.at(-1)?.end ?? start,
      }));
    };
    for (const { id, content, cue, speaker } of reading.statements)
      put(id, content.length > 0 ? content : cue, speaker);
    for (const { id, evidence, trigger } of reading.events) put(id, evidence.length > 0 ? evidence : trigger, null);
  }
  return (cite) => {
    const quotation = found.get(citationKey(cite));
    if (!quotation) throw new RangeError(`no finding ${citationKey(cite)}`);
    return quotation();
  };
}
