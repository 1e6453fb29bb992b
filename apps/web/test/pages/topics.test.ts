import { describe, expect, test } from 'vitest';
import { topics } from '../../lib/dataset.ts';
import { textOf } from '../../lib/languages/text-of.ts';
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
    const chart = await page.locator('.chart-cursor, .bars').filter({ visible: true }).first().boundingBox();
    expect(answer?.y).toBeLessThan(chart?.y ?? 0);
    expect(chart?.y).toBeLessThan(phone.height);
    expect(await page.locator('main details[open]').count()).toBe(0);
    for (const folded of ['.report-files', '.sources', 'figcaption .notes', '.claim-links'])
      expect(await page.locator(`main ${folded}`).filter({ visible: true }).count(), folded).toBe(0);
    const summary = page.locator('figure .more > summary', { hasText: 'otes and files' }).filter({ visible: true }).first();
    await summary.click();
    expect(await page.locator('main .report-files').filter({ visible: true }).count()).toBe(1);
    await close();
  });

  test.each(topics)('$id has every one of its views, in sight or folded, and says once what is not known', async (topic) => {
    const { page, close } = await site.open(`/en/topics/${topic.id}/`, { javaScriptEnabled: false });
    const ids = topic.views.map(({ id }) => id);
    for (const id of ids) expect(await page.locator(`[id="${id}-table"]`).count(), id).toBe(1);
    const folded = await page.locator('.folded-answer').evaluateAll((all) => all.map((one) => one.id));
    const inBars = [...(topic.goods?.bought ?? []), ...(topic.goods?.sold ?? [])];
    const others = ids.filter((id) => !inBars.includes(id));
    expect(folded).toEqual([...inBars, ...others.slice(inBars.length === 0 ? 5 : 2)]);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const unknown of topic.unknown) expect(text.split(textOf(unknown, 'en')).length - 1).toBe(1);
    await close();
  });

  test.each(topics)('$id shows every drawing in sight at every width', async (topic) => {
    const { page, close } = await site.open(`/en/topics/${topic.id}/`, { javaScriptEnabled: false });
    for (const width of [360, 700, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const heights = await page
        .locator('.chart-cursor')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height));
      for (const height of heights) expect(height, String(width)).toBeGreaterThan(50);
    }
    await close();
  });

  test('goods opens with what was bought, named, the longest bar first, and with what was sold on the same scale', async () => {
    const { page, close } = await site.open('/en/topics/goods/', { javaScriptEnabled: false });
    const widths = await page
      .locator('.bars')
      .evaluateAll((all) => all.map((bars) => [...bars.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect().width)));
    expect(widths).toHaveLength(2);
    for (const bars of widths) expect(bars).toEqual(bars.toSorted((one, other) => other - one));
    expect(await page.locator('.bars .bar-name').first().textContent()).toBe('Gas Turkmenistan');
    expect(await page.locator('.bars a.number').count()).toBe(widths.flat().length);
    await close();
  });
});
