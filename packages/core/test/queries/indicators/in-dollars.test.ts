import { describe, expect, it } from 'vitest';
import { cellsOf, type Dataset, type Observation, type Receipt, readFlow, readMeasure, readTurnover } from '../../../src/index.ts';
import { type IndicatorValue, yearPeriod } from '../../../src/model/index.ts';
import { readTotalTrade } from '../../../src/queries/flow/read-total-trade.ts';
import { applyMoneyUnit, dollarsOf } from '../../../src/queries/indicators/index.ts';
import { pairDiscrepanciesOf } from '../../../src/queries/records/pair-discrepancies-of.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeIndicator } from '../../support/make-trade.ts';

const market = { role: 'yuan-per-dollar', indicator: 'market-rate', unit: 'cny-per-usd', recorder: 'CHN', priceYear: null } as const;
const customs = { ...market, role: 'customs-yuan-per-dollar', indicator: 'customs-rate' } as const;

function rate(indicator: string, period: string, value: number): IndicatorValue {
  return makeIndicator(indicator, 'CHN', period, value, 'CNY per USD');
}

function withRates(observations: readonly Observation[], ...indicators: readonly IndicatorValue[]): Dataset {
  return makeDataset({ observations, indicators, indicatorRoles: [market, customs] as never });
}

const yuan = makeObservation({ value: 70, unit: 'cny', printed: { value: '7', unit: '10 CNY' } });
const question = {
  reporter: yuan.reporter,
  partner: yuan.partner,
  period: yearPeriod(2013),
  record: 'reporter',
  vintage: 'latest',
} as const;
const exportsOf = (dataset: Dataset): Receipt => readFlow(dataset, { ...question, flow: 'export' });

describe('readFlow(dataset, question) of a figure in yuan', () => {
  it('divides it by the rate of the period, as a step with the figure and the rate as they are recorded', () => {
    const receipt = exportsOf(withRates([yuan], rate('market-rate', '2013', 7)));
    expect(receipt).toMatchObject({ kind: 'step', unit: 'usd', value: 10, operation: 'yuan-to-dollars', formula: 'V / CNY per USD' });
    expect(cellsOf(receipt)).toMatchObject([
      { unit: 'cny', value: 70, printed: { value: '7', unit: '10 CNY' }, subject: { quantity: 'export', period: '2013' } },
      { unit: 'cny-per-usd', value: 7, subject: { quantity: 'market-rate', recorder: 'CHN', period: '2013' } },
    ]);
  });

  it('takes the rate of customs before that of the market', () => {
    expect(exportsOf(withRates([yuan], rate('market-rate', '2013', 7), rate('customs-rate', '2013', 3.5))).value).toBe(20);
  });

  it('is no-indicator where no rate of the period is held, never the figure in yuan', () => {
    expect(exportsOf(withRates([yuan], rate('market-rate', '2012', 7))).value).toEqual({ missing: 'no-indicator', of: 'CHN 2013' });
    expect(exportsOf(makeDataset({ observations: [yuan], indicatorRoles: [] })).value).toMatchObject({ missing: 'no-indicator' });
  });

  it('reads the rate as it is held now, whatever date the figure is read as of', () => {
    const dataset = withRates([yuan], rate('market-rate', '2013', 7));
    expect(readFlow(dataset, { ...question, vintage: '2014-01-01', flow: 'export' }).value).toBe(10);
  });

  it('never adds yuan to dollars: each member of a group is converted before the sum', () => {
    const dollars = ['UZB', 'KGZ', 'TJK', 'TKM'].map((partner) => makeObservation({ partner, value: 1 }));
    const group = { ...question, partner: makeObservation({ partner: 'CA5' }).partner, flow: 'export' } as const;
    expect(readFlow(withRates([yuan, ...dollars], rate('market-rate', '2013', 7)), group).value).toBe(14);
    expect(readFlow(withRates([yuan, ...dollars]), group).value).toEqual({ missing: 'member-missing', of: 'KAZ' });
  });

  it('keeps another currency with what another release says of the cell', () => {
    const dollars = makeObservation({ value: 11, release: 'customs/revised' });
    const [cell] = cellsOf(readFlow(withRates([yuan, dollars]), { ...question, vintage: 'first', flow: 'export' }));
    expect(cell?.unit).toBe('cny');
    expect(cell?.alternates).toMatchObject([{ unit: 'usd', value: 11 }]);
    const [own] = cellsOf(exportsOf(withRates([yuan, dollars])));
    expect([own?.unit, own?.alternates[0]?.unit]).toEqual(['usd', 'cny']);
  });
});

describe('readTurnover, readTotalTrade and readFlow of goods in figures in yuan', () => {
  const turnover = makeObservation({ flow: 'turnover', value: 140, unit: 'cny', valuation: 'mixed' });

  it('give dollars', () => {
    const dataset = withRates(
      [turnover, makeObservation({ product: 'HS2017:87' as never, value: 21, unit: 'cny' })],
      rate('market-rate', '2013', 7),
    );
    expect(readTurnover(dataset, question)).toMatchObject({ operation: 'yuan-to-dollars', unit: 'usd', value: 20 });
    expect(readTotalTrade(dataset, question)).toMatchObject({ operation: 'yuan-to-dollars', unit: 'usd', value: 20 });
    expect(readFlow(dataset, { ...question, flow: 'export', product: 'HS:87' })).toMatchObject({ unit: 'usd', value: 3 });
  });

  it('take a turnover that is printed in dollars before one in yuan, whichever came first', () => {
    const dollars = makeObservation({ flow: 'turnover', value: 19, valuation: 'mixed', release: 'customs/revised' });
    for (const vintage of ['first', 'latest'] as const) {
      const receipt = readTurnover(withRates([turnover, dollars], rate('market-rate', '2013', 7)), { ...question, vintage });
      expect(receipt).toMatchObject({ kind: 'cell', unit: 'usd', value: 19, alternates: [{ unit: 'cny', value: 140 }] });
    }
  });

  it('take no turnover in yuan to find a flow by difference from dollars', () => {
    const ofPaper = makeObservation({ value: 5, status: 'from-the-paper', source: 'text', release: 'text/first' });
    const imports = makeObservation({ flow: 'import', value: 8, source: 'office', release: 'office/first' });
    expect(exportsOf(withRates([ofPaper, imports, turnover])).value).toBe(5);
  });
});

describe('dollarsOf(dataset, observation)', () => {
  it('converts a month at its own rate, else at that of the two months together of which it is one', () => {
    const [january, february, march] = ['2025-01', '2025-02', '2025-03'].map((period) =>
      makeObservation({ period, value: 70, unit: 'cny' }),
    );
    const dataset = withRates(
      [],
      rate('customs-rate', '2025-01..2025-02', 7),
      rate('market-rate', '2025-01', 1),
      rate('customs-rate', '2025-03', 14),
    );
    expect([january, february, march].map((row) => row && dollarsOf(dataset, row))).toEqual([10, 10, 5]);
  });

  it('takes no rate of a longer run, and none of a month for a run', () => {
    const month = makeObservation({ period: '2025-02', value: 70, unit: 'cny' });
    const run = makeObservation({ period: '2025-01..2025-03', value: 70, unit: 'cny' });
    const dataset = withRates([], rate('customs-rate', '2025-01..2025-03', 7), rate('customs-rate', '2025', 7));
    expect(dollarsOf(dataset, month)).toMatchObject({ missing: 'no-indicator' });
    expect(dollarsOf(dataset, run)).toBe(10);
    expect(dollarsOf(withRates([], rate('customs-rate', '2025-02', 7)), run)).toMatchObject({ missing: 'no-indicator' });
  });

  it('takes the twelve months of a year for the year', () => {
    const year = makeObservation({ period: '2025-01..2025-12', value: 70, unit: 'cny' });
    expect(dollarsOf(withRates([], rate('customs-rate', '2025', 7)), year)).toBe(10);
  });
});

describe('pairDiscrepanciesOf(dataset, question) of records in two currencies', () => {
  it('compares them in dollars', () => {
    const mirror = makeObservation({
      reporter: 'KAZ',
      partner: 'CHN',
      flow: 'import',
      value: 10,
      source: 'office',
      release: 'office/first',
    });
    const dataset = withRates([yuan, mirror], rate('market-rate', '2013', 7));
    expect(pairDiscrepanciesOf(dataset, { year: 2013, vintage: 'latest', factor: 1 }).map(({ discrepancy }) => discrepancy)).toEqual([0]);
  });
});

describe('applyMoneyUnit(dataset, amount, yuan) of what was recorded in yuan', () => {
  const imports = makeObservation({ flow: 'import', value: 30, unit: 'cny' });
  const inYuan = { money: 'cny', partner: yuan.partner, period: yearPeriod(2013), vintage: 'latest' } as const;

  it('gives the figure as recorded, and sums of such figures, whatever the rate', () => {
    const dataset = withRates([yuan, imports], rate('customs-rate', '2013', 7), rate('market-rate', '2013', 6));
    expect(applyMoneyUnit(dataset, exportsOf(dataset), inYuan)).toMatchObject({ kind: 'cell', unit: 'cny', value: 70 });
    const total = applyMoneyUnit(dataset, readTotalTrade(dataset, question), inYuan);
    expect(total).toMatchObject({ kind: 'step', operation: 'total-trade', unit: 'cny', value: 100 });
    expect(cellsOf(total).map(({ unit, value }) => [unit, value])).toEqual([
      ['cny', 70],
      ['cny', 30],
    ]);
  });

  it('takes imports in yuan from exports in yuan for the balance', () => {
    const dataset = withRates([yuan, imports], rate('customs-rate', '2013', 7));
    const balance = readMeasure(dataset, { ...question, measure: 'trade-balance' });
    expect(applyMoneyUnit(dataset, balance, inYuan)).toMatchObject({ unit: 'cny', value: 40 });
  });

  it('converts a sum of both currencies from dollars', () => {
    const dollars = makeObservation({ flow: 'import', value: 5 });
    const dataset = withRates([yuan, dollars], rate('customs-rate', '2013', 7), rate('market-rate', '2013', 6));
    expect(applyMoneyUnit(dataset, readTotalTrade(dataset, question), inYuan)).toMatchObject({
      operation: 'yuan-at-yearly-average',
      value: 90,
    });
  });
});
