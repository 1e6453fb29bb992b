import { describe, expect, it } from 'vitest';
import {
  choicesOfView,
  computeView,
  decodeViewSpec,
  encodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  type TradeSpec,
} from '../../../src/index.ts';
import { choicesOfGoods, levelsOfGoods, nearestViewSpec } from '../../../src/workspace.ts';
import { makeObservation } from '../../support/make-dataset.ts';
import { makeDatasetOfGoods, makeGoods } from '../../support/make-goods.ts';

/** Fuels in both years, ores in one, machinery in one, a heading that no nomenclature lists, and an estimate that is nobody's report. */
const dataset = makeDatasetOfGoods({
  observations: [
    makeObservation({ period: 2013, value: 100 }),
    makeObservation({ period: 2014, value: 200 }),
    makeGoods('HS2012:27', 10, { period: 2013 }),
    makeGoods('HS2017:27', 30, { period: 2014 }),
    makeGoods('HS2012:26', 20, { period: 2013 }),
    makeGoods('HS2017:84', 70, { period: 2014 }),
    makeGoods('HS2017:8703', 7, { period: 2014 }),
    makeGoods('HS2017:85', 9, { period: 2014, status: 'estimated' }),
    makeGoods('HS2017:84', 5, { period: 2014, partner: 'UZB' }),
  ],
});
const holdings = holdingsOf(dataset);
const specOf = (query: string): TradeSpec =>
  decodeViewSpec(dataset, query.startsWith('measure') ? query : `measure=export&${query}`) as TradeSpec;
const kaz = specOf('partners=KAZ&years=2013-2014');
const faultsOf = (query: string) => faultsOfViewSpec(holdings, specOf(query)).map(({ parameter, reason }) => `${parameter}: ${reason}`);
const nearest = (query: string) => {
  const { spec, changes } = nearestViewSpec(holdings, specOf(query));
  return [encodeViewSpec(dataset, spec), changes.map(({ text }) => text)];
};

describe('choicesOfGoods(world, holdings, spec)', () => {
  const groups = choicesOfGoods(dataset, holdings, kaz);
  const held = (id: string) =>
    groups
      .find((group) => group.id === id)
      ?.goods.map(({ value, reason, years }) => [value, reason === null ? `${years?.first}-${years?.last}` : null]);

  it('lists sets, then each level of each nomenclature, then what is on record besides', () => {
    expect(groups.map(({ id, label }) => [id, label])).toEqual([
      ['sets', 'Groups of products'],
      ['HS:section', 'HS sections'],
      ['HS:HS2', 'HS chapters'],
      ['HS:HS4', 'HS headings'],
      ['SITC:section', 'SITC sections'],
      ['others', 'Other products with data'],
    ]);
  });

  it('offers what is recorded with its years, wholes in the years of all their parts, and shuts the rest', () => {
    expect(held('sets')).toEqual([
      ['energy', '2013-2013'],
      ['machinery', null],
    ]);
    expect(held('HS:section')).toEqual([
      ['HS:V', '2013-2013'],
      ['HS:XVI', null],
    ]);
    expect(held('HS:HS2')).toEqual([
      ['HS:26', '2013-2013'],
      ['HS:27', '2013-2014'],
      ['HS:84', '2014-2014'],
      ['HS:85', null],
    ]);
    expect(held('others')).toEqual([['HS:8703', '2014-2014']]);
    expect(groups[2]?.goods[3]?.reason).toBe('We have no figures for “HS 85” in China’s trade with Kazakhstan.');
  });

  it('can be searched by code and by the name in any language', () => {
    expect(groups[2]?.goods[1]).toMatchObject({
      label: 'Mineral fuels',
      code: 'HS 27',
      words: ['Mineral fuels', 'HS 27', 'Mineral fuels', '矿物燃料'],
    });
    expect(choicesOfGoods(dataset, holdings, kaz, 'en')[0]?.goods[0]).toMatchObject({ label: 'Energy', code: null });
  });

  it('says whose trade lacks goods, of several partners', () => {
    const [, , chapters] = choicesOfGoods(dataset, holdings, specOf('partners=UZB,TJK&years=2014'));
    expect(chapters?.goods.map(({ reason }) => reason)).toEqual([
      'We have no figures for “HS 26” in China’s trade with Uzbekistan or Tajikistan.',
      'We have no figures for “HS 27” in China’s trade with Uzbekistan or Tajikistan.',
      null,
      'We have no figures for “HS 85” in China’s trade with Uzbekistan or Tajikistan.',
    ]);
  });

  it('gives every text that is offered a view', () => {
    for (const { goods } of groups)
      for (const { value, reason } of goods)
        if (reason === null) expect(computeView(dataset, { ...kaz, products: [value] }).series).toHaveLength(1);
  });
});

describe('levelsOfGoods(world, language) and choicesOfView(holdings, spec).level', () => {
  it('name each level with its nomenclature, in one order', () => {
    expect(levelsOfGoods(dataset, 'en')).toEqual([
      { value: 'HS:section', label: 'HS sections' },
      { value: 'HS:HS2', label: 'HS chapters' },
      { value: 'HS:HS4', label: 'HS headings' },
      { value: 'SITC:section', label: 'SITC sections' },
    ]);
    expect(choicesOfView(holdings, kaz).level.map(({ value, reason }) => [value, reason])).toEqual([
      ['HS:section', null],
      ['HS:HS2', null],
      ['HS:HS4', 'We have no such products in China’s trade with Kazakhstan.'],
      ['SITC:section', 'We have no such products in China’s trade with Kazakhstan.'],
    ]);
  });
});

describe('choicesOfView(holdings, spec) of goods and months', () => {
  const listed = (query: string) => choicesOfView(holdings, specOf(query)).products[0]?.reason;

  it('lets goods be listed where any are on record, and says why they cannot be elsewhere', () => {
    expect(listed('partners=KAZ&years=2013')).toBeNull();
    expect(listed('partners=TJK&years=2013')).toBe('We have no such products in China’s trade with Tajikistan.');
    expect(listed('measure=openness&partners=KAZ&years=2013')).toMatch(/covers all goods together\.$/);
  });

  it('lists every month that is held by its name, and none beside years', () => {
    const observations = [makeObservation({ period: '2024-11' }), makeObservation({ period: '2025-01' })];
    const monthly = holdingsOf(makeDatasetOfGoods({ observations }));
    const spec = { ...kaz, from: 2024, to: 2025, frequency: 'month' } as const;
    expect(choicesOfView(monthly, spec).months).toEqual([
      { value: '2024-11', label: 'November 2024' },
      { value: '2024-12', label: 'December 2024' },
      { value: '2025-01', label: 'January 2025' },
    ]);
    expect(choicesOfView(holdings, kaz).months).toEqual([]);
  });
});

describe('faultsOfViewSpec(holdings, spec) and nearestViewSpec(holdings, spec) of goods', () => {
  it('keep the goods of which figures are held, and say which are not', () => {
    expect(faultsOf('partners=KAZ&years=2013-2014&products=HS:27,HS:85,enrgy')).toEqual([
      'products: We have no figures for “HS 85” in China’s trade with Kazakhstan.',
    ]);
    expect(nearest('partners=KAZ&years=2013-2014&products=HS:27,HS:85')).toEqual([
      'measure=export&partners=KAZ&products=HS:27&years=2013-2014',
      ['We have no figures for “HS 85” in China’s trade with Kazakhstan. We’ve shown HS 27 instead.'],
    ]);
    expect(nearest('partners=KAZ&years=2013-2014&products=enrgy')[1]).toEqual([
      'We have no figures for “enrgy” in China’s trade with Kazakhstan. We’ve shown all goods instead.',
    ]);
  });

  it('take a revision of a code as that code', () => {
    expect(faultsOf('partners=KAZ&years=2014&products=HS2017:27&chart=table')).toEqual([]);
  });

  it('let goods give way to a measure of all goods, not the measure to them', () => {
    const faults = faultsOf('measure=openness&partners=KAZ&products=HS:27&years=2013');
    expect(faults.filter((fault) => fault.startsWith('measure'))).toEqual([]);
    expect(faults.find((fault) => fault.startsWith('products'))).toMatch(/covers all goods together\.$/);
  });

  it('ask for years in which the goods have figures', () => {
    expect(nearest('partners=KAZ&years=2013-2014&products=HS:84')).toEqual([
      'measure=export&partners=KAZ&products=HS:84&years=2014&chart=column',
      [
        'We have figures for this in 2014 only. We’ve shown 2014 instead.',
        'There is one number for each partner, so there is no line. We’ve shown a column chart instead.',
      ],
    ]);
  });

  it('read a level in the first nomenclature that has figures of it, and give all goods in the place of one without', () => {
    const sitc = makeDatasetOfGoods({ observations: [makeObservation({ period: 2013 }), makeGoods('SITC3:3', 10, { period: 2013 })] });
    const spec = { ...kaz, to: 2013, chart: 'table', by: 'product', level: 'section' } as const;
    expect(faultsOfViewSpec(holdingsOf(sitc), spec)).toEqual([]);
    expect(nearestViewSpec(holdingsOf(sitc), { ...spec, level: 'HS:section' }).spec).toMatchObject({ by: null, level: null, top: null });
  });

  it('refuse months of goods where only years are held', () => {
    expect(faultsOf('partners=KAZ&frequency=month&years=2013-2014&products=HS:27')[0]).toBe(
      'frequency: We have no months or quarters of this trade from China.',
    );
  });

  it('count a series for each of several goods: of a treemap, of panels, and of rows', () => {
    const chartFaults = (query: string) => faultsOf(`partners=KAZ&years=2013-2014&${query}`).filter((text) => text.startsWith('chart'));
    expect(chartFaults('products=HS:27&chart=treemap')).toEqual(['chart: There is only one part, so there is nothing to compare.']);
    expect(chartFaults('products=HS:26,HS:27&chart=treemap')).toEqual([]);
    expect(chartFaults('by=product&level=HS2&chart=treemap')).toEqual([]);
    expect(chartFaults('products=HS:26,HS:27&chart=small-multiples')).toEqual([]);
    expect(chartFaults('products=HS:26,HS:27&chart=map')).toEqual(['chart: A map shows one number for each economy.']);
  });
});
