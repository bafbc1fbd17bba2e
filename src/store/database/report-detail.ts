/** What is known of a report besides its text: as it arrived, and as people set it right. */
import type { ReportId } from '../../record/index.ts';
import type { Decision } from '../decisions/decision.ts';
import type { IncomingReport, ReportDetail, StoredReport } from '../desk.ts';
import { exactText } from './storable.ts';

export type Details = Pick<IncomingReport, 'file' | ReportDetail | 'origins'>;

export function detailsOf({ file, title, published, source, author, url, origins }: IncomingReport): Details {
  return { file, title, published, source, author, url, origins };
}

/** The details with what was decided of them. `decisions`: those that stand, of any report. */
export function editedDetails(given: Details, report: string, decisions: readonly Decision[]): Details {
  let details = given;
  for (const decision of decisions) {
    if (decision.kind !== 'edit-report' || decision.report !== report) continue;
    const origins = Object.fromEntries(Object.keys(decision.changes).map((field) => [field, 'given'] as const));
    details = { ...details, ...decision.changes, origins: { ...details.origins, ...origins } } as Details;
  }
  return details;
}

/** Columns by which a stored report is made again. */
export interface ReportColumns {
  readonly id: string;
  readonly text: string;
  readonly exact: string | null;
  readonly detail: string;
  readonly added: string;
  readonly words: number;
  readonly story: string | null;
}

export function storedReport(row: ReportColumns): StoredReport {
  return { ...reportFacts(row), text: exactText(row) };
}

/** A report without its text. */
export function reportFacts(row: Omit<ReportColumns, 'text' | 'exact'>): Omit<StoredReport, 'text'> {
  return {
    id: row.id as ReportId,
    ...(JSON.parse(row.detail) as Details),
    words: row.words,
    story: (row.story ?? row.id) as ReportId,
    added: row.added,
  };
}
