import { isMissing, type Language, provideTexts } from '@sogdia/core';
import { checkExpression } from '@sogdia/core/claims';
import { claims as ruClaims, views as ruViews } from '@sogdia/core/ru';
import { claims as zhClaims, views as zhViews } from '@sogdia/core/zh';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';

provideTexts('ru', { claims: ruClaims, views: ruViews });
provideTexts('zh', { claims: zhClaims, views: zhViews });

const dataset = await loadDataset(['totals', 'months', 'context']);
const [span, series] = ['2026-01..2026-07', 'export(CHN, KAZ)'];
const amounts = [1, 2, 3, 4, 5, 6, 7].map((month) => amountOf(`${series}[2026-0${month}]`));
const sorted = amounts.toSorted((one, other) => one - other);
const sum = amounts.reduce((before, amount) => before + amount, 0);

function amountOf(expression: string): number {
  const found = checkExpression(dataset, expression);
  const value = found.kind === 'value' ? found.receipts[0]?.value : undefined;
  return value === undefined || isMissing(value) ? Number.NaN : value;
}

function verdictOf(statement: string): string {
  const found = checkExpression(dataset, statement);
  return found.kind === 'statement' ? found.checked.verdict : found.value;
}

function sentenceOf(statement: string, language: Language): string {
  const found = checkExpression(dataset, statement, language);
  return found.kind === 'statement' ? found.checked.sentence.text : found.value;
}

describe('expressions run over months', () => {
  test.each([
    ['sum', sum],
    ['mean', sum / 7],
    ['min', sorted[0] ?? 0],
    ['max', sorted[6] ?? 0],
  ])('%s is that of the seven months', (word, expected) => {
    expect(amountOf(`${word}(${span}, ${series})`)).toBeCloseTo(expected, 0);
  });

  test('every, some and count tell in which months something is so', () => {
    const between = ((sorted[3] ?? 0) + (sorted[4] ?? 0)) / 2;
    const above = `${series} > ${(between / 1e9).toFixed(3)}bn`;
    const verdicts = ['every', 'some'].map((word) => verdictOf(`${word}(${span}, ${above})`));
    expect([...verdicts, amountOf(`count(${span}, ${above})`)]).toEqual(['contradicted', 'supported', 3]);
  });

  test('which month has most is not asked', () => {
    expect(() => checkExpression(dataset, `argmax(${span}, ${series})`)).toThrow('no range of years at 1');
  });

  test.each([
    ['en', 'all seven months'],
    ['zh', '七个月均如此'],
    ['ru', 'во всех случаях (семь месяцев)'],
  ] as const)('%s counts them as months', (language, words) => {
    expect(sentenceOf(`every(${span}, ${series} > 1bn)`, language)).toContain(words);
  });
});
