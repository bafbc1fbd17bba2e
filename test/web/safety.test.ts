/** Whatever a report holds, the page shows it as words and runs none of it; and every page can be used by everybody. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, startBrowser } from './browser.ts';
import { type ServedDesk, serveEmptyDesk } from './desk-for-tests.ts';

const RUN = 'globalThis.__ran=1';
const HOSTILE = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload=${RUN}>`,
  `<a href="javascript:${RUN}">a</a>`,
  `<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>`,
  `{{constructor.constructor('${RUN}')()}}`,
  `<style>body{display:none}</style>`,
  `<base href="https://example.invalid/">`,
  `\u202Egnorw\u202C <b onmouseover=${RUN}>bold</b>`,
  `--> <math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
];
const report = (payload: string, index: number) => ({
  title: `${payload} ${index}`,
  source: payload,
  author: payload,
  published: '2024-03-26',
  text: `${payload}\n\n“The gates ${payload} stay shut,” the Kasmori minister, Ilo Tarn, said on Monday. Veldria demanded ${payload} that Kasmor open them.\n\nقال الوزير إن البوابات ستبقى مغلقة.`,
});

describe.skipIf(noBrowser)('reports that mean harm', () => {
  let desk: ServedDesk;
  let browser: Browser;
  let page: Page;
  let first = '';
  const faults: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    [desk, browser] = await Promise.all([serveEmptyDesk(), startBrowser()]);
    const answer = await fetch(`${desk.address}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reports: HOSTILE.map(report) }),
    });
    first = ((await answer.json()) as { added: { id: string }[] }).added[0]!.id;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.address)) asked.push(request.url());
    });
    for (let tries = 0; tries < 200; tries++) {
      const { queue } = (await (await fetch(`${desk.address}/api/desk`)).json()) as {
        queue: { waiting: number; claimed: number };
      };
      if (queue.waiting + queue.claimed === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.end();
  });
  const ran = () =>
    page.evaluate('globalThis.__ran === undefined && getComputedStyle(document.body).display !== "none"');

  test('are listed as words', async () => {
    await page.goto(desk.address);
    await page.locator('.report-row').first().waitFor();
    expect(await page.locator('.report-rows').innerText()).toContain(`<script>${RUN}</script> 0`);
    expect(await ran()).toBe(true);
  });

  test('open as words, marked and cited', async () => {
    const ids = (
      (await (await fetch(`${desk.address}/api/reports?limit=50`)).json()) as { lines: { id: string }[] }
    ).lines.map(({ id }) => id);
    expect(ids).toHaveLength(HOSTILE.length);
    for (const id of ids) {
      await page.goto(`${desk.address}/reports/${id}`);
      await page.locator('.finding').first().waitFor();
      expect(await ran()).toBe(true);
      expect(
        await page
          .locator('.report-text script, .report-text img, .report-text iframe, .findings img, .findings svg[onload]')
          .count(),
      ).toBe(0);
    }
    await page.goto(`${desk.address}/reports/${first}`);
    expect(await page.locator('.report-text').innerText()).toContain(`<script>${RUN}</script>`);
  });

  test('are found as words', async () => {
    await page.goto(`${desk.address}/search?text=gates`);
    await page.locator('.hit').first().waitFor();
    expect(await ran()).toBe(true);
  });

  test('an address that means harm is none that can be followed', async () => {
    const answer = await fetch(`${desk.address}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reports: [{ text: 'The gates stay shut.', title: 'Gates', url: `javascript:${RUN}` }] }),
    });
    const { added } = (await answer.json()) as { added: { id: string }[] };
    await page.goto(`${desk.address}/reports/${added[0]!.id}`);
    await page.getByRole('heading', { name: 'Gates', exact: true }).waitFor();
    expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
  });

  test('nothing is asked of anybody else, and no page failed', () => {
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
  });

  describe.each(['light', 'dark'] as const)('for everybody, %s', (colorScheme) => {
    const open = async (path: string, ready: string) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const fresh = await context.newPage();
      fresh.setDefaultTimeout(30_000);
      await fresh.goto(`${desk.address}${path}`);
      await fresh.locator(ready).first().waitFor();
      return fresh;
    };
    const violations = async (fresh: Page) => {
      const { violations: found } = await new AxeBuilder({ page: fresh }).analyze();
      const told = found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      );
      await fresh.context().close();
      return told;
    };

    test('the list of reports', async () => expect(await violations(await open('/', '.report-row'))).toEqual([]));
    test('a report', async () => {
      const fresh = await open(`/reports/${first}`, '.finding');
      await fresh.keyboard.press('j');
      await fresh.keyboard.press('e');
      await fresh.locator('.finding-form').waitFor();
      expect(await violations(fresh)).toEqual([]);
    });
    test('search', async () => expect(await violations(await open('/search?text=gates', '.hit'))).toEqual([]));
    test('settings', async () => expect(await violations(await open('/settings', '.codebook'))).toEqual([]));
    test('an address where nothing is, and the keys', async () => {
      const fresh = await open('/nowhere', 'h1');
      await fresh.keyboard.press('?');
      await fresh.locator('dialog').waitFor();
      expect(await violations(fresh)).toEqual([]);
    });
  });

  test('no page of ours is wider than a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const wide: string[] = [];
    for (const path of ['/', `/reports/${first}`, '/search?text=gates', '/settings']) {
      await page.goto(`${desk.address}${path}`);
      await page.locator('.report-row, .seg, .hit, .codebook').first().waitFor();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${path} by ${over}`);
    }
    expect(wide).toEqual([]);
  });
});
