import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, type Receipt, type ViewSeries } from '../../../../src/index.ts';
import { jointsOf } from '../../../../src/views/compute/parts/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../../../support/make-dataset.ts';

/** The receipt of the exports to Kazakhstan of a year, from the release of a source. */
function exportsFrom(source: 'customs' | 'office', period: number): Receipt | undefined {
  const dataset = makeDataset({ observations: [makeObservation({ period, source, release: `${source}/first` })] });
  const [series] = computeView(dataset, decodeViewSpec(askedWorld, `measure=export&partners=KAZ&years=${period}`)).series;
  return series.points[0]?.receipt;
}

/** A series whose number of each year rests on a record and on what a model takes from another source. */
function seriesOver(...years: readonly number[]): ViewSeries {
  const dataset = makeDataset({ observations: years.map((period) => makeObservation({ period })) });
  const [series] = computeView(dataset, decodeViewSpec(askedWorld, `measure=export&partners=KAZ&years=${years[0]}-${years.at(-1)}`)).series;
  const points = series.points.map((point) => {
    const operands = (['customs', 'office'] as const).flatMap((role) => {
      const receipt = exportsFrom(role, Number(point.period));
      return receipt === undefined ? [] : [{ role, receipt }];
    });
    const both: Receipt = {
      ...point.receipt,
      kind: 'step',
      operation: 'ratio',
      formula: 'a / b',
      operands: [...operands, ...operands],
    } as Receipt;
    return { ...point, receipt: both };
  });
  return { ...series, points };
}

describe('jointsOf(dataset, series)', () => {
  it('takes two sources of one period under one number for no joint', () => {
    expect(jointsOf({ policies: [] }, seriesOver(2013))).toEqual([]);
    expect(jointsOf({ policies: [] }, seriesOver(2013, 2014))).toEqual([]);
  });
});
