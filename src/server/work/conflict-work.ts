/** Conflict models solved in threads of their own: at most two at a time, and one that takes too long is ended. */
import { Refusal } from '../http/refusal.ts';
import type { ConflictAnswer, ConflictQuestion } from './conflict-tasks.ts';
import { startThread, type Thread } from './thread.ts';

export interface ConflictWork {
  readonly ask: <Q extends ConflictQuestion>(question: Q, ms: number) => Promise<ConflictAnswer<Q>>;
  readonly close: () => Promise<void>;
}

const MOST = 2;
/** Requests that wait for a thread; more are turned away. */
const MOST_WAITING = 32;
const MEMORY_MB = 768;

export function openConflictWork(): ConflictWork {
  const idle: Thread[] = [];
  const busy = new Set<Thread>();
  const waiting: (() => void)[] = [];

  const take = async (): Promise<Thread> => {
    if (busy.size >= MOST) {
      if (waiting.length >= MOST_WAITING) {
        throw new Refusal(503, 'busy', 'too many models are being solved', { help: 'ask again in a while' });
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
      return take();
    }
    const thread = idle.pop() ?? startThread('conflict-thread', MEMORY_MB);
    busy.add(thread);
    return thread;
  };
  const give = (thread: Thread) => {
    busy.delete(thread);
    if (!thread.hasEnded()) idle.push(thread);
    waiting.shift()?.();
  };

  return {
    async ask(question, ms) {
      const thread = await take();
      const timer = setTimeout(() => void thread.end(), ms);
      try {
        return (await thread.ask(question)) as ConflictAnswer<typeof question>;
      } catch (error) {
        if (!thread.hasEnded()) throw error;
        throw new Refusal(422, 'too-large', 'the model took too long or too much memory to solve here', {
          help: 'leave out options or concepts, or solve it with rapporteur conflict',
        });
      } finally {
        clearTimeout(timer);
        give(thread);
      }
    },
    async close() {
      await Promise.all([...idle, ...busy].map((thread) => thread.end()));
    },
  };
}
