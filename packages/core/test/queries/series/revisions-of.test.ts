import { describe, expect, it } from 'vitest';
import { computeView, decodeViewSpec, type Receipt } from '../../../src/index.ts';
import { revisionsOf } from '../../../src/workspace.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

const revised = { value: 8, release: 'customs/revised' } as const;
const dataset = makeDataset({
  observations: [
    makeObservation({ period: 2013, value: 10 }),
    makeObservation({ period: 2013, ...revised }),
    makeObservation({ period: 2013, flow: 'import', value: 4 }),
    makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', period: 2013, value: 9, source: 'office', release: 'office/first' }),
    makeObservation({ reporter: 'KAZ', partner: 'CHN', flow: 'import', period: 2013, value: 7, release: 'customs/revised' }),
  ],
});

function receiptOf(query: string): Receipt {
  const point = computeView(dataset, decodeViewSpec(askedWorld, query)).series[0].points[0];
  if (point === undefined) throw new RangeError(`no point in ${query}`);
  return point.receipt;
}

describe('revisionsOf(dataset, receipt)', () => {
  it('gives the triangle of a revised figure, with each vintage that a view takes', () => {
    const [triangle] = revisionsOf(dataset, receiptOf('measure=export&partners=KAZ&years=2013'));
    expect(triangle?.cell).toEqual({ reporter: 'CHN', partner: 'KAZ', flow: 'export', period: '2013' });
    expect(triangle?.vintages.map(({ receipt }) => receipt.value)).toEqual([10, 8]);
  });

  it('finds the revised figures under a computed number, each once', () => {
    const cells = revisionsOf(dataset, receiptOf('partners=KAZ&years=2013')).map(({ cell }) => cell.flow);
    expect(cells).toEqual(['export']);
    expect(revisionsOf(dataset, receiptOf('partners=KAZ&years=2013&transform=growth'))).toHaveLength(1);
  });

  it('is empty for a figure that every view takes alike', () => {
    expect(revisionsOf(dataset, receiptOf('measure=import&partners=KAZ&years=2013'))).toEqual([]);
  });

  it('reads the partner’s record from the partner’s side', () => {
    const [triangle] = revisionsOf(dataset, receiptOf('measure=export&partners=KAZ&years=2013&record=partner'));
    expect(triangle?.cell).toEqual({ reporter: 'KAZ', partner: 'CHN', flow: 'import', period: '2013' });
    expect(triangle?.vintages.map(({ receipt }) => receipt.value)).toEqual([9, 7]);
  });

  it('is empty for a number that rests on no cell of the trade matrix', () => {
    expect(revisionsOf(dataset, receiptOf('measure=export&partners=UZB,KAZ&years=2013'))).toEqual([]);
  });
});
