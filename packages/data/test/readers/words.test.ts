import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { provideReaderTexts, type ReaderTexts, readerTexts } from '../../src/readers/words/index.ts';
import { readerTexts as ru } from '../../src/words/ru/index.ts';
import { readerTexts as zh } from '../../src/words/zh/index.ts';
import { read } from './support/read.ts';

const folder = new URL('../../src/readers/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.data.ts'))
  .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')] as const);

const query = '"数据年月","贸易伙伴编码","商品编码","美元"\n"202301","145","27090000","5"\n';

const en = readerTexts;
afterEach(() => provideReaderTexts(en));

describe('words of the readers', () => {
  test('what is expected, found and to be done stands in one catalogue, of which nothing is unused', () => {
    expect(sources.filter(([, source]) => /\b(?:expected|found|fix): ['`]/.test(source)).map(([path]) => path)).toEqual([]);
    const all = sources.map(([, source]) => source).join('\n');
    const byKind =
      /^(?:system|pattern)\.|\.(?:unreadable|customs)\.|^finding\.(?:constant-share|copied-mirror|constant-factor|sudden-change)/;
    // A code or a rule stands in its type and wherever it is found.
    const isFound = (key: string): boolean => all.split(`'${/^(?:code|repair)\.(.*)$/.exec(key)?.[1]}'`).length > 2;
    const isUsed = (key: string): boolean =>
      all.includes(`'${key}'`) || all.includes(`readerTexts.${key}(`) || byKind.test(key) || isFound(key);
    expect(Object.keys(readerTexts).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('nothing that is wrong with a file is said in words that stand in the code', () => {
    const inline = /new SyntaxError\(|new UnreadableError\(\s*'[a-z-]+',\s*['`]/;
    expect(sources.filter(([, source]) => inline.test(source)).map(([path]) => path)).toEqual([]);
  });

  test('an answer is called as who asks calls it, else by the name of its hint', async () => {
    const fixOf = async (hints: Parameters<typeof read>[1]): Promise<readonly unknown[]> =>
      (await read(query, hints)).summary.diagnostics.map(({ code, fix }) => [code, fix]);
    expect(await fixOf({ file: 'query.csv' })).toEqual([['direction-unknown', 'set imports or exports with the hint `flow`']]);
    expect(await fixOf({ file: 'query.csv', answerNames: { flow: '--flow' } })).toEqual([
      ['direction-unknown', 'set imports or exports with --flow'],
    ]);
    const named = await read(query, { file: 'query_2023in.csv', answerNames: { flow: 'the second question' } });
    expect(named.summary.diagnostics).toMatchObject([
      { code: 'direction-from-name', fix: 'if that is wrong, correct it with the second question', question: { hint: 'flow' } },
    ]);
    expect(named.summary.complete).toBe(true);
  });

  test.each([
    [zh, '3列', '如果是亚美尼亚，请用提示参数`names`说明（Armenja=ARM）；否则在文件中更正'],
    [ru, 'столбцов: 3', 'если это Армения, скажите об этом: подсказка `names` (Armenja=ARM); иначе исправьте в файле'],
  ])(
    'say the layout, and the economy that a name is nearest to; what is kept stays in English and a code',
    async (texts, layoutInWords, fix) => {
      provideReaderTexts(texts);
      const columns = { partner: 'to', period: 'year', value: 'usd' };
      const map = { unit: 'USD', columns, fixed: { reporter: 'CHN', flow: 'export' }, words: {} } as const;
      const { summary, rejected } = await read('to,year,usd\nArmenja,2023,5\n', { map });
      expect(summary.files[0]?.recognition).toMatchObject({ layout: '3 columns', layoutInWords });
      expect(rejected.map((one) => one.fix)).toEqual([fix]);
    },
  );

  test.each([
    ['zh', zh, /[a-z]{3,} [a-z]{3,}/, ['direction-unknown', '用提示参数`flow`设置进口或出口']],
    ['ru', ru, /[a-z]{3,} [a-z]{3,}/, ['direction-unknown', 'укажите, импорт это или экспорт: подсказка `flow`']],
  ] as const)(
    'are given in %s by a program, every one of them, also those that a part of a record names before',
    async (_, texts, english, said) => {
      const plain = Object.values(texts).filter((text) => typeof text === 'string');
      expect(plain.filter((text) => english.test(text))).toEqual([]);
      provideReaderTexts(texts);
      const { summary } = await read(query, { file: 'query.csv' });
      expect(summary.diagnostics.map(({ code, fix }) => [code, fix])).toEqual([said]);
      const codes = await read('country_code,country_name\nx,Atlantis\n', { file: 'country_codes_V202601.csv' });
      expect(codes.summary.diagnostics.map(({ expected }) => expected)).toEqual([texts['expected.number']]);
    },
  );

  test('take another language as it comes, if it has every text', async () => {
    const invented: ReaderTexts = { ...en, 'expected.number': 'nombro', 'fix.code-in-file': 'korektu la kodon en la dosiero' };
    provideReaderTexts(invented);
    const { summary } = await read('country_code,country_name\nx,Atlantis\n', { file: 'country_codes_V202601.csv' });
    expect(summary.diagnostics).toMatchObject([{ expected: 'nombro', fix: 'korektu la kodon en la dosiero' }]);
    // @ts-expect-error a language that lacks a text does not compile
    const lacking: ReaderTexts = { span: en.span };
    expect(lacking).toHaveProperty('span');
  });
});
