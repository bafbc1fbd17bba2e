import { existsSync } from 'node:fs';
import { overPglite } from './database/connect-pglite.ts';
import { migrate } from './database/migrate.ts';
import { openEmbedded } from './database/open-embedded.ts';
import { endClaims } from './database/queue.ts';
import { type Desk, DeskError } from './desk.ts';
import { deskOver } from './desk-over.ts';
import { type DeskFolder, findFolder, makeFolder } from './folder/desk-folder.ts';
import { type DeskLock, takeLock } from './folder/desk-lock.ts';
import { openJournal } from './folder/folder-journal.ts';
import { setAsideTornLine } from './folder/read-log.ts';
import { folderJournal } from './journal.ts';

export interface OpenOptions {
  /** What the process does with the desk, told to others who want it: `open`, `add`. */
  readonly purpose: string;
  /** Told of what was mended on the way. */
  readonly warn?: (message: string) => void;
}

/** A desk in a folder, and its lock. */
export interface FolderDesk extends Desk {
  /** Says to other processes where this one answers. */
  announce(address: string): void;
}

/** Makes an empty desk in a folder, which is made if need be. Throws a DeskError if it is one already. */
export async function createDesk(folder: string, name?: string): Promise<void> {
  makeFolder(folder, name);
}

/**
 * Opens the desk in a folder. Nobody else can while it is open. What was on the disk and not in the database is brought there. Throws a
 * DeskError that says what to do.
 */
export async function openDesk(folder: string, { purpose, warn = () => undefined }: OpenOptions): Promise<FolderDesk> {
  const files = findFolder(folder);
  const lock = takeLock(files.lock, purpose);
  try {
    mendLogs(files, warn);
    return await openHeld(files, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Sets aside lines that were being written when the machine stopped. Throws a DeskError where a log is missing. */
export function mendLogs(files: DeskFolder, warn: (message: string) => void): void {
  for (const log of [files.reportLog, files.decisionLog]) {
    if (!existsSync(log)) throw new DeskError('corrupt-log', `${log}: is missing; take it from a backup`);
    const aside = setAsideTornLine(log);
    if (aside) warn(`${log}: the last line was not complete, so it was never acknowledged; it is kept in ${aside}`);
  }
}

/** Opens a desk whose lock this process holds. Closing it releases the lock. */
export async function openHeld(files: DeskFolder, lock: DeskLock): Promise<FolderDesk> {
  const pglite = await openEmbedded(files.database);
  const database = overPglite(pglite);
  try {
    const journal = folderJournal(openJournal(files));
    try {
      await migrate(database, files.database);
      await journal.catchUp(database);
      await endClaims(database);
    } catch (error) {
      journal.close();
      throw error;
    }
    const parts = { database, journal, name: files.name, place: files.path, close: async () => lock.release() };
    return { ...deskOver(parts), announce: lock.announce };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
