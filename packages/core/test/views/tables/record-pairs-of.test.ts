import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec } from '../../../src/index.ts';
import { lastDiscrepancyOf, recordPairsOf } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';
import { makeTwoRecords } from '../../support/make-two-records.ts';

const dataset = makeDataset({
  observations: [
    ...makeTwoRecords('CHN', 'KAZ', 80, 100, 2012),
    ...makeTwoRecords('CHN', 'KAZ', 90, 60, 2013),
    ...makeTwoRecords('KAZ', 'CHN', 40, 50, 2013),
    makeObservation({ partner: 'TKM', period: 2013, value: 70 }),
    makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', period: 2014, value: 7, flags: ['report-incomplete'] }),
  ],
});
const pairs = (query: string) => recordPairsOf(computeView(dataset, decodeViewSpec(askedWorld, query)), 'en');

describe('recordPairsOf(view, language)', () => {
  const both = pairs('measure=export,import&partners=KAZ,TKM&years=2012-2014&record=both');

  it('gives each flow with each partner once, flow by flow', () => {
    expect(both.map(({ flow, economy }) => `${flow} ${economy}`)).toEqual(['export KAZ', 'export TKM', 'import KAZ', 'import TKM']);
  });

  it('sets the two records of a flow beside each other, with the discrepancies between them', () => {
    const [first] = both;
    expect(first?.own.points.map(({ value }) => value).slice(0, 2)).toEqual([80, 90]);
    expect(first?.mirror.points.map(({ value }) => value).slice(0, 2)).toEqual([100, 60]);
    expect(first?.discrepancy.points.map(({ difference }) => difference.value).slice(0, 2)).toEqual([-20, 30]);
  });

  it('makes each a view of its own, with the spec that opens it and each record named for its recorder', () => {
    const view = both[2]?.view;
    expect(view?.query).toBe('measure=import&partners=KAZ&years=2012-2014&record=both');
    expect(view?.spec).toMatchObject({ products: [] });
    expect(view?.series.map(({ label, shortLabel }) => [label, shortLabel])).toEqual([
      ['China', 'CHN'],
      ['Kazakhstan', 'KAZ'],
    ]);
  });

  it('names the periods of which an incomplete report is on file', () => {
    expect(both.map(({ incomplete }) => incomplete)).toEqual([['2014'], [], [], []]);
  });

  it('keeps the joints of the two records and no other', () => {
    for (const { own, mirror, joints } of both) expect(joints.every(({ series }) => series === own.id || series === mirror.id)).toBe(true);
  });

  it('is empty for a view of one record', () => {
    expect(pairs('measure=export&partners=KAZ&years=2013')).toEqual([]);
  });
});

describe('lastDiscrepancyOf(pair)', () => {
  it('is the discrepancy of the last period in which both sides speak', () => {
    const [pair] = pairs('measure=export&partners=KAZ&years=2012-2014&record=both');
    expect(pair === undefined ? null : lastDiscrepancyOf(pair)?.period).toBe('2013');
  });

  it('is that of the last period, with its reason, where they never do', () => {
    const [pair] = pairs('measure=export&partners=TKM&years=2012-2013&record=both');
    expect(pair === undefined ? null : lastDiscrepancyOf(pair)?.difference.value).toEqual({ missing: 'not-in-data', of: 'TKM 2013' });
  });
});
