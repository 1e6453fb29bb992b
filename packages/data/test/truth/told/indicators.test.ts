import { computeView, type IndicatorView, provideTexts } from '@sogdia/core';
import type { Dataset } from '@sogdia/core/model';
import * as ru from '@sogdia/core/ru';
import { frequencyOfView } from '@sogdia/core/workspace';
import * as zh from '@sogdia/core/zh';
import { describe, expect, test } from 'vitest';
import { lotsFrom } from '../../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../../src/index.ts';
import { anyIndicators, viewsOf } from '../any-spec.ts';
import { provideNounsOfTest } from '../ru/nouns-of-test.ts';
import { decide, type Fact, type Writing } from './facts.ts';
import { russian, toldInRussian } from './ru.ts';
import { chinese, toldInChinese } from './zh.ts';

provideTexts('zh', zh);
provideTexts('ru', ru);
provideNounsOfTest();
const dataset = await loadDataset(['totals', 'months', 'context', 'products', 'events', 'paper']);

const languages = [
  ['zh', toldInChinese, chinese],
  ['ru', toldInRussian, russian],
] as const;

/** What a view of years says of numbers: its headline and the sentences of its description. */
function said(of: Dataset, view: IndicatorView, language: 'zh' | 'ru'): readonly string[] {
  const { headline, description } = computeView(of, view.spec, language);
  const { summary, level, trend, turningPoints, extremes } = description;
  return [headline, ...summary, ...level, ...trend, ...turningPoints, ...extremes].map(({ text }) => text);
}

function faultsIn(
  texts: readonly string[],
  view: IndicatorView,
  read: (text: string) => readonly Fact[],
  writing: Writing,
): readonly string[] {
  return texts.flatMap((text) => {
    try {
      for (const fact of read(text)) decide(fact, view, writing);
      return [];
    } catch (error) {
      return [`${view.query}\n  ${text}\n  ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/** Views of years; ladders of levels have judges of their own. */
function* viewsOfYears(seed: number, numRuns: number): Generator<IndicatorView> {
  for (const view of viewsOf(dataset, anyIndicators(dataset), { numRuns, seed }))
    if (frequencyOfView(view) === 'year' && view.series.every(({ indicator }) => indicator.unit.engine !== 'level')) yield view;
}

describe.each(languages)('what is said of indicators in %s is read again and decided anew from the numbers', (language, read, writing) => {
  test.each(lotsFrom(20_261_203, 6))('of 300 random specs of seed %i no sentence is false, and none says what nobody can tell', (seed) => {
    const views = [...viewsOfYears(seed, 300)];
    expect(views.length).toBeGreaterThan(100);
    expect(views.flatMap((view) => faultsIn(said(dataset, view, language), view, read, writing)).slice(0, 20)).toEqual([]);
  });

  // A year in the name of an indicator is no year of the sentence: what changes there is not found.
  const slips: Readonly<Record<string, (text: string) => string>> = {
    'another year': (text) => text.replaceAll(/(?<!\d)(?:19|20)\d{2}(?=年| год)/gu, (year) => String(Number(year) + 1)),
    'a rise for a fall': (text) =>
      text.replaceAll(
        /增长(?!率)|下降|вырос|снизил(?:ся)?|рост(?= на)|снижение(?= на)/gu,
        (one) =>
          ({ 增长: '下降', 下降: '增长', вырос: 'снизился', снизился: 'вырос', снизил: 'вырос', рост: 'снижение', снижение: 'рост' })[
            one
          ] ?? one,
      ),
    'ten times as much': (text) => text.replaceAll(/(?<!\d)[1-9]\d*(?=[.,]\d)/gu, '$&0'),
    'another economy': (text) =>
      text.replaceAll(
        /哈萨克斯坦|乌兹别克斯坦|Казахстан(?!ск)|Узбекистан(?!ск)/gu,
        (one) => ({ 哈萨克斯坦: '乌兹别克斯坦', 乌兹别克斯坦: '哈萨克斯坦', Казахстан: 'Узбекистан' })[one] ?? 'Казахстан',
      ),
  };

  test.each(Object.entries(slips))('a slip is found: %s', (_, slip) => {
    const changed = [...viewsOfYears(5, 60)].flatMap((view) =>
      said(dataset, view, language).flatMap((text) => {
        if (/没有数据|нет данных/iu.test(text)) return [];
        const other = slip(text);
        return other === text || faultsIn([text], view, read, writing).length > 0
          ? []
          : [{ other, isFound: faultsIn([other], view, read, writing).length > 0 }];
      }),
    );
    expect(changed.length).toBeGreaterThan(5);
    expect(changed.filter(({ isFound }) => isFound).length / changed.length).toBeGreaterThan(0.95);
  });
});
