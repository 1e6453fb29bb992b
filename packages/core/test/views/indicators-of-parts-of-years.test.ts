import { describe, expect, it } from 'vitest';
import {
  choicesOfView,
  computeView,
  type Dataset,
  decodeViewSpec,
  encodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  type IndicatorView,
  InvalidParameterError,
  readViewSpec,
} from '../../src/index.ts';
import { indicatorSchema, indicatorValueSchema } from '../../src/model/index.ts';
import { frequencyOfView, nearestViewSpec } from '../../src/workspace.ts';
import { indicatorWorld } from '../support/indicator-world.ts';

const [valueBefore] = indicatorWorld.indicators;
const [indicatorBefore] = indicatorWorld.indicatorRegistry;

const figureOf = (indicator: string, economy: string, period: string, value: number) =>
  indicatorValueSchema.parse({ ...valueBefore, indicator, economy, period, value, unit: 'USD' });

const named = (id: string, frequency: 'year' | 'month') =>
  indicatorSchema.parse({
    ...indicatorBefore,
    id,
    names: { en: { short: id, phrase: `${id} paid` }, zh: null, ru: null },
    unit: { engine: 'usd', names: { en: 'US dollars', zh: '美元', ru: 'долларов США' } },
    bounds: null,
    frequency,
  });

const monthsOfTwoYears = Array.from({ length: 24 }, (_, month) => [2012 + Math.floor(month / 12), (month % 12) + 1] as const);

/** Tolls of two years by month and of one as a whole; fees of half-years, quarters and runs of months, each written as some source does. */
const world: Dataset = {
  ...indicatorWorld,
  indicators: [
    ...indicatorWorld.indicators,
    ...monthsOfTwoYears.map(([year, month]) =>
      figureOf('toll', 'KAZ', `${year}-${String(month).padStart(2, '0')}`, year === 2012 ? 100 : 100 + month),
    ),
    figureOf('toll', 'KAZ', '2012', 1200),
    figureOf('fee', 'KAZ', '2012H1', 50),
    figureOf('fee', 'KAZ', '2013H1', 75),
    figureOf('fee', 'KAZ', '2013Q1', 30),
    figureOf('fee', 'KAZ', '2013-01..05', 60),
    figureOf('fee', 'UZB', '2013-01..2013-06', 20),
    figureOf('fee', 'KAZ', '2013-05-14', 1),
  ],
  indicatorRegistry: [...indicatorWorld.indicatorRegistry, named('toll', 'month'), named('fee', 'year')],
};
const holdings = holdingsOf(world);
const viewOf = (query: string): IndicatorView => computeView(world, decodeViewSpec(world, `indicator=${query}`)) as IndicatorView;
const pointsOf = (query: string) => viewOf(query).series.map(({ points }) => points.map(({ period, value }) => [period, value]));

describe('an indicator asked by a part of the year', () => {
  it('has the points that its registry says it mostly has, where no frequency is asked', () => {
    const view = viewOf('toll&economies=KAZ&years=2013');
    expect(view.series[0].points.map(({ period }) => period)).toHaveLength(12);
    expect([view.spec.frequency, frequencyOfView(view)]).toEqual([null, 'month']);
    expect(view.subtitle).toContain('US dollars, 2013;');
  });

  it('never has a part of a year among years, nor a year among its parts', () => {
    expect(pointsOf('toll&economies=KAZ&frequency=year&years=2012-2013')).toEqual([[['2012', 1200]]]);
    expect(pointsOf('toll&economies=KAZ&years=2012-2013')[0]).toHaveLength(24);
    expect(pointsOf('fee&economies=KAZ&frequency=quarter&years=2013')).toEqual([[['2013-01..2013-03', 30]]]);
  });

  it('reads half-years and runs of months however a source writes them', () => {
    expect(pointsOf('fee&economies=KAZ,UZB&frequency=half-year&years=2013')).toEqual([
      [['2013-01..2013-06', 75]],
      [['2013-01..2013-06', 20]],
    ]);
    expect(pointsOf('fee&economies=KAZ&frequency=year-to-date&years=2012-2013')).toEqual([
      [
        ['2012-01..2012-06', 50],
        ['2013-01..2013-03', 30],
        ['2013-01..2013-05', 60],
        ['2013-01..2013-06', 75],
      ],
    ]);
  });

  it('sets growth on the same part of the year before, and an index on the mean month of a year', () => {
    expect(pointsOf('toll&economies=KAZ&years=2013-03&transform=growth')).toEqual([[['2013-03', expect.closeTo(0.03)]]]);
    expect(pointsOf('toll&economies=KAZ&years=2013-12&transform=index&index-year=2012')).toEqual([[['2013-12', expect.closeTo(112)]]]);
    expect(pointsOf('fee&economies=KAZ&frequency=half-year&years=2013&transform=growth')).toEqual([[['2013-01..2013-06', 0.5]]]);
  });

  it('compares a month with the same month of the year before in its headline', () => {
    expect(viewOf('toll&economies=KAZ&years=2012-2013').headline.text).toBe(
      'Kazakhstan’s toll paid rose 12.0% in December 2013 on a year earlier, to $112',
    );
    expect(viewOf('fee&economies=KAZ&frequency=year-to-date&years=2013').headline.text).toBe(
      'Kazakhstan’s fee paid came to $75 in January–June 2013',
    );
  });

  it('has months in its query string, which it reads again', () => {
    const query = 'indicator=toll&economies=KAZ&frequency=month&years=2012-03..2013-02';
    expect(encodeViewSpec(world, decodeViewSpec(world, query))).toBe(query);
    expect(pointsOf('toll&economies=KAZ&years=2012-03..2013-02')[0]).toHaveLength(12);
    expect(readViewSpec(world, 'indicator=toll&economies=KAZ&years=2012-3..2013-2').spec).toMatchObject({
      firstMonth: 3,
      lastMonth: 2,
      frequency: null,
    });
  });

  it('refuses a frequency that is not held, and finds the nearest that is', () => {
    const spec = decodeViewSpec(world, 'indicator=product&economies=KAZ&frequency=month&years=2012-2013');
    expect(() => computeView(world, spec)).toThrow(InvalidParameterError);
    expect(faultsOfViewSpec(holdings, spec)).toContainEqual({ parameter: 'frequency', reason: '“Product” is not available by month.' });
    expect(nearestViewSpec(holdings, spec).spec).toMatchObject({ frequency: null, from: 2012, to: 2013 });
    const fees = nearestViewSpec(holdings, decodeViewSpec(world, 'indicator=fee&economies=KAZ&years=2012-2013')).spec;
    expect(fees).toMatchObject({ frequency: 'half-year' });
  });

  it('offers the frequencies that are held', () => {
    const choices = choicesOfView(holdings, decodeViewSpec(world, 'indicator=fee&economies=KAZ&frequency=half-year&years=2013'));
    expect(choices.frequency.filter(({ reason }) => reason === null).map(({ value }) => value)).toEqual([
      'half-year',
      'quarter',
      'year-to-date',
    ]);
    expect([choices.frequencyShown, choices.years]).toEqual(['half-year', { first: 2012, last: 2013 }]);
  });

  it('has no index on a year whose months are not all held', () => {
    const spec = decodeViewSpec(world, 'indicator=fee&economies=KAZ&frequency=half-year&years=2012-2013&transform=index&index-year=2012');
    expect(faultsOfViewSpec(holdings, spec).map(({ parameter }) => parameter)).toContain('index-year');
    expect(nearestViewSpec(holdings, spec).spec.transform).toBe('level');
  });
});
