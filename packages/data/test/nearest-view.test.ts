import {
  type Dataset,
  decodeViewSpec,
  encodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  nearestView,
  studyViewSpec,
  studyViews,
  type TradeSpec,
} from '@sogdia/core';
import {
  chartSchema,
  measureSchema,
  moneyUnitSchema,
  offeredEconomies,
  reconciliationMethodSchema,
  recordChoiceSchema,
  transformSchema,
} from '@sogdia/core/model';
import { nearestViewSpec } from '@sogdia/core/workspace';
import { describe, expect, test } from 'vitest';
import { walked } from '../../../tools/vitest/lots.ts';
import { loadDataset } from '../src/index.ts';
import { shippedScope } from '../src/shipped/shipped-scope.ts';

const dataset: Dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);
const holdings = holdingsOf(dataset);
const codes = offeredEconomies(dataset);

/** Every value of every control, and some that only an address can ask for. */
const controls: Readonly<Record<string, readonly Partial<TradeSpec>[]>> = {
  measures: [
    ...measureSchema.options.map((measure) => ({ measures: [measure] })),
    { measures: ['export', 'import'] },
    { measures: ['export', 'hhi'] },
  ],
  reporter: codes.map((reporter) => ({ reporter })),
  partners: [...codes.map((code) => ({ partners: [code] })), { partners: [...codes] }],
  years: [
    { from: 2023, to: 2023 },
    { from: 1900, to: 2100 },
    { from: 1901, to: 1902 },
    { from: 2015, to: 2016 },
  ],
  record: [
    ...recordChoiceSchema.options.filter((record) => record !== 'reconciled').map((record) => ({ record, method: null })),
    ...reconciliationMethodSchema.options.map((method) => ({ record: 'reconciled' as const, method })),
  ],
  vintage: ['latest', '2015-06-30', '1990-01-01'].map((vintage) => ({ vintage })),
  money: moneyUnitSchema.options.map((money) => ({ money })),
  transform: transformSchema.options.map((transform) => ({ transform, indexYear: transform === 'index' ? 2013 : null })),
  chart: chartSchema.options.map((chart) => ({ chart })),
  events: [{ events: true }],
};

const named = Object.entries(controls);
/** Every two controls, with every pair of their values. */
const pairs = named.flatMap(([one, some], at) =>
  named.slice(at + 1).map(([other, others]) => ({
    one,
    other,
    asked: some.flatMap((value) => others.map((second): TradeSpec => ({ ...decodeViewSpec(shippedScope, ''), ...value, ...second }))),
  })),
);

/** The views that were looked at: many questions lead to one. */
const known = new Set<string>();

function faultsOfNearest(asked: TradeSpec): readonly string[] {
  const query = encodeViewSpec(shippedScope, asked);
  const near = encodeViewSpec(shippedScope, nearestViewSpec(holdings, asked).spec);
  if (known.has(near) && near !== query) return [];
  known.add(near);
  const { view, changes } = nearestView(dataset, asked);
  const unclear = changes.filter(({ text }) => !/^[A-Z“\d].*\. We’ve shown.*\.$/.test(text) || text.length > 400);
  return [
    ...(faultsOfViewSpec(holdings, view.spec).length > 0 ? [`${query}: ${view.query} has faults`] : []),
    ...((view.query === query) !== (changes.length === 0) ? [`${query}: ${view.query} with ${changes.length} changes`] : []),
    ...unclear.map(({ text }) => `${query}: ${text}`),
  ];
}

describe('nearestView(dataset, spec) over the shipped data', () => {
  test.each(pairs)('any $one with any $other ends in a view whose choices go together, and says what was changed', ({ asked }) => {
    expect(walked(asked).flatMap(faultsOfNearest)).toEqual([]);
  });

  test('the controls have more than 2,500 pairs of values, which lead to more than 1,000 views', () => {
    const specs = pairs.flatMap(({ asked }) => asked);
    expect(specs.length).toBeGreaterThan(2500);
    expect(new Set(specs.map((asked) => encodeViewSpec(shippedScope, nearestViewSpec(holdings, asked).spec))).size).toBeGreaterThan(1000);
  });

  test.each(studyViews(shippedScope).map(({ name }) => name))('%s has no fault', (name) => {
    expect(faultsOfViewSpec(holdings, studyViewSpec(shippedScope, name))).toEqual([]);
  });

  test('a view with figures is found for every reporter', () => {
    for (const reporter of codes) {
      const { view } = nearestView(dataset, { ...decodeViewSpec(shippedScope, ''), reporter });
      expect([reporter, view.series.some(({ points }) => points.some(({ value }) => typeof value === 'number'))]).toEqual([reporter, true]);
    }
  });

  test.each([
    ['CA5', 'Central Asia is a group. Only its members publish figures. We’ve shown China instead.'],
    ['WLD', 'World has no figures of its own for this. We’ve shown the partners’ figures instead.'],
  ])('%s as reporter is explained', (reporter, text) => {
    const code = codes.find((one) => one === reporter) ?? decodeViewSpec(shippedScope, '').reporter;
    expect(nearestView(dataset, { ...decodeViewSpec(shippedScope, ''), reporter: code }).changes.map((change) => change.text)).toContain(
      text,
    );
  });
});
