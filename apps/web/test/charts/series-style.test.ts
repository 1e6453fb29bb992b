import { describe, expect, test } from 'vitest';
import { goodsStyle } from '../../charts/layout/goods-style.ts';
import { colourClass, markerOf, seriesClass } from '../../charts/layout/series-style.ts';

const of = (economy: string, product: string | null = null, measure = 'export') =>
  ({ economy, measure, product, reporter: 'CHN', record: 'reporter' }) as unknown as Parameters<typeof seriesClass>[0];
const ofIndicator = (economy: string, measure: string) => ({ economy, measure }) as unknown as Parameters<typeof seriesClass>[0];
const partOf = (className: string): string =>
  /series-((?:partner|made|raw)-\d|sold|bought|other|group|reporter)/.exec(className)?.[1] ?? '';

describe('the style of a series among those of its view', () => {
  test('is that of its economy where several economies are shown', () => {
    const all = [of('KAZ', 'HS:26'), of('UZB', 'HS:26'), of('KAZ', 'HS:27')];
    expect(all.map((series) => partOf(colourClass(series, all)))).toEqual(['partner-1', 'partner-2', 'partner-1']);
  });

  test('is that of its goods where they alone tell the series of one economy apart, by what they are, and what they leave is told from them', () => {
    const all = [
      ...['HS:26', 'HS:27', 'HS:28', 'HS:84', 'HS:85', 'other-products', 'not-broken-down'].map((product) => of('KAZ', product)),
    ];
    const styles = all.map((series) => partOf(colourClass(series, all)));
    expect(styles).toEqual(['raw-1', 'raw-2', 'made-1', 'made-2', 'made-1', 'other', 'other']);
    expect(new Set(all.slice(0, 5).map((series) => markerOf(series, all))).size).toBe(5);
  });

  test('is that of its indicator where several are shown of one economy, and in no hue of an economy', () => {
    const all = ['lpi-overall', 'lpi-customs', 'lpi-timeliness'].map((measure) => ofIndicator('KAZ', measure));
    expect(all.map((series) => partOf(colourClass(series, all)))).toEqual(['made-1', 'raw-1', 'made-2']);
  });

  test('is that of its direction where both flows of one pair are shown, the same from both sides', () => {
    const all = [of('KAZ', null, 'export'), of('KAZ', null, 'import')];
    expect(all.map((series) => seriesClass(series, all))).toEqual([
      'series series-sold record-reporter',
      'series series-bought record-reporter',
    ]);
    expect(all.map((series) => markerOf(series, all))).toEqual(['circle', 'square']);
    const seen = all.map((series) => ({ ...series, economy: 'CHN', reporter: 'KAZ' })) as unknown as typeof all;
    expect(seen.map((series) => partOf(colourClass(series, seen)))).toEqual(['bought', 'sold']);
  });

  test('is one hue for both flows of an economy among others, in two weights', () => {
    const all = [of('KAZ', null, 'export'), of('KAZ', null, 'import'), of('UZB', null, 'export')];
    expect(all.map((series) => partOf(colourClass(series, all)))).toEqual(['partner-1', 'partner-1', 'partner-2']);
    expect(all.slice(0, 2).map((series) => seriesClass(series, all).split(' ').at(-1))).toEqual(['flow-export', 'flow-import']);
  });

  test.each([
    ['SITC:0', 'raw-2'],
    ['SITC:3', 'raw-1'],
    ['SITC:5', 'made-2'],
    ['SITC:84', 'made-1'],
    ['SITC:9', 'other'],
    ['HS:10', 'raw-2'],
    ['HS:270900', 'raw-1'],
    ['HS:39', 'made-2'],
    ['HS:61', 'made-1'],
    ['HS:74', 'raw-1'],
    ['HS:870380', 'made-1'],
    ['not-broken-down', 'other'],
  ])('of the goods %s is %s', (product, style) => {
    expect(goodsStyle(product)).toBe(style);
  });
});
