/** The other end of a thread: answers what is asked through `work`. */
import { parentPort } from 'node:worker_threads';
import { Refusal } from '../http/refusal.ts';
import type { Question, Reply } from './thread.ts';

export function answerQuestions(work: (ask: unknown) => unknown): void {
  const port = parentPort;
  if (!port) throw new Error('this file runs in a thread of the server');
  let turn: Promise<void> = Promise.resolve();
  port.on('message', ({ id, ask }: Question) => {
    turn = turn.then(async () => port.postMessage(await replyTo(id, ask, work)));
  });
}

async function replyTo(id: number, ask: unknown, work: (ask: unknown) => unknown): Promise<Reply> {
  try {
    return { id, value: await work(ask) };
  } catch (error) {
    if (error instanceof Refusal) {
      const { status, code, message, path, help } = error;
      return { id, refusal: { status, code, message, path, help } };
    }
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
