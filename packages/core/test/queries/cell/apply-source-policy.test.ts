import { describe, expect, it } from 'vitest';
import { type Cell, InvalidParameterError } from '../../../src/index.ts';
import { productSchema } from '../../../src/model/index.ts';
import { applySourcePolicy } from '../../../src/queries/cell/apply-source-policy.ts';
import { observationsOfCell } from '../../../src/queries/cell/observations-of-cell.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';

const first = makeObservation({ value: 100 });
const revised = makeObservation({ value: 90, release: 'customs/revised' });
const cell: Cell = { reporter: first.reporter, partner: first.partner, flow: 'export', period: first.period };

describe('applySourcePolicy(dataset, cell, vintage)', () => {
  it('takes the first release as published and keeps the revision as alternate', () => {
    const choice = applySourcePolicy(makeDataset({ observations: [revised, first] }), cell, 'first');
    expect(choice.chosen?.value).toBe(100);
    expect(choice.alternates.map(({ value }) => value)).toEqual([90]);
  });

  it('takes the revision for latest', () => {
    expect(applySourcePolicy(makeDataset({ observations: [first, revised] }), cell, 'latest').chosen?.value).toBe(90);
  });

  it.each([
    { order: 'as they came out', observations: [first, revised] },
    { order: 'the newest first', observations: [revised, first] },
  ])(
    'takes of a series the earliest release as published, the newest for latest and for a date, each in its place: $order',
    ({ observations }) => {
      const dataset = makeDataset({
        observations: [...observations, makeObservation({ value: 80, source: 'office', release: 'office/first' })],
      });
      const withRule = (releases: readonly string[]) => ({
        ...dataset,
        policies: dataset.policies.map((policy) => ({ ...policy, rules: policy.rules.map((rule) => ({ ...rule, releases })) })) as never,
      });
      const chosen = (releases: readonly string[], vintage: 'first' | 'latest' | '2015-12-31'): number | undefined =>
        applySourcePolicy(withRule(releases), cell, vintage).chosen?.value;
      expect([chosen(['customs/*'], 'first'), chosen(['customs/*'], 'latest'), chosen(['customs/*'], '2015-12-31')]).toEqual([
        100, 90, 100,
      ]);
      expect([chosen(['office/first', 'customs/*'], 'latest'), chosen(['text/*', 'custom/*'], 'latest')]).toEqual([80, undefined]);
    },
  );

  it('takes for a date only what was known by then', () => {
    const dataset = makeDataset({ observations: [first, revised] });
    expect(applySourcePolicy(dataset, cell, '2015-12-31').chosen?.value).toBe(100);
    expect(applySourcePolicy(dataset, cell, '2016-01-01').chosen?.value).toBe(90);
    expect(applySourcePolicy(dataset, cell, '2013-12-31')).toEqual({ chosen: null, alternates: [] });
  });

  it.each([
    ['imputed by the publisher', makeObservation({ status: 'filled' })],
    ['estimated by the publisher', makeObservation({ status: 'estimated' })],
    ['of an incomplete report', makeObservation({ flags: ['report-incomplete'] })],
    ['copied from the partner', makeObservation({ status: 'filled' })],
    ['a reconciled estimate', makeObservation({ status: 'reconciled' })],
  ])('never takes a figure that is %s, but keeps it as alternate', (_, observation) => {
    const choice = applySourcePolicy(makeDataset({ observations: [observation] }), cell, 'latest');
    expect(choice.chosen).toBeNull();
    expect(choice.alternates).toHaveLength(1);
  });

  it('takes nothing where no rule names the release', () => {
    const stray = makeObservation({ release: 'customs/revised' });
    expect(applySourcePolicy(makeDataset({ observations: [stray] }), cell, 'first').chosen).toBeNull();
  });

  it.each([
    ['of every cell', {}, 90],
    ['of the reporter', { reporter: 'CHN' }, 90],
    ['of another reporter', { reporter: 'KAZ' }, 100],
    ['of the partner', { partner: 'KAZ' }, 90],
    ['of another partner', { partner: 'UZB' }, 100],
    ['of the flow', { flow: 'export' }, 90],
    ['of the other flow', { flow: 'import' }, 100],
    ['from the year', { from: 2013 }, 90],
    ['from the next year', { from: 2014 }, 100],
    ['up to the year', { to: 2013 }, 90],
    ['up to the year before', { to: 2012 }, 100],
  ])('follows a rule %s where it covers the cell, else the rule after it', (_, covered, expected) => {
    const dataset = makeDataset({ observations: [first, revised] });
    const anyCell = { reporter: null, partner: null, flow: null, from: null, to: null };
    const rules = [
      { ...anyCell, ...covered, releases: ['customs/revised'] },
      { ...anyCell, releases: ['customs/first'] },
    ];
    const ruled = { ...dataset, policies: [{ id: 'latest', description: 'as ruled', rules }] } as unknown as typeof dataset;
    expect(applySourcePolicy(ruled, cell, 'latest').chosen?.value).toBe(expected);
  });

  it('takes the first figure of a turnover, for which no rule is needed', () => {
    const turnover = makeObservation({ flow: 'turnover', valuation: 'mixed', release: 'text/first', source: 'text' });
    const choice = applySourcePolicy(makeDataset({ observations: [turnover] }), { ...cell, flow: 'turnover' }, 'first');
    expect(choice.chosen).toEqual(turnover);
  });

  it('throws InvalidParameterError when the dataset lacks the policy', () => {
    const dataset = makeDataset({ observations: [first] });
    expect(() => applySourcePolicy({ ...dataset, policies: [] }, cell, 'latest')).toThrow(InvalidParameterError);
  });
});

describe('observationsOfCell(dataset, cell)', () => {
  it('gives every release of the cell and nothing of other cells or products', () => {
    const other = makeObservation({ partner: 'UZB' });
    const chapter = makeObservation({ product: productSchema.parse('HS2022:87') });
    const found = observationsOfCell(makeDataset({ observations: [first, other, chapter, revised] }), cell);
    expect(found.map(({ value }) => value)).toEqual([100, 90]);
  });

  it('is empty for a cell that nobody recorded', () => {
    expect(observationsOfCell(makeDataset(), cell)).toEqual([]);
  });
});
