import { describe, expect, test } from 'vitest';
import { colourClass, markerOf, seriesClass } from '../../charts/layout/series-style.ts';

const of = (economy: string, product: string | null = null, measure = 'export') =>
  ({ economy, measure, product, reporter: 'CHN', record: 'reporter' }) as unknown as Parameters<typeof seriesClass>[0];
const ofIndicator = (economy: string, measure: string) => ({ economy, measure }) as unknown as Parameters<typeof seriesClass>[0];
const partOf = (className: string): string => /series-(partner-\d|other|group|reporter)/.exec(className)?.[1] ?? '';

describe('the style of a series among those of its view', () => {
  test('is that of its economy where several economies are shown', () => {
    const all = [of('KAZ', 'HS:26'), of('UZB', 'HS:26'), of('KAZ', 'HS:27')];
    expect(all.map((series) => partOf(colourClass(series, all)))).toEqual(['partner-1', 'partner-2', 'partner-1']);
  });

  test('is that of its goods where they alone tell the series of one economy apart, and what they leave is told from them', () => {
    const all = [of('KAZ', 'HS:26'), of('KAZ', 'HS:27'), of('KAZ', 'HS:28'), of('KAZ', 'other-products'), of('KAZ', 'not-broken-down')];
    expect(all.map((series) => partOf(colourClass(series, all)))).toEqual(['partner-1', 'partner-2', 'partner-3', 'other', 'other']);
    expect(new Set(all.slice(0, 3).map((series) => markerOf(series, all))).size).toBe(3);
  });

  test('is that of its indicator where several are shown of one economy', () => {
    const all = [ofIndicator('KAZ', 'lpi-overall'), ofIndicator('KAZ', 'lpi-customs')];
    expect(all.map((series) => partOf(colourClass(series, all)))).toEqual(['partner-1', 'partner-2']);
  });

  test('is one colour for both flows of an economy, in two weights', () => {
    const all = [of('KAZ', null, 'export'), of('KAZ', null, 'import')];
    expect(all.map((series) => partOf(colourClass(series, all)))).toEqual(['partner-1', 'partner-1']);
    expect(all.map((series) => seriesClass(series, all).split(' ').at(-1))).toEqual(['flow-export', 'flow-import']);
  });
});
