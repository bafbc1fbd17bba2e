/** The path of somebody who compares and concludes: positions, clashes, chronology, parties, network, way out, brief. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, startBrowser } from './browser.ts';
import { type ServedDesk, serveEmptyDesk } from './desk-for-tests.ts';

const PAGES = ['/positions', '/clashes', '/chronology', '/parties/Veldria', '/network', '/way-out?state=28', '/brief'];
const SLOW = { timeout: 60_000 };

describe.skipIf(noBrowser)('comparing and concluding', () => {
  let desk: ServedDesk;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    [desk, browser] = await Promise.all([serveEmptyDesk(), startBrowser()]);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy/.test(message.text())) faults.push(message.text());
    });
    await fillWithExample(desk.address);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.end();
  });
  const open = async (path: string) => {
    await page.goto(`${desk.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor(SLOW);
  };
  const query = () => new URL(page.url()).searchParams;
  const cell = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) });

  test('a position opens to its quotations, each to its line of the report; back closes it', async () => {
    await open('/positions');
    await cell('Kasmor on release of water').click(SLOW);
    const dialog = page.getByRole('dialog', { name: 'Kasmor on release of water' });
    await dialog.getByRole('heading', { name: 'What it says and does itself' }).waitFor(SLOW);
    await dialog.getByRole('heading', { name: 'What others tell of it' }).waitFor();
    const link = dialog.getByRole('link', { name: /, line \d+$/ }).first();
    expect(await link.getAttribute('href')).toMatch(/^\/reports\/[^?]+\?finding=/);
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    expect(query().has('party')).toBe(false);
  });

  test('the slider moves by the keyboard, and the address keeps the day', async () => {
    await page.getByRole('slider', { name: 'As of, by day' }).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => query().get('asOf'), SLOW).toBe('2024-04-03');
    await page.getByText('What was published up to 3 Apr 2024.').waitFor(SLOW);
    await expect.poll(() => page.locator('.stand').count(), SLOW).toBeLessThan(8);
  });

  test('clashes are narrowed by kind, and each side leads to its report', async () => {
    await open('/clashes');
    const count = () => page.locator('.clash').count();
    await page.locator('.clash').first().waitFor(SLOW);
    const all = await count();
    await page.getByLabel('Kind').selectOption('how-many');
    await expect.poll(count, SLOW).toBeLessThan(all);
    expect(query().get('kind')).toBe('how-many');
    const chips = await page.locator('.clash .chip').allInnerTexts();
    expect(chips.filter((word) => word === 'How many')).toHaveLength(await count());
    expect(await page.locator('.clash').first().getByRole('link').count()).toBe(2);
  });

  test('a range of days shortens list and table alike, and keys zoom the line of time', async () => {
    await open('/chronology');
    const status = () => page.getByText(/^\d+ of \d+ events/).innerText();
    await page.locator('.happening').first().waitFor(SLOW);
    expect(await status()).toMatch(/^(\d+) of \1 events/);
    await page.getByLabel('From').fill('2024-05-20');
    await expect.poll(status).not.toMatch(/^(\d+) of \1 events/);
    const shown = Number.parseInt(await status(), 10);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('.table tbody tr').count()).toBe(shown);
    expect(query().get('view')).toBe('table');
    const ticks = () => page.locator('.timeline-frame text').allInnerTexts();
    const before = await ticks();
    await page.getByRole('group', { name: /^Timeline/ }).focus();
    await page.keyboard.press('+');
    await expect.poll(ticks).not.toEqual(before);
  });

  test('merging an actor shows what would change first, then changes positions, and can be undone', async () => {
    await open('/positions');
    await cell('Irsa Farmers’ League on release of water').waitFor(SLOW);
    await open(`/parties/${encodeURIComponent('Irsa Farmers’ League')}`);
    await page.getByRole('button', { name: 'Merge…' }).click(SLOW);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /Another name/ }).pressSequentially('Kasmo');
    await dialog
      .getByRole('option', { name: /^Kasmor$|^Kasmor / })
      .first()
      .click();
    await dialog.getByLabel('The one name from now on').selectOption('Kasmor');
    await dialog.getByText(/^Changes \d+ statements? and \d+ events? in \d+ reports?\.$/).waitFor(SLOW);
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByText('Merged into Kasmor.').waitFor(SLOW);
    await expect.poll(() => new URL(page.url()).pathname).toBe('/parties/Kasmor');
    const merged = await page.context().newPage();
    await merged.goto(`${desk.address}/positions`);
    await merged.getByRole('button', { name: /^Kasmor on release of water: / }).waitFor(SLOW);
    const row = merged.getByRole('rowheader', { name: 'Irsa Farmers’ League' });
    await expect.poll(() => row.count(), SLOW).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => row.count(), SLOW).toBe(1);
    await page.keyboard.press('Shift+u');
    await expect.poll(() => row.count(), SLOW).toBe(0);
    await page.keyboard.press('u');
    await expect.poll(() => row.count(), SLOW).toBe(1);
    await merged.close();
  });

  test('a tie opens its statements, from the table and by the address; the drawing comes to rest and is saved', async () => {
    await open('/network');
    await page.getByRole('button', { name: 'Kasmor – Veldria' }).click(SLOW);
    const panel = page.getByRole('complementary', { name: 'Kasmor – Veldria' });
    await panel.locator('.quotation').first().waitFor(SLOW);
    expect(await panel.getByText(/weight -?\d\.\d{3}, from \d+ statements/).count()).toBe(1);
    expect(await panel.getByRole('heading', { level: 2 }).evaluate((it) => it === document.activeElement)).toBe(true);
    const again = page.url();
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kasmor – Veldria');
    await page.goto(again);
    await panel.locator('.quotation').first().waitFor(SLOW);
    await page.locator('[data-state="at rest"]').waitFor(SLOW);
    const picture = await download(page, () => page.getByRole('button', { name: 'PNG' }).click());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(5000);
    const graphml = await download(page, () => page.getByRole('button', { name: 'GraphML' }).click());
    expect(graphml.toString()).toContain('Veldria');
  });

  test.each(['reduce', 'no-preference'] as const)('ties are drawn in their colours, motion: %s', async (motion) => {
    await page.emulateMedia({ reducedMotion: motion });
    await open('/network');
    await page.locator('[data-state="at rest"]').waitFor(SLOW);
    const picture = await download(page, () => page.getByRole('button', { name: 'PNG' }).click());
    expect(await tints(page, picture)).toEqual({ blue: true, red: true });
  });

  test('over time a window shows its own ties', async () => {
    await page.getByRole('button', { name: 'Over time' }).click();
    const slider = page.getByRole('slider', { name: 'Window of time' });
    await slider.waitFor(SLOW);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query().has('window')).toBe(true);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/2024, \d+ statements$/);
  });

  test('a state is unlocked: what was asked for holds once it is tried', async () => {
    await open('/way-out');
    await page.getByText('A draft').waitFor(SLOW);
    await page
      .locator('.outcomes tbody tr', { hasText: 'settlement' })
      .or(page.locator('.outcomes tbody tr', { hasText: 'now' }))
      .first()
      .getByRole('button')
      .click(SLOW);
    const panel = page.locator('.state-panel');
    await panel.getByText('no equilibrium').waitFor(SLOW);
    await panel.getByRole('button', { name: 'What would unlock this?' }).click();
    for (let tried = 0; tried < 6; tried++) {
      const way = panel.getByRole('button', { name: 'Try it' }).first();
      await way.or(panel.getByText('Once there, everybody stays.')).first().waitFor(SLOW);
      if ((await way.count()) === 0) break;
      const words = await panel.locator('.ways').first().innerText();
      await way.click();
      await expect.poll(async () => (await panel.locator('.ways').allInnerTexts())[0] ?? '', SLOW).not.toBe(words);
    }
    await panel.getByText('Once there, everybody stays.').waitFor(SLOW);
    await page.getByText('Your model').waitFor();
  });

  test('preferences move by the keyboard, and a model is saved and loaded again', async () => {
    const list = page.getByRole('list', { name: /^What Veldria wants/ });
    const first = () => list.locator('summary').first().innerText();
    const before = await first();
    await list
      .getByRole('button', { name: /^Move / })
      .first()
      .focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(first).not.toBe(before);
    const yaml = await download(page, () => page.getByRole('button', { name: 'Save as YAML' }).click());
    expect(yaml.toString()).toContain('schema: rapporteur/conflict-model@1');
    const moved = await first();
    await page.getByRole('button', { name: 'Back to the draft' }).click();
    await page.getByText('A draft').waitFor();
    await page.getByLabel('A model file').setInputFiles({ name: 'own.yaml', mimeType: 'text/plain', buffer: yaml });
    await page.getByText('Loaded own.yaml.').waitFor(SLOW);
    expect(await first()).toBe(moved);
    await page
      .getByLabel('A model file')
      .setInputFiles({ name: 'bad.yaml', mimeType: 'text/plain', buffer: Buffer.from('options: [') });
    await page.locator('.toast', { hasText: 'neither valid YAML nor valid JSON' }).waitFor(SLOW);
  });

  test('the brief is arranged by the keyboard, cites, and is exported as shown', async () => {
    await open('/brief');
    await page.locator('.brief-section').first().waitFor(SLOW);
    await page.getByRole('button', { name: 'Hide State of play' }).click();
    await page.getByRole('button', { name: /^Move Positions/ }).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => query().getAll('section')[0]).toBe('positions');
    const headings = () => page.locator('.brief h3').allInnerTexts();
    await expect.poll(async () => (await headings())[0], SLOW).toBe('Positions');
    expect(await headings()).not.toContain('State of play');
    const markdown = await download(page, () => page.getByRole('link', { name: 'Markdown' }).click());
    expect(markdown.toString().indexOf('## Positions')).toBeGreaterThan(0);
    expect(markdown.toString()).not.toContain('State of play');
    const word = await download(page, () => page.getByRole('link', { name: 'Word' }).click());
    expect(word.subarray(0, 2).toString()).toBe('PK');
    await page.locator('.brief sup a').first().click();
    await page.locator('.finding.is-selected, .finding').first().waitFor(SLOW);
    expect(new URL(page.url()).searchParams.has('finding')).toBe(true);
  });

  for (const scheme of ['light', 'dark'] as const) {
    test.each(PAGES)(`%s is accessible in the ${scheme}`, async (path) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await open(path);
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    });
  }

  test('no page is wider than a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const wide: string[] = [];
    for (const path of PAGES) {
      await open(path);
      await settled(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${path} by ${over}`);
    }
    expect(wide).toEqual([]);
  });

  test('no page failed on the way', () => expect(faults).toEqual([]));
});

async function fillWithExample(address: string): Promise<void> {
  const added = await fetch(`${address}/api/example`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: '{}',
  });
  expect(added.status).toBe(201);
  const waiting = async () => {
    const { queue, stale, reports } = (await (await fetch(`${address}/api/desk`)).json()) as {
      queue: { waiting: number; claimed: number };
      stale: boolean;
      reports: number;
    };
    return queue.waiting + queue.claimed + Number(stale) + Number(reports === 0);
  };
  for (let tries = 0; (await waiting()) > 0; tries++) {
    if (tries === 400) throw new Error('the example has not been read within 160 s');
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

/** Nothing is being computed or drawn any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('progress, [data-state="laying out"]') &&
      document.querySelector('main')!.innerText.length > 250,
    null,
    SLOW,
  );
}

async function download(page: Page, deed: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download', SLOW), deed()]);
  return readFileSync(await (file as Download).path());
}

/** Whether a picture has ties of both kinds: of congruence in blue, of conflict in red. */
function tints(page: Page, picture: Buffer): Promise<{ readonly blue: boolean; readonly red: boolean }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    let [blue, red] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, , b = 0] = data.subarray(at, at + 3);
      if (b - r > 60) blue++;
      else if (r - b > 90) red++;
    }
    return { blue: blue > 50, red: red > 50 };
  }, picture.toString('base64'));
}
