import type { ReportFormat } from './report-format.ts';
import { wholeText } from './whole-file.ts';

/** Plain text: one report, title on its first line. */
export const readText: ReportFormat = async function* (file) {
  yield { text: await wholeText(file), file: file.name, origin: 'text' };
};
