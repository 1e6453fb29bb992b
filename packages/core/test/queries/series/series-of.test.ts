import { describe, expect, it } from 'vitest';
import { cellsOf, computeView, decodeViewSpec, InvalidParameterError, isMissing } from '../../../src/index.ts';
import {
  type EconomyCode,
  findEconomy,
  type IndicatorRole,
  type IndicatorRoleName,
  indicatorValueSchema,
} from '../../../src/model/index.ts';
import { seriesOf } from '../../../src/queries/series/series-of.ts';
import { tradeSpecOf } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation, makeTradeOfFive } from '../../support/make-dataset.ts';

const indicator = (id: string, economy: string, period: string, value: number, release = 'office/first') =>
  indicatorValueSchema.parse({
    indicator: id,
    economy,
    period,
    value,
    text: null,
    unit: 'as printed',
    status: 'printed',
    confidence: 'high',
    source: 'office',
    release,
    note: null,
  });

const indicators = [
  indicator('SP.POP.TOTL', 'KAZ', '2013', 2_000_000),
  indicator('NY.GDP.MKTP.CD', 'KAZ', '2013', 50e9),
  indicator('NY.GDP.MKTP.CD', 'KAZ', '2013', 60e9, 'customs/revised'),
  indicator('CNY_per_USD_annual_avg', 'CHN', '2013', 6),
  indicator('gdp_deflator_factor_to_2023', 'USA', '2013', 1.25),
];
const dataset = makeDataset({ observations: makeTradeOfFive(2012, 2015), indicators });
const values = (query: string) =>
  seriesOf(dataset, tradeSpecOf(decodeViewSpec(askedWorld, query))).map(({ points }) => points.map(({ receipt }) => receipt.value));

describe('seriesOf(dataset, spec) levels', () => {
  it('gives a series for each measure, partner and record, with a point for each year', () => {
    const series = seriesOf(dataset, decodeViewSpec(askedWorld, 'measure=export,import&partners=KAZ,UZB&years=2012-2015&record=both'));
    expect(series.map(({ measure, economy, record }) => `${measure} ${economy} ${record}`)).toHaveLength(8);
    expect(series.every(({ points }) => points.length === 4)).toBe(true);
  });

  it('gives the level of each year', () => {
    expect(values('measure=export&partners=KAZ&years=2012-2014')[0]).toEqual([5e9, 5.5e9, 6e9]);
  });

  it('sums the five to the group in every year', () => {
    const total = values('measure=total-trade&partners=CA5&years=2012-2015')[0];
    const members = values('measure=total-trade&years=2012-2015');
    const sums = [0, 1, 2, 3].map((year) => members.reduce((sum, member) => sum + Number(member[year]), 0));
    for (const [year, sum] of sums.entries()) expect(total?.[year]).toBeCloseTo(sum, 3);
  });
});

describe('seriesOf(dataset, spec) transforms', () => {
  it('gives shares in the listed partners that sum to 1 in each year', () => {
    const shares = values('measure=total-trade&transform=share&years=2012-2015');
    for (const year of [0, 1, 2, 3]) expect(shares.reduce((sum, share) => sum + Number(share[year]), 0)).toBeCloseTo(1, 12);
  });

  it('gives growth on the year before, read from outside the years of the spec', () => {
    expect(values('measure=export&partners=KAZ&years=2013&transform=growth')[0]?.[0]).toBeCloseTo(0.1, 12);
  });

  it('is Missing for growth of the first year that is known', () => {
    expect(values('measure=export&partners=KAZ&years=2012&transform=growth')[0]?.[0]).toEqual({ missing: 'not-in-data', of: 'CHN 2011' });
  });

  it('gives an index of 100 in its base year', () => {
    expect(values('measure=export&partners=KAZ&years=2012-2013&transform=index&index-year=2012')[0]).toEqual([100, 110.00000000000001]);
  });

  it('ranks the listed partners, the largest first', () => {
    expect(values('measure=export&years=2012&transform=rank').map(([rank]) => rank)).toEqual([1, 2, 3, 4, 5]);
  });

  it('says that a rate alone is printed, and which, where the level a year before is not held', () => {
    const own = makeDataset({ observations: [makeObservation({ partner: 'KAZ', period: 2013, printedGrowth: '13.1' })] });
    const of = seriesOf(own, tradeSpecOf(decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013&transform=growth')));
    expect(of[0]?.points[0]?.receipt.value).toEqual({ missing: 'rate-only', of: 'USD 13.1%' });
  });

  it('gives contributions to growth that sum to the growth of the whole', () => {
    const contributions = values('measure=export&years=2013&transform=contribution').map(([value]) => Number(value));
    expect(contributions.reduce((sum, value) => sum + value, 0)).toBeCloseTo(10, 9);
  });

  it('gives the share in the trade with the world', () => {
    const world = [makeObservation({ partner: 'WLD', value: 50e9, period: 2012 }), ...makeTradeOfFive(2012, 2012)];
    const [series] = seriesOf(
      makeDataset({ observations: world }),
      decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2012&transform=world-share'),
    );
    expect(series?.points[0]?.receipt.value).toBe(0.1);
  });

  it.each([
    'measure=trade-balance&transform=share',
    'measure=hhi&partners=CA5&transform=contribution',
    'measure=export&partners=CA5,KAZ&transform=share',
    'partners=KAZ&years=2013-2015&transform=contribution',
    'partners=KAZ&years=2013-2015&transform=rank',
  ])('throws InvalidParameterError for %s, which has no answer', (query) => {
    expect(() => seriesOf(dataset, tradeSpecOf(decodeViewSpec(askedWorld, query)))).toThrow(InvalidParameterError);
  });
});

describe('seriesOf(dataset, spec) summaries', () => {
  const path = (...levels: readonly number[]) =>
    makeDataset({ observations: levels.map((value, index) => makeObservation({ period: 2013 + index, value })) });
  const summary = (over: ReturnType<typeof makeDataset>, transform: string) =>
    seriesOf(over, decodeViewSpec(askedWorld, `measure=export&partners=KAZ&years=2013-2020&transform=${transform}`)).map(
      ({ points }) => points,
    );

  it('give one point at the last year of the spec', () => {
    const [points] = summary(path(1, 2, 4, 8, 16, 32, 64, 128), 'cagr');
    expect(points?.map(({ period }) => period)).toEqual(['2020']);
    expect(points?.[0]?.receipt.subject.period).toBe('2013-2020');
  });

  it('give the compound annual growth and the volatility of a series', () => {
    const doubling = path(1, 2, 4, 8, 16, 32, 64, 128);
    expect(summary(doubling, 'cagr')[0]?.[0]?.receipt.value).toBeCloseTo(1, 12);
    expect(summary(doubling, 'volatility')[0]?.[0]?.receipt.value).toBeCloseTo(0, 12);
  });

  it('give the first year after the break of a step, and not-identified for a level line', () => {
    expect(summary(path(1, 1, 1, 1, 9, 9, 9, 9), 'break')[0]?.[0]?.receipt.value).toBe(2017);
    expect(summary(path(5, 5, 5, 5, 5, 5, 5, 5), 'break')[0]?.[0]?.receipt.value).toEqual({ missing: 'not-identified' });
  });

  it('are Missing as soon as a year is', () => {
    expect(summary(path(1, 2, 3), 'volatility')[0]?.[0]?.receipt.value).toMatchObject({ missing: 'not-in-data' });
  });
});

describe('seriesOf(dataset, spec) bases', () => {
  it.each([
    ['cny', 33e9],
    ['usd-constant', 6.875e9],
    ['per-head', 2750],
  ])('gives 5.5 billion dollars in the money unit %s as %d', (money, expected) => {
    expect(values(`measure=export&partners=KAZ&years=2013&money=${money}`)[0]).toEqual([expected]);
  });

  it('sets the amount against the newest release of the gross domestic product, the older as alternate', () => {
    const [series] = seriesOf(dataset, decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013&money=of-gdp'));
    const receipt = series?.points[0]?.receipt;
    expect(receipt?.value).toBeCloseTo(5.5 / 60, 12);
    const gdp = receipt === undefined ? undefined : cellsOf(receipt).find(({ subject }) => subject.quantity === 'NY.GDP.MKTP.CD');
    expect(gdp?.alternates.map(({ value }) => value)).toEqual([50e9]);
  });

  it('is no-indicator when the indicator has no value for the period, and member-missing for a group', () => {
    expect(values('measure=export&partners=KAZ&years=2014&money=per-head')[0]?.[0]).toMatchObject({ missing: 'no-indicator' });
    expect(values('measure=export&partners=CA5&years=2013&money=per-head')[0]?.[0]).toEqual({ missing: 'member-missing', of: 'UZB' });
  });

  it('reads the indicators that play the roles, as the dataset says which and whose they are', () => {
    const indicators = [indicator('rate', 'KAZ', '2013', 3), indicator('prices', 'KAZ', '2013', 2), indicator('heads', 'KAZ', '2013', 11)];
    const economy = findEconomy(dataset, 'KAZ').code;
    const role = (name: IndicatorRoleName, id: string, recorder: EconomyCode | null, priceYear: number | null = null): IndicatorRole => ({
      role: name,
      indicator: id,
      unit: 'quantity',
      recorder,
      priceYear,
    });
    const indicatorRoles = [
      role('yuan-per-dollar', 'rate', economy),
      role('deflator', 'prices', economy, 2015),
      role('population', 'heads', null),
    ];
    const other = { ...makeDataset({ observations: [...dataset.observations], indicators }), indicatorRoles };
    const receiptOf = (money: string) =>
      seriesOf(other, decodeViewSpec(askedWorld, `measure=export&partners=KAZ&years=2013&money=${money}`))[0]?.points[0]?.receipt;
    expect(['cny', 'usd-constant', 'per-head'].map((money) => receiptOf(money)?.value)).toEqual([16.5e9, 11e9, 0.5e9]);
    expect(receiptOf('usd-constant')).toMatchObject({ formula: 'V · deflator factor to 2015', subject: { priceYear: 2015 } });
    expect(receiptOf('of-gdp')?.value).toEqual({ missing: 'no-indicator', of: 'KAZ 2013' });
    expect(computeView(other, decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013&money=usd-constant')).unit).toMatchObject({
      label: 'billion US dollars at prices of 2015',
      short: '$bn (2015 prices)',
    });
  });

  it('leaves ratios as they are', () => {
    expect(values('measure=coverage-ratio&partners=KAZ&years=2013&money=cny')[0]).toEqual([2]);
  });

  it('never gives NaN or Infinity, whatever is asked', () => {
    for (const transform of ['level', 'growth', 'rank', 'share'] as const) {
      for (const money of ['usd', 'cny', 'usd-constant', 'per-head', 'of-gdp'] as const) {
        for (const { points } of seriesOf(dataset, { ...decodeViewSpec(askedWorld, ''), transform, money, from: 2010, to: 2017 })) {
          for (const { receipt } of points) expect(isMissing(receipt.value) || Number.isFinite(receipt.value)).toBe(true);
        }
      }
    }
  });
});
