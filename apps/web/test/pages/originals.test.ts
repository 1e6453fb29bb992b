import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wholeDataset } from '../../lib/dataset.ts';

const root = join(import.meta.dirname, '../../out');

/** Where lists of sources stand: what publishers are called and what they call their tables. */
const lists = /<ul class="(?:sources|publishers)">.*?<\/ul>|<(p) [^>]*class="source-line"[^>]*>.*?<\/p>/gs;
/** An element whose language is said, without the elements in it. */
const marked = /<(\w+)(?: [^>]*)? lang="(?:en|zh|ru)"[^>]*>[^<]*<\/\1>|<p lang="en"[^>]*>.*?<\/p>/gs;
/** Editions, which are called in the language of the page and may name a publisher. */
const editions = /<span class="muted">\(.*?\)<\/span>/gs;

describe.each(['zh', 'ru'])('the lists of sources of a page in %s', (language) => {
  test('name no publisher and no title without saying its language', async () => {
    const { sources } = await wholeDataset();
    const latin = (text: string): boolean => /^[A-Za-z][a-z]+ .*[a-z]{3}/u.test(text);
    const names = [...new Set(sources.flatMap(({ publisher, title }) => [publisher, title]))].filter(latin);
    const pages = globSync(`${language}/{month,topics,economies,paper,data}/*/index.html`, { cwd: root }).concat(
      `${language}/data/index.html`,
    );
    const found = pages.flatMap((page) => {
      const texts = readFileSync(join(root, page), 'utf8').match(lists) ?? [];
      const plain = texts.join('\n').replaceAll(marked, '').replaceAll(editions, '').replaceAll('&#x27;', '’').replaceAll('&amp;', '&');
      return names.filter((name) => plain.includes(name.replaceAll("'", '’'))).map((name) => `${page}: ${name}`);
    });
    expect(pages.length).toBeGreaterThan(20);
    expect(found.slice(0, 10)).toEqual([]);
  });
});
