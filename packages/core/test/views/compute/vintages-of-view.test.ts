import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, isMissing, type Observation, vintagesOfView } from '../../../src/index.ts';
import { seriesOf } from '../../../src/queries/series/series-of.ts';
import '../../support/arbitrary-values.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeSixFlows, makeTwoRecords } from '../../support/make-two-records.ts';

const first = (period: number, value: number) => makeObservation({ flow: 'import', period, value });
const revised = (period: number, value: number) => makeObservation({ flow: 'import', period, value, release: 'customs/revised' });
const spec = decodeViewSpec(askedWorld, 'measure=import&partners=KAZ&years=2012-2013');
const vintages = (observations: readonly Observation[], query = spec) => vintagesOfView(makeDataset({ observations }), query);

describe('vintagesOfView(dataset, spec)', () => {
  it('gives the day on which a number was first known and the day of its revision, with the point that changed', () => {
    expect(vintages([first(2013, 10), revised(2013, 8)])).toEqual([
      { knownFrom: '2014-01-01', changes: [{ series: 'import-kaz-reporter', period: '2013', kind: 'first-known' }] },
      { knownFrom: '2016-01-01', changes: [{ series: 'import-kaz-reporter', period: '2013', kind: 'revised' }] },
    ]);
  });

  it('leaves out a day on which a release repeats the number that stood', () => {
    expect(vintages([first(2013, 10), revised(2013, 10)]).map(({ knownFrom }) => knownFrom)).toEqual(['2014-01-01']);
  });

  it('takes a number that another revises by less than the rounding of arithmetic for the same', () => {
    expect(vintages([first(2013, 0.1 + 0.2), revised(2013, 0.3)])).toHaveLength(1);
  });

  it('tells a number that came late for a year before', () => {
    expect(vintages([first(2013, 10), revised(2012, 7)])[1]?.changes).toEqual([
      { series: 'import-kaz-reporter', period: '2012', kind: 'first-known' },
    ]);
  });

  it('calls a growth rate that a revision of its base moves revised, and one that lost nothing the same', () => {
    const growth = decodeViewSpec(askedWorld, 'measure=import&partners=KAZ&years=2013&transform=growth');
    expect(vintages([first(2012, 5), first(2013, 10), revised(2012, 4)], growth).map(({ changes }) => changes[0]?.kind)).toEqual([
      'first-known',
      'revised',
    ]);
  });

  it('reads neither the date of the spec nor figures of other cells', () => {
    const observations = [first(2013, 10), makeObservation({ partner: 'UZB', flow: 'import', value: 3, release: 'customs/revised' })];
    expect(vintages(observations, { ...spec, vintage: '2013-01-01' })).toEqual(vintages(observations));
    expect(vintages(observations)).toHaveLength(1);
  });

  it('is empty without figures', () => {
    expect(vintages([])).toEqual([]);
  });

  it('follows weights by reliability to a release that speaks of another pair and another year', () => {
    const { release } = makeObservation({ release: 'customs/revised' });
    const late = makeTwoRecords('CHN', 'UZB', 100, 200, 2012).map((row) => ({ ...row, release }));
    const query = decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2013&record=reconciled&method=reliability-weighted');
    const found = vintages([...makeSixFlows(2013), ...late], query);
    expect(found.map(({ knownFrom, changes }) => [knownFrom, changes.map(({ kind }) => kind)])).toEqual([
      ['2014-01-01', ['first-known']],
      ['2016-01-01', ['revised']],
    ]);
  });

  it('between two of its days a view as of any date shows the same numbers, and on each day others than on the day before', () => {
    const figure = fc.record({
      period: fc.integer({ min: 2012, max: 2013 }),
      value: fc.integer({ min: 1, max: 9 }),
      release: fc.constantFrom('customs/first', 'customs/revised'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(figure, { selector: ({ period, release }) => `${period} ${release}`, maxLength: 4 }), (figures) => {
        const dataset = makeDataset({ observations: figures.map((one) => makeObservation({ ...one, flow: 'import' })) });
        const shownOn = (vintage: string) =>
          seriesOf(dataset, { ...spec, vintage }).flatMap(({ points }) =>
            points.map(({ receipt }) => (isMissing(receipt.value) ? null : receipt.value)),
          );
        const days = vintagesOfView(dataset, spec).map(({ knownFrom }) => knownFrom);
        for (const date of ['2013-06-01', '2014-01-01', '2015-06-01', '2016-01-01', '2020-01-01']) {
          const last = days.findLast((day) => day <= date);
          expect(shownOn(date)).toEqual(last === undefined ? [null, null] : shownOn(last));
        }
        for (const [index, day] of days.entries()) expect(shownOn(day)).not.toEqual(shownOn(days[index - 1] ?? '2000-01-01'));
      }),
    );
  });

  it('names the series as the view names them', () => {
    const dataset = makeDataset({ observations: [first(2013, 10), makeObservation({ value: 12 })] });
    const query = decodeViewSpec(askedWorld, 'measure=export,import&partners=KAZ&years=2013');
    const named = vintagesOfView(dataset, query).flatMap(({ changes }) => changes.map(({ series }) => series));
    expect(named).toEqual(computeView(dataset, query).series.map(({ id }) => id));
  });
});
