import { type Command, Option } from 'commander';
import type { Added, Desk, IncomingReport } from '../../store/index.ts';
import { parseColumns } from '../input/columns.ts';
import { InputError } from '../input/input-error.ts';
import { parsePublished } from '../input/published.ts';
import type { LoadedReport } from '../input/report-format.ts';
import { openLoaded } from '../input/report-stream.ts';
import { printable, wrap } from '../output/lines.ts';
import { styleOf } from '../output/style.ts';
import { startProgress } from '../progress.ts';
import { type DeskChoice, onDesk, withDesk } from './choose-desk.ts';
import { incoming } from './incoming-report.ts';
import { type Reads, readWaiting } from './read-waiting.ts';
import { openReadingPool } from './reading-pool.ts';

interface Flags extends DeskChoice {
  readonly published?: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly format: 'text' | 'json';
  readonly dryRun: boolean;
  readonly read: boolean;
  readonly threads?: number;
  readonly quiet: boolean;
}

/** Reports written to the desk at a time: each time costs one flush of the disk. */
const BATCH = 64;

/** Adds `rapporteur add` to the program. */
export function registerAdd(program: Command): void {
  withDesk(
    program
      .command('add')
      .description(
        'Adds reports to a desk and reads them. A report that is there already is left alone; copies of one story are\nkept and counted once. Stop it at any time: the next add goes on where it stopped.',
      )
      .argument('<files...>', 'files, folders, globs, or - for plain text on standard input'),
  )
    .option('-p, --published <date>', 'date of publication of every report, YYYY-MM-DD')
    .option('--columns <map>', 'columns of a table, for example text=body,published=day', parseColumns, {})
    .option('--dry-run', 'show what would be added, with the title, date, source and author found for each', false)
    .option('--no-read', 'only add; read later with rapporteur worker')
    .option('--threads <n>', 'threads that read (default: one a core)', Number)
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option('-q, --quiet', 'no progress', false)
    .addHelpText(
      'after',
      `
Examples:
  rapporteur add reports/ --desk talks
  rapporteur add nexis-export.txt archive.csv --desk talks --dry-run
  rapporteur add reports/ --database postgres://localhost/talks

Exit codes: 0 all added; 1 some input could not be read (the others were added); 2 wrong use.`,
    )
    .action(runAdd);
}

async function runAdd(args: readonly string[], flags: Flags): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const published = flags.published === undefined ? null : parsePublished(flags.published, '--published', today);
  const { files, count, loaded } = await openLoaded(args, { published, columns: flags.columns });
  const reports = kept(loaded);
  if (flags.dryRun) return preview(reports);
  await onDesk(flags, 'rapporteur add', async (desk) => {
    const progress = startProgress(count, flags.quiet || files.length === 0);
    const reading = readBeside(desk, flags, (title) => progress.step(title));
    const outcome = await addAll(desk, reports, {
      added: reading.begin,
      step: (title) => flags.read || progress.step(title),
    }).catch(async (error) => {
      await reading.abandon();
      throw error;
    });
    const reads = flags.read ? await reading.end() : null;
    progress.done();
    console.log(flags.format === 'json' ? JSON.stringify({ ...outcome, ...reads }) : summary(outcome, reads));
  });
}

/** The reports that could be read; the others are told on standard error. */
async function* kept(loaded: AsyncIterable<LoadedReport | InputError>): AsyncIterable<LoadedReport> {
  for await (const item of loaded) {
    if (!(item instanceof InputError)) yield item;
    else {
      console.error(`rapporteur: ${item.message}`);
      process.exitCode = 1;
    }
  }
}

interface Outcome {
  readonly added: number;
  readonly known: number;
  readonly copies: number;
}

async function addAll(
  desk: Desk,
  reports: AsyncIterable<LoadedReport>,
  told: { readonly added: () => void; readonly step: (title: string) => unknown },
): Promise<Outcome> {
  const all: Added[] = [];
  let batch: IncomingReport[] = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const added = await desk.addReports(batch);
    batch = [];
    all.push(...added);
    if (added.some(({ outcome }) => outcome === 'added')) told.added();
  };
  for await (const loaded of reports) {
    batch.push(incoming(loaded));
    told.step(loaded.report.title ?? loaded.report.file ?? '');
    if (batch.length === BATCH) await flush();
  }
  await flush();
  const fresh = all.filter(({ outcome }) => outcome === 'added');
  return {
    added: fresh.length,
    known: all.length - fresh.length,
    copies: fresh.filter(({ copyOf }) => copyOf !== null).length,
  };
}

/** Reading that goes on beside adding. */
interface Reading {
  /** Something was added; threads start with the first of it. */
  readonly begin: () => void;
  /** Nothing more will be added: waits until all that is there is read. */
  readonly end: () => Promise<Reads>;
  /** Ends after the batches in hand. */
  readonly abandon: () => Promise<void>;
}

function readBeside(desk: Desk, { threads, read }: Flags, step: (title: string) => void): Reading {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  let adding = true;
  let running: Promise<Reads> | null = null;
  const start = async (): Promise<Reads> => {
    const pool = openReadingPool(threads);
    process.once('SIGINT', onSignal);
    try {
      return await readWaiting(desk, pool, {
        worker: `add ${process.pid}`,
        signal: stop.signal,
        more: () => adding,
        step,
      });
    } finally {
      process.off('SIGINT', onSignal);
      await pool.close();
    }
  };
  return {
    begin: () => {
      if (!read || running) return;
      running = start();
      running.catch(() => {}); // told by end()
    },
    end: async () => {
      adding = false;
      const left = running ? 0 : (await desk.queue()).waiting;
      if (left > 0) running = start();
      const reads = (await running) ?? { read: 0, failed: 0 };
      if (reads.failed > 0) process.exitCode = 1;
      return reads;
    },
    abandon: async () => {
      adding = false;
      stop.abort();
      await running?.catch(() => {});
    },
  };
}

function summary({ added, known, copies }: Outcome, reads: Reads | null): string {
  const parts = [`${added} added`];
  if (known > 0) parts.push(`${known} there already`);
  if (copies > 0) parts.push(`${copies} of them copies of a story the desk has`);
  if (reads) parts.push(`${reads.read} read`);
  if (reads && reads.failed > 0) parts.push(`${reads.failed} could not be read (rapporteur desk shows why)`);
  return parts.join(', ');
}

/** What was found about each report, and where, so that it can be set right before anything is stored. */
async function preview(reports: AsyncIterable<LoadedReport>): Promise<void> {
  for await (const { report, origins } of reports) {
    const detail = (name: 'title' | 'published' | 'source' | 'author') => {
      const value = report[name];
      const found = `${value ? printable(value) : '—'}${origins[name] ? ` (${origins[name]})` : ''}`;
      return wrap(found, styleOf(process.stdout).width, `  ${name.padEnd(10)}`).join('\n');
    };
    const lines = (['title', 'published', 'source', 'author'] as const).map(detail);
    console.log([printable(report.file ?? 'standard input'), ...lines, ''].join('\n'));
  }
}
