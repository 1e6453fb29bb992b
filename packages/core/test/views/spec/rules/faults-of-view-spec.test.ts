import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, faultsOfViewSpec, type Holdings, holdingsOf } from '../../../../src/index.ts';
import { milestoneSchema } from '../../../../src/model/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../../../support/make-dataset.ts';

const years = Array.from({ length: 12 }, (_, index) => 2005 + index);
const ofOffice = { source: 'office', release: 'office/first' } as const;

/** China's trade with the five from 2005 to 2016, which all but Turkmenistan recorded too, and one level of a ladder. */
const dataset = makeDataset({
  observations: ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].flatMap((partner) =>
    years.flatMap((period) =>
      (['export', 'import'] as const).flatMap((flow) => {
        const mirrored = flow === 'export' ? 'import' : 'export';
        const own = makeObservation({ partner, flow, period });
        return partner === 'TKM'
          ? [own]
          : [own, makeObservation({ reporter: partner, partner: 'CHN', flow: mirrored, period, ...ofOffice })];
      }),
    ),
  ),
  partnerships: [
    milestoneSchema.parse({
      economy: 'KAZ',
      level: 'strategic-partnership',
      year: 2005,
      name: null,
      source: 'text',
      release: 'text/first',
    }),
  ],
});
const holdings = holdingsOf(dataset);
const faultsOf = (query: string): string =>
  faultsOfViewSpec(holdings, decodeViewSpec(dataset, query))
    .map(({ parameter, reason }) => `${parameter}: ${reason}`)
    .join(' ');

describe('faultsOfViewSpec(holdings, spec) of both records', () => {
  it('takes one of them where both are those of one recorder, whose name would tell none from the other', () => {
    const world = { reporter: 'WLD', partner: 'WLD', period: 2010 } as const;
    const whole = holdingsOf(
      makeDataset({ observations: [makeObservation({ ...world, flow: 'export' }), makeObservation({ ...world, flow: 'import' })] }),
    );
    const faults = faultsOfViewSpec(whole, decodeViewSpec(dataset, 'measure=export&reporter=WLD&partners=WLD&years=2010&record=both'));
    expect(faults).toContainEqual({ parameter: 'record', reason: 'Both figures come from World, so there is nothing to compare.' });
    expect(faultsOf('measure=export&partners=KAZ&years=2010&chart=column&record=both')).toBe('');
  });
});

describe('faultsOfViewSpec(holdings, spec) of drawing', () => {
  it.each([
    'partners=KAZ&years=2010&chart=column',
    'partners=KAZ&years=2010-2011&chart=line',
    'indicator=partnership&economies=KAZ&years=2005-2016&chart=timeline',
    'indicator=partnership&economies=KAZ&years=2005-2016&chart=table',
    'measure=trade-balance&partners=KAZ,UZB&years=2005-2016&chart=diverging-column',
    'measure=export,import&partners=KAZ&years=2005-2016&chart=diverging-column',
    'measure=export&partners=KAZ,UZB&years=2006-2016&chart=diverging-column&transform=contribution',
    'measure=export&partners=KAZ,UZB&years=2005-2016&chart=stacked-column',
    'measure=trade-balance&partners=KAZ,UZB&years=2005-2016&chart=stacked-column',
    'measure=export&partners=KAZ,UZB&years=2005-2016&chart=stacked-column&money=cny',
    'measure=export&partners=KAZ,UZB&years=2005-2016&chart=stacked-column&transform=share',
    'measure=export&partners=KAZ,UZB&years=2005-2016&transform=rank',
    'measure=export&partners=KAZ,UZB&years=2005-2016&transform=rank&chart=table',
    'measure=export&partners=KAZ&years=2005-2016&transform=break&chart=table',
    'measure=export,import&partners=KAZ,UZB,KGZ,TJK,TKM&years=2005-2016&chart=column',
    'measure=export&partners=KAZ,UZB&years=2005-2016&chart=area',
    'measure=trade-balance&partners=KAZ&years=2005-2016&chart=area',
    'measure=export&partners=KAZ&years=2005-2016&chart=area&transform=growth',
    'measure=export&partners=KAZ,UZB&years=2005-2006&chart=slope',
    'measure=export,import&partners=KAZ,UZB,KGZ,TJK,TKM,CA5&years=2005-2016&chart=slope',
    'measure=export&partners=KAZ,UZB&years=2010&chart=dot',
    'measure=trade-balance&partners=KAZ,UZB&years=2005-2016&chart=dot',
    'measure=export&partners=KAZ,UZB,KGZ&years=2014-2016&chart=heat-table&transform=growth',
    'measure=export&partners=KAZ,UZB&years=2005-2016&chart=small-multiples&transform=growth',
    'measure=export,import&partners=KAZ&years=2005-2016&chart=small-multiples&record=both',
    'measure=export&partners=KAZ,UZB&years=2005-2016&transform=rank&chart=bump',
    'measure=export&partners=KAZ,UZB&years=2010&chart=treemap',
    'measure=export,import&partners=KAZ&years=2005-2016&chart=treemap',
  ])('finds none in %s', (query) => {
    expect(faultsOf(query)).toBe('');
  });

  it.each([
    ['partners=KAZ&years=2010&chart=line', 'chart: There is one number for each partner, so there is no line.'],
    ['measure=export&partners=KAZ&years=2005-2016&chart=timeline', 'chart: A timeline shows levels that economies reach.'],
    ['indicator=partnership&economies=KAZ&years=2005-2016&chart=line', 'chart: Levels are shown on a timeline.'],
    [
      'measure=export&partners=KAZ,UZB&years=2005-2016&chart=diverging-column',
      'chart: No value is below zero. Choose exports and imports, a balance, or contributions to growth.',
    ],
    [
      'measure=import&partners=KAZ,UZB&years=2005-2016&chart=diverging-column',
      'chart: No value is below zero. Choose exports and imports, a balance, or contributions to growth.',
    ],
    [
      'measure=export,total-trade&partners=KAZ&years=2005-2016&chart=stacked-column',
      'chart: These numbers can’t be added up, so they can’t be stacked.',
    ],
    [
      'measure=export&partners=KAZ,UZB&years=2005-2016&chart=stacked-column&money=of-gdp',
      'chart: These numbers can’t be added up, so they can’t be stacked.',
    ],
    [
      'measure=export&partners=KAZ,UZB&years=2005-2016&chart=stacked-column&money=per-head',
      'chart: These numbers can’t be added up, so they can’t be stacked.',
    ],
    [
      'measure=export&partners=KAZ,CA5&years=2005-2016&chart=stacked-column',
      'chart: An economy would be counted twice: by itself and in a group.',
    ],
    ['measure=export&partners=KAZ,UZB&years=2005-2016&transform=rank&chart=column', 'chart: Ranks are shown as crossing lines.'],
    ['measure=export&partners=KAZ&years=2005-2016&transform=break', 'chart: The result is a year, so it is shown in a table.'],
    ['measure=export&partners=KAZ,UZB&years=2010&chart=area', 'chart: There is one number for each partner, so there is no line.'],
    [
      'measure=export&partners=KAZ,UZB&years=2005-2016&chart=area&transform=growth',
      'chart: These numbers can’t be added up, so they can’t be stacked.',
    ],
    [
      'measure=export&partners=KAZ&years=2005-2016&chart=area&record=both',
      'chart: Both sides’ figures count the same trade and can’t be added up.',
    ],
    ['measure=export&partners=KAZ,CA5&years=2005-2016&chart=area', 'chart: An economy would be counted twice: by itself and in a group.'],
    ['measure=trade-balance&partners=KAZ,UZB&years=2005-2016&chart=area', 'chart: Negative numbers can’t be shown as areas.'],
    [
      'measure=export&partners=KAZ,UZB&years=2006-2016&chart=area&transform=contribution',
      'chart: Negative numbers can’t be shown as areas.',
    ],
    ['measure=export&partners=KAZ,UZB&years=2010&chart=slope', 'chart: A slope needs two periods; there is only one.'],
    ['measure=export&partners=KAZ,UZB&years=2005-2016&chart=slope&transform=cagr', 'chart: A slope needs two periods; there is only one.'],
    [
      'measure=export,import&partners=KAZ,UZB,KGZ,TJK&years=2005-2016&chart=slope&record=both',
      'chart: A slope chart can’t show 16 lines clearly.',
    ],
    ['measure=export&partners=KAZ&years=2005-2016&chart=dot', 'chart: A dot chart compares several economies.'],
    [
      'measure=export&partners=KAZ,UZB&years=2005-2016&chart=heat-table',
      'chart: A heat table needs at least three series and three periods.',
    ],
    [
      'measure=export&partners=KAZ,UZB,KGZ&years=2015-2016&chart=heat-table',
      'chart: A heat table needs at least three series and three periods.',
    ],
    [
      'measure=export&partners=KAZ&years=2005-2016&chart=small-multiples&record=both',
      'chart: Small multiples compare several series; there is only one.',
    ],
    [
      'measure=export&partners=KAZ,UZB&years=2010&chart=small-multiples',
      'chart: There is one number for each partner, so there is no line.',
    ],
    ['measure=export&partners=KAZ,UZB&years=2005-2016&chart=bump', 'chart: This chart needs ranks.'],
    ['measure=export&partners=KAZ,UZB&years=2005-2016&transform=rank&chart=small-multiples', 'chart: Ranks are shown as crossing lines.'],
    ['measure=export&partners=KAZ&years=2010&chart=treemap', 'chart: There is only one part, so there is nothing to compare.'],
    ['measure=trade-balance&partners=KAZ,UZB&years=2010&chart=treemap', 'chart: Negative numbers can’t be shown as areas.'],
    [
      'measure=export&partners=KAZ,UZB&years=2005-2016&chart=treemap&transform=growth',
      'chart: These numbers can’t be added up, so they can’t be stacked.',
    ],
    [
      'measure=export&partners=KAZ,UZB&years=2010&chart=treemap&record=both',
      'chart: Both sides’ figures count the same trade and can’t be added up.',
    ],
    ['measure=export&partners=KAZ,UZB&years=2005-2016&transform=rank&chart=slope', 'chart: Ranks are shown as crossing lines.'],
    [
      'measure=export,import&partners=KAZ,UZB,KGZ,TJK,TKM,CA5&years=2005-2016&chart=column',
      'chart: 144 columns are too many to show clearly.',
    ],
    [
      'measure=export,import&partners=KAZ,UZB,KGZ,TJK&years=2005-2016&chart=column&record=both',
      'chart: 192 columns are too many to show clearly.',
    ],
  ])('refuses %s: %s', (query, reason) => {
    expect(faultsOf(query)).toBe(reason);
  });
});

describe('faultsOfViewSpec(holdings, spec) of maps', () => {
  const withOutlines: Holdings = { ...holdings, outlined: holdings.offered.filter((code) => code === 'KAZ' || code === 'UZB') };
  const faults = (query: string): string =>
    faultsOfViewSpec(withOutlines, decodeViewSpec(dataset, query))
      .map(({ parameter, reason }) => `${parameter}: ${reason}`)
      .join(' ');

  it('finds none where there is an outline of each economy', () => {
    expect(faults('measure=export&partners=KAZ,UZB&years=2010&chart=map')).toBe('');
    expect(faults('measure=trade-balance&partners=KAZ&years=2005-2016&chart=map')).toBe('');
  });

  it.each([
    ['measure=export&partners=KAZ,KGZ&years=2010&chart=map', 'chart: We have no map outline of Kyrgyzstan.'],
    ['measure=export,import&partners=KAZ&years=2010&chart=map', 'chart: A map shows one number for each economy.'],
    ['measure=export&partners=KAZ&years=2010&chart=map&record=both', 'chart: A map shows one number for each economy.'],
  ])('refuses %s: %s', (query, reason) => {
    expect(faults(query)).toBe(reason);
  });

  it('refuses any where the data hold no outlines', () => {
    expect(faultsOf('measure=export&partners=KAZ&years=2010&chart=map')).toBe('chart: We have no map outline of Kazakhstan.');
  });
});

describe('faultsOfViewSpec(holdings, spec) of events', () => {
  it.each(['measure=export&partners=KAZ&years=2005-2016&events=1', 'measure=export&partners=KAZ&years=2005-2016&events=1&chart=area'])(
    'finds none in %s',
    (query) => {
      expect(faultsOf(query)).toBe('');
    },
  );

  it.each([
    ['measure=export&partners=KAZ,UZB&years=2005-2016&events=1&chart=slope', 'events: Events are shown on charts over time only.'],
    ['measure=export&partners=KAZ,UZB&years=2005-2016&events=1&chart=dot', 'events: Events are shown on charts over time only.'],
    ['measure=export&partners=KAZ&years=2005-2016&events=1&chart=table', 'events: Events are shown on charts over time only.'],
    [
      'measure=export&partners=KAZ&years=2005-2016&events=1&chart=column&transform=cagr',
      'events: Events are shown on charts over time only.',
    ],
    ['indicator=partnership&economies=KAZ&years=2005-2016&chart=timeline&events=1', 'events: Events are shown on charts over time only.'],
  ])('refuses %s: %s', (query, reason) => {
    expect(faultsOf(query)).toBe(reason);
  });
});

describe('faultsOfViewSpec(holdings, spec) of what is done to each level', () => {
  it.each([
    'measure=export&partners=KAZ&years=2005-2006&transform=cagr&chart=column',
    'measure=export&partners=KAZ&years=2005-2007&transform=volatility&chart=column',
    'measure=export&partners=KAZ&years=2005-2010&transform=break&chart=table',
    'measure=trade-balance&partners=KAZ,UZB&years=2005-2016&transform=rank',
    'measure=export&partners=KAZ,CA5&years=2005-2016&transform=growth',
    'measure=export&partners=KAZ&years=2005-2016&transform=world-share',
    'measure=export&partners=KAZ&years=2005-2016&transform=index&index-year=2005',
  ])('finds none in %s', (query) => {
    expect(faultsOf(query)).toBe('');
  });

  it.each([
    ['measure=export&partners=KAZ&years=2005&transform=cagr&chart=column', 'transform: This needs at least two years.'],
    ['measure=export&partners=KAZ&years=2005-2006&transform=volatility&chart=column', 'transform: This needs at least three years.'],
    ['measure=export&partners=KAZ&years=2005-2009&transform=break&chart=table', 'transform: This needs at least six years.'],
    [
      'measure=trade-balance&partners=KAZ&years=2005-2016&transform=growth',
      'transform: “Trade balance” can be negative, so it has no growth rate.',
    ],
    [
      'measure=trade-balance&partners=KAZ&years=2005-2016&transform=index',
      'transform: “Trade balance” can be negative, so it has no growth rate.',
    ],
    [
      'measure=export&partners=KAZ&years=2005-2016&transform=rank',
      'transform: Shares, ranks and contributions need at least two partners.',
    ],
    [
      'measure=export&partners=KAZ,CA5&years=2005-2016&transform=share',
      'transform: An economy would be counted twice: by itself and in a group.',
    ],
    [
      'measure=export&partners=KAZ,UZB&years=2005-2016&transform=share&money=per-head',
      'transform: Amounts per head or relative to GDP can’t be added up over partners.',
    ],
    [
      'measure=coverage-ratio&partners=KAZ,UZB&years=2005-2016&transform=share',
      'transform: “Export-import ratio” can’t be added up over partners, so there are no shares.',
    ],
    [
      'indicator=partnership&economies=KAZ&years=2005-2016&chart=timeline&transform=growth',
      'transform: The levels of “Partnership with China” are steps and are shown unchanged.',
    ],
    [
      'measure=export&partners=KAZ&years=2006-2016&transform=index&index-year=2004',
      'index-year: The base year has no figures. They run from 2005 to 2016.',
    ],
    [
      'measure=export&partners=KAZ&years=2006-2016&transform=index&index-year=2017',
      'index-year: The base year has no figures. They run from 2005 to 2016.',
    ],
  ])('refuses %s: %s', (query, reason) => {
    expect(faultsOf(query)).toBe(reason);
  });
});

describe('faultsOfViewSpec(holdings, spec) of whose record, as known when, in which money', () => {
  it.each([
    'measure=export&partners=KAZ&years=2005-2016&record=both',
    'measure=export&partners=TKM,KAZ&years=2005-2016&record=partner',
    'measure=export&reporter=KAZ&partners=CHN&years=2005-2016&record=partner',
    'measure=export&partners=KAZ&years=2005-2016&factor=1.1&record=both',
    'measure=export&partners=KAZ&years=2005-2016&factor=1.1&record=reconciled',
    'measure=export&partners=KAZ&years=2005-2016&vintage=2014-01-01',
  ])('finds none in %s', (query) => {
    expect(faultsOf(query)).toBe('');
  });

  it.each([
    ['measure=export&partners=TKM&years=2005-2016&record=both', 'record: No partner has figures of its own for this trade with China.'],
    [
      'measure=export&partners=TKM&years=2005-2016&record=reconciled',
      'record: No partner has figures of its own for this trade with China.',
    ],
    ['measure=hhi&partners=CA5&years=2005-2016&record=partner', 'record: No partner has figures of its own for this trade with China.'],
    [
      'measure=export&partners=KAZ&years=2005-2016&factor=1.1&record=partner',
      'factor: The freight and insurance factor applies to both sides’ figures and to reconciled ones.',
    ],
    [
      'measure=export&partners=KAZ&years=2005-2016&vintage=2013-12-31',
      'vintage: None of our figures had been published before 2014-01-01.',
    ],
    [
      'indicator=partnership&economies=KAZ&years=2005-2016&chart=timeline&vintage=2015-01-01',
      'vintage: A level is dated by the day it was reached, so revisions change nothing.',
    ],
    ['measure=hhi&partners=CA5&years=2005-2016&money=cny', 'money: “Concentration” is not an amount of money.'],
  ])('refuses %s: %s', (query, reason) => {
    expect(faultsOf(query)).toBe(reason);
  });

  it('refuses the concentration over every partner in another record than the reporter’s', () => {
    const withWorld: Holdings = {
      ...holdings,
      flows: { 'CHN|WLD|export': { first: 2005, last: 2016 }, 'CHN|WLD|import': { first: 2005, last: 2016 } },
      partners: { CHN: 200 },
    };
    const reasonOf = (record: string): readonly string[] =>
      faultsOfViewSpec(withWorld, decodeViewSpec(askedWorld, `measure=hhi&partners=WLD&years=2005-2016&record=${record}`)).map(
        ({ parameter, reason }) => `${parameter}: ${reason}`,
      );
    expect(reasonOf('reporter')).toEqual([]);
    expect(['partner', 'both', 'reconciled'].map((record) => reasonOf(record))).toEqual(
      Array.from({ length: 3 }, () => ['record: Concentration over all partners uses the reporter’s own figures.']),
    );
  });
});

describe('faultsOfViewSpec(holdings, spec) of the question', () => {
  it.each([
    ['measure=export&partners=KAZ&years=2004-2016', 'years: We have figures for this from 2005 to 2016.'],
    ['measure=export&partners=KAZ&years=2005-2017', 'years: We have figures for this from 2005 to 2016.'],
    ['measure=hhi&partners=KAZ&years=2005-2016', 'partners: “Concentration” is counted over a group of partners; Kazakhstan is only one.'],
    [
      'indicator=partnership&economies=UZB&years=2005-2016&chart=timeline',
      'economies: We have no “Partnership with China” for Uzbekistan.',
    ],
    ['indicator=partnership&economies=KAZ&years=2004-2016&chart=timeline', 'years: We have figures for this from 2005 to 2026.'],
  ])('refuses %s: %s', (query, reason) => {
    expect(faultsOf(query)).toBe(reason);
  });

  it('names for years without any figure those of which every part is held, else those of any part', () => {
    const exportsSince = (first: number, flow: 'export' | 'import') =>
      Array.from({ length: 2017 - first }, (_, index) => makeObservation({ flow, period: first + index }));
    const uneven = holdingsOf(makeDataset({ observations: [...exportsSince(2000, 'export'), ...exportsSince(2005, 'import')] }));
    const yearsRefused = (asked: string) =>
      faultsOfViewSpec(uneven, decodeViewSpec(askedWorld, `measure=total-trade&partners=KAZ&years=${asked}`)).find(
        ({ parameter }) => parameter === 'years',
      )?.reason;
    expect(yearsRefused('1990-1995')).toBe('We have figures for this from 2005 to 2016.');
    expect(yearsRefused('2020-2022')).toBe('We have figures for this from 2005 to 2016.');
    expect(yearsRefused('2001-2017')).toBe('We have figures for this from 2000 to 2016.');
    expect(yearsRefused('2001-2016')).toBeUndefined();
  });
});

describe('computeView(dataset, spec) notes a choice that changes nothing, by the rule that refuses it', () => {
  const idleIn = (query: string): readonly string[] =>
    computeView(dataset, decodeViewSpec(dataset, query)).notes.filter((note) => note.includes('changes nothing here'));

  it.each([
    [
      'measure=hhi&partners=CA5&money=cny',
      ['The choice of currency or prices changes nothing here. “Concentration” is not an amount of money.'],
    ],
    [
      'measure=effective-number&partners=CA5&money=per-head',
      ['The choice of currency or prices changes nothing here. “Effective number of partners” is not an amount of money.'],
    ],
    [
      'measure=coverage-ratio&partners=KAZ&money=usd-constant&factor=1.1',
      [
        'The freight and insurance factor changes nothing here. The freight and insurance factor applies to both sides’ figures and to reconciled ones.',
        'The choice of currency or prices changes nothing here. “Export-import ratio” is not an amount of money.',
      ],
    ],
    ['measure=export&partners=KAZ&money=cny', []],
    ['measure=export&partners=KAZ&record=both&factor=1.1', []],
    ['measure=hhi&partners=CA5&vintage=latest', []],
    ['measure=hhi&partners=CA5', []],
  ])('%s', (query, notes) => {
    expect(idleIn(`${query}&years=2005-2016`)).toEqual(notes);
  });
});
