import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { wholeDataset } from '../../lib/dataset.ts';
import { languages, pathIn } from '../../lib/languages/languages.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const root = inject('siteRoot');
const pagesOf = (language: string): readonly string[] =>
  globSync(`{${language},embed/${language}}/**/index.html`, { cwd: root }).toSorted();
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

/** A claim whose formula with its numbers put in, which is in the language of formulas, quotes the kind of an event. */
const quoting = /\/claims\/c87\//;
const { sources, releases, licences, studies } = await wholeDataset();
const strings = (records: readonly object[]): readonly string[] =>
  records.flatMap((record) =>
    Object.values(record).flatMap((value) =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).filter((one) => typeof one === 'string'),
    ),
  );
/** What publishers wrote of what they published, and the study: names, titles, terms, where a copy was found. */
const published = [...new Set([...strings(sources), ...strings(releases), ...strings(licences), ...studies.map(({ title }) => title)])]
  .filter((text) => text.length > 12)
  .toSorted((one, other) => other.length - one.length);
const unescaped = (html: string): string =>
  html.replaceAll('&#x27;', '’').replaceAll("'", '’').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const publishedTexts = published.map(unescaped);

/** What a page says: without scripts, and without what stands in the language in which it was published, code and addresses. */
function wordsOf(html: string): string {
  const text = withoutMarkup(html);
  return publishedTexts.reduce((left, one) => left.replaceAll(one, ' '), unescaped(text));
}

function withoutMarkup(html: string): string {
  return html
    .replaceAll(/<(script|style|code|pre|svg|math)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<(\w+)[^>]* lang="en"[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/<[^>]+>/g, ' ');
}

describe('the site', () => {
  test('has the same pages in each language', () => {
    const english = pagesOf('en');
    expect(english.length).toBeGreaterThan(500);
    for (const language of languages)
      expect(
        pagesOf(language)
          .map((page) => pathIn(`/${page}`, 'en').slice(1))
          .toSorted(),
      ).toEqual(english);
  });

  test.each(languages)('says on each page in which language it is, and where it stands in the others: %s', (language) => {
    for (const page of pagesOf(language).filter((one) => !one.startsWith('embed/'))) {
      const html = read(page);
      expect(html, page).toContain(`<html lang="${language}"`);
      if (html.includes('http-equiv="refresh"') || !html.includes('rel="canonical"')) continue;
      const named = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="[^"]*?:\/\/[^/]+([^"]*)"/gi)];
      expect(
        named.map(([, one]) => one),
        page,
      ).toEqual([...languages, 'x-default']);
    }
  });

  test.each(['zh', 'ru'] as const)(
    'has no sentence in English on a page in another language, but for what publishers wrote: %s',
    (language) => {
      const sentence = /\b(?:the|of|and|is|are|was|were|which|that|with|from|by|to|in|for|on|not|its)\b(?:[ ,]+[a-z]{2,}\b){4,}/g;
      const found = pagesOf(language)
        .filter((page) => !quoting.test(page))
        .flatMap((page) => (wordsOf(read(page)).match(sentence) ?? []).map((text) => `${page}: ${text}`));
      expect(found).toEqual([]);
    },
  );
});

describe.skipIf(!hasBrowser)('a reader', () => {
  const site = siteBrowser();

  test('goes from a page to the same in another language, with what was asked, and finds that language again', async () => {
    const { page, close } = await site.open('/en/explore/?measure=export&partners=UZB#table');
    await page.locator('.site-languages summary').click();
    await page.locator('.site-languages a[hreflang="ru"]').click();
    await page.waitForURL('**/ru/explore/?measure=export&partners=UZB#table');
    await page.locator('.explore-main h2, .explore-main h1').first().waitFor();
    expect(await page.locator('.explore-main').textContent()).toContain('Узбекистан');
    await page.goto('/');
    await page.waitForURL('**/ru/');
    await close();
  });

  test.each([
    ['zh-CN', '/zh/'],
    ['ru-RU', '/ru/'],
    ['en-GB', '/'],
    ['de-DE', '/'],
  ])('whose browser asks for %s is led from the first page to %s', async (locale, path) => {
    const { page, close } = await site.open('/', { locale });
    await page.waitForLoadState('load');
    await page.waitForURL(`**${path}`);
    expect(new URL(page.url()).pathname).toBe(path);
    await close();
  });

  test('finds the languages by the keyboard alone, and without scripts', async () => {
    const { page, close } = await site.open('/zh/paper/figure-2/', { javaScriptEnabled: false });
    await page.locator('.site-languages summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.site-languages a[hreflang="en"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/paper/figure-2/');
    await close();
  });

  test('meets a wrong address in the language that it names', async () => {
    const { page, close } = await site.open('/ru/nothing-like-this/');
    await page.locator('main section[lang="ru"] h2').waitFor();
    expect(await page.locator('main .bounds > *').first().getAttribute('lang')).toBe('ru');
    expect(await page.locator('main section[lang="ru"] .nearest').textContent()).toMatch(/^[^a-z]+\/ru\/nothing-like-this\//);
    await close();
  });

  test.each([
    ['zh', '中国海关的年度数字'],
    ['ru', 'годового числа'],
  ])('is told what a row notes, in the receipt of a number that the browser computed: %s', async (language, words) => {
    const { page, close } = await site.open(`/${language}/explore/?measure=export&partners=UZB&at=export-uzb-reporter:2017`);
    expect(await page.locator('dialog[open] .figure-facts').textContent()).toContain(words);
    await close();
  });

  test.each([
    ['/zh/search/?q=顺差', '/zh/glossary/'],
    ['/ru/search/?q=казахстана', '/ru/economies/kaz/'],
  ])('finds words of the language: %s', async (asked, beginning) => {
    const { page, close } = await site.open(asked);
    await page.locator('.search-found a').first().waitFor();
    const found = await page.locator('.search-found a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(found.slice(0, 3).some((path) => path.startsWith(beginning))).toBe(true);
    await close();
  });
});
