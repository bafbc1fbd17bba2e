import type { ReportInput } from '../../reader/index.ts';
import { readerVersion } from '../../reader-version.ts';
import type { Codebook, Reading } from '../../record/index.ts';
import { Refusal } from '../../server/index.ts';
import { reportId } from '../../store/index.ts';
import type { ReadingPool } from '../desk/reading-pool.ts';

/** Reads one text in a thread of the pool; nothing is stored. */
export async function readOnce(pool: ReadingPool, input: ReportInput, codebook: Codebook): Promise<Reading> {
  const { text, title = null, published = null, source = null, author = null, url = null } = input;
  const id = reportId({ text, title, source });
  const details = { file: null, title, published, source, author, url, origins: {} };
  const report = { id, ...details, words: 0, text, story: id, added: '1970-01-01T00:00:00.000Z' };
  const [result] = await pool.read({ jobs: [{ report, attempt: 1, ticket: 0 }], codebook, version: readerVersion() });
  if (result && 'reading' in result) return result.reading;
  throw new Refusal(422, 'unreadable', `the text could not be read: ${result?.error ?? 'no result'}`, { path: 'text' });
}
