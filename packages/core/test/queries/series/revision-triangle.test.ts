import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, readFlow } from '../../../src/index.ts';
import { economyCodeSchema, periodSchema } from '../../../src/model/index.ts';
import { revisionTriangle } from '../../../src/workspace.ts';
import '../../support/arbitrary-values.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeIndicator } from '../../support/make-trade.ts';

const cell: Cell = {
  reporter: economyCodeSchema.parse('CHN'),
  partner: economyCodeSchema.parse('KAZ'),
  flow: 'import',
  period: periodSchema.parse('2013'),
};
const figure = (value: number, release: string, draft = {}) =>
  makeObservation({ flow: 'import', value, source: release.split('/')[0] ?? '', release, ...draft });
const triangle = (...observations: ReturnType<typeof makeObservation>[]) => revisionTriangle(makeDataset({ observations }), cell).vintages;

describe('revisionTriangle(dataset, cell)', () => {
  it('gives every figure in the order in which it could be known, whatever the order of the dataset', () => {
    const vintages = triangle(figure(9, 'text/first'), figure(8, 'customs/revised'), figure(10, 'customs/first'));
    expect(vintages.map(({ receipt, knownFrom }) => [receipt.release, receipt.value, knownFrom])).toEqual([
      ['customs/first', 10, '2014-01-01'],
      ['customs/revised', 8, '2016-01-01'],
      ['text/first', 9, '2025-03-22'],
    ]);
  });

  it.each([
    ['by the date from which they are known for certain', ['2014-01-01', '2016-01-01'], ['2015-01-01', '2015-01-01']],
    ['of one such date, by that before which they cannot have been', ['2015-02-01', '2016-01-01'], ['2015-01-01', '2016-01-01']],
  ])('puts figures in order %s', (_, ...dates) => {
    const dataset = makeDataset({ observations: [figure(10, 'customs/first'), figure(8, 'customs/revised')] });
    const releases = dataset.releases.map((release, at) => {
      const [earliest, latest] = dates[at] ?? [];
      return { ...release, knownFrom: earliest === undefined || latest === undefined ? release.knownFrom : { earliest, latest } };
    });
    expect(revisionTriangle({ ...dataset, releases }, cell).vintages.map(({ receipt }) => receipt.value)).toEqual([8, 10]);
  });

  it('compares figures of two currencies in dollars', () => {
    const observations = [figure(10, 'customs/first'), figure(77, 'customs/revised', { unit: 'cny' })];
    const indicators = [makeIndicator('CNY_per_USD_annual_avg', 'CHN', 2013, 7, 'CNY per USD')];
    const { vintages } = revisionTriangle(makeDataset({ observations, indicators }), cell);
    expect(vintages.map(({ receipt, change }) => [receipt.value, receipt.unit, change?.value])).toEqual([
      [10, 'usd', undefined],
      [77, 'cny', expect.closeTo(0.1, 12)],
    ]);
  });

  it('says which policy takes which figure', () => {
    const vintages = triangle(figure(10, 'customs/first'), figure(8, 'customs/revised'), figure(9, 'text/first'));
    expect(vintages.map(({ takenBy }) => takenBy)).toEqual([['first'], ['latest'], []]);
    expect(triangle(figure(10, 'customs/first'))[0]?.takenBy).toEqual(['first', 'latest']);
  });

  it('says from when to when a view as of a date takes it, and null for what none takes', () => {
    const vintages = triangle(figure(10, 'customs/first'), figure(8, 'customs/revised'), figure(9, 'text/first'));
    expect(vintages.map(({ takenFrom, takenTo }) => [takenFrom, takenTo])).toEqual([
      ['2014-01-01', '2016-01-01'],
      ['2016-01-01', null],
      [null, null],
    ]);
  });

  it('gives the change on the figure that stood before, as a ratio with its operands', () => {
    const [first, second, third] = triangle(figure(10, 'customs/first'), figure(8, 'customs/revised'), figure(9, 'text/first'));
    expect(first?.change).toBeNull();
    expect(second?.change).toMatchObject({ operation: 'revision', unit: 'ratio', subject: { quantity: 'import:revision' } });
    expect(second?.change?.value).toBeCloseTo(-0.2, 12);
    expect(third?.change?.value).toBeCloseTo(-0.1, 12);
    expect(second?.change?.operands.map(({ role, receipt }) => [role, receipt.value])).toEqual([
      ['before', 10],
      ['after', 8],
    ]);
  });

  it('keeps what is nobody’s report, taken by none', () => {
    const [imputed] = triangle(figure(10, 'customs/first', { status: 'filled' }));
    expect(imputed).toMatchObject({ takenBy: [], takenFrom: null, takenTo: null, change: null, receipt: { status: 'filled', value: 10 } });
  });

  it('gives each figure the receipt that a view would show, with the others as alternates', () => {
    const [first] = triangle(figure(10, 'customs/first'), figure(8, 'customs/revised'));
    expect(first?.receipt).toMatchObject({
      kind: 'cell',
      subject: { quantity: 'import', reporter: 'CHN', partner: 'KAZ', recorder: 'CHN', period: '2013' },
      printed: { value: '10' },
      alternates: [{ value: 8 }],
    });
  });

  it('is empty for a cell that nobody recorded', () => {
    expect(triangle()).toEqual([]);
  });

  const releases = ['customs/first', 'customs/revised', 'office/first', 'text/first'];

  it('lets one figure be taken on each day from the first on: the spans neither overlap nor leave a discrepancy', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(releases, { minLength: 1 }), (some) => {
        const spans = triangle(...some.map((release, index) => figure(index + 1, release)))
          .flatMap(({ takenFrom, takenTo }) => (takenFrom === null ? [] : [{ from: takenFrom, to: takenTo }]))
          .toSorted((one, other) => one.from.localeCompare(other.from));
        expect(spans.length).toBeGreaterThan(0);
        for (const [index, { from, to }] of spans.entries()) {
          expect(to).toBe(spans[index + 1]?.from ?? null);
          if (to !== null) expect(from < to).toBe(true);
        }
      }),
    );
  });

  it('agrees with what readFlow takes as of each of its dates', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(releases, { minLength: 1 }), (some) => {
        const observations = some.map((release, index) => figure(index + 1, release));
        const over = makeDataset({ observations });
        for (const { takenFrom, receipt } of revisionTriangle(over, cell).vintages) {
          if (takenFrom === null) continue;
          const question = { ...cell, flow: 'import', year: 2013, record: 'reporter', vintage: takenFrom } as const;
          expect(readFlow(over, question).value).toBe(receipt.value);
        }
      }),
    );
  });
});
