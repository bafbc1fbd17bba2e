import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exporterOf } from '../../src/cli/desk/export/exporter.ts';
import { openReadingPool } from '../../src/cli/desk/reading-pool.ts';
import { readInBackground } from '../../src/cli/serve/background-reading.ts';
import { bundledExample } from '../../src/cli/serve/package-files.ts';
import { readOnce } from '../../src/cli/serve/read-once.ts';
import { uploadImporter } from '../../src/cli/serve/upload-importer.ts';
import { createApp, createViews, type Listening, listen } from '../../src/server/index.ts';
import { createDesk, openDesk } from '../../src/store/index.ts';
import { builtPageForTests } from './page-for-tests.ts';

/** A real desk in a folder of its own, served with its page. */
export interface ServedDesk {
  readonly address: string;
  /** Stops the server; `start` serves the same folder again, at the same address. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Stops it and removes the folder. */
  readonly end: () => Promise<void>;
}

export async function serveEmptyDesk(): Promise<ServedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-web-'));
  const place = join(folder, 'talks');
  await createDesk(place);
  const web = await builtPageForTests();
  let running: { readonly listening: Listening; readonly close: () => Promise<void> } | null = null;
  let port = 0;
  const start = async () => {
    running = await serve(place, web, port);
    port = Number(new URL(running.listening.address).port);
  };
  const stop = async () => {
    await running?.close();
    running = null;
  };
  await start();
  return {
    address: `http://127.0.0.1:${port}`,
    start,
    stop,
    async end() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(place: string, web: string, port: number) {
  const desk = await openDesk(place, { purpose: 'a test' });
  const pool = openReadingPool(1);
  const reading = readInBackground(desk, pool, () => undefined);
  const { app, drain } = createApp({
    desk,
    views: createViews(desk),
    read: (input, codebook) => readOnce(pool, input, codebook),
    importer: uploadImporter,
    exporter: exporterOf(desk),
    example: bundledExample(),
    web,
    wake: reading.wake,
    version: 'test',
    coder: 'Ana',
  });
  const listening = await listen(app, { host: '127.0.0.1', port });
  const close = async () => {
    await listening.close(200);
    await drain();
    await reading.stop();
    await pool.close();
    await desk.close();
  };
  return { listening, close };
}
