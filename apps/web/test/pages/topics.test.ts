import { describe, expect, test } from 'vitest';
import { topics } from '../../lib/dataset.ts';
import { textOf } from '../../lib/text-of.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const phone = { width: 390, height: 844 };

describe.skipIf(!hasBrowser)('the page of a topic', () => {
  const site = siteBrowser();

  test.each(['goods', 'volume'])('%s has at most eight screens of a telephone', async (id) => {
    const { page, close } = await site.open(`/en/topics/${id}/`, { viewport: phone });
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(8);
    await close();
  });

  test.each(topics)('$id begins with its answer and its chart; notes, words, files and sources wait for one action', async (topic) => {
    const { page, close } = await site.open(`/en/topics/${topic.id}/`, { viewport: phone, javaScriptEnabled: false });
    const answer = await page.locator('h1').boundingBox();
    const chart = await page.locator('.chart-cursor').first().boundingBox();
    expect(answer?.y).toBeLessThan(chart?.y ?? 0);
    expect(chart?.y).toBeLessThan(phone.height);
    expect(await page.locator('main details[open]').count()).toBe(0);
    for (const folded of ['.report-files', '.sources', 'figcaption .notes', '.claim-links'])
      expect(await page.locator(`main ${folded}`).filter({ visible: true }).count(), folded).toBe(0);
    const summary = page.locator('figure .more > summary', { hasText: 'otes and files' }).first();
    await summary.click();
    expect(await page.locator('main .report-files').filter({ visible: true }).count()).toBe(1);
    await close();
  });

  test.each(topics)('$id has every one of its views, in sight or folded, and says once what is not known', async (topic) => {
    const { page, close } = await site.open(`/en/topics/${topic.id}/`, { javaScriptEnabled: false });
    const ids = topic.views.map(({ id }) => id);
    for (const id of ids) expect(await page.locator(`[id="${id}-table"]`).count(), id).toBe(1);
    const folded = await page.locator('.folded-answer').evaluateAll((all) => all.map((one) => one.id));
    expect(folded).toEqual(ids.slice(5));
    const text = (await page.locator('main').textContent()) ?? '';
    for (const unknown of topic.unknown) expect(text.split(textOf(unknown, 'en')).length - 1).toBe(1);
    await close();
  });

  test('shows trade since the first year on a log scale too, where the first years lie on the axis', async () => {
    const drawn: string[] = [];
    for (const { id } of topics) {
      const { page, close } = await site.open(`/en/topics/${id}/`, { javaScriptEnabled: false });
      const ticks = await page.locator('section[aria-labelledby="log-scale"] .chart-narrow .tick').allTextContents();
      if (ticks.length > 0) drawn.push(id);
      if (id === 'volume') expect(ticks).toEqual(expect.arrayContaining(['1', '10', '100']));
      await close();
    }
    expect(drawn).toEqual(['volume']);
  });
});
