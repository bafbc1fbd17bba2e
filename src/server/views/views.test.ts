import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolderDesk, removeFolders } from '../../store/desk-for-tests.ts';
import type { Desk } from '../../store/index.ts';
import { CODEBOOK, exampleReports, readAll } from '../server-for-tests.ts';
import { createViews } from './views.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await newFolderDesk();
  await desk.setCodebookText(CODEBOOK);
  await desk.addReports(exampleReports(4));
  await readAll(desk);
});
afterAll(async () => {
  await desk.close();
  removeFolders();
});

const change = async () => {
  const [report] = (await desk.reports()).lines;
  await desk.decide('ann', [{ kind: 'edit-report', report: report!.id, changes: { source: 'Courier' } }]);
  return (await desk.facts()).revision;
};

test('a small desk: one waits for the newest', async () => {
  const views = createViews(desk);
  const first = await views.view('positions', {});
  expect(first.stale).toBe(false);
  expect(first.value.positions.length).toBeGreaterThan(3);
  const revision = await change();
  expect(await views.view('positions', {})).toMatchObject({ revision, stale: false });
  // a thread that answers goes on answering after a question that is refused
  await expect(views.view('cell', { party: 'Nobody', issue: 'x' })).rejects.toMatchObject({ code: 'no-position' });
  expect((await views.view('clashes', {})).revision).toBe(revision);
  await views.close();
  await expect(views.view('positions', {})).rejects.toMatchObject({ code: 'closing' });
});

test('a large desk: the last view is shown, marked, until the newest is there; it outlives the program', async () => {
  const views = createViews(desk, { small: 0 });
  const first = await views.view('positions', {});
  const revision = await change();
  expect(await views.view('positions', {})).toEqual({ ...first, stale: true });
  let later = await views.view('positions', {});
  for (let i = 0; i < 600 && later.stale; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    later = await views.view('positions', {});
  }
  expect([later.revision, later.stale]).toEqual([revision, false]);
  await views.close();
  const again = createViews(desk, { small: 0, patience: 0 });
  expect(await again.view('positions', {})).toEqual(later);
  // what was never computed cannot be shown without patience
  await expect(again.view('positions', { party: 'Kasmor' })).rejects.toMatchObject({ code: 'still-computing' });
  await again.close();
});

test('a day in the past has its own views', async () => {
  const views = createViews(desk);
  const now = await views.view('positions', {});
  const then = await views.view('positions', { asOf: '2024-04-04' }, '2024-04-04');
  expect(then.value.days.last).toBe('2024-04-04');
  expect(then.value.positions.length).toBeLessThan(now.value.positions.length);
  expect((await views.view('positions', {}, '1999-01-01')).value.positions).toEqual([]);
  await views.close();
});
