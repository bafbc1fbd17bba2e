import type { IncomingReport } from '../../store/index.ts';
import type { LoadedReport } from '../input/report-format.ts';

/** A report as the desk takes it. */
export function incoming({ report, origins }: LoadedReport): IncomingReport {
  return {
    text: report.text,
    file: report.file ?? null,
    title: report.title ?? null,
    published: report.published ?? null,
    source: report.source ?? null,
    author: report.author ?? null,
    url: report.url ?? null,
    origins: Object.fromEntries(Object.entries(origins).filter(([, origin]) => origin !== null)),
  };
}
