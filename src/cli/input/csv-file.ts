import { pipeline, Readable } from 'node:stream';
import { refuseBinary, validUtf8 } from './decode.ts';
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
  const header = headerOf(first.value, file.name);
  const chunks = async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => source };
  };
  const badRows: InputError[] = [];
  const parser = pipeline(
    Readable.from(isUtf16(first.value) ? chunks() : validUtf8(chunks(), file.name)),
    parse({
      columns: true,
      bom: true,
      delimiter: separatorOf(header),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (fault) => {
        if (fault?.lines !== badRows.at(-1)?.line) badRows.push(badRow(file.name, fault));
      },
    }),
    () => {}, // what fails is thrown by the loop below
  );
  let fields: ReturnType<typeof mapFields> | undefined;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      fields ??= mapFields(Object.keys(record), file.name, options);
      const mapping = fields;
      yield* badRows.splice(0);
      yield attempt(() => reportOfRecord(record, mapping, file.name, info.lines));
    }
    yield* badRows.splice(0);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(file.name, `is not a proper table: ${(error as Error).message}`);
  }
  if (!fields) {
    mapFields(header.split(separatorOf(header)), file.name, options);
    throw new InputError(file.name, 'has a header but no rows; nothing to read');
  }
};

/** The longest first line that can be the header of a table, in bytes. */
const LONGEST_HEADER = 65_536;

function headerOf(head: Uint8Array, file: string): string {
  if (isUtf16(head)) return firstLine(new TextDecoder('utf-16le').decode(head.subarray(0, LONGEST_HEADER)));
  refuseBinary(head, file);
  const start = head.subarray(0, LONGEST_HEADER);
  if (head.length > LONGEST_HEADER && !start.includes(10) && !start.includes(13))
    throw new InputError(
      file,
      'has no header: its first line is longer than 64 KB; name the columns in the first line',
    );
  return firstLine(new TextDecoder().decode(start));
}

/** csv-parse tells of each quotation mark that is wrong; of a row, the first is enough. */
function badRow(file: string, fault: { readonly message: string; readonly lines?: number } | undefined): InputError {
  const [what = 'it does not parse'] = fault?.message.split(/ (?:at line|instead of) /) ?? [];
  return new InputError(
    file,
    `is not a proper row (${what}); inside a quoted cell write a quotation mark twice`,
    fault?.lines ?? null,
  );
}

const firstLine = (text: string): string => text.split(/\r?\n|\r/, 1)[0] ?? '';

/** The mark that spreadsheets put before what they call Unicode text. */
const isUtf16 = (head: Uint8Array): boolean => head[0] === 0xff && head[1] === 0xfe;

function separatorOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
