import {
  basisSchema,
  bookSchema,
  chartSchema,
  type Dataset,
  defaultViewSpec,
  economies,
  encodeViewSpec,
  faultsOfViewSpec,
  holdingsOf,
  measureSchema,
  nearestView,
  nearestViewSpec,
  paperViewNames,
  paperViews,
  reconciliationMethodSchema,
  transformSchema,
  type ViewSpec,
} from '@sogdia/core';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../src/index.ts';

const dataset: Dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'gravity']);
const holdings = holdingsOf(dataset);
const codes = economies.map(({ code }) => code);

/** Every value of every control, and some that only an address can ask for. */
const values: readonly (readonly Partial<ViewSpec>[])[] = [
  [
    ...measureSchema.options.map((measure) => ({ measures: [measure] })),
    { measures: ['export', 'import'] },
    { measures: ['export', 'hhi'] },
  ],
  codes.map((reporter) => ({ reporter })),
  [...codes.map((code) => ({ partners: [code] })), { partners: codes }],
  [
    { from: 2023, to: 2023 },
    { from: 1900, to: 2100 },
    { from: 1901, to: 1902 },
    { from: 2015, to: 2016 },
  ],
  [
    ...bookSchema.options.filter((book) => book !== 'reconciled').map((book) => ({ book, method: null })),
    ...reconciliationMethodSchema.options.map((method) => ({ book: 'reconciled' as const, method })),
  ],
  ['latest', '2015-06-30', '1990-01-01'].map((asOf) => ({ asOf })),
  basisSchema.options.map((basis) => ({ basis })),
  transformSchema.options.map((transform) => ({ transform, base: transform === 'index' ? 2013 : null })),
  chartSchema.options.map((chart) => ({ chart })),
  [{ events: true }],
];

/** Every pair of values of two controls. */
const pairs: readonly ViewSpec[] = values.flatMap((some, at) =>
  some.flatMap((one) => values.slice(at + 1).flatMap((others) => others.map((other) => ({ ...defaultViewSpec, ...one, ...other })))),
);

describe('nearestView(dataset, spec) over the shipped data', () => {
  test('every pair of values of two controls ends in a view in which every choice goes with the others, and says what was changed', () => {
    const known = new Set<string>();
    const wrong: string[] = [];
    for (const asked of pairs) {
      const query = encodeViewSpec(asked);
      const near = encodeViewSpec(nearestViewSpec(holdings, asked).spec);
      if (known.has(near) && near !== query) continue;
      known.add(near);
      const { view, changes } = nearestView(dataset, asked);
      if (faultsOfViewSpec(holdings, view.spec).length > 0) wrong.push(`${query}: ${view.query} has faults`);
      if ((view.query === query) !== (changes.length === 0)) wrong.push(`${query}: ${view.query} with ${changes.length} changes`);
      if (changes.some(({ text }) => !/^[A-Z“\d].*\. Shown.*\.$/.test(text) || text.length > 400))
        wrong.push(`${query}: ${changes[0]?.text}`);
    }
    expect(wrong).toEqual([]);
    expect(pairs.length).toBeGreaterThan(2500);
    expect(known.size).toBeGreaterThan(1000);
  }, 120_000);

  test.each(paperViewNames)('%s has no fault', (name) => {
    expect(faultsOfViewSpec(holdings, paperViews[name])).toEqual([]);
  });

  test('a view with figures is found for every reporter', () => {
    for (const reporter of codes) {
      const { view } = nearestView(dataset, { ...defaultViewSpec, reporter });
      expect([reporter, view.series.some(({ points }) => points.some(({ value }) => typeof value === 'number'))]).toEqual([reporter, true]);
    }
  });

  test.each([
    ['CA5', 'Central Asia is a group: its members report, it does not. Shown: China.'],
    ['WLD', 'The data hold no record of World that covers this. Shown: the partners’ record.'],
  ])('%s as reporter is explained', (reporter, text) => {
    const code = codes.find((one) => one === reporter) ?? defaultViewSpec.reporter;
    expect(nearestView(dataset, { ...defaultViewSpec, reporter: code }).changes.map((change) => change.text)).toContain(text);
  });
});
