import { describe, expect, test } from 'vitest';
import { partsAddUp } from '../../src/check/parts-add-up.ts';
import { publishedTotalsAddUp } from '../../src/check/published-totals-add-up.ts';
import { roundingOf } from '../../src/check/rounding-of.ts';
import { turnoversAddUp } from '../../src/check/turnovers-add-up.ts';
import { makeObservation } from '../support/make-observation.ts';

const billions = (printed: string, draft: Readonly<Record<string, unknown>> = {}) =>
  makeObservation({ value: Number(`${printed}e9`), printed: { value: printed, unit: 'billion USD' }, status: 'printed', ...draft });

describe('roundingOf', () => {
  test.each([
    ['38.6', 50_000_000],
    ['50', 500_000_000],
    ['41.02', 5_000_000],
    ['0.250', 500_000],
  ])('roundingOf(%s billion) is %d US dollars', (printed, expected) => {
    expect(roundingOf(billions(printed))).toBeCloseTo(expected, 3);
  });

  test('roundingOf(a reported zero) is half a unit, not infinite', () => {
    expect(roundingOf(makeObservation({ value: 0 }))).toBe(0.5);
  });
});

describe('partsAddUp', () => {
  test('partsAddUp(total, parts) allows the roundings of all figures and a thousandth of the total', () => {
    expect(
      partsAddUp('a total', billions('28.0'), [billions('16.3'), billions('9.6'), billions('1.6'), billions('0.25'), billions('0.08')]),
    ).toBeNull();
  });

  test('partsAddUp(total, parts) says by how much they miss', () => {
    expect(partsAddUp('a total', billions('28.0'), [billions('16.3'), billions('9.6')])).toEqual({
      check: 'parts',
      subject: 'office/2021',
      sentence:
        'parts do not add up: a total is 28000000000 in office/2021, its parts sum to 25900000000; expected at most 178000000 between them',
    });
  });

  test('partsAddUp(exact figures) allows half a dollar each and a thousandth', () => {
    expect(
      partsAddUp('x', makeObservation({ value: 1000 }), [makeObservation({ value: 600 }), makeObservation({ value: 401 })]),
    ).toBeNull();
    expect(
      partsAddUp('x', makeObservation({ value: 1000 }), [makeObservation({ value: 600 }), makeObservation({ value: 403 })]),
    ).not.toBeNull();
  });
});

describe('turnoversAddUp', () => {
  const flows = [billions('29.7', { flow: 'export' }), billions('19', { flow: 'import', valuation: 'CIF' })];
  const turnover = (printed: string, draft: Readonly<Record<string, unknown>> = {}) =>
    billions(printed, { flow: 'turnover', valuation: 'mixed', ...draft });

  test('turnoversAddUp finds a printed turnover that is not exports plus imports', () => {
    expect(turnoversAddUp([...flows, turnover('48.7')])).toEqual([]);
    expect(turnoversAddUp([...flows, turnover('58.7')]).map((fault) => fault.check)).toEqual(['parts']);
  });

  test('turnoversAddUp compares nothing when a part is absent or lies in another release', () => {
    expect(turnoversAddUp([billions('29.7'), turnover('58.7')])).toEqual([]);
    expect(turnoversAddUp([...flows, turnover('58.7', { release: 'office/2022' })])).toEqual([]);
  });

  test('turnoversAddUp leaves out what is derived or marked as conflicting', () => {
    expect(turnoversAddUp([...flows, turnover('58.7', { flags: ['conflicting-sources'] })])).toEqual([]);
    expect(
      turnoversAddUp([
        ...flows,
        turnover('58.7', { status: 'derived', printed: null, derivation: { formula: 'V / (1 + g)', operands: [] } }),
      ]),
    ).toEqual([]);
  });

  test('turnoversAddUp compares Central Asia with the five when all five are printed', () => {
    const five = ['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'].map((partner) => billions('2', { partner }));
    expect(turnoversAddUp([...five, billions('10', { partner: 'CA5' })])).toEqual([]);
    expect(turnoversAddUp([...five, billions('15.0', { partner: 'CA5' })])).toHaveLength(1);
    expect(turnoversAddUp([...five.slice(1), billions('15.0', { partner: 'CA5' })])).toEqual([]);
  });
});

describe('publishedTotalsAddUp', () => {
  const total = (flow: string, printed: string) => billions(printed, { partner: 'CA5', flow, valuation: 'mixed' });

  test('publishedTotalsAddUp compares a printed turnover with ten chosen flows', () => {
    const choose = () => billions('1');
    expect(publishedTotalsAddUp([total('turnover', '10')], choose)).toEqual([]);
    expect(publishedTotalsAddUp([total('turnover', '30.0')], choose)).toHaveLength(1);
    expect(publishedTotalsAddUp([total('export', '5')], choose)).toEqual([]);
  });

  test('publishedTotalsAddUp says nothing of a total whose members are not all there', () => {
    expect(publishedTotalsAddUp([total('turnover', '30.0')], ({ partner }) => (partner === 'TKM' ? null : billions('1')))).toEqual([]);
  });
});
