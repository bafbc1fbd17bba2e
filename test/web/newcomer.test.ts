/** The path of somebody who opens the desk for the first time: look, import, review by keyboard, take back, go on after trouble. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, startBrowser } from './browser.ts';
import { type ServedDesk, serveEmptyDesk } from './desk-for-tests.ts';

const REPORT = `Envoys trade blame over Lake Sarn

IRSA, March 26 - Veldria demanded on Monday that Kasmor stop filling the dam. "We will not sign the treaty," the Kasmori minister, Ilo Tarn, said in a statement.

Tarn accused Veldria of moving troops to the border. Veldria denied the accusation. "No soldier has crossed the river," said a Veldrian army spokesman.

The minister added that Kasmor would open two gates in April. Veldria's president, Ane Holm, said the offer was too small. "Two gates will not save one field," she said. Holm warned that Veldria would go to the court.

Kasmor rejected the warning. Tarn said the court had no say over the lake. He told reporters that talks would begin on Friday.`;

describe.skipIf(noBrowser)('the newcomer', () => {
  let desk: ServedDesk;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    [desk, browser] = await Promise.all([serveEmptyDesk(), startBrowser()]);
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => faults.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.end();
  });
  const decided = () => page.locator('.review-count');
  const cards = () => page.locator('.finding');
  const state = (index: number) =>
    cards()
      .nth(index)
      .locator('.chip', { hasText: /accepted|rejected|corrected|added/ });

  test('an empty desk says what to do and offers the example', async () => {
    await page.goto(desk.address);
    await page.getByRole('heading', { name: 'This desk is empty' }).waitFor();
    expect(await page.getByRole('button', { name: /Try the example/ }).isVisible()).toBe(true);
  });

  test('files are imported, and those that cannot be read are named with the reason', async () => {
    await page.getByLabel('Files to import').setInputFiles([
      { name: '2024-03-26-lake-sarn.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT) },
      { name: 'broken.txt', mimeType: 'text/plain', buffer: Buffer.from([65, 0, 66]) },
    ]);
    await page.getByText(/1 added/).waitFor();
    expect(await page.locator('.import-errors').innerText()).toMatch(/broken\.txt.*binary/s);
    await page.getByText(/\d+ statements, \d+ events/).waitFor();
  });

  test('the report opens as published, with its record beside it', async () => {
    await page.getByRole('link', { name: 'Envoys trade blame over Lake Sarn' }).click();
    await cards().first().waitFor();
    expect(await page.locator('.report-text').innerText()).toContain('Two gates will not save one field');
    expect(await cards().count()).toBeGreaterThanOrEqual(10);
  });

  /** How many decisions the desk holds. */
  async function saved(): Promise<number> {
    return (await (await page.request.get(`${desk.address}/api/desk`)).json()).decisions;
  }

  test('ten findings are reviewed with one key each', async () => {
    await page.keyboard.press('j');
    for (let done = 0; done < 10; done++) await page.keyboard.press(done % 4 === 3 ? 'r' : 'a');
    await expect.poll(() => decided().innerText(), { timeout: 20_000 }).toMatch(/^10 of \d+ decided|^All 10 /);
    await expect.poll(saved, { timeout: 20_000 }).toBe(10); // they show at once and are saved right after
    await page.reload();
    await cards().first().waitFor();
    expect(await decided().innerText()).toMatch(/^10 of|^All 10/);
    expect(await state(0).innerText()).toMatch(/accepted · Ana/);
    expect(await state(3).innerText()).toMatch(/rejected · Ana/);
  });

  test('undo takes the last one back, redo restores it', async () => {
    await page.keyboard.press('u');
    await expect.poll(() => decided().innerText(), { timeout: 20_000 }).toMatch(/^9 of/);
    await page.keyboard.press('Shift+u');
    await expect.poll(() => decided().innerText(), { timeout: 20_000 }).toMatch(/^10 of|^All 10/);
  });

  test('a correction is typed ahead and shown at once', async () => {
    await page.locator('.finding', { hasText: 'Two gates will not save one field' }).first().click();
    await page.keyboard.press('e');
    const act = page.getByRole('combobox', { name: 'Act', exact: true });
    await act.fill('crit');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const card = page.locator('.finding.is-selected');
    await card.locator('.chip', { hasText: 'criticise' }).waitFor();
    await card.locator('.chip', { hasText: 'corrected · Ana' }).waitFor();
  });

  test('keys are shown on ?, and typing in a field decides nothing', async () => {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Accept, and on to the next').waitFor();
    await page.keyboard.press('Escape');
    const before = await decided().innerText();
    await page.keyboard.press('n');
    await page.getByLabel('Note').fill('are rare jars');
    await page.keyboard.press('Enter');
    await page.locator('.finding-note', { hasText: 'are rare jars' }).waitFor();
    expect(await decided().innerText()).toBe(before);
  });

  test('another tab sees a decision without being asked to, and both can decide', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.finding').first().waitFor();
    await other.locator('.finding').nth(1).click();
    await other.keyboard.press('r');
    await page.locator('.finding').nth(1).locator('.chip', { hasText: 'rejected' }).waitFor({ timeout: 20_000 });
    await page.locator('.finding').nth(1).click();
    await page.keyboard.press('a');
    await other.locator('.finding').nth(1).locator('.chip', { hasText: 'accepted' }).waitFor({ timeout: 20_000 });
    await other.close();
  });

  test('a server that is away loses nothing: decisions wait and are saved when it is back', async () => {
    await page.locator('.finding').nth(2).click();
    await desk.stop();
    await page.keyboard.press('r');
    await page.getByText('The desk does not answer.', { exact: false }).first().waitFor({ timeout: 20_000 });
    await page.locator('.finding').nth(2).locator('.chip', { hasText: 'rejected' }).waitFor();
    await desk.start();
    await page.locator('.shell-line').waitFor({ state: 'detached', timeout: 40_000 });
    await page.reload();
    await page.locator('.finding').nth(2).locator('.chip', { hasText: 'rejected · Ana' }).waitFor({ timeout: 20_000 });
  });

  test('a pasted text shows its record and is stored only when asked', async () => {
    await page.goto(desk.address);
    await page.getByRole('button', { name: /Paste a text/ }).click();
    await page.getByLabel('Text of the report').fill('“The gates stay shut,” the Kasmori minister said on Tuesday.');
    await page.getByRole('button', { name: 'Show its record' }).click();
    await page.getByText(/^1 statement/).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.report-row').count()).toBe(1);
  });

  test('no page failed on the way', () => expect(faults).toEqual([]));
});
