import { Readable } from 'node:stream';
import { InputError } from './input-error.ts';
import { attempt } from './jsonl-file.ts';
import { mapFields, reportOfRecord } from './record-fields.ts';
import type { ReportFormat } from './report-format.ts';

/** A table with a header, one report a row. The separator is a comma, a semicolon or a tab, whichever the header has most of. */
export const readCsv: ReportFormat = async function* (file, options) {
  const { parse } = await import('csv-parse');
  const source = file.chunks()[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done || first.value.length === 0) throw new InputError(file.name, 'is empty; nothing to read');
  const chunks = async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => source };
  };
  const header = new TextDecoder().decode(first.value.subarray(0, 65536)).split(/\r?\n/, 1)[0] ?? '';
  const parser = Readable.from(chunks()).pipe(
    parse({
      columns: true,
      bom: true,
      delimiter: separatorOf(header),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  let fields: ReturnType<typeof mapFields> | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      fields ??= mapFields(Object.keys(record), file.name, options);
      const mapping = fields;
      yield attempt(() => reportOfRecord(record, mapping, file.name, info.lines, options));
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(file.name, `is not a proper table: ${(error as Error).message}`);
  }
  if (!fields) {
    mapFields(header.split(separatorOf(header)), file.name, options);
    throw new InputError(file.name, 'has a header but no rows; nothing to read');
  }
};

function separatorOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
