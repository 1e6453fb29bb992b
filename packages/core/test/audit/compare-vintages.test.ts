import { describe, expect, it } from 'vitest';
import { UnknownNameError } from '../../src/index.ts';
import type { ObservationStatus } from '../../src/model/index.ts';
import { compareVintages } from '../../src/workspace.ts';
import { makeDataset, makeObservation, type ObservationDraft } from '../support/make-dataset.ts';

const first = (draft: ObservationDraft) => makeObservation({ release: 'customs/first', ...draft });
const revised = (draft: ObservationDraft) => makeObservation({ release: 'customs/revised', ...draft });
const compare = (...observations: ReturnType<typeof first>[]) =>
  compareVintages(makeDataset({ observations }), 'customs/first', 'customs/revised');

describe('compareVintages(dataset, before, after)', () => {
  it('lists revised cells by the size of the difference, then those added, then those gone', () => {
    const { changes, unchanged, bump } = compare(
      first({ period: 2012, value: 100 }),
      revised({ period: 2012, value: 90 }),
      first({ period: 2013, value: 100 }),
      revised({ period: 2013, value: 150 }),
      first({ period: 2014, value: 7 }),
      revised({ period: 2014, value: 7 }),
      first({ period: 2015, value: 1 }),
      revised({ period: 2016, value: 2 }),
    );
    expect(changes.map(({ kind, before, after, difference, ratio }) => [kind, before?.period, after?.period, difference, ratio])).toEqual([
      ['revised', '2013', '2013', 50, 1.5],
      ['revised', '2012', '2012', -10, 0.9],
      ['added', undefined, '2016', null, null],
      ['gone', '2015', undefined, null, null],
    ]);
    expect({ unchanged, bump }).toEqual({ unchanged: 1, bump: 'major' });
  });

  it('asks for minor when figures are revised and none is gone', () => {
    expect(compare(first({ value: 100 }), revised({ value: 90 })).bump).toBe('minor');
  });

  it('gives no difference of figures in two currencies', () => {
    const { changes } = compare(first({ value: 100 }), revised({ value: 700, unit: 'cny' }));
    expect(changes).toMatchObject([{ kind: 'redefined', difference: null, ratio: null }]);
  });

  it('takes another printed unit, source, confidence or note for no change', () => {
    const printed = { value: '0.1', unit: 'thousand USD' };
    const same = compare(first({ value: 100 }), revised({ value: 100, printed, confidence: 'low', note: 'again' }));
    expect(same).toMatchObject({ changes: [], unchanged: 1, bump: 'none' });
  });

  it('tells another valuation as redefined, and another standing of the same figure as revised', () => {
    expect(compare(first({ value: 100 }), revised({ value: 100, valuation: 'CIF' })).changes[0]?.kind).toBe('redefined');
    const status: ObservationStatus = 'filled';
    expect(compare(first({ value: 100 }), revised({ value: 100, status })).changes[0]).toMatchObject({ kind: 'revised', difference: 0 });
  });

  it('gives no ratio to a figure that was 0', () => {
    expect(compare(first({ value: 0 }), revised({ value: 5 })).changes[0]).toMatchObject({ difference: 5, ratio: null });
  });

  it('names a quantity that both vintages state and that differs, and leaves one that one of them alone states', () => {
    const of = (value: number, unit: 'kg' | 'items' = 'kg') => ({
      value,
      unit,
      printed: { value: String(value), unit: 'u' },
      status: 'printed' as const,
    });
    const measured = (...quantities: ReturnType<typeof of>[]) => ({ value: 100, quantities });
    const { changes, unchanged } = compare(first(measured(of(10))), revised(measured(of(15), of(3, 'items'))));
    expect(changes).toMatchObject([
      {
        kind: 'revised',
        isOfValue: false,
        difference: 0,
        quantities: [{ unit: 'kg', before: { value: 10 }, after: { value: 15 }, difference: 5, ratio: 1.5 }],
      },
    ]);
    expect(unchanged).toBe(0);
    expect(compare(first(measured(of(10))), revised({ value: 100 }))).toMatchObject({ changes: [], unchanged: 1, bump: 'none' });
    const both = compare(first(measured(of(10))), revised({ ...measured(of(15)), value: 90 }));
    expect(both.changes).toMatchObject([{ isOfValue: true, difference: -10, quantities: [{ difference: 5 }] }]);
  });

  it('keeps the figures as they are printed', () => {
    const printed = { value: '0.09', unit: 'thousand USD' };
    expect(compare(first({ value: 100 }), revised({ value: 90, printed })).changes[0]?.after?.printed).toEqual(printed);
  });

  it('throws for a release without rows, with the nearest ones', () => {
    const dataset = makeDataset({ observations: [first({ value: 1 })] });
    expect(() => compareVintages(dataset, 'customs/frist', 'customs/first')).toThrow(UnknownNameError);
    expect(() => compareVintages(dataset, 'customs/frist', 'customs/first')).toThrow('did you mean customs/first');
  });
});
