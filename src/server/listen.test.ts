import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

const app = new Hono()
  .get('/', (context) => context.text('here'))
  .get('/slow', async (context) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return context.text('done');
  });

test('takes a free port, lets what is in hand end, and is gone', async () => {
  const { address, close } = await listen(app, { host: '127.0.0.1', port: 0 });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(address)).text()).toBe('here');
  const slow = fetch(`${address}/slow`).then((response) => response.text());
  await new Promise((resolve) => setTimeout(resolve, 100));
  await close();
  expect(await slow).toBe('done');
  await expect(fetch(address)).rejects.toThrow();
});

test('a port that is taken is an error, not a second server', async () => {
  const first = await listen(app, { host: '127.0.0.1', port: 0 });
  const port = Number(new URL(first.address).port);
  await expect(listen(app, { host: '127.0.0.1', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
});
