/** Uploads on their way into the desk: each goes on by itself and can be looked at, followed and cancelled. */
import { randomUUID } from 'node:crypto';
import type { Desk, IncomingReport } from '../../store/index.ts';
import type { ImportAnswer } from '../contract/index.ts';
import type { Importer, UploadedFile } from '../deps.ts';
import { failureOf, oneLine } from '../http/failure-of.ts';

export interface ImportOrder {
  readonly files: readonly UploadedFile[];
  readonly published: string | null;
  readonly source: string | null;
}

export interface Imports {
  readonly start: (order: ImportOrder) => ImportAnswer;
  readonly list: () => readonly ImportAnswer[];
  readonly find: (id: string) => ImportAnswer | null;
  readonly cancel: (id: string) => ImportAnswer | null;
  /** Calls `tell` with each step until the function that it returns is called. */
  readonly follow: (id: string, tell: (step: ImportAnswer) => void) => () => void;
  /** Waits for the reports in hand, takes no more. */
  readonly drain: () => Promise<void>;
}

interface Job {
  answer: ImportAnswer;
  cancelled: boolean;
  readonly listeners: Set<(step: ImportAnswer) => void>;
  done: Promise<void>;
}

/** Reports written to the desk at a time. */
const BATCH = 32;
/** Imports remembered after they ended. */
const REMEMBERED = 50;
const MOST_ERRORS = 200;

export function openImports(desk: Desk, importer: Importer, wake: () => void, now: () => Date): Imports {
  const jobs = new Map<string, Job>();
  let closing = false;
  /** One import writes at a time: two would only wait for each other. */
  let turn: Promise<void> = Promise.resolve();

  const step = (job: Job, changes: Partial<ImportAnswer>) => {
    job.answer = { ...job.answer, ...changes };
    for (const tell of job.listeners) tell(job.answer);
  };

  const fail = (job: Job, file: string, message: string) => {
    const { errors, failures } = job.answer;
    const known =
      errors.length < MOST_ERRORS ? [...errors, { file: oneLine(file), message: oneLine(message) }] : errors;
    step(job, { errors: known, failures: failures + 1 });
  };

  const store = async (job: Job, batch: readonly IncomingReport[]) => {
    if (batch.length === 0) return;
    const added = await desk.addReports(batch);
    const count = (outcome: string) => added.filter((one) => one.outcome === outcome).length;
    const { answer } = job;
    step(job, {
      added: answer.added + count('added'),
      known: answer.known + count('known'),
      replaced: answer.replaced + count('replaced'),
    });
    wake();
  };

  const run = async (job: Job, { files, published, source }: ImportOrder) => {
    const isOver = () => job.cancelled || closing;
    for (const file of files) {
      if (isOver()) break;
      step(job, { file: oneLine(file.name) });
      let batch: IncomingReport[] = [];
      try {
        for await (const item of importer(file, { published, source })) {
          if (isOver()) break;
          if (item.kind === 'problem') fail(job, item.file, item.message);
          else batch.push(item.report);
          if (batch.length < BATCH) continue;
          const full = batch;
          batch = [];
          await store(job, full);
        }
      } finally {
        await store(job, batch);
      }
      step(job, { filesDone: job.answer.filesDone + 1 });
    }
    step(job, { state: isOver() ? 'cancelled' : 'done', file: null });
  };

  const forget = () => {
    const ended = [...jobs].filter(([, { answer }]) => answer.state !== 'running');
    for (const [id] of ended.slice(0, Math.max(0, ended.length - REMEMBERED))) jobs.delete(id);
  };

  return {
    start(order) {
      const id = randomUUID();
      const job: Job = {
        answer: {
          id,
          state: 'running',
          started: now().toISOString(),
          files: order.files.length,
          filesDone: 0,
          file: null,
          added: 0,
          known: 0,
          replaced: 0,
          errors: [],
          failures: 0,
          error: null,
        },
        cancelled: false,
        listeners: new Set(),
        done: Promise.resolve(),
      };
      jobs.set(id, job);
      turn = turn.then(() =>
        run(job, order).catch((error) => {
          step(job, { state: 'failed', file: null, error: failureOf(error).failure.error.message });
        }),
      );
      job.done = turn;
      forget();
      return job.answer;
    },
    list: () => [...jobs.values()].map(({ answer }) => answer).reverse(),
    find: (id) => jobs.get(id)?.answer ?? null,
    cancel(id) {
      const job = jobs.get(id);
      if (!job) return null;
      job.cancelled = true;
      return job.answer;
    },
    follow(id, tell) {
      const job = jobs.get(id);
      job?.listeners.add(tell);
      return () => job?.listeners.delete(tell);
    },
    async drain() {
      closing = true;
      await Promise.allSettled([...jobs.values()].map(({ done }) => done));
    },
  };
}
