/** The files of a desk that is a folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { DECISIONS_SCHEMA } from '../decisions/decision.ts';
import { DeskError } from '../desk.ts';
import { createLog, syncFolder } from './append-log.ts';
import { diskError } from './disk-error.ts';
import { REPORTS_SCHEMA } from './report-entry.ts';

export const DESK_SCHEMA = 'rapporteur/desk@1';
const EMPTY_CODEBOOK = `# The parties and issues of the dispute. What stands here outranks what the program finds.
parties: []
issues: []
`;

export interface DeskFolder {
  readonly path: string;
  readonly name: string;
  readonly reportLog: string;
  readonly decisionLog: string;
  readonly codebook: string;
  readonly database: string;
  readonly lock: string;
}

function filesOf(path: string, name: string): DeskFolder {
  return {
    path,
    name,
    reportLog: join(path, 'reports.jsonl'),
    decisionLog: join(path, 'decisions.jsonl'),
    codebook: join(path, 'codebook.yaml'),
    database: join(path, 'database'),
    lock: join(path, 'desk.lock'),
  };
}

/** True if the folder is a desk. */
export function isDesk(folder: string): boolean {
  return existsSync(join(folder, 'desk.json'));
}

/** The desk in this folder. Throws a DeskError where there is none, or a newer one. */
export function findFolder(folder: string): DeskFolder {
  const path = resolve(folder);
  const file = join(path, 'desk.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw diskError(error, file);
    throw new DeskError('no-desk', `${folder}: is not a desk (no desk.json); make one with rapporteur open ${folder}`);
  }
  return filesOf(path, parseDeskFile(text, file));
}

function parseDeskFile(text: string, file: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new DeskError('corrupt-log', `${file}: is not JSON; it should read {"desk":"${DESK_SCHEMA}","name":"…"}`);
  }
  const parsed = z.object({ desk: z.string(), name: z.string() }).safeParse(value);
  const version = parsed.data?.desk.match(/^rapporteur\/desk@(\d+)$/)?.[1];
  if (!parsed.data || version === undefined) {
    throw new DeskError('corrupt-log', `${file}: should read {"desk":"${DESK_SCHEMA}","name":"…"}`);
  }
  if (version !== '1') {
    throw new DeskError(
      'newer-format',
      `${file}: was written by a newer rapporteur (${parsed.data.desk}); install that version`,
    );
  }
  return parsed.data.name;
}

/** Makes an empty desk in a folder, which may hold other files but no desk. `desk.json` comes last: without it there is no desk. */
export function makeFolder(folder: string, name = basename(resolve(folder))): DeskFolder {
  const path = resolve(folder);
  const files = filesOf(path, name);
  try {
    mkdirSync(path, { recursive: true });
    if (isDesk(path)) throw new DeskError('no-desk', `${folder}: is a desk already; open it`);
    if (!existsSync(files.reportLog)) createLog(files.reportLog, REPORTS_SCHEMA);
    if (!existsSync(files.decisionLog)) createLog(files.decisionLog, DECISIONS_SCHEMA);
    if (!existsSync(files.codebook)) replaceFile(files.codebook, EMPTY_CODEBOOK);
    const ignored = join(path, '.gitignore');
    if (!existsSync(ignored)) replaceFile(ignored, 'database/\ndatabase.*/\ndesk.lock*\n');
    replaceFile(join(path, 'desk.json'), `${JSON.stringify({ desk: DESK_SCHEMA, name })}\n`);
  } catch (error) {
    throw diskError(error, path);
  }
  return files;
}

/** Writes a file so that it is always whole: beside its place, flushed, then moved there. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.new`;
  try {
    writeFileSync(beside, text, { flush: true });
    renameSync(beside, path);
    syncFolder(resolve(path, '..'));
  } catch (error) {
    throw diskError(error, path);
  }
}

/** The files in a desk's folder that were set aside because their line was torn. */
export function tornFiles(path: string): string[] {
  return readdirSync(path).filter((name) => /\.torn-\d+$/.test(name));
}
