import type { Progress } from '../../conflict/index.ts';

const FIRST_AFTER_MS = 500;
const EVERY_MS = 100;

/** Shows on standard error, where that is a terminal, how far the solver is. */
export function showProgress(quiet: boolean, stream: NodeJS.WriteStream = process.stderr) {
  if (quiet || !stream.isTTY) return { step: (_: Progress) => {}, done: () => {} };
  let last = performance.now() + FIRST_AFTER_MS - EVERY_MS;
  let shown = false;
  return {
    step: ({ player, concept, done }: Progress) => {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      shown = true;
      stream.write(
        `\r\u001b[K${`${Math.floor(100 * done)} %  ${concept} for ${player}`.slice(0, (stream.columns || 80) - 1)}`,
      );
    },
    done: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
