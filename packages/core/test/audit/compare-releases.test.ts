import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidParameterError, type Observation } from '../../src/index.ts';
import { compareReleases, largestBump, leastVersionAfter, observationKey, type VersionBump } from '../../src/workspace.ts';
import '../support/arbitrary-values.ts';
import { makeObservation, type ObservationDraft } from '../support/make-dataset.ts';

const row = makeObservation({ value: 100 });
const other = makeObservation({ partner: 'UZB', value: 50 });
const key = 'CHN KAZ export 2013 TOTAL customs/first';
const changed = (draft: ObservationDraft): Observation => makeObservation({ value: 100, ...draft });
const bumpOf = (draft: ObservationDraft) => compareReleases([row, other], [changed(draft), other]).bump;

describe('compareReleases(before, after) rows', () => {
  it('lists what was added, removed and changed, by key, whatever the order', () => {
    const late = makeObservation({ period: 2014 });
    const comparison = compareReleases([other, row], [late, changed({ value: 101 })]);
    expect(comparison.added).toEqual([late]);
    expect(comparison.removed).toEqual([other]);
    expect(comparison.changed.map(({ key: changedKey, fields, before, after }) => [changedKey, fields, before.value, after.value])).toEqual(
      [[key, ['value', 'printed'], 100, 101]],
    );
  });

  it('asks for nothing when nothing differs', () => {
    expect(compareReleases([row, other], [other, row])).toEqual({
      added: [],
      removed: [],
      changed: [],
      bump: 'none',
      reasons: [],
      unrecorded: [],
    });
  });

  it('takes another release of the same cell for another row: a vintage is never edited', () => {
    expect(compareReleases([row], [row, makeObservation({ value: 90, release: 'customs/revised' })])).toMatchObject({
      changed: [],
      bump: 'minor',
      reasons: [{ rule: 'row-added', bump: 'minor', rows: 1 }],
    });
  });
});

describe('compareReleases(before, after) least bump', () => {
  it.each<[string, Observation[], Observation[], VersionBump]>([
    ['a row removed', [row, other], [row], 'major'],
    ['a currency changed', [row], [changed({ unit: 'cny' })], 'major'],
    ['printed growth changed', [row], [changed({ printedGrowth: '1.5' })], 'minor'],
    ['a row added', [row], [row, other], 'minor'],
    ['an economy code changed', [row], [changed({ partner: 'TKM' })], 'major'],
    [
      'a product code changed',
      [row],
      [{ ...row, product: makeObservation().product, period: makeObservation({ period: 2014 }).period }],
      'major',
    ],
  ])('%s: %s', (_, before, after, bump) => {
    expect(compareReleases(before, after).bump).toBe(bump);
  });

  it.each<[string, ObservationDraft, VersionBump]>([
    ['the unit as printed', { printed: { value: '100', unit: 'thousand USD' } }, 'major'],
    ['the valuation', { valuation: 'CIF' }, 'major'],
    ['the value', { value: 101 }, 'minor'],
    ['the figure as printed', { printed: { value: '100.0', unit: 'USD' } }, 'minor'],
    ['the status', { status: 'filled' }, 'minor'],
    ['a flag that decides whether it is taken', { flags: ['report-incomplete'] }, 'minor'],
    ['a flag that only tells', { flags: ['rounded'] }, 'patch'],
    ['the source', { source: 'office' }, 'patch'],
    ['the confidence', { confidence: 'low' }, 'patch'],
    ['the note', { note: 'page 3' }, 'patch'],
  ])('a change of %s asks for its step', (_, draft, bump) => {
    expect(bumpOf(draft)).toBe(bump);
  });

  it('is the largest step of all changes', () => {
    const before = [row, other, makeObservation({ period: 2014 })];
    expect(compareReleases(before, [changed({ note: 'page 3' }), other]).bump).toBe('major');
    expect(compareReleases([row], [changed({ note: 'page 3' }), other]).bump).toBe('minor');
  });

  it('never asks for less when more is changed', () => {
    const rows = Array.from({ length: 6 }, (_, index) => makeObservation({ period: 2010 + index, value: 10 + index }));
    const edit = fc.constantFrom<ObservationDraft | null>(null, { note: 'n' }, { value: 999 }, { valuation: 'CIF' });
    const order: readonly VersionBump[] = ['none', 'patch', 'minor', 'major'];
    fc.assert(
      fc.property(fc.array(edit, { minLength: 6, maxLength: 6 }), fc.integer({ min: 0, max: 5 }), (edits, spared) => {
        const apply = (skip: number | null) =>
          rows.map((one, index) => {
            const draft = index === skip ? null : (edits[index] ?? null);
            return draft === null ? one : makeObservation({ period: 2010 + index, value: 10 + index, ...draft });
          });
        const [all, fewer] = [compareReleases(rows, apply(null)).bump, compareReleases(rows, apply(spared)).bump];
        expect(order.indexOf(all)).toBeGreaterThanOrEqual(order.indexOf(fewer));
      }),
    );
  });
});

describe('compareReleases(before, after, revisions)', () => {
  const after = [changed({ value: 101 })];

  it('finds a changed number that nobody recorded', () => {
    const { unrecorded, reasons } = compareReleases([row], after);
    expect(unrecorded.map((one) => one.key)).toEqual([key]);
    expect(reasons).toEqual([{ rule: 'number-changed', bump: 'minor', rows: 1 }]);
  });

  it('accepts a change that a revision of the source accounts for', () => {
    const record = { key, before: 100, after: 101, kind: 'source-revision' } as const;
    expect(compareReleases([row], after, [record])).toMatchObject({ unrecorded: [], reasons: [{ rule: 'number-revised', rows: 1 }] });
  });

  it('does not accept a record of other numbers or another row', () => {
    for (const record of [
      { key, before: 100, after: 102, kind: 'source-revision' },
      { key, before: 99, after: 101, kind: 'source-revision' },
      { key: observationKey(other), before: 100, after: 101, kind: 'source-revision' },
    ] as const)
      expect(compareReleases([row], after, [record]).unrecorded).toHaveLength(1);
  });

  it('names errata first', () => {
    const record = { key, before: 100, after: 101, kind: 'erratum' } as const;
    const { reasons, bump } = compareReleases([row, other], after, [record]);
    expect(reasons.map(({ rule }) => rule)).toEqual(['erratum', 'row-removed']);
    expect(bump).toBe('major');
  });
});

describe('compareReleases(before, after) quantities', () => {
  const of = (value: number, draft: object = {}) =>
    ({ value, unit: 'kg', printed: { value: String(value), unit: 'kg' }, status: 'printed', ...draft }) as const;
  const measured = (...quantities: ReturnType<typeof of>[]) => ({ ...row, ...(quantities.length === 0 ? {} : { quantities }) });

  it('a quantity that changed is a changed number of its row, named by its unit, and its value stands', () => {
    const { changed, unrecorded, bump } = compareReleases([measured(of(5))], [measured(of(6))]);
    expect(changed).toMatchObject([
      {
        key,
        fields: ['quantities'],
        rule: 'number-changed',
        ruleOfValue: null,
        quantities: [{ unit: 'kg', before: { value: 5 }, after: { value: 6 } }],
      },
    ]);
    expect([unrecorded.length, bump]).toEqual([1, 'minor']);
  });

  it('a record accounts for the quantity in its unit, and for no value of the same numbers', () => {
    const record = { key, quantity: 'kg', before: 5, after: 6, kind: 'erratum' } as const;
    const compared = (one: object) => compareReleases([measured(of(5))], [measured(of(6))], [one as typeof record]);
    expect(compared(record)).toMatchObject({ unrecorded: [], reasons: [{ rule: 'erratum', rows: 1 }] });
    for (const other of [
      { ...record, quantity: 'items' },
      { ...record, quantity: undefined },
      { ...record, after: 7 },
    ])
      expect(compared(other).unrecorded).toHaveLength(1);
    const both = compareReleases([{ ...row, value: 5 }], [{ ...row, value: 6 }], [record]);
    expect(both.unrecorded).toHaveLength(1);
  });

  it('one that joins a value asks for minor and no record; one that is gone is a changed number; one in another unit of its source is of another meaning', () => {
    expect(compareReleases([measured()], [measured(of(5))])).toMatchObject({
      bump: 'minor',
      unrecorded: [],
      reasons: [{ rule: 'quantity-added' }],
    });
    expect(compareReleases([measured(of(5))], [measured()]).unrecorded).toHaveLength(1);
    expect(compareReleases([measured(of(5))], [measured(of(5, { printed: { value: '5', unit: 'litre' } }))])).toMatchObject({
      bump: 'major',
    });
    expect(compareReleases([measured(of(5))], [measured(of(5, { status: 'estimated' }))])).toMatchObject({
      reasons: [{ rule: 'number-revised' }],
    });
  });

  it('the gravest of what differs is the rule of the row', () => {
    const { changed } = compareReleases([measured(of(5))], [{ ...measured(of(6)), note: 'page 3' }]);
    expect(changed).toMatchObject([{ rule: 'number-changed', ruleOfValue: 'label-changed', fields: ['note', 'quantities'] }]);
  });
});

describe('largestBump(bumps) and leastVersionAfter(version, bump)', () => {
  it('take the largest step', () => {
    expect(largestBump([])).toBe('none');
    expect(largestBump(['patch', 'minor', 'patch'])).toBe('minor');
  });

  it.each([
    ['none', '1.2.3'],
    ['patch', '1.2.4'],
    ['minor', '1.3.0'],
    ['major', '2.0.0'],
  ] as const)('give for %s after 1.2.3 the version %s', (bump, version) => {
    expect(leastVersionAfter('1.2.3', bump)).toBe(version);
  });

  it('throw for what is no version', () => {
    for (const version of ['1.2', 'v1.2.3', '1.2.3-beta', ''])
      expect(() => leastVersionAfter(version, 'patch')).toThrow(InvalidParameterError);
  });
});
