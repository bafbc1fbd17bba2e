import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { overPglite } from './database/connect-pglite.ts';
import { keepReadings } from './database/keep-readings.ts';
import { migrate } from './database/migrate.ts';
import { openEmbedded } from './database/open-embedded.ts';
import type { Tables } from './database/tables.ts';
import { type DeskFolder, findFolder } from './folder/desk-folder.ts';
import { takeLock } from './folder/desk-lock.ts';
import { diskError } from './folder/disk-error.ts';
import { openJournal } from './folder/folder-journal.ts';
import { folderJournal } from './journal.ts';
import { type FolderDesk, mendLogs, type OpenOptions, openHeld } from './open-folder.ts';

/**
 * Makes the database of a desk anew from its logs and opens the desk. Readings whose text, reader and codebook are still the same are kept
 * where the old database can be read; the other reports wait to be read. The old database is there until the new one is complete.
 */
export async function rebuildDesk(
  folder: string,
  { purpose, warn = () => undefined }: OpenOptions = { purpose: 'rebuild' },
): Promise<FolderDesk> {
  const files = findFolder(folder);
  const lock = takeLock(files.lock, purpose);
  try {
    mendLogs(files, warn);
    await remake(files, warn);
    return await openHeld(files, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function remake(files: DeskFolder, warn: (message: string) => void): Promise<void> {
  const made = `${files.database}.new`;
  const replaced = `${files.database}.replaced`;
  try {
    for (const path of [made, replaced]) rmSync(path, { recursive: true, force: true });
    const database = overPglite(await openEmbedded(made));
    const journal = folderJournal(openJournal(files));
    try {
      await migrate(database, made);
      await journal.catchUp(database);
      if (existsSync(files.database)) await keepOld(files.database, database, warn);
    } finally {
      journal.close();
      await database.destroy();
    }
    if (existsSync(files.database)) renameSync(files.database, replaced);
    renameSync(made, files.database);
    rmSync(replaced, { recursive: true, force: true });
  } catch (error) {
    throw diskError(error, files.database);
  }
}

/** Takes over what fits of the old database. That it cannot be read is often why one rebuilds. */
async function keepOld(folder: string, to: Kysely<Tables>, warn: (message: string) => void): Promise<void> {
  try {
    const from = overPglite(await openEmbedded(folder));
    try {
      await migrate(from, folder);
      await keepReadings(from, to);
    } finally {
      await from.destroy();
    }
  } catch {
    warn(`${folder}: the old database cannot be read; all reports are read again`);
  }
}
