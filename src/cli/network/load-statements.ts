import { createReadStream, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import {
  type CodedStatement,
  CodedTableError,
  statementsFromReadings,
  statementsFromTable,
} from '../../network/index.ts';
import type { Reading } from '../../record/index.ts';
import { decode } from '../input/decode.ts';
import { unreadable } from '../input/find-files.ts';
import { InputError } from '../input/input-error.ts';
import { parseReading } from '../input/parse-reading.ts';
import { readDnaFile } from './dna-file.ts';

/** Coded statements from a table (.csv), a DNA database (.dna) or readings (.json, .jsonl). Throws an InputError with the line. */
export async function loadStatements(file: string, qualifier: string | null): Promise<CodedStatement[]> {
  const ending = extname(file).toLowerCase();
  try {
    if (ending === '.csv') return await fromCsv(file, qualifier);
    if (ending === '.dna') return await readDnaFile(file, qualifier);
    if (ending === '.jsonl' || ending === '.json') return await fromReadings(file, ending);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(file, error);
  }
  throw new InputError(
    file,
    `unknown format "${ending || 'no ending'}"; give coded statements as .csv, a .dna database, or readings as .jsonl`,
  );
}

async function fromCsv(file: string, qualifier: string | null): Promise<CodedStatement[]> {
  const { parse } = await import('csv-parse/sync');
  const text = decode(readFileSync(file), file);
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0]!;
  let found: { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[];
  try {
    found = parse(text, { columns: true, bom: true, delimiter, skip_empty_lines: true, info: true });
  } catch (error) {
    throw new InputError(file, `is not a proper table: ${(error as Error).message}`);
  }
  try {
    return statementsFromTable(
      found.map(({ record }) => record),
      qualifier,
    );
  } catch (error) {
    if (!(error instanceof CodedTableError)) throw error;
    throw new InputError(file, error.message, error.row === null ? null : found[error.row - 1]!.info.lines);
  }
}

async function fromReadings(file: string, ending: string): Promise<CodedStatement[]> {
  const readings: Reading[] = [];
  const take = (text: string, line: number) => readings.push(parseReading(text, file, line));
  if (ending === '.json') take(decode(readFileSync(file), file), 1);
  else {
    let line = 0;
    for await (const text of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      line++;
      if (text.trim() !== '') take(text, line);
    }
  }
  const { statements, undated } = statementsFromReadings(readings);
  if (undated > 0)
    console.error(`rapporteur: ${file}: ${undated} of ${readings.length} reports have no date and are left out`);
  if (statements.length === 0)
    throw new InputError(file, 'no statement bears on an issue; read the reports with --codebook first');
  return statements;
}
