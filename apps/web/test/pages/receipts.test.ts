import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';
import { sitePaths } from '../support/site-paths.ts';

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
      for (const [, href = '', cell = ''] of html.matchAll(/<a class="number[^"]*" href="([^"]+)" data-cell="([^"]+)"/g)) {
        const [path = '', id = ''] = href.split('#');
        const ids = known.get(path) ?? idsOf(path);
        known.set(path, ids);
        count += 1;
        if (id !== cell || !ids.has(id)) dangling.push(`${page}: ${href}`);
      }
    }
    expect(dangling).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  });

  test('every number in a drawing has a receipt that a page of receipts holds', () => {
    const all = new Set(
      globSync('en/**/receipts/**/index.html', { cwd: root }).flatMap((page) => [...idsOf(page.replace('index.html', ''))]),
    );
    const missing = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/<(?:text|tspan|path|rect)[^>]* data-cell="([^"]+)"/g)]
        .map((match) => match[1] ?? '')
        .filter((cell) => !all.has(cell)),
    );
    expect(missing).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)('numbers on the pages of views', () => {
  const site = siteBrowser();
  const paths = sitePaths.filter((path) => /^\/en\/(paper\/(figure|table)-\d\/$|$|paper\/$|explore\/$)/.test(path));

  test.each(paths)('no number of %s stands without a receipt, but for years, counts and the numbers of sections', async (path) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    const bare = await page.evaluate(() => {
      const found: string[] = [];
      for (const element of document.querySelectorAll(
        'h1, h2, .entry h3, .numbers:not(.plain) td, .description p, .description li, .panel dd, svg .value, svg .end-value',
      )) {
        const text = [...element.childNodes]
          .filter((node) => !(node instanceof Element && node.matches('a[data-cell], sup, tspan[data-cell], .section-number')))
          .map((node) => node.textContent ?? '')
          .join('');
        if (element.matches('[data-cell]')) continue;
        const numbers = text.match(/[$¥−]?\d[\d.,]*%?/g) ?? [];
        found.push(
          ...numbers
            .filter((number) => !/^(19|20)\d\d[.,]?$/.test(number))
            .map((number) => `${number} in "${element.textContent?.slice(0, 60)}"`),
        );
      }
      return found;
    });
    expect(bare).toEqual([]);
    await close();
  });
});
