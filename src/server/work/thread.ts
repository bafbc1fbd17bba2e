/** A thread that answers questions one at a time, whatever it was loaded with. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { Refusal } from '../http/refusal.ts';

/** A question to a thread and its answer; errors that are refusals arrive as such. */
export interface Question {
  readonly id: number;
  readonly ask: unknown;
}
export type Reply = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly refusal: Pick<Refusal, 'status' | 'code' | 'message' | 'path' | 'help'> }
  | { readonly fault: string }
);

export interface Thread {
  /** Asks and waits. Rejects if the thread ends before it has answered. */
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly end: () => Promise<void>;
  readonly hasEnded: () => boolean;
}

/** Starts the thread of this name (`view-thread`): a TypeScript file beside the sources, a built one in the package. */
export function startThread(name: string, memoryMb: number): Thread {
  const worker = openWorker(fileOf(name), { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  let next = 0;
  let ended: Error | null = null;
  const stop = (error: Error) => {
    ended ??= error;
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  worker.unref();
  worker.on('message', (reply: Reply) => {
    const asked = open.get(reply.id);
    open.delete(reply.id);
    if (!asked) return;
    if ('value' in reply) asked.resolve(reply.value);
    else if ('refusal' in reply) {
      const { status, code, message, path, help } = reply.refusal;
      asked.reject(new Refusal(status, code, message, { path, help }));
    } else asked.reject(new Error(reply.fault));
  });
  worker.on('error', (error) => stop(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => stop(new Error('the thread has ended')));
  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        const id = next++;
        open.set(id, { resolve, reject });
        worker.postMessage({ id, ask } satisfies Question);
      }),
    async end() {
      stop(new Error('the thread was ended'));
      await worker.terminate();
    },
    hasEnded: () => ended !== null,
  };
}

/** Beside the sources the file is TypeScript, and what reads that must be there first. */
function openWorker(file: string, options: WorkerOptions): Worker {
  if (!file.endsWith('.ts')) return new Worker(file, options);
  const reader = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs');
  const [tsx, thread] = [reader, file].map((path) => JSON.stringify(pathToFileURL(path).href));
  const start = `import(${tsx}).then(({ register }) => { register(); return import(${thread}); })`;
  return new Worker(start, { ...options, eval: true, execArgv: [] });
}

function fileOf(name: string): string {
  const folder = /^view/.test(name) ? '../views' : '.';
  const candidates = [`${folder}/${name}.ts`, `./server/${name}.js`, `../server/${name}.js`, `./${name}.js`];
  for (const candidate of candidates) {
    const file = fileURLToPath(new URL(candidate, import.meta.url));
    if (existsSync(file)) return file;
  }
  throw new Error(`the package is incomplete: ${name}.js is missing; install it again`);
}
