import { DeskError } from '../desk.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS']);

/** What the file system refused, as a DeskError where a person can do something about it; else the error as it was. */
export function diskError(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (FULL.has(code)) {
    return new DeskError('disk-full', `${path}: the disk is full; nothing was changed. Make room and try again`, {
      cause: error,
    });
  }
  if (FORBIDDEN.has(code)) {
    return new DeskError('read-only', `${path}: cannot be written (${code}); ask for the right to write there`, {
      cause: error,
    });
  }
  return error;
}
