import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

/** So often an idle stream says that it lives, for proxies and for finding out who has gone. */
const BEAT_MS = 15_000;

/**
 * A stream of server-sent events. `begin` is handed what sends and what ends, and returns what lets go. The events carry one JSON value
 * each. A reader too slow gets the latest of what it missed. When the server closes, so does the stream.
 */
export function eventStream(
  context: Context,
  name: string,
  begin: (send: (value: unknown) => void, end: () => void) => () => void,
  closing: AbortSignal,
): Response {
  context.header('X-Accel-Buffering', 'no');
  const response = streamSSE(context, async (stream) => {
    let latest: { readonly value: unknown } | null = null;
    let isOver = false;
    let wake: () => void = () => undefined;
    const end = () => {
      isOver = true;
      wake();
    };
    const letGo = begin((value) => {
      latest = { value };
      wake();
    }, end);
    stream.onAbort(end);
    closing.addEventListener('abort', end);
    if (closing.aborted) end();
    try {
      for (;;) {
        const next = latest as { readonly value: unknown } | null;
        latest = null;
        if (next) await stream.writeSSE({ event: name, data: JSON.stringify(next.value) });
        else if (isOver || stream.aborted) return;
        else {
          const timer = { id: undefined as NodeJS.Timeout | undefined };
          const rest = await new Promise<boolean>((resolve) => {
            wake = () => resolve(false);
            timer.id = setTimeout(() => resolve(true), BEAT_MS);
            if (latest || isOver) resolve(false);
          });
          clearTimeout(timer.id);
          if (rest) await stream.write(': here\n\n');
        }
      }
    } finally {
      closing.removeEventListener('abort', end);
      letGo();
    }
  });
  response.headers.set('Cache-Control', 'no-store');
  return response;
}
