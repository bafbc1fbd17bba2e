import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { type ColumnType, type Row, type TableData, tableData } from './column.ts';
import { toCsv } from './csv.ts';
import { READING, REVIEWED } from './export-for-tests.ts';
import { toJsonl } from './jsonl.ts';
import { toParquet } from './parquet.ts';
import { EXPORT_TABLES } from './tables.ts';

const NAMES = Object.keys(EXPORT_TABLES) as (keyof typeof EXPORT_TABLES)[];
const table = (name: keyof typeof EXPORT_TABLES) => EXPORT_TABLES[name].of([REVIEWED]);

async function fromParquet(data: TableData): Promise<Record<string, unknown>[]> {
  const { buffer } = toParquet(data);
  return parquetReadObjects({ file: buffer as ArrayBuffer });
}

/** A row as Parquet gives it back: dates as dates. */
function inParquet({ columns }: TableData, row: Row): Record<string, unknown> {
  const isTime: Partial<Record<ColumnType, true>> = { date: true, instant: true };
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      const value = row[name] ?? null;
      return [name, isTime[type] && value !== null ? new Date(String(value)) : value];
    }),
  );
}

describe('the tables', () => {
  test('statements: one row each in reading order, names beside ids, rejected ones marked', () => {
    const { rows } = table('statements');
    expect(rows.map(({ statement, review, reviewer }) => [statement, review, reviewer])).toEqual([
      ['s1', 'accepted', 'Kim'],
      ['s2', 'suggested', null],
      ['s9', 'rejected', 'Kim'],
    ]);
    expect(rows[0]).toMatchObject({
      speaker: 'Ana Ruell',
      party: 'Belmar',
      target: '=Ostria',
      issues: ['gates', 'levy'],
      moment_stated: true,
    });
    expect(rows[1]).toMatchObject({ words: '=SUM(A1) … all that', moment_from: null, within: 's1' });
  });

  test('every piece stands where its offsets say', () => {
    const { text } = READING.report;
    for (const { words, pieces, start, end } of [...table('statements').rows, ...table('events').rows]) {
      const parts = (pieces as string[]).map((piece) =>
        text.slice(...(piece.split('-').map(Number) as [number, number])),
      );
      expect(parts.join(' … ')).toBe(words);
      expect(text.slice(start as number, end as number).startsWith(parts[0]!)).toBe(true);
    }
  });

  test('a bare reading exports as suggestions only', () => {
    const rows = EXPORT_TABLES.statements.of([{ reading: READING }]).rows;
    expect(rows.map(({ review, reviewed_at }) => [review, reviewed_at])).toEqual([
      ['suggested', null],
      ['suggested', null],
    ]);
    expect(EXPORT_TABLES.decisions.of([{ reading: READING }]).rows).toEqual([]);
  });

  test('decisions, reports, clashes', () => {
    expect(table('decisions').rows.map(({ finding, review }) => [finding, review])).toEqual([
      ['s1', 'accepted'],
      ['s9', 'rejected'],
      ['e1', 'corrected'],
    ]);
    expect(table('reports').rows[0]).toMatchObject({ statement_count: 3, event_count: 1, reviewed_count: 3 });
    expect(table('clashes').rows[0]).toMatchObject({
      party_a: 'Belmar',
      party_b: '=Ostria',
      words_b: '=SUM(A1) … all that',
    });
  });
});

describe('formats', () => {
  test.each(NAMES)('%s: JSON lines read back as the rows', (name) => {
    const data = table(name);
    const lines = toJsonl(data).split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual(data.rows);
  });

  test.each(NAMES)('%s: CSV reads back as the rows', (name) => {
    const data = table(name);
    const [head, ...rows] = parse(toCsv(data, { protect: false })) as string[][];
    expect(head).toEqual(data.columns.map(({ name: column }) => column));
    const plain = (value: Row[string]) =>
      value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);
    expect(rows).toEqual(data.rows.map((row) => data.columns.map((column) => plain(row[column.name]!))));
  });

  test.each(NAMES)('%s: Parquet reads back as the rows, typed', async (name) => {
    const data = table(name);
    expect(await fromParquet(data)).toEqual(data.rows.map((row) => inParquet(data, row)));
  });

  test('Parquet says what its columns are, with rows and without', async () => {
    for (const data of [table('statements'), EXPORT_TABLES.statements.of([])]) {
      const { schema, num_rows } = parquetMetadata(toParquet(data).buffer as ArrayBuffer);
      expect(Number(num_rows)).toBe(data.rows.length);
      const of = (name: string) => schema.find((element) => element.name === name);
      expect(of('published')).toMatchObject({ type: 'INT32', converted_type: 'DATE' });
      expect(of('reviewed_at')).toMatchObject({ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' });
      expect(of('issues')).toMatchObject({ converted_type: 'LIST' });
      expect(of('words')).toMatchObject({ converted_type: 'UTF8' });
    }
  });

  test('CSV defuses formulas unless a program reads it; numbers stay numbers', () => {
    const data: TableData = {
      name: 't',
      columns: [
        { name: 'a', type: 'text' },
        { name: 'n', type: 'number' },
      ],
      rows: [
        { a: '=1+1', n: -2 },
        { a: '@x', n: null },
        { a: '\t=x', n: 0 },
        { a: 'a=1', n: 1 },
        { a: '＝1', n: 1 },
      ],
    };
    expect(toCsv(data)).toBe("a,n\r\n'=1+1,-2\r\n'@x,\r\n'\t=x,0\r\na=1,1\r\n'＝1,1\r\n");
    expect(toCsv(data, { protect: false })).toContain('\r\n=1+1,-2\r\n');
  });

  test('a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD in Parquet', async () => {
    const data: TableData = { name: 't', columns: [{ name: 'a', type: 'text' }], rows: [{ a: 'x\ud800y' }] };
    expect(await fromParquet(data)).toEqual([{ a: 'x\ufffdy' }]);
  });

  const cells = {
    text: fc.option(fc.string({ unit: 'grapheme' })),
    list: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
    integer: fc.option(fc.integer()),
    number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    boolean: fc.option(fc.boolean()),
  };
  test('any row survives every format', async () => {
    const types = Object.keys(cells) as (keyof typeof cells)[];
    const columns = types.map((type) => ({ name: type, type, value: (row: Row) => row[type] ?? null }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record(cells), { maxLength: 6 }), async (rows) => {
        const data = tableData('any', columns, rows as Row[]);
        expect(
          toJsonl(data)
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line)),
        ).toEqual(JSON.parse(JSON.stringify(data.rows)));
        expect(await fromParquet(data)).toEqual(data.rows);
        const back = parse(toCsv(data, { protect: false }), { from: 2, relax_column_count: false }) as string[][];
        expect(back.map((row) => row[0])).toEqual(data.rows.map((row) => row.text ?? ''));
      }),
      { numRuns: 100 },
    );
  });
});

test('docs/export.md names every table and, under it, every column', () => {
  const page = readFileSync('docs/export.md', 'utf8');
  for (const name of NAMES) {
    const section = page.split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
    const missing = EXPORT_TABLES[name].columns.filter((column) => !section.includes(`\`${column.name}\``));
    expect({ name, missing: missing.map((column) => column.name) }).toEqual({ name, missing: [] });
  }
});
