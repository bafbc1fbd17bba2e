import { InputError } from './input-error.ts';
import { readUpload } from './load-reports.ts';
import type { InputOptions, LoadedReport } from './report-format.ts';

/** The reports in a file that exists only in memory, and the messages of what could not be read. */
export async function upload(
  name: string,
  content: string | Uint8Array,
  options: Partial<InputOptions> = {},
): Promise<{ readonly reports: readonly LoadedReport[]; readonly errors: readonly string[] }> {
  const reports: LoadedReport[] = [];
  const errors: string[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for await (const item of readUpload(name, bytes, { published: null, today: '2024-06-01', columns: {}, ...options })) {
    if (item instanceof InputError) errors.push(item.message);
    else reports.push(item);
  }
  return { reports, errors };
}
