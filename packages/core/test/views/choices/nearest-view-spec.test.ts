import { describe, expect, it } from 'vitest';
import {
  choicesOfView,
  computeView,
  decodeViewSpec,
  encodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  nearestView,
} from '../../../src/index.ts';
import { findEconomy } from '../../../src/model/index.ts';
import { exchangeReporter, nearestViewSpec, tradeSpecOf } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeDatasetOfGoods, makeGoods } from '../../support/make-goods.ts';

const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'];
const years = [2013, 2014, 2015];

/** China's trade with each of the five in three years, as both sides recorded it; of Turkmenistan China's record alone. */
const dataset = makeDataset({
  observations: five.flatMap((code, at) =>
    years.flatMap((period) =>
      (['export', 'import'] as const).flatMap((flow) => {
        const mirrored = flow === 'export' ? 'import' : 'export';
        const value = (at + 1) * 10 + period - 2013;
        const own = makeObservation({ partner: code, flow, period, value });
        const mirror = makeObservation({
          reporter: code,
          partner: 'CHN',
          flow: mirrored,
          period,
          value,
          source: 'office',
          release: 'office/first',
        });
        return code === 'TKM' ? [own] : [own, mirror];
      }),
    ),
  ),
});

const holdings = holdingsOf(dataset);
const nearest = (query: string) => nearestViewSpec(holdings, tradeSpecOf(decodeViewSpec(askedWorld, query)));
const within = 'years=2013-2015';

describe('nearestViewSpec(holdings, spec)', () => {
  it.each([
    [2001, 2013],
    [2014, 2014],
  ])('takes another year for an index to %i that is not held: %i', (asked, year) => {
    expect(nearest(`measure=export&partners=KAZ&${within}&transform=index&index-year=${asked}`).spec).toMatchObject({ indexYear: year });
  });

  it.each([
    [
      `measure=hhi&${within}`,
      `measure=hhi&partners=CA5&${within}`,
      '“Concentration” is counted over a group of partners; Kazakhstan is only one. We’ve shown Central Asia instead.',
    ],
    [
      `measure=hhi&partners=CA5&${within}&money=cny`,
      `measure=hhi&partners=CA5&${within}`,
      '“Concentration” is not an amount of money. We’ve shown US dollars instead.',
    ],
    [`reporter=CA5&${within}`, within, 'Central Asia is a group. Only its members publish figures. We’ve shown China instead.'],
    [
      `reporter=KGZ&partners=KGZ&${within}`,
      `reporter=KGZ&partners=CHN&${within}`,
      'Kyrgyzstan can’t be its own partner. We’ve shown China instead.',
    ],
    ['years=1900-2100', within, 'We have figures for this from 2013 to 2015. We’ve shown 2013–2015 instead.'],
    ['years=1901-1902', within, 'We have figures for this from 2013 to 2015. We’ve shown 2013–2015 instead.'],
    [
      `measure=trade-balance&${within}&transform=share`,
      `measure=trade-balance&${within}`,
      '“Trade balance” can’t be added up over partners, so there are no shares. We’ve shown level instead.',
    ],
    [
      `${within}&money=per-head&transform=share`,
      `${within}&money=per-head`,
      'Amounts per head or relative to GDP can’t be added up over partners. We’ve shown level instead.',
    ],
    [
      `${within}&transform=growth&chart=stacked-column`,
      `${within}&transform=growth`,
      'These numbers can’t be added up, so they can’t be stacked. We’ve shown a line chart instead.',
    ],
    [
      `${within}&record=both&chart=stacked-column`,
      `${within}&record=both`,
      'Both sides’ figures count the same trade and can’t be added up. We’ve shown a line chart instead.',
    ],
    [
      `partners=TKM&${within}&record=partner`,
      `partners=TKM&${within}`,
      'No partner has figures of its own for this trade with China. We’ve shown the reporter’s figures instead.',
    ],
    [
      `${within}&transform=cagr`,
      `${within}&transform=cagr&chart=column`,
      'There is one number for each partner, so there is no line. We’ve shown a column chart instead.',
    ],
    [
      'years=2014',
      'years=2014&chart=column',
      'There is one number for each partner, so there is no line. We’ve shown a column chart instead.',
    ],
    [
      `${within}&factor=1.1`,
      within,
      'The freight and insurance factor applies to both sides’ figures and to reconciled ones. We’ve shown a CIF/FOB factor of 1.06 instead.',
    ],
    [
      `${within}&vintage=1990-01-01`,
      within,
      'None of our figures had been published before 2014-01-01. We’ve shown figures as first published instead.',
    ],
    [
      `${within}&chart=table&events=1`,
      `${within}&chart=table`,
      'Events are shown on charts over time only. We’ve shown no events instead.',
    ],
    [
      `partners=CA5,KAZ&${within}&transform=share`,
      `partners=CA5,KAZ&${within}`,
      'An economy would be counted twice: by itself and in a group. We’ve shown level instead.',
    ],
    [
      `measure=export,hhi&${within}`,
      `measure=export&${within}`,
      '“Exports” and “Concentration” have different units. We’ve shown Exports instead.',
    ],
  ])('%s becomes %s, with the reason', (asked, found, text) => {
    const { spec, changes } = nearest(asked);
    expect(encodeViewSpec(askedWorld, spec)).toBe(found);
    expect(changes.map((change) => change.text)).toEqual([text]);
  });

  it('a record that holds nothing within the years is none', () => {
    const early = { reporter: 'TKM', partner: 'CHN', period: 1999, source: 'office', release: 'office/first' } as const;
    const before = makeDataset({
      observations: [...dataset.observations, makeObservation({ ...early, flow: 'export' }), makeObservation({ ...early, flow: 'import' })],
    });
    const asked = decodeViewSpec(askedWorld, 'partners=TKM&years=2013-2015&record=partner');
    expect(nearestViewSpec(holdingsOf(before), asked).spec.record).toBe('reporter');
    expect(nearestViewSpec(holdingsOf(before), { ...asked, from: 1999 }).changes).toEqual([]);
  });

  it('asks for goods of which figures are held, though none of all goods stands beside them', () => {
    const alone = makeDatasetOfGoods({ observations: [2013, 2014].map((period) => makeGoods('HS2017:27', 5, { period: String(period) })) });
    const asked = decodeViewSpec(askedWorld, 'measure=export&products=HS:27&partners=KAZ&years=2013-2014');
    expect(nearestViewSpec(holdingsOf(alone), asked)).toEqual({ spec: asked, changes: [] });
    const total = decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013-2014');
    expect(nearestViewSpec(holdingsOf(alone), total).changes[0]?.parameter).toBe('reporter');
  });

  it('gives a spec without a fault back as it is, and finds nothing to change in what it gave', () => {
    const asked = decodeViewSpec(askedWorld, `measure=export&${within}&record=both`);
    expect(nearestViewSpec(holdings, asked)).toEqual({ spec: asked, changes: [] });
    const { spec } = nearest('measure=hhi&reporter=CA5&years=1900-2100&record=reconciled&transform=share&chart=timeline&events=1');
    expect(nearestViewSpec(holdings, spec).changes).toEqual([]);
    expect(faultsOfViewSpec(holdings, spec)).toEqual([]);
  });

  it('a reconciled concentration over partners one of which kept no record is answered over the group, from the reporter’s', () => {
    const { view, changes } = nearestView(dataset, decodeViewSpec(askedWorld, `measure=hhi&${within}&record=reconciled`));
    expect(view.spec).toMatchObject({ partners: ['CA5'], record: 'reporter', method: null });
    expect(changes.map(({ parameter }) => parameter)).toEqual(['partners', 'record']);
  });
});

describe('nearestView(dataset, spec)', () => {
  it('gives up the choice without which there are figures, where a spec without a fault has none', () => {
    const asked = decodeViewSpec(askedWorld, 'partners=KAZ&years=2013-2015&vintage=2014-01-01');
    const early = makeDataset({
      observations: [makeObservation({ release: 'customs/revised' }), makeObservation({ flow: 'import', release: 'customs/revised' })],
    });
    expect(() => computeView(early, { ...asked, from: 2013, to: 2013, chart: 'column' })).toThrow('economies and years with figures');
    const { view, changes } = nearestView(early, asked);
    expect(view.spec.vintage).toBe('first');
    expect(changes.find(({ parameter }) => parameter === 'vintage')?.text).toContain(
      'We have no figures for this question. We’ve shown figures as first published instead.',
    );
  });
});

describe('choicesOfView(holdings, spec)', () => {
  it('offers what goes with the choices before it, and says why not of the rest', () => {
    const choices = choicesOfView(holdings, decodeViewSpec(askedWorld, `${within}&transform=growth`));
    const offered = (values: readonly { value: string; reason: string | null }[]) =>
      values.flatMap(({ value, reason }) => (reason === null ? [value] : []));
    expect(offered(choices.chart)).toEqual(['line', 'column', 'small-multiples', 'slope', 'dot', 'heat-table', 'table']);
    expect(choices.chart.find(({ value }) => value === 'timeline')?.reason).toBe('A timeline shows levels that economies reach.');
    expect(offered(choices.reporter)).toEqual(['CHN', 'KAZ', 'UZB', 'KGZ', 'TJK', 'TKM']);
    expect(choices.years).toMatchObject({ first: 2013, last: 2015 });
  });

  it('keeps the last partner, and offers no single one for a concentration', () => {
    const { partners } = choicesOfView(holdings, decodeViewSpec(askedWorld, `measure=hhi&partners=CA5&${within}`));
    expect(partners.find(({ value }) => value === 'CA5')?.reason).toBe('Choose at least one partner.');
    expect(partners.find(({ value }) => value === 'KAZ')?.reason).toContain(
      '“Concentration” is counted over a group of partners; Kazakhstan is only one.',
    );
  });

  it('a value that is offered stays when it is chosen', () => {
    for (const query of [within, `measure=hhi&partners=CA5&${within}`, `reporter=KGZ&partners=CHN&${within}&chart=column`]) {
      const spec = tradeSpecOf(decodeViewSpec(askedWorld, query));
      for (const { value, reason } of choicesOfView(holdings, spec).chart) {
        const kept = nearestViewSpec(holdings, { ...spec, chart: value as typeof spec.chart }).spec.chart === value;
        expect([query, value, kept]).toEqual([query, value, reason === null]);
      }
    }
  });
});

describe('exchangeReporter(spec, reporter)', () => {
  it('exchanges the two, so that the way back gives the same spec', () => {
    const spec = decodeViewSpec(askedWorld, '');
    const there = exchangeReporter(spec, findEconomy(dataset, 'KGZ').code);
    expect(there).toMatchObject({ reporter: 'KGZ', partners: ['KAZ', 'UZB', 'CHN', 'TJK', 'TKM'] });
    expect(exchangeReporter(there, findEconomy(dataset, 'CHN').code)).toEqual(spec);
  });
});
