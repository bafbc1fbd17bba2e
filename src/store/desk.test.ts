import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Desk } from './desk.ts';
import { DESK_CASES } from './desk-cases-for-tests.ts';
import { findServer, newFolderDesk, newServerDesk, removeFolders, type TestServer } from './desk-for-tests.ts';

afterAll(removeFolders);

describe('a desk in a folder', () => {
  for (const [name, check] of Object.entries(DESK_CASES)) {
    test(name, async () => {
      const desk = await newFolderDesk();
      await closing(desk, check);
    });
  }
});

describe('a desk on a server', () => {
  let server: TestServer | string;
  beforeAll(async () => {
    server = await findServer();
  });
  afterAll(async () => {
    if (typeof server !== 'string') await server.stop();
  });

  for (const [name, check] of Object.entries(DESK_CASES)) {
    test(name, async (context) => {
      if (typeof server === 'string') return context.skip(server);
      const { desk, drop } = await newServerDesk(server);
      try {
        await closing(desk, check);
      } finally {
        await drop();
      }
    });
  }
});

async function closing(desk: Desk, check: (desk: Desk) => Promise<void>): Promise<void> {
  try {
    await check(desk);
  } finally {
    await desk.close();
  }
}
