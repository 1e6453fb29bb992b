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
  dataset = await loadDataset(['totals', 'months', 'world', 'context']);
});

/** The last figure of a text: what came of it, and what it was read as. */
function lastOf(text: string): readonly [outcome: string | undefined, expression: string | null | undefined] {
  const last = checkDraft(dataset, text, 'en').figures.at(-1);
  return [last?.outcome, last?.expression];
}

const lead = 'China’s trade with Central Asia was $106.3 billion in 2025.';
const leads = {
  ru: 'В 2025 году торговля Китая с Центральной Азией составила 106,3 млрд долларов.',
  zh: '2025年中国与中亚五国贸易额1063亿美元。',
};

describe('a paragraph without a time is tried with the first time of the text', () => {
  test.each([
    [`${lead}\n\nTrade with Turkmenistan fell by 5.7%.`, 'growth(total(CHN, TKM), 2025) == -5.7%'],
    [`${lead} In 2024 it was $94.8 billion.\n\nTrade with Turkmenistan came to $10 billion.`, 'total(CHN, TKM)[2025] == 10bn'],
    [`${lead}\n\nAll is well. Trade with Turkmenistan came to $10 billion.`, 'total(CHN, TKM)[2025] == 10bn'],
    [`${lead}\n\nKazakhstan remained by far the biggest partner. Trade with it came to $48.6 billion.`, 'total(CHN, KAZ)[2025] == 48.6bn'],
    [`${lead}\n\nTrade with Kazakhstan was $48.6 billion. Imports were $19 billion.`, 'import(CHN, KAZ)[2025] == 19bn'],
    [`${leads.ru}\n\nТорговля с Туркменией сократилась на 5,7%.`, 'growth(total(CHN, TKM), 2025) == -5.7%'],
    [`${leads.zh}\n\n中国与土库曼斯坦贸易额下降5.7%。`, 'growth(total(CHN, TKM), 2025) == -5.7%'],
  ])('%s', (text, expression) => {
    expect(lastOf(text)).toEqual(['right', expression]);
  });

  test.each([
    ['another year may be meant', `${lead}\n\nTrade with Turkmenistan came to $8 billion.`],
    ['it would be no more than close', `${lead}\n\nTrade with Turkmenistan came to $9 billion.`],
    ['a limit is true of many years', `${lead}\n\nTrade with Turkmenistan came to more than $9 billion.`],
    [
      'the text tells its first time later',
      'Trade with Turkmenistan came to $10 billion.\n\nIn 2025 trade with Kazakhstan was $48.6 billion.',
    ],
    ['the first time is a span', 'Trade with Central Asia grew between 2013 and 2025.\n\nTrade with Turkmenistan came to $10 billion.'],
  ])('and not understood where %s', (_, text) => {
    const figures = checkDraft(dataset, text, 'en').figures.filter(({ printed }) => /^\$(8|9|10) billion$/.test(printed));
    expect(figures.map(({ outcome }) => outcome)).toEqual(['not-understood']);
  });
});

describe('a paragraph that does not say of which trade it is, is tried with the trade that the text told', () => {
  test.each([
    [`${lead}\n\nTwo-way trade grew by 12.1%.`, 'growth(total(CHN, CA5), 2025) == 12.1%'],
    [`${lead} It grew, as purchases of gas from Turkmenistan fell.\n\nExports came to $71.2 billion.`, 'export(CHN, CA5)[2025] == 71.2bn'],
    [`${lead}\n\nNobody asked why.\n\nChina’s surplus came to $36.1 billion.`, 'balance(CHN, CA5)[2025] == 36.1bn'],
    [`${leads.ru}\n\nЭкспорт вырос на 11%.`, 'growth(export(CHN, CA5), 2025) == 11%'],
    [`${leads.zh}\n\n双边贸易额增长12.1%。`, 'growth(total(CHN, CA5), 2025) == 12.1%'],
  ])('%s', (text, expression) => {
    expect(lastOf(text)).toEqual(['right', expression]);
  });

  test.each([
    ['what is told is another', `${lead}\n\nExports came to $64 billion.`],
    ['the text told of no trade', 'The year was good.\n\nIn 2025 exports came to $71.2 billion.'],
  ])('and not understood where %s', (_, text) => {
    expect(lastOf(text)[0]).toBe('not-understood');
  });
});

describe('trade of two sides', () => {
  test.each([
    'In 2023, bilateral trade reached $14 billion, 3.9 times as much as in 2016; China’s surplus was $7.8 billion.',
    '2023年，双边贸易额达到140亿美元，较2016年增长2.9倍；中方顺差为78亿美元。',
    'В 2023 году взаимная торговля достигла 14 млрд долларов, увеличившись в 3,9 раза; профицит Китая составил 7,8 млрд.',
  ])('is with nobody where no partner is told: %s', (text) => {
    const [first] = checkDraft(dataset, text, 'en').figures;
    expect([first?.outcome, first?.expression]).toEqual(['not-understood', null]);
    expect(checkDraft(dataset, text, 'en').counts.off).toBe(0);
  });
});

describe('statistics that are told of by ‘its’', () => {
  const lead = '2025年中国与哈萨克斯坦的贸易额为486亿美元。';

  test('are those of whom the text spoke last', () => {
    const figures = checkDraft(dataset, `${lead}哈萨克斯坦国家统计局的口径有所不同。按其统计，2025年哈中贸易额为342亿美元。`, 'en').figures;
    expect([figures.at(-1)?.outcome, figures.at(-1)?.expression]).toEqual(['right', 'recorded(KAZ, total(CHN, KAZ))[2025] == 34.2bn']);
  });

  test('are of nobody for certain where two are named, and nothing is called wrong by them', () => {
    const { counts } = checkDraft(
      dataset,
      `${lead}两国的口径有所不同。按其统计，2025年哈中贸易额为341亿美元，其中哈方自华进口189.7亿美元。`,
      'en',
    );
    expect(counts.off).toBe(0);
  });
});
