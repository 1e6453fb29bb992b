import { describe, expect, it } from 'vitest';
import { UnknownNameError } from '../../../src/index.ts';
import { figuresOfIndicator } from '../../../src/workspace.ts';
import { indicatorWorld as world } from '../../support/indicator-world.ts';

const figuresOf = (id: string) =>
  figuresOfIndicator(world, id).map(({ economy, period, receipt, text }) => [economy, period, receipt.value, text]);

describe('figuresOfIndicator(dataset, id)', () => {
  it('gives every figure that is held, parts of years too, in order of economies and periods', () => {
    expect(figuresOf('wait')).toEqual([
      ['KAZ', '2012', 10, null],
      ['KAZ', '2013', 8, null],
      ['KAZ', '2013-01..08', 7, null],
      ['UZB', '2012', 6, null],
      ['UZB', '2013', 12, null],
    ]);
  });

  it('brings what is printed in millions, billions or per cent to one', () => {
    expect(figuresOf('product').filter(([economy]) => economy === 'KAZ')).toEqual([
      ['KAZ', '2012', 100e6, null],
      ['KAZ', '2013', 110e9, null],
    ]);
    expect(figuresOf('share-online')).toEqual([['KAZ', '2013', 0.555, null]]);
  });

  it('keeps the digits that are printed, where a multiplication would add to them', () => {
    const printed = world.indicators.map((one) => (one.indicator === 'product' && one.period === '2013' ? { ...one, value: 1.07 } : one));
    const figures = figuresOfIndicator({ ...world, indicators: printed }, 'product');
    expect(1.07 * 1e9).not.toBe(1_070_000_000);
    expect(figures.find(({ period }) => period === '2013')?.receipt.value).toBe(1_070_000_000);
  });

  it('gives the words of a source beside an absence, where it has no number', () => {
    expect(figuresOf('told')).toEqual([
      ['KAZ', '2013', { missing: 'text-only', of: 'KAZ 2013' }, 'in words'],
      ['UZB', '2013', 3, null],
    ]);
  });

  it('has a receipt for each, with the source and what is printed', () => {
    const [figure] = figuresOfIndicator(world, 'share-online');
    expect(figure?.receipt).toMatchObject({ kind: 'cell', source: 'office', printed: { value: '55.5', unit: 'percent of population' } });
  });

  it('refuses an indicator of which the dataset knows nothing', () => {
    expect(() => figuresOfIndicator(world, 'nothing')).toThrow(UnknownNameError);
  });
});
