import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Desk } from '../../store/index.ts';
import { InputError } from '../input/input-error.ts';

export interface DeskChoice {
  readonly desk?: string;
  readonly database?: string;
}

/** Gives a command the two options by which a desk is named. */
export function withDesk(command: Command): Command {
  return command
    .option('--desk <folder>', 'the desk (default: the current folder if it is one)')
    .option('--database <url>', 'a desk on a PostgreSQL server: postgres://user@host/database?schema=talks');
}

/** True if these options, or the current folder, name a desk. */
export function namesDesk({ desk, database }: DeskChoice): boolean {
  return desk !== undefined || database !== undefined || isDesk('.');
}

/** True if the folder is a desk. */
export function isDesk(folder: string): boolean {
  return existsSync(join(folder, 'desk.json'));
}

/** Opens the desk that the options name. `purpose` is what another process is told that finds it locked. */
export async function openChosen({ desk, database }: DeskChoice, purpose: string): Promise<Desk> {
  if (desk !== undefined && database !== undefined) {
    throw new InputError('--desk', 'and --database name two desks; give one of them');
  }
  const store = await import('../../store/index.ts');
  if (database !== undefined) return store.openDatabase(database);
  const folder = desk ?? '.';
  if (!isDesk(folder)) {
    throw new InputError(
      desk ?? 'the current folder',
      `is no desk; make one with "rapporteur init ${desk ?? 'talks'}", or name one with --desk or --database`,
    );
  }
  return store.openDesk(folder, { purpose, warn: (message) => console.error(`rapporteur: ${message}`) });
}

/** Opens the desk for one piece of work and closes it whatever happens. */
export async function onDesk<T>(choice: DeskChoice, purpose: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openChosen(choice, purpose);
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}
