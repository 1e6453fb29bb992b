import { longestDraft } from '@sogdia/core/claims';
import { describe, expect, test } from 'vitest';
import { siteStudy } from '../../lib/dataset.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { siteThatLacks } from '../support/own-site.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const { sample } = await siteStudy();

describe.skipIf(!hasBrowser)('the check of a draft', () => {
  const site = siteBrowser();

  test('marks the figures of the sample, says how many fare how, and opens the receipt of the right one', async () => {
    const { page, faults, close } = await site.open('/en/draft/');
    await page.getByRole('button', { name: 'Try a sample' }).click();
    expect(await page.getByLabel('Your text (English, 中文, русский)').inputValue()).toBe(sample);
    await page.getByRole('button', { name: 'Check figures' }).click();
    await page.locator('.draft-summary').waitFor();
    expect(await page.locator('.draft-summary').textContent()).toBe('Of 7 figures: 5 right, 1 off, 1 that can’t be checked.');
    expect(await page.locator('.figure-mark').count()).toBe(7);
    expect(await page.locator('.figure-found').textContent()).toBe('$9.60 billion');
    await page.locator('#figure-4 a.number').click();
    await page.locator('dialog[open] article').waitFor();
    expect(await page.locator('dialog .receipt-value').textContent()).toContain('9.6');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await close();
  });

  test('sends nothing of the text: every request is for a file of this site, and none carries a body or a query', async () => {
    const { page, close } = await site.open('/en/draft/');
    const requests: string[] = [];
    page.on('request', (request) =>
      requests.push(`${request.method()} ${new URL(request.url()).search} ${request.postData() ?? ''}`.trim()),
    );
    await page
      .getByLabel('Your text (English, 中文, русский)')
      .fill('A secret: in 2023, China’s exports to Kyrgyzstan were USD 19.7 billion.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.draft-summary').waitFor();
    expect(requests.length).toBeGreaterThan(0);
    expect(new Set(requests)).toEqual(new Set(['GET']));
    await close();
  });

  test('by keyboard alone: text, check, figure, receipt', async () => {
    const { page, close } = await site.open('/en/draft/');
    await page.getByLabel('Your text (English, 中文, русский)').focus();
    await page.keyboard.insertText('In 2023, China’s exports to Kyrgyzstan were USD 18 billion.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.draft-summary').waitFor();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.draft-figures a.number'))) break;
    }
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] article').waitFor();
    await close();
  });

  test('a text on another partner is checked too, with the trade of the world, which is fetched for it', async () => {
    const { page, faults, close } = await site.open('/en/draft/');
    const parts: string[] = [];
    page.on('request', (request) => parts.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
    await page.getByLabel('Your text (English, 中文, русский)').fill('In 2018, China’s exports to Kyrgyzstan were USD 5.6 billion.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.draft-summary').waitFor();
    expect(parts).not.toContain('world.json');
    await page.getByLabel('Your text (English, 中文, русский)').fill('In 2018, China’s exports to Russia were USD 48 billion.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.figure-mark').filter({ hasText: 'USD 48 billion' }).waitFor();
    expect(parts).toContain('world.json');
    expect(await page.locator('.draft-figures').textContent()).toContain('China’s exports to Russia in 2018');
    expect(faults).toEqual([]);
    await close();
  });

  test('a text without a figure, and no text, are told what is understood', async () => {
    const { page, close } = await site.open('/en/draft/');
    await page.getByRole('button', { name: 'Check figures' }).click();
    expect(await page.locator('[role="status"] .state').textContent()).toContain('no text yet');
    await page.getByLabel('Your text (English, 中文, русский)').fill('Trade kept growing.');
    await page.getByRole('button', { name: 'Check figures' }).click();
    await page.locator('.draft-summary').waitFor();
    expect(await page.locator('.draft > .state').textContent()).toContain('We read amounts');
    await close();
  });

  test('clearing empties it, and a text that has changed since is said to have', async () => {
    const { page, close } = await site.open('/en/draft/');
    await page.getByRole('button', { name: 'Try a sample' }).click();
    await page.keyboard.press('Control+Enter');
    await page.locator('.draft-summary').waitFor();
    await page.keyboard.insertText(' More.');
    await expect.poll(() => page.locator('[role="status"]').textContent()).toContain('has changed since');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('.draft-summary').count()).toBe(0);
    expect(await page.locator('#draft-count').textContent()).toBe('0 characters');
    await close();
  });

  test('where the data cannot be fetched it says so, keeps the text, and works when they can be', async () => {
    const front = await siteThatLacks('/api/v1/dataset/totals.json');
    const { page, close } = await site.open('/en/draft/', { baseURL: front.address });
    await page.getByRole('button', { name: 'Try a sample' }).click();
    await page.getByRole('button', { name: 'Check figures' }).click();
    await page.locator('.draft [role="alert"]').waitFor();
    expect(await page.getByLabel('Your text (English, 中文, русский)').inputValue()).toBe(sample);
    front.mend();
    await page.getByRole('button', { name: 'Check figures' }).click();
    await page.locator('.draft-summary').waitFor();
    await close();
    await front.close();
  });

  test('a long text is checked while the page answers, is shown in parts of few nodes, and can be stopped', async () => {
    const { page, faults, close } = await site.open('/en/draft/');
    const area = page.getByLabel('Your text (English, 中文, русский)');
    const sentence = 'In 2023, China’s exports to Kyrgyzstan were USD 19.7 billion. ';
    // As long as a text may be, so that it is not checked before it is stopped, however slow the browser.
    await area.fill(sentence.repeat(Math.floor(longestDraft / sentence.length)));
    await page.getByRole('button', { name: 'Check figures' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Your text is still here.').waitFor();
    await area.fill(sentence.repeat(8000));
    await page.getByRole('button', { name: 'Check figures' }).click();
    await page.locator('.draft-progress progress[value]').waitFor();
    await page.locator('.draft-summary').waitFor();
    expect(await page.locator('.draft-summary').textContent()).toContain('Of 8000 figures');
    expect(await page.locator('.figure-mark').count()).toBe(100);
    expect(await page.locator('main *').count()).toBeLessThan(2500);
    await page.getByRole('button', { name: 'Next part' }).first().click();
    await page.getByText('Part 2 of 80: figures 101 to 200 of 8000').first().waitFor();
    expect(await page.locator('#figure-101').count()).toBe(1);
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await close();
  });

  test('without JavaScript it names the terminal program', async () => {
    const { page, close } = await site.open('/en/draft/', { javaScriptEnabled: false });
    expect(await page.locator('textarea:visible').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('pnpm -s sogdia check draft.md');
    await close();
  });
});
