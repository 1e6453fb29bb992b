import { describe, expect, it } from 'vitest';
import { computeView, type Dataset, decodeViewSpec } from '../../../../src/index.ts';
import { askedWorld } from '../../../support/make-dataset.ts';
import { datasetOfTrade } from '../../../support/make-trade.ts';

function headlineOf(dataset: Dataset, query: string): string {
  return computeView(dataset, decodeViewSpec(askedWorld, `measure=export&${query}`)).headline.text;
}

/** Exports from 2013 to 2024, the last of them given. */
const until2024 = (last: number): Dataset => datasetOfTrade({ KAZ: { export: [5, 6, 7, 6, 5, 6, 7, 8, 6, 5, 6, last] } });

describe('a new high or low of one line', () => {
  it('is told before how far it rose, with the years before the view', () => {
    expect(headlineOf(until2024(9), 'partners=KAZ&years=2021-2024')).toBe(
      'China’s exports to Kazakhstan rose to a new high of $9bn in 2024',
    );
    expect(headlineOf(until2024(4), 'partners=KAZ&years=2021-2024')).toBe(
      'China’s exports to Kazakhstan fell to a new low of $4bn in 2024',
    );
  });
  it('is not told where a year before the view had more', () => {
    expect(headlineOf(until2024(7.5), 'partners=KAZ&years=2021-2024')).toBe(
      'China’s exports to Kazakhstan rose 50.0% between 2022 and 2024, to $7.5bn',
    );
  });
  it('is not told where a year of the view had as much', () => {
    expect(headlineOf(until2024(8), 'partners=KAZ&years=2013-2024')).not.toContain('new high');
  });
  it('takes ten years before it', () => {
    const path = [1, 2, 1, 2, 1, 2, 1, 2, 1];
    expect(headlineOf(datasetOfTrade({ KAZ: { export: [...path, 3] } }), 'partners=KAZ&years=2013-2022')).not.toContain('new high');
    expect(headlineOf(datasetOfTrade({ KAZ: { export: [...path, 2, 3] } }), 'partners=KAZ&years=2013-2023')).toContain('new high');
  });
});

describe('who overtook whom', () => {
  const trade = {
    KAZ: { export: [9, 9] },
    UZB: { export: [4, 6] },
    KGZ: { export: [5, 5] },
    TJK: { export: [2, 1] },
    TKM: { export: [1, 2] },
  };
  it('is told of the first place and of the second', () => {
    expect(headlineOf(datasetOfTrade({ ...trade, UZB: { export: [4, 10] } }), 'partners=KAZ,UZB,KGZ&years=2013-2014')).toBe(
      'Uzbekistan overtook Kazakhstan in China’s exports in 2014',
    );
    expect(headlineOf(datasetOfTrade(trade), 'partners=KAZ,UZB,KGZ&years=2013-2014')).toBe(
      'Uzbekistan overtook Kyrgyzstan in China’s exports in 2014',
    );
  });
  it('is not told of the third place, nor of figures that print alike', () => {
    expect(headlineOf(datasetOfTrade({ ...trade, UZB: { export: [6, 6] } }), 'partners=KAZ,UZB,TJK,TKM&years=2013-2014')).not.toContain(
      'overtook',
    );
    expect(headlineOf(datasetOfTrade({ ...trade, UZB: { export: [4, 5] } }), 'partners=KAZ,UZB,KGZ&years=2013-2014')).not.toContain(
      'overtook',
    );
  });
  it('is told of the year before alone', () => {
    const dataset = datasetOfTrade({ KAZ: { export: [9, 9, 9] }, UZB: { export: [4, 10, 10] } });
    expect(headlineOf(dataset, 'partners=KAZ,UZB&years=2013-2015')).not.toContain('overtook');
  });
});
