import { type Dataset, provideTexts } from '@sogdia/core';
import { checkDraft } from '@sogdia/core/claims';
import { drafts as ru } from '@sogdia/core/ru';
import { drafts as zh } from '@sogdia/core/zh';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';

let dataset: Dataset;
beforeAll(async () => {
  provideTexts('zh', { drafts: zh });
  provideTexts('ru', { drafts: ru });
  dataset = await loadDataset(['totals', 'months', 'world', 'products', 'context']);
});

/** What each figure of a text is read as; null where it is not understood. */
function readAs(text: string): readonly (string | null)[] {
  return checkDraft(dataset, text, 'en').figures.map(({ expression }) => expression);
}

describe('a figure after a comparison with an earlier time', () => {
  test.each([
    [
      'Trade with Kazakhstan was $48.6 billion in 2025; a year earlier it was $43.8 billion. Imports were $19 billion.',
      'import(CHN, KAZ)[2025] == 19bn',
    ],
    [
      'Trade with Uzbekistan was $16.1 billion in 2025, following a decline of 1.6% in 2024. China sold goods for $14.2 billion there.',
      'export(CHN, UZB)[2025] == 14.2bn',
    ],
    [
      'In the first seven months of 2026 trade with Central Asia was $63.4 billion; a year earlier it was $59.9 billion. In July trade with Kazakhstan was $5.25 billion.',
      'total(CHN, KAZ)[2026-07] == 5.25bn',
    ],
    [
      'В 2025 году товарооборот Китая с Узбекистаном составил 16,1 млрд долларов (в 2024 году — 13,8 млрд). Экспорт составил 14,2 млрд долларов.',
      'export(CHN, UZB)[2025] == 14.2bn',
    ],
    ['2025年中乌贸易额161亿美元，上年为138亿美元。中国对乌出口142亿美元。', 'export(CHN, UZB)[2025] == 14.2bn'],
  ])('is of the time before it: %s', (text, last) => {
    expect(readAs(text).at(-1)).toBe(last);
  });

  test.each([
    // Within a sentence it may be of either.
    '2026年1至7月，中国与中亚五国贸易额634亿美元，去年同期599亿美元；其中，对哈出口183亿美元。',
    // The times are of different length.
    'Trade with Kazakhstan was $26.1 billion in the first half of 2026, after $48.6 billion in 2025, and in 2024 it was $43.8 billion. Imports were $19 billion.',
    // The sentence ends with an earlier time, and with another flow.
    'Exports to Kazakhstan were $29.7 billion in 2025, and imports from Kazakhstan were $15.9 billion in 2024. Trade was $48.6 billion.',
    // It began with what is not understood, at a time of its own.
    'Turnover with Uzbekistan zoomed splendidly to $16.1 billion this time, and imports were $1.9 billion in 2024. Exports were $14.2 billion.',
    // Which year rose more than the year before is not told.
    'Turnover of $16.1 billion was 16.8% higher than a year before, after a decline of 1.6% in 2024. China sold goods for $14.2 billion to Uzbekistan.',
  ])('is not understood where the time is not clear: %s', (text) => {
    expect(readAs(text).at(-1)).toBeNull();
  });
});

test.each([
  'In 2025 trade with Turkmenistan fell for the second time in three years, by 5.7%.',
  'In 2025 trade with Turkmenistan fell by 5.7%, for the first time in 3 years.',
  'For the first time in a decade, trade with Turkmenistan fell by 5.7% in 2025.',
])('how often something happened in some years is not since when: %s', (text) => {
  expect(readAs(text)).toEqual(['growth(total(CHN, TKM), 2025) == -5.7%']);
});

describe('a multiple', () => {
  test.each([
    '2024年中国对哈出口翻了一番多，比2018年增长145%。',
    '2018年以来，中国对哈出口翻了一番多，2024年达280亿美元。',
    '2024年中国对哈出口增长1.4倍，2018年仅114亿美元。',
  ])('is not called off where another clause may tell since when it counts: %s', (text) => {
    expect(checkDraft(dataset, text, 'en').counts.off).toBe(0);
  });

  test.each(['twice as fast', 'twice as quickly as in 2024', 'more than three times as fast as two years before'])(
    'of how fast something grew is none of an amount: %s',
    (pace) => {
      expect(checkDraft(dataset, `In 2025 trade with Kazakhstan grew ${pace}.`, 'en').figures.map(({ outcome }) => outcome)).toEqual([
        'not-understood',
      ]);
    },
  );

  test('is of the year before where nothing else is told', () => {
    expect(readAs('Экспорт Китая в Узбекистан в 2025 году вырос в 2,1 раза.')).toEqual([
      'export(CHN, UZB)[2025] / export(CHN, UZB)[2024] == 2.1',
    ]);
  });

  test.each(['1992年，中国与中亚五国贸易额仅4.6亿美元，三十年间增长超过百倍。', '2013年，中国与中亚五国贸易额503亿美元，十年间增长230%。'])(
    'over a number of years after one that is told is not called off: %s',
    (text) => {
      expect(checkDraft(dataset, text, 'en').counts.off).toBe(0);
    },
  );
});

test('no part of some goods is all goods', () => {
  expect(readAs('Some 60 per cent of the gas exports of Turkmenistan in 2023 were bought by Chinese firms.')).toEqual([null]);
});

test('a whole number of hundred millions that ends in nought may be rounded there', () => {
  expect(readAs('2025年中哈贸易额3480亿元人民币。')).toEqual(["currency('cny', total(CHN, KAZ))[2025] == 348bn"]);
});

describe('a figure that may be of either of two flows', () => {
  test.each([
    'In 2025 China’s exports to Kazakhstan rose faster than imports, to $28.6 billion.',
    'In 2025 China’s exports to Kazakhstan rose faster than imports, by 12%.',
    'In 2025 China’s exports to Kazakhstan were ahead of imports, $28.6 billion.',
    'In 2025 China’s imports from Kazakhstan were well behind exports, at $15.9 billion.',
    'China’s exports to and imports from Kazakhstan in 2023, 2024 and 2025 were $24.7, $20 and $19 billion.',
  ])('is not understood: %s', (text) => {
    const { figures, counts } = checkDraft(dataset, text, 'en');
    expect(counts['not-understood']).toBe(figures.length);
  });

  test('is of the other one where the first has its own', () => {
    expect(readAs('In 2025 exports to Kazakhstan rose by 2%, faster than imports, up 1%.')).toEqual([
      'growth(export(CHN, KAZ), 2025) == 2%',
      'growth(import(CHN, KAZ), 2025) == 1%',
    ]);
    expect(readAs('In 2025 trade with Kazakhstan was $48.6 billion, ahead of Uzbekistan with $16.1 billion.')).toEqual([
      'total(CHN, KAZ)[2025] == 48.6bn',
      'total(CHN, UZB)[2025] == 16.1bn',
    ]);
  });
});
