import type { Kysely, Transaction } from 'kysely';
import { nextRevision, readMeta, writeMeta } from './database/meta.ts';
import { markStale } from './database/refresh.ts';
import type { Tables } from './database/tables.ts';
import { writeDecisions } from './database/write-decisions.ts';
import { holdReports, refreshRecords, setWaiting } from './database/write-records.ts';
import { writeReports } from './database/write-reports.ts';
import type { Decision } from './decisions/decision.ts';
import type { FolderJournal } from './folder/folder-journal.ts';
import { LOG_START, type LogMark } from './folder/read-log.ts';
import type { ReportEntry } from './folder/report-entry.ts';

/**
 * What a desk is kept in besides its database. The methods are the last step before a transaction is committed: what they wrote and the
 * database then did not take is made up for by `catchUp`.
 */
export interface Journal {
  addReports(trx: Transaction<Tables>, entries: readonly ReportEntry[]): Promise<void>;
  addDecisions(trx: Transaction<Tables>, decisions: readonly Decision[]): Promise<void>;
  setCodebook(trx: Transaction<Tables>, text: string): Promise<void>;
  /** Called when what was written is in the database too. */
  committed(): void;
  /** Brings the database up to what was written; returns at once where there is nothing to do. */
  catchUp(database: Kysely<Tables>): Promise<void>;
  close(): void;
}

/** On a server the database is all there is. */
export const SERVER_JOURNAL: Journal = {
  addReports: async () => undefined,
  addDecisions: async () => undefined,
  setCodebook: (trx, text) => writeMeta(trx, 'codebook', text),
  committed: () => undefined,
  catchUp: async () => undefined,
  close: () => undefined,
};

/** The logs of a folder, which the database follows. */
export function folderJournal(folder: FolderJournal): Journal {
  let ahead = true; // until the first catchUp
  return {
    async addReports(trx, entries) {
      if (entries.length === 0) return;
      const before = await readMark(trx, 'reports');
      ahead = true;
      await writeMark(trx, 'reports', folder.addReports(entries, before));
    },
    async addDecisions(trx, decisions) {
      if (decisions.length === 0) return;
      const before = await readMark(trx, 'decisions');
      ahead = true;
      await writeMark(trx, 'decisions', folder.addDecisions(decisions, before));
    },
    async setCodebook(trx, text) {
      ahead = true;
      folder.setCodebookText(text);
      await writeMeta(trx, 'codebook', text);
    },
    committed() {
      ahead = false;
    },
    async catchUp(database) {
      if (!ahead) return;
      await replay(database, folder);
      ahead = false;
    },
    close: () => folder.close(),
  };
}

/** Reads what the logs hold beyond what the database remembers of them, a part and its mark in one transaction. */
async function replay(database: Kysely<Tables>, folder: FolderJournal): Promise<void> {
  for (const { values, mark } of folder.reportsFrom(await readMark(database, 'reports'))) {
    await database.transaction().execute(async (trx) => {
      await writeReports(trx, values);
      await writeMark(trx, 'reports', mark);
      await nextRevision(trx);
    });
  }
  for (const { values, mark } of folder.decisionsFrom(await readMark(database, 'decisions'))) {
    await database.transaction().execute(async (trx) => {
      const { reports, wide } = await writeDecisions(trx, values);
      await holdReports(trx, reports);
      await refreshRecords(trx, reports);
      await markStale(trx, wide);
      await writeMark(trx, 'decisions', mark);
      await nextRevision(trx);
    });
  }
  const text = folder.codebookText();
  const before = await readMeta(database, 'codebook');
  if (text === before) return;
  await database.transaction().execute(async (trx) => {
    await writeMeta(trx, 'codebook', text);
    if (before !== null) await setWaiting(trx, null);
    await nextRevision(trx);
  });
}

async function readMark(database: Kysely<Tables>, key: 'reports' | 'decisions'): Promise<LogMark> {
  const text = await readMeta(database, key);
  return text === null ? LOG_START : (JSON.parse(text) as LogMark);
}

function writeMark(trx: Transaction<Tables>, key: 'reports' | 'decisions', mark: LogMark): Promise<void> {
  return writeMeta(trx, key, JSON.stringify(mark));
}
