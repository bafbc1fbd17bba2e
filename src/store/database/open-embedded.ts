import { existsSync, renameSync, rmSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { DeskError } from '../desk.ts';
import { diskError } from '../folder/disk-error.ts';

/**
 * What the database is started with. Shared buffers: a quarter of the default, which every process pays for at once (310 → 200 MB); pages that
 * fall out come back from memory of the system. Write-ahead log: not a gigabyte of it beside a desk of a few hundred.
 */
const START = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB', '-c', 'max_wal_size=128MB'];

/** Opens the database in a folder, made if need be. Throws a DeskError `behind` where it is damaged: it can be made again. */
export async function openEmbedded(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) await makeEmbedded(folder);
  try {
    return await PGlite.create({ dataDir: folder, startParams: START });
  } catch (error) {
    const known = diskError(error, folder);
    if (known !== error) throw known;
    throw new DeskError('behind', `${folder}: the database cannot be opened; run rapporteur rebuild`, { cause: error });
  }
}

/** Makes an empty database beside its place and moves it there: one that was not finished has no name that anybody opens. */
async function makeEmbedded(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    await (await PGlite.create({ dataDir: unfinished })).close();
    renameSync(unfinished, folder);
  } catch (error) {
    throw diskError(error, folder);
  }
}
