import { type Dataset, provideTexts } from '@sogdia/core';
import { checkDraft } from '@sogdia/core/claims';
import { drafts as ru } from '@sogdia/core/ru';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';

let dataset: Dataset;
beforeAll(async () => {
  provideTexts('ru', { drafts: ru });
  dataset = await loadDataset(['totals', 'months', 'world', 'context']);
});

describe('what the last figure of a Russian text is read as', () => {
  test.each([
    ['Экспорт китайских товаров в Узбекистан в 2025 году достиг 14,2 млрд долларов.', 'right', 'export(CHN, UZB)[2025] == 14.2bn'],
    ['Оборот китайско-кыргызской торговли в 2025 году составил 27,2 млрд долларов.', 'right', 'total(CHN, KGZ)[2025] == 27.2bn'],
    [
      'В июне 2026 года экспорт Китая в Узбекистан вырос на 22,6% по сравнению с июнем прошлого года.',
      'right',
      'growth(export(CHN, UZB), 2026-06) == 22.6%',
    ],
    [
      'В июне 2026 года экспорт Китая в Узбекистан вырос на 34,9% по сравнению с июнем прошлого года.',
      'off',
      'growth(export(CHN, UZB), 2026-06) == 34.9%',
    ],
    [
      'В первом полугодии 2026 года торговля Китая с Кыргызстаном сократилась на 31,9% к первому полугодию прошлого года.',
      'right',
      'growth(total(CHN, KGZ), 2026-01..2026-06) == -31.9%',
    ],
    [
      'В июне 2026 года товарооборот Китая и Казахстана вырос на 17% в годовом сопоставлении.',
      'right',
      'growth(total(CHN, KAZ), 2026-06) == 17%',
    ],
    [
      'Китай ввёз из Туркменистана в мае 2026 года товаров на 736 млн долларов; доля республики в импорте Китая из Центральной Азии составила 27%.',
      'right',
      'share(import(CHN, TKM), import(CHN, CA5))[2026-05] == 27%',
    ],
    [
      'Казахстанская статистика оценивает импорт из Китая за 2025 год в 19 млрд долларов.',
      'right',
      'recorded(KAZ, import(KAZ, CHN))[2025] == 19bn',
    ],
    [
      'В 2025 году поставки Китая в Казахстан составили 29,7 млрд долларов и более чем в 2 раза превысили поставки в Узбекистан.',
      'right',
      'export(CHN, KAZ)[2025] / export(CHN, UZB)[2025] > 2',
    ],
    [
      'В 2019 году Туркменистан отправил в Китай товаров на 8,7 млрд долларов, а купил у него лишь на 431 млн долларов.',
      'right-elsewhere',
      'import(TKM, CHN)[2019] == 431mn',
    ],
    [
      'По данным Бюро национальной статистики Казахстана, товарооборот республики с Китаем за 2025 год составил 34,2 млрд долларов.',
      'right',
      'recorded(KAZ, total(KAZ, CHN))[2025] == 34.2bn',
    ],
    [
      'Торговля Китая с Кыргызстаном в 2025 году составила 27,2 млрд долларов, рост за год составил 19,8%.',
      'right',
      'growth(total(CHN, KGZ), 2025) == 19.8%',
    ],
  ])('%s', (text, outcome, expression) => {
    const last = checkDraft(dataset, text, 'en').figures.at(-1);
    expect([last?.outcome, last?.expression]).toEqual([outcome, expression]);
  });
});

describe('a cause of words that are not known', () => {
  test('is passed over where the figure is right, and nothing is called wrong beside it', () => {
    const text = (share: string): string => `Экспорт Китая в Кыргызстан в 2020 году из-за закрытия переходов упал на ${share}.`;
    expect(['54,4%', '31,2%'].map((share) => checkDraft(dataset, text(share), 'en').figures[0]?.outcome)).toEqual([
      'right',
      'not-understood',
    ]);
  });
});
