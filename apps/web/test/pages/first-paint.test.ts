import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { ownSite } from '../support/own-site.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const pause = 1500;

describe.skipIf(!hasBrowser)('first paint', () => {
  test('a page that stops in the head of its view is drawn when the rest has come', async () => {
    const path = '/en/paper/figure-2/latest/';
    const text = await readFile(join(inject('siteRoot'), path, 'index.html'), 'utf8');
    const stop = text.indexOf('<nav class="pager"');
    const slow = await ownSite(path, async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(text.slice(0, stop));
      await setTimeout(pause);
      response.end(text.slice(stop));
    });
    const { page, close } = await siteBrowser().open(`${slow.address}${path}`);
    const first = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime);
    expect([stop > 0, (first ?? 0) >= pause]).toEqual([true, true]);
    await close();
    await slow.close();
  });
});
