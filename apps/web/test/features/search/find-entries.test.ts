import { describe, expect, test } from 'vitest';
import { siteMenu } from '../../../features/page/site-links.ts';
import type { Entry } from '../../../features/search/entry.ts';
import { createFinder } from '../../../features/search/find-entries.ts';
import { siteEntries } from '../../../features/search/site-entries.ts';
import { routes } from '../../../lib/routes.ts';
import { messagesOf } from '../../../messages/messages.ts';

const entries = await siteEntries('en', siteMenu('en', messagesOf('en')));
const find = createFinder(entries);
const first = (asked: string): Entry | undefined => find(asked).entries[0];

describe('the search answers first', () => {
  test.each([
    ['kazakhstan', '/en/economies/kaz/'],
    ['哈萨克斯坦', '/en/economies/kaz/'],
    ['Казахстан', '/en/economies/kaz/'],
    ['吉尔吉斯', '/en/economies/kgz/'],
    ['туркм', '/en/economies/tkm/'],
    ['Кыргызстан', '/en/economies/kgz/'],
    ['Туркменистан', '/en/economies/tkm/'],
    ['КНР', '/en/economies/chn/'],
    ['UZB', '/en/economies/uzb/'],
    ['tajikstan', '/en/economies/tjk/'],
    ['July 2026', '/en/month/2026-07/'],
    ['2026-03', '/en/month/2026-03/'],
    ['figure 2', '/en/paper/figure-2/'],
    ['table 1', '/en/paper/table-1/'],
    ['C09', '/en/paper/claims/c09/'],
    ['two numbers', '/en/why/'],
    ['every gap', '/en/mirror/'],
    ['API', '/en/data/#api'],
    ['download', '/en/data/#api'],
    ['contact', '/en/about/#errors'],
    ['in the terminal', '/en/about/#terminal'],
    ['check draft', '/en/draft/'],
    ['debt', '/en/topics/money/'],
    ['railways', '/en/topics/connectivity/'],
    ['e-commerce', '/en/topics/e-commerce/'],
    ['revealed comparative advantage', '/en/glossary/#comparative-advantage'],
    ['rca', '/en/methods/rca/'],
    ['Herfindahl', '/en/methods/hhi/'],
    ['population', '/en/explore/?indicator=population'],
    ['machinery', '/en/explore/?products=NATIONAL:machinery-electrical&years=2015-2023&record=partner'],
    ['HS 27', '/en/explore/?products=HS:27&years=2013-2020&record=partner'],
    ['cif', '/en/glossary/#cif'],
    ['vintage', '/en/glossary/#vintage'],
    ['Khorgos', '/en/topics/connectivity/#places'],
  ])('%s with %s', (asked, path) => {
    expect(first(asked)?.path).toBe(path);
  });
});

test.each(['zh', 'ru'] as const)('what is told of a metric is in the language of the page: %s', async (language) => {
  const own = await siteEntries(language, siteMenu(language, messagesOf(language)));
  const told = own.filter(({ kind }) => kind === 'metric').map(({ text }) => text);
  expect(told.length).toBeGreaterThan(40);
  expect(told.filter((text) => /\b[a-z]{4,}\b/.test(text))).toEqual([]);
});

describe.each([
  ['zh', '顺差', '/zh/glossary/'],
  ['zh', '矿物油', '/zh/explore/'],
  ['zh', '哈萨克斯坦', '/zh/economies/kaz/'],
  ['ru', 'казахстана', '/ru/economies/kaz/'],
  ['ru', 'в Узбекистане', '/ru/economies/uzb/'],
  ['ru', 'товарооборотом', '/ru/glossary/'],
  ['ru', 'минеральное топливо', '/ru/explore/'],
] as const)('the search in %s', (language, asked, beginning) => {
  test(`finds ${asked}`, async () => {
    const finder = createFinder(await siteEntries(language, siteMenu(language, messagesOf(language))));
    const paths = finder(asked).entries.map(({ path }) => path);
    expect(paths.slice(0, 3).some((path) => path.startsWith(beginning))).toBe(true);
  });
});

describe('the search', () => {
  test('finds nothing for a word that stands nowhere, and says one that is near', () => {
    expect(find('qqqqqqqq')).toEqual({ entries: [], instead: null });
  });

  test('has every entry but once, with an address of the site', () => {
    const names = entries.map(({ kind, path, title }) => `${kind} ${path} ${title}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, title } of entries) {
      expect(path.startsWith('/en/'), title).toBe(true);
      expect(title.trim(), path).not.toBe('');
    }
  });

  test('has each economy under its names in three scripts', () => {
    expect(first('таджикистан')?.path).toBe(routes.economy('en', 'TJK'));
    expect(first('乌兹别克斯坦')?.path).toBe(routes.economy('en', 'UZB'));
  });
});
