import { computeView, decodeViewSpec, InvalidParameterError } from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { datasetParts, loadDataset } from '../src/index.ts';

const dataset = await loadDataset(datasetParts.filter((part) => part !== 'product-detail'));

/** What each parameter is asked with, and a value that it has not, whose refusal gives an example. */
const refused: readonly (readonly [parameter: string, wrong: string, beside: string])[] = [
  ['years', 'soon', ''],
  ['years', 'soon', 'frequency=month'],
  ['products', '?', 'record=partner'],
  ['level', '?', 'by=product&record=partner'],
  ['factor', 'much', 'record=reconciled&method=fixed-factor'],
  ['vintage', 'soon', ''],
];

function refusalOf(query: string): InvalidParameterError {
  try {
    decodeViewSpec(dataset, query);
  } catch (error) {
    if (error instanceof InvalidParameterError) return error;
    throw error;
  }
  throw new Error(`not refused: ${query}`);
}

describe('an example that the refusal of a value prints', () => {
  const examples = refused.flatMap(([parameter, wrong, beside]) => {
    const { expected } = refusalOf(`${parameter}=${encodeURIComponent(wrong)}`);
    const all = [...expected.matchAll(/such as ([^\s,;]+)/gu)].map(([, example = '']) => example);
    const fit = parameter === 'years' ? all.filter((example) => example.includes('..') === (beside !== '')) : all;
    return fit.map((example) => `measure=import&partners=KAZ&${parameter}=${example}${beside === '' ? '' : `&${beside}`}`);
  });

  test('is there for every one of these parameters', () => {
    expect(examples).toHaveLength(refused.length);
  });

  test.each(examples)('answers when it is asked: %s', (query) => {
    const { series } = computeView(dataset, decodeViewSpec(dataset, query));
    expect(series.some(({ points }) => points.some(({ value }) => typeof value === 'number'))).toBe(true);
  });
});
