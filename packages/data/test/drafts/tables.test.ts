import { provideTexts } from '@sogdia/core';
import { checkDraft } from '@sogdia/core/claims';
import * as ru from '@sogdia/core/ru';
import * as zh from '@sogdia/core/zh';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';

provideTexts('zh', zh);
provideTexts('ru', ru);
const dataset = await loadDataset(['totals', 'months', 'world', 'products', 'context']);

/** What comes of each figure of a draft, in order. */
const outcomesOf = (draft: string): readonly string[] =>
  checkDraft(dataset, draft).figures.map(({ printed, outcome, expression }) => `${printed}: ${outcome} ${expression ?? ''}`.trim());

describe('a table of a draft is read by what its heads say of each column', () => {
  test.each([
    [
      'en',
      '| Economy | Exports 2023, $ bn | Imports 2023, $ bn |\n|---|--:|--:|\n| Kazakhstan | 24.7 | 16.4 |\n| Uzbekistan | 12.4 | 2.6 |\n',
      ['24.7: right', '16.4: right', '12.4: right', '2.6: off'],
    ],
    [
      'zh',
      '| 国家 | 2023年出口额（亿美元） | 2023年进口额（亿美元） |\n|---|--:|--:|\n| 哈萨克斯坦 | 247.0 | 163.6 |\n| 乌兹别克斯坦 | 124.0 | 26.0 |\n',
      ['247.0: right', '163.6: right', '124.0: right', '26.0: off'],
    ],
    [
      'ru',
      '| Страна | Экспорт 2023, млрд долл. | Импорт 2023, млрд долл. |\n|---|--:|--:|\n| Казахстан | 24,7 | 16,4 |\n| Узбекистан | 12,4 | 2,6 |\n',
      ['24,7: right', '16,4: right', '12,4: right', '2,6: off'],
    ],
    [
      'zh under a line with the unit',
      '中国对中亚国家出口（单位：亿美元）\n\n| 国家 | 2022年 | 2023年 |\n|---|--:|--:|\n| 哈萨克斯坦 | 163.6 | 247.0 |\n| 乌兹别克斯坦 | 75.0 | 144.0 |\n',
      ['163.6: right', '247.0: right', '75.0: right', '144.0: off'],
    ],
    [
      'ru under a line with the unit',
      'Экспорт КНР, млрд долл. США\n\n| Страна | 2022 | 2023 |\n|---|--:|--:|\n| Казахстан | 16,4 | 24,7 |\n| Узбекистан | 7,5 | 14,4 |\n',
      ['16,4: right', '24,7: right', '7,5: right', '14,4: off'],
    ],
    [
      'zh by years',
      '| 年份 | 中国对哈萨克斯坦出口额（亿美元） | 中国自哈萨克斯坦进口额（亿美元） |\n|---|--:|--:|\n| 2022 | 163.6 | 148.1 |\n| 2023 | 247.0 | 193.6 |\n',
      ['163.6: right', '148.1: right', '247.0: right', '193.6: off'],
    ],
  ])('%s', (_, draft, outcomes) => {
    expect(outcomesOf(draft).map((told) => told.replace(/ [a-z]+\(.+$/u, ''))).toEqual(outcomes);
  });
});

describe('an amount in one currency is never right in what is said to be in another', () => {
  test.each([
    '| Year | China’s exports to Kazakhstan, billion yuan |\n|---|--:|\n| 2023 | $24.7bn |\n',
    '| 年份 | 中国对哈萨克斯坦出口额（亿元） |\n|---|--:|\n| 2023 | 247.0亿美元 |\n',
    '| Год | Экспорт КНР в Казахстан, млрд юаней |\n|---|--:|\n| 2023 | 24,7 млрд долларов |\n',
    '| Год | Экспорт КНР в Казахстан, млрд юаней |\n|---|--:|\n| 2023 | 24,7 |\n',
    'In yuan, China’s trade with Central Asia grew 12 % to $106.3 billion in 2025.',
    'In yuan terms, China’s trade with Central Asia came to $106.3 billion in 2025.',
    '按人民币计，2025年我国与中亚五国进出口总值1063亿美元。',
    '以美元计，2025年我国与中亚五国进出口总值7608.4亿元。',
    '2025年我国与中亚五国进出口总值1063亿元。',
    'В юанях товарооборот Китая с Центральной Азией в 2025 году составил 106,3 млрд долларов.',
    'В 2025 году товарооборот Китая с Центральной Азией составил 106,3 млрд юаней.',
  ])('%s', (draft) => {
    expect(outcomesOf(draft).filter((told) => /: (?:right|close)/u.test(told))).toEqual([]);
  });
});
