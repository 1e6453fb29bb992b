import { describe, expect, it } from 'vitest';
import { unitAsPrinted } from '../../../src/queries/indicators/unit-as-printed.ts';

describe('unitAsPrinted(printed)', () => {
  it.each([
    ['USD bn', 'usd', 1e9],
    ['billion USD', 'usd', 1e9],
    ['USD billion, current prices', 'usd', 1e9],
    ['USD mn', 'usd', 1e6],
    ['million USD', 'usd', 1e6],
    ['current USD', 'usd', 1],
    ['USD current', 'usd', 1],
    ['USD', 'usd', 1],
    ['USD per 500 km per 20 t', 'usd', 1],
    ['CNY bn', 'cny', 1e9],
    ['CNY billion', 'cny', 1e9],
    ['percent', 'ratio', 0.01],
    ['percent of GDP', 'ratio', 0.01],
    ['persons', 'persons', 1],
    ['CNY per USD', 'cny-per-usd', 1],
    ['rank of 190', 'rank', 1],
    ['year', 'year', 1],
    ['score, 0 to 7', 'score', 1],
    ['0-100', 'score', 1],
    ['index, 2010 = 100', 'index', 1],
  ])('%j is %s, of which one is %d', (printed, unit, scale) => {
    expect(unitAsPrinted(printed)).toEqual({ unit, scale });
  });

  it.each([
    'USD/bbl',
    'trips',
    'billion cubic metres',
    'years',
    'constant USD',
    'percentage points',
    'USD bnx',
    'average CNY per USD',
    'CNY per USD, average',
    '0-1000',
  ])('%j stays a quantity as printed', (printed) => {
    expect(unitAsPrinted(printed)).toEqual({ unit: 'quantity', scale: 1 });
  });
});
