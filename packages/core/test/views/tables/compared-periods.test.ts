import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec } from '../../../src/index.ts';
import { comparedPeriods, seriesByValue } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

const figures: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  KAZ: { 2010: 5, 2011: 6, 2012: 7, 2013: 8 },
  UZB: { 2011: 9, 2012: 3 },
  KGZ: { 2011: 4, 2012: 9 },
  TJK: {},
};
const dataset = makeDataset({
  observations: Object.entries(figures).flatMap(([partner, values]) =>
    Object.entries(values).map(([period, value]) => makeObservation({ partner, period: Number(period), value })),
  ),
});
const view = (partners: string) => computeView(dataset, decodeViewSpec(askedWorld, `measure=export&partners=${partners}&years=2010-2013`));

describe('comparedPeriods(view)', () => {
  it('is the latest period in which nearly all have a number, and the earliest in which all of these have one', () => {
    expect(comparedPeriods(view('KAZ,UZB,KGZ'))).toEqual({ first: '2011', last: '2012' });
  });

  it('leaves series without any number out of account', () => {
    expect(comparedPeriods(view('KAZ,UZB,KGZ,TJK'))).toEqual({ first: '2011', last: '2012' });
  });

  it('is the first and the last period with a number for one series', () => {
    expect(comparedPeriods(view('KAZ'))).toEqual({ first: '2010', last: '2013' });
  });

  it('is null where no series has a number', () => {
    expect(comparedPeriods({ series: [] as never })).toBeNull();
  });
});

describe('seriesByValue(view)', () => {
  it('has the greatest value at the last period that is compared first, and what lacks one last', () => {
    expect(seriesByValue(view('TJK,UZB,KAZ,KGZ')).map(({ economy }) => economy)).toEqual(['KGZ', 'KAZ', 'UZB', 'TJK']);
  });

  it('are in the order of time where years to date are compared: the whole year last, though its name is first in the alphabet', () => {
    const points = ['2024-01', '2024-01..2024-02', '2024'].map((period, value) => ({ period, value }));
    expect(comparedPeriods({ series: [{ points }] } as never)).toEqual({ first: '2024-01', last: '2024' });
  });
});
