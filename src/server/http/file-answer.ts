import { oneLine } from './failure-of.ts';

/** A file to be saved: never shown in the browser, whatever it holds. */
export function fileAnswer(
  name: string,
  type: string,
  body: string | Uint8Array | ReadableStream<Uint8Array>,
): Response {
  const plain = oneLine(name).replace(/[^A-Za-z0-9._-]+/gu, '-');
  return new Response(body as ConstructorParameters<typeof Response>[0], {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(oneLine(name))}`,
      'Cache-Control': 'no-store',
    },
  });
}

/** Pieces as the body of an answer, fetched as they are asked for. */
export function bodyOf(pieces: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
