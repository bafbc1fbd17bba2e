import { Refusal } from './refusal.ts';

/** The result of `work` if it comes within so many milliseconds; else a refusal that says to ask again. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Refusal(503, 'timeout', 'it took too long', { help: 'ask again in a while, or for less at once' }));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
