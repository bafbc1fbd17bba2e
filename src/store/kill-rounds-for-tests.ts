/** Rounds of killing a process that works on a desk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Desk } from './desk.ts';
import { openDesk } from './open-folder.ts';
import { settle } from './reading-for-tests.ts';

export interface KillCount {
  readonly reports: number;
  readonly decisions: number;
  /** Acknowledged and not there. */
  readonly lost: number;
  /** There more than once. */
  readonly doubled: number;
  readonly torn: number;
}

/** The longest that a process goes on after it said enough, in ms: it is killed at a chance moment within. */
const LONGEST = 200;

/** Kills `rounds` processes that add, read and decide, each at a chance moment, and looks for what they had been promised. */
export async function killRounds(
  folder: string,
  rounds: number,
  step: (round: number) => void = () => undefined,
): Promise<KillCount> {
  const promised = { report: new Set<string>(), decision: new Set<string>() };
  let torn = 0;
  for (let round = 1; round <= rounds; round++) {
    for (const [kind, id] of await workUntilKilled(folder, round)) promised[kind].add(id);
    const desk = await openDesk(folder, {
      purpose: 'check',
      warn: () => {
        torn++;
      },
    });
    await desk.close();
    step(round);
  }
  const desk = await openDesk(folder, { purpose: 'check' });
  try {
    await settle(desk);
    const reports = await idsOf((after) => desk.reports({ limit: 1000, after }));
    const decisions = await idsOf((after) => desk.decisions({ limit: 1000, after }));
    const lost = missing(promised.report, reports) + missing(promised.decision, decisions);
    const doubled = doubles(reports) + doubles(decisions) + (await twiceTold(desk));
    return { reports: promised.report.size, decisions: promised.decision.size, lost, doubled, torn };
  } finally {
    await desk.close();
  }
}

/** What a process was told to be on the disk before it was killed. */
async function workUntilKilled(folder: string, round: number): Promise<(readonly ['report' | 'decision', string])[]> {
  const script = join(import.meta.dirname, 'kill-worker-for-tests.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // now in its first steps, now later: counted in what it said, because a busy machine may be slow
  const lines = (round * 5) % 14;
  let told = '';
  let begun = false;
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    told += data;
    if (!begun && told.split('\n').length - 1 > lines) {
      begun = true;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST);
    }
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== null) throw new Error(`round ${round}: the process ended by itself with code ${code}`);
  const whole = told.split('\n').slice(0, -1); // a half-written line is no acknowledgement
  return whole.flatMap((line) => {
    const [kind, id] = line.split(' ');
    return id !== undefined && (kind === 'report' || kind === 'decision') ? [[kind, id] as const] : [];
  });
}

async function idsOf(
  list: (
    after: string | null,
  ) => Promise<{ readonly lines: readonly { readonly id: string }[]; readonly next: string | null }>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof list>> = await list(after);
    ids.push(...page.lines.map(({ id }) => id));
    if (page.next === null) return ids;
    after = page.next;
  }
}

function missing(promised: ReadonlySet<string>, there: readonly string[]): number {
  const known = new Set(there);
  return [...promised].filter((id) => !known.has(id)).length;
}

function doubles(ids: readonly string[]): number {
  return ids.length - new Set(ids).size;
}

/** Every report of the test says one thing: one that was added twice, or read into the lists twice, would be told twice. */
async function twiceTold(desk: Desk): Promise<number> {
  const texts: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<Desk['reports']>> = await desk.reports({ limit: 1000, after });
    for (const { title, statements } of page.lines) {
      texts.push(title ?? '');
      if (statements > 1) texts.push(title ?? '');
    }
    if (page.next === null) return doubles(texts);
    after = page.next;
  }
}
