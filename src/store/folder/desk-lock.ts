/**
 * One process at a time writes to a desk. The lock is a file made whole and linked into place, so nobody ever reads half of one. A lock
 * whose process is gone is taken over under a lock of its own, named after it: of any number of contenders one wins.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { DeskError } from '../desk.ts';
import { diskError } from './disk-error.ts';
import { isAlive, type ProcessIdentity, thisProcess } from './process-identity.ts';

/** Who holds a desk, and to what end. */
export interface LockHolder extends ProcessIdentity {
  readonly host: string;
  /** What the process does: `open`, `add`. */
  readonly purpose: string;
  /** Where it answers, if it is a server. */
  readonly address: string | null;
  readonly since: string;
  readonly token: string;
}

export interface DeskLock {
  readonly holder: LockHolder;
  /** Says where this process answers, for those who come after. */
  announce(address: string): void;
  release(): void;
}

/** Takes the lock. Throws a DeskError `locked` that names the process that has it and what to do. */
export function takeLock(path: string, purpose: string): DeskLock {
  let holder: LockHolder = {
    ...thisProcess(),
    host: hostname(),
    purpose,
    address: null,
    since: new Date().toISOString(),
    token: randomBytes(8).toString('hex'),
  };
  const own = `${path}.${holder.token}`;
  const write = () => writeFileSync(own, JSON.stringify(holder));
  try {
    write();
    try {
      seize(path, own);
    } finally {
      rmSync(own, { force: true });
    }
  } catch (error) {
    throw diskError(error, path);
  }
  return {
    get holder() {
      return holder;
    },
    announce(address) {
      holder = { ...holder, address };
      write();
      renameSync(own, path);
    },
    release() {
      if (readHolder(path)?.token === holder.token) rmSync(path, { force: true });
    },
  };
}

/** Who holds the lock at `path`; null where nobody does. */
export function readHolder(path: string): LockHolder | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw diskError(error, path);
  }
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    throw new DeskError(
      'locked',
      `${path}: is not a lock of ours; if no rapporteur runs on this desk, delete the file`,
    );
  }
}

/** Puts a copy of `own` at `path`, unless a living process has one there. */
function seize(path: string, own: string): void {
  for (;;) {
    if (linked(own, path)) return;
    const holder = readHolder(path);
    if (holder === null) continue;
    if (holder.host !== hostname() || isAlive(holder)) throw lockedBy(holder);
    const guard = `${path}.${holder.token}.gone`;
    seize(guard, own);
    // only the one who has the guard may replace this lock, and it may have been replaced before the guard was ours
    const still = readHolder(path)?.token === holder.token;
    if (still) renameSync(guard, path);
    else rmSync(guard, { force: true });
    if (still) return;
  }
}

function linked(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function lockedBy({ pid, host, purpose, address, since }: LockHolder): DeskError {
  const who = `process ${pid}${host === hostname() ? '' : ` on ${host}`} (rapporteur ${purpose}, since ${since})`;
  const what = address
    ? `use it at ${address}, or end it`
    : host === hostname()
      ? 'wait for it or end it'
      : 'wait for it; if that machine is gone, delete the file desk.lock';
  return new DeskError('locked', `the desk is in use by ${who}; ${what}`);
}
