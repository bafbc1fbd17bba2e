import { openSink } from './sink.ts';

/**
 * Writes pieces one after another to a file, which appears only when complete, or to standard output. An interruption (Ctrl-C) leaves no
 * part of the file behind; it is heard between pieces.
 */
export async function writePieces(path: string | undefined, pieces: Iterable<string>): Promise<void> {
  const sink = openSink(path);
  const interrupt = () => {
    sink.abandon();
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  try {
    for (const piece of pieces) {
      await sink.write(piece);
      // lets an interruption be heard
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    await sink.close();
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}
