import { isMissing } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { describe, expect, test } from 'vitest';
import { siteClaims } from '../../features/claims/facts/site-claims.ts';
import { sitePairs } from '../../features/records/facts/site-pairs.ts';
import { newestMonth } from '../../features/reports/index.ts';
import { requireTopic, siteTopic } from '../../features/reports/topics/site-topics.ts';
import { newestYear, topics } from '../../lib/dataset.ts';
import { messagesOf } from '../../messages/messages.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const phone = { width: 390, height: 844 };

describe.skipIf(!hasBrowser)('the first page', () => {
  const site = siteBrowser();

  test('begins with the widest gap: both figures in the heading, the gap and the ratio under it, its picture on the first screen of a phone', async () => {
    const { page, close } = await site.open('/en/', { viewport: phone, javaScriptEnabled: false });
    const [widest] = (await sitePairs('en')).toSorted((one, other) => (other.partner?.size ?? 0) - (one.partner?.size ?? 0));
    expect(await page.locator('h1').textContent()).toBe(widest?.pair.view.headline.text);
    const lead = await page.locator('.lead a.number').allTextContents();
    const { view } = widest?.pair ?? {};
    const stated = [widest?.partner?.gap.ratio, widest?.partner?.gap.difference].map((receipt) =>
      view === undefined || receipt === undefined ? '' : formatReceiptValue(view, receipt, 'en'),
    );
    expect(lead).toEqual(stated);
    const picture = await page.locator('.gap-figure svg:visible').boundingBox();
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(phone.height);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * phone.height);
    await close();
  });

  test('takes a question to the search, with and without a script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, close } = await site.open('/en/', { javaScriptEnabled });
      await page.locator('#question').fill('kyrgyzstan');
      await page.locator('.question-box button').click();
      await page.waitForURL('**/en/search/?q=kyrgyzstan');
      if (javaScriptEnabled) await page.locator('.search-found a').first().waitFor();
      await close();
    }
  });

  test('shows each pair once, in the last year of both, on one scale', async () => {
    const { page, close } = await site.open('/en/', { javaScriptEnabled: false });
    const exports_ = (await sitePairs('en')).filter(({ pair }) => pair.flow === 'export');
    const rows = await page
      .locator('section:has(> #pairs) tbody tr:first-child')
      .evaluateAll((found) => found.map((row) => [row.querySelector('th .unit')?.textContent, row.querySelectorAll('td a.number').length]));
    expect(rows).toEqual(exports_.map(({ own, partner }) => [own.period, partner === null ? 1 : 3]));
    const places = await page
      .locator('.pairs .dumbbell')
      .evaluateAll((found) =>
        found.map((one) => [...one.querySelectorAll('circle')].map((circle) => Number.parseFloat(circle.getAttribute('cx') ?? ''))),
      );
    const values = exports_.map(({ own, partner }) =>
      [partner?.point, own].flatMap((point) => (point === undefined || isMissing(point.value) ? [] : [point.value])),
    );
    const [scale] = places.flatMap((row, index) => row.map((place, at) => place / Number(values[index]?.[at])));
    places.forEach((row, index) => {
      row.forEach((place, at) => {
        expect(place / Number(values[index]?.[at])).toBeCloseTo(Number(scale), 12);
      });
    });
    await close();
  });

  test('counts the partners whose figure is lower in its heading, and has the newest total in that of the long run', async () => {
    const { page, close } = await site.open('/en/', { javaScriptEnabled: false });
    const counted = (await sitePairs('en')).filter(({ pair, partner }) => pair.flow === 'export' && partner !== null);
    const less = counted.filter(({ own, partner }) => Number(partner?.point.value) < Number(own.value)).length;
    const heading = messagesOf('en')['overview.pairs']({ reporter: 'China', less, of: counted.length });
    expect(await page.locator('#pairs').textContent()).toBe(heading);
    const [{ view }] = (await siteTopic(requireTopic('volume'), 'en')).views;
    const last = view.series[0].points.at(-1);
    expect(last?.period).toBe(String(newestYear));
    expect(await page.locator('#total a.number').textContent()).toBe(
      last === undefined ? '' : formatReceiptValue(view, last.receipt, 'en'),
    );
    await close();
  });

  test('opens the receipt of a number of every part', async () => {
    const { page, faults, close } = await site.open('/en/');
    for (const part of ['.lead', '#month', '.month-words', 'section:has(> #pairs) tbody', '#total', 'section:has(> #total) tbody']) {
      await page.locator(`${part} a.number`).last().click();
      await page.locator('dialog[open] article').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    expect(faults).toEqual([]);
    await close();
  });

  test('says how new its figures are, what holds of the paper, and the answer of every topic', async () => {
    const { page, close } = await site.open('/en/', { javaScriptEnabled: false });
    const { name } = await newestMonth('en');
    expect(await page.locator('.latest b').allTextContents()).toEqual([name, String(newestYear)]);
    const { summary } = await siteClaims('en');
    expect(await page.locator('#paper').textContent()).toContain(`${summary.of} statements`);
    const answers = await Promise.all(topics.map(async (topic) => (await siteTopic(topic, 'en')).headline.text));
    expect(await page.locator('.topics-part .unit').allTextContents()).toEqual(answers);
    await close();
  });
});
