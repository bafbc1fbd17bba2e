import { readFileSync } from 'node:fs';

/** A process, told apart from a later one with the same number where the system says when it began. */
export interface ProcessIdentity {
  readonly pid: number;
  /** The boot and the tick at which it began; null where the system does not tell. */
  readonly began: string | null;
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, began: beginningOf(process.pid) };
}

/** True if the process still runs, as far as this machine can tell. */
export function isAlive({ pid, began }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beginningOf(pid);
  return began === null || now === null || began === now;
}

function beginningOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name in brackets may hold spaces
    return fields[19] === undefined ? null : `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}
