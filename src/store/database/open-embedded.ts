import { existsSync, renameSync, rmSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { DeskError } from '../desk.ts';
import { diskError } from '../folder/disk-error.ts';

/** Opens the database in a folder, made if need be. Throws a DeskError `behind` where it is damaged: it can be made again. */
export async function openEmbedded(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) await makeEmbedded(folder);
  try {
    return await PGlite.create({ dataDir: folder });
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
