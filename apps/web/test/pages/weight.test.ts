import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { filesIn, type KeptFiles, offlineList } from '../../exports/site/offline-copy.ts';
import { fileLanguage, languageOfPath, languages } from '../../lib/languages/languages.ts';

const root = inject('siteRoot');
const pages = globSync('**/index.html', { cwd: root });
const weights = new Map<string, number>();

/** Bytes of a file of the export as gzip sends it. */
function weightOf(file: string): number {
  const known = weights.get(file) ?? gzipSync(readFileSync(join(root, file)), { level: 9 }).length;
  weights.set(file, known);
  return known;
}

/** Scripts that a page loads by itself; those for old browsers are not loaded by today's. */
function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]* src="(\/_next\/[^"]+\.js)"[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map((match) => match[1] ?? '');
}

/** Bytes of a page with the scripts, style sheets and faces that it names. */
function firstVisitTo(page: string): number {
  const html = readFileSync(join(root, page), 'utf8');
  const others = [...html.matchAll(/href="(\/_next\/[^"]+\.(?:css|woff2))"/g)].map((match) => match[1] ?? '');
  return [page, ...new Set([...scriptsOf(html), ...others])].reduce((sum, file) => sum + weightOf(file), 0);
}

describe('the weight of pages', () => {
  test('no page loads more than 200 kB of JavaScript, as gzip sends it', () => {
    for (const page of pages) {
      const html = readFileSync(join(root, page), 'utf8');
      const scripts = new Set(scriptsOf(html));
      expect(scripts.size === 0, page).toBe(html.includes(' data-still="true"'));
      expect(
        [...scripts].reduce((sum, script) => sum + weightOf(script), 0),
        page,
      ).toBeLessThanOrEqual(200_000);
    }
  });

  test('no page is more than 60 kB of HTML, as gzip sends it', () => {
    for (const page of pages) expect(weightOf(page), page).toBeLessThanOrEqual(60_000);
  });

  /** Russian brings the faces of its letters, and two bytes for each. */
  const mostBytes = { en: 260_000, zh: 260_000, ru: 300_000 } as const;

  test.each(languages)('a first visit to any page weighs at most 260 kB in all, 300 kB in Russian: %s', (language) => {
    const own = pages.filter((page) => (languageOfPath(page) ?? fileLanguage) === language);
    const heavy = own.map((page) => [page, firstVisitTo(page)] as const).filter(([, bytes]) => bytes > mostBytes[language]);
    expect(own.length).toBeGreaterThan(500);
    expect(heavy).toEqual([]);
  });

  test('no page in Chinese loads a face, and one in Russian loads those of its letters', () => {
    const facesOf = (page: string): number => readFileSync(join(root, page, 'index.html'), 'utf8').match(/ as="font"/g)?.length ?? 0;
    expect(['en/month', 'zh/month', 'ru/month'].map(facesOf)).toEqual([2, 0, 4]);
  });

  test('no page brings a drawing twice, as markup and as what the framework would draw it from', () => {
    for (const script of globSync('_next/static/start/*/*.js', { cwd: root }))
      expect(readFileSync(join(root, script), 'utf8'), script).not.toContain('"className\\":\\"chart ');
  });

  test('every place for markup that never changes is filled, and has a name of its own', () => {
    for (const page of pages) {
      const places = [...readFileSync(join(root, page), 'utf8').matchAll(/ data-still-name="([^"]+)">(.{6})/gs)];
      expect(
        places.filter(([, , begin]) => begin === '</div>').map(([, name]) => name),
        page,
      ).toEqual([]);
      expect(new Set(places.map(([, name]) => name)).size, page).toBe(places.length);
      if (!page.startsWith('embed/')) expect(places.length, page).toBeGreaterThanOrEqual(2);
    }
  });

  test('no script holds the data', () => {
    for (const script of globSync('_next/**/*.js', { cwd: root }))
      expect(readFileSync(join(root, script), 'utf8').includes('"observations":{"rows"'), script).toBe(false);
  });
});

describe('the weight of the site', () => {
  const files = globSync('**/*', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(root, join(entry.parentPath, entry.name)));

  test.each(languages)(
    'what a reader keeps of the site, packed file by file, is at most 12 MB, so that it can be taken along: %s',
    (language) => {
      const { files: all }: KeptFiles = JSON.parse(readFileSync(join(root, offlineList.slice(1)), 'utf8'));
      const kept = filesIn(all, language);
      expect(kept.reduce((sum, [, , bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(12_000_000);
      expect(kept.some(([path]) => path.startsWith('/v/'))).toBe(false);
    },
  );

  test('the whole site, packed file by file, is at most 12 MB a language', () => {
    expect(paths.reduce((sum, path) => sum + weightOf(path), 0)).toBeLessThanOrEqual(12_000_000 * languages.length);
  });

  test('no page stands in the export a second time, as the content that a framework would fetch', () => {
    const texts = paths.filter((path) => path.endsWith('.txt') && !/^(api|v)\/[^/]+\/(views\/)?[^/]+\.txt$/.test(path));
    expect(texts).toEqual(['llms.txt', 'robots.txt']);
  });
});
