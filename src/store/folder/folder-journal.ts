import { readFileSync } from 'node:fs';
import { DECISIONS_SCHEMA, type Decision, parseDecision } from '../decisions/decision.ts';
import { type AppendLog, openLog } from './append-log.ts';
import { type DeskFolder, replaceFile } from './desk-folder.ts';
import { diskError } from './disk-error.ts';
import { type LogMark, type LogPart, lineDigest, readLog } from './read-log.ts';
import { parseReportEntry, REPORTS_SCHEMA, type ReportEntry } from './report-entry.ts';

/** The logs of a folder, kept open: what they say is the truth, and the database follows. */
export interface FolderJournal {
  reportsFrom(mark: LogMark): Iterable<LogPart<ReportEntry>>;
  decisionsFrom(mark: LogMark): Iterable<LogPart<Decision>>;
  /** Returns when the entries are on the disk; gives where the log ends now. */
  addReports(entries: readonly ReportEntry[], before: LogMark): LogMark;
  addDecisions(decisions: readonly Decision[], before: LogMark): LogMark;
  codebookText(): string;
  setCodebookText(text: string): void;
  close(): void;
}

export function openJournal(folder: DeskFolder): FolderJournal {
  const reports = openLog(folder.reportLog);
  const decisions = openLog(folder.decisionLog);
  return {
    reportsFrom: (mark) => readLog(folder.reportLog, REPORTS_SCHEMA, mark, parseReportEntry),
    decisionsFrom: (mark) => readLog(folder.decisionLog, DECISIONS_SCHEMA, mark, parseDecision),
    addReports: (entries, before) => append(reports, entries, before),
    addDecisions: (entries, before) => append(decisions, entries, before),
    codebookText() {
      try {
        return readFileSync(folder.codebook, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
        throw diskError(error, folder.codebook);
      }
    },
    setCodebookText: (text) => replaceFile(folder.codebook, text),
    close() {
      reports.close();
      decisions.close();
    },
  };
}

function append(log: AppendLog, entries: readonly unknown[], before: LogMark): LogMark {
  log.append(entries);
  if (entries.length === 0) return before;
  return {
    bytes: log.size,
    lines: before.lines + entries.length,
    last: lineDigest(Buffer.from(JSON.stringify(entries.at(-1)))),
  };
}
