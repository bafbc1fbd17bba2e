import type { Reading } from '../../record/index.ts';
import { describer, quoted } from './describe.ts';
import type { ReadingFormat } from './reading-format.ts';

const COLUMNS = [
  'report',
  'file',
  'published',
  'outlet',
  'statement',
  'speaker',
  'party',
  'act',
  'target',
  'via',
  'within',
  'kind',
  'source',
  'cue',
  'content',
  'content_start',
  'content_end',
  'from',
  'to',
  'issues',
  'confidence',
] as const;

/** One row a statement, for spreadsheets and statistics. RFC 4180; offsets are UTF-16 code units of the report's text. */
export const csvFormat: ReadingFormat = {
  many: true,
  head: `${COLUMNS.join(',')}\r\n`,
  write: (reading) =>
    rows(reading)
      .map((row) => `${row.map(cell).join(',')}\r\n`)
      .join(''),
};

function rows(reading: Reading): (string | number | null)[][] {
  const describe = describer(reading);
  const { report } = reading;
  return reading.statements.map((statement) => [
    report.id,
    report.file,
    report.published,
    report.source,
    statement.id,
    describe.actor(statement.speaker),
    describe.actor(statement.party),
    statement.act,
    describe.actor(statement.target),
    describe.actor(statement.via),
    statement.within,
    statement.kind,
    quoted(statement.source),
    quoted(statement.cue),
    quoted(statement.content),
    statement.content[0]?.start ?? null,
    statement.content.at(-1)?.end ?? null,
    statement.moment?.from ?? null,
    statement.moment?.to ?? null,
    statement.issues.join(' '),
    statement.confidence,
  ]);
}

/** A cell; text that a spreadsheet would run as a formula is preceded by an apostrophe. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
