import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { languageOfPath, languages } from '../../lib/languages/languages.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const root = inject('siteRoot');
const pages = globSync('**/*.html', { cwd: root });

function idsOf(path: string): ReadonlySet<string> {
  const file = join(root, path, 'index.html');
  if (!existsSync(file)) return new Set();
  return new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ''));
}

describe('receipts', () => {
  test('every number that is a link leads to a receipt that is there', () => {
    const known = new Map<string, ReadonlySet<string>>();
    const dangling: string[] = [];
    let count = 0;
    for (const page of pages) {
      const html = readFileSync(join(root, page), 'utf8');
      for (const [, href = ''] of html.matchAll(/<a class="(?:number[^"]*|revised)" href="([^"]+)"/g)) {
        const [path = '', id = ''] = href.split('#');
        const ids = known.get(path) ?? idsOf(path);
        known.set(path, ids);
        count += 1;
        if (!ids.has(id)) dangling.push(`${page}: ${href}`);
      }
    }
    expect(dangling).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  test('every number in a drawing has a receipt that a page of receipts holds', () => {
    const allOf = new Map(
      languages.map((language) => {
        const holding = globSync(`${language}/**/receipts/**/index.html`, { cwd: root });
        return [language, new Set(holding.flatMap((page) => [...idsOf(page.replace('index.html', ''))]))] as const;
      }),
    );
    const missing = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/<(?:text|tspan|path|rect)[^>]* data-receipt="([^"]+)"/g)]
        .map((match) => match[1] ?? '')
        .filter((cell) => !allOf.get(languageOfPath(page) ?? 'en')?.has(cell)),
    );
    expect(missing).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('what was revised', () => {
  const site = siteBrowser();

  test('the mark of a revised number shows what was known when, in one action', async () => {
    const { page, faults, close } = await site.open('/en/paper/figure-3/');
    await page.locator('#table a.revised').first().click();
    const rows = page.locator('dialog[open] .known-when tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('dialog .receipt-revisions').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test('without a script the mark leads to the same on a page of its own', async () => {
    const { page, close } = await site.open('/en/paper/figure-3/', { javaScriptEnabled: false });
    const href = await page.locator('#table a.revised').first().getAttribute('href');
    await page.goto(href ?? '');
    expect(await page.locator(`[id="${href?.split('#')[1]}"] .known-when tbody tr`).count()).toBeGreaterThanOrEqual(2);
    await close();
  });

  test('a number of Explore shows it too, computed in the page', async () => {
    const { page, close } = await site.open('/en/explore/?measure=import');
    await page.locator('.explore-files').waitFor();
    await page.locator('#table a.revised').first().click();
    await page.locator('dialog[open] .known-when tbody tr').first().waitFor();
    await close();
  });
});

describe.skipIf(!hasBrowser)('a link to a receipt', () => {
  const site = siteBrowser();

  test('the panel offers the address of the open receipt, which opens it again', async () => {
    const { page, close } = await site.open('/en/paper/figure-3/');
    await page.locator('#table a.number').first().click();
    await page.locator('dialog[open] article').waitFor();
    const link = await page.getByRole('button', { name: 'Copy link' }).getAttribute('data-copy');
    expect(link).toMatch(/^\{origin\}\/en\/paper\/figure-3\/\?at=import-chn-kaz-[a-z0-9]+-2013$/);
    await page.goto((link ?? '').replace('{origin}', ''));
    await page.locator('dialog[open] article[id^="import-chn-kaz-"][id$="-2013"]').waitFor();
    await close();
  });

  test.each(['receipt=export-chn-kgz-2020', 'receipt=export-kgz-reporter:2020', 'at=export-chn-kgz-2020'])(
    'explore opens the receipt that ?…&%s names',
    async (named) => {
      const { page, faults, close } = await site.open(`/en/explore/?measure=export&partners=KAZ,KGZ&${named}`);
      await page.locator('dialog[open] article[id^="export-chn-kgz-"][id$="-2020"]').waitFor();
      await page.keyboard.press('Escape');
      await page.waitForURL(/\?measure=export&partners=KAZ,KGZ$/);
      expect(faults).toEqual([]);
      await close();
    },
  );
});
