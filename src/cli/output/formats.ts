import { toPlover } from '../../reader/index.ts';
import { csvFormat } from './csv-format.ts';
import { markdownFormat } from './markdown-format.ts';
import type { ReadingFormat } from './reading-format.ts';
import { textFormat } from './text-format.ts';

/** How readings can be printed, by the name given to `--format`. Add a format here and nowhere else. */
export const READING_FORMATS: Readonly<Record<string, ReadingFormat>> = {
  text: textFormat,
  json: { many: false, write: (reading) => `${JSON.stringify(reading, null, 2)}\n` },
  jsonl: { many: true, write: (reading) => `${JSON.stringify(reading)}\n` },
  plover: {
    many: true,
    write: (reading) =>
      toPlover(reading)
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(''),
  },
  markdown: markdownFormat,
  csv: csvFormat,
};
