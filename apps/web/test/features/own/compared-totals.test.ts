import { describe, expect, test } from 'vitest';
import { comparedTotals } from '../../../features/own/workbench/reading/compared-totals.ts';

type Totals = Parameters<typeof comparedTotals>[0];
type Findings = Parameters<typeof comparedTotals>[1];

const total = (period: string, difference: number) => ({
  file: 'a.csv',
  reporter: 'KAZ',
  partner: 'CHN',
  flow: 'import',
  period,
  currency: 'usd',
  value: 100 + difference,
  reference: { value: 100 },
  difference,
  share: difference / 100,
  consistentWith: 'unknown',
});

/** A finding of a detector, in a group of its own. */
const finding = (code: string, rest: object) => ({ examples: [{ code, file: 'a.csv', found: `found by ${code}`, ...rest }] });

const compared = (totals: readonly object[], findings: readonly object[]) =>
  comparedTotals(totals as unknown as Totals, findings as unknown as Findings).map(({ period, findings: own }) => [
    period,
    own.map(({ code }) => code),
  ]);

describe('comparedTotals(totals, findings)', () => {
  test('stand with the largest difference first, whatever its sign', () => {
    expect(compared([total('2019', 5), total('2020', -60), total('2021', 20)], []).map(([period]) => period)).toEqual([
      '2020',
      '2021',
      '2019',
    ]);
  });

  test('have the findings of the same flow in the same period, and no others', () => {
    const about = { reporter: 'KAZ', partner: 'CHN', flow: 'import' };
    const findings = [
      finding('chapter-hole', { about: { ...about, period: '2020' } }),
      finding('part-year', { about: { ...about, partner: null, period: '2021' } }),
      finding('chapter-hole', { about: { ...about, flow: 'export', period: '2020' } }),
      finding('chapter-hole', { about: { ...about, partner: 'RUS', period: '2021' } }),
      finding('mixed-levels', {}),
    ];
    expect(compared([total('2020', -60), total('2021', -20)], findings)).toEqual([
      ['2020', ['chapter-hole']],
      ['2021', ['part-year']],
    ]);
  });

  test('a file that may be cut explains what is less, of that file, and nothing that is more', () => {
    const cut = finding('truncated', {});
    expect(compared([total('2020', -60), total('2021', 20)], [cut])).toEqual([
      ['2020', ['truncated']],
      ['2021', []],
    ]);
    expect(compared([{ ...total('2020', -60), file: 'b.csv' }], [cut])).toEqual([['2020', []]]);
  });

  test('a total without a difference needs no cause', () => {
    const hole = finding('chapter-hole', { about: { reporter: 'KAZ', partner: 'CHN', flow: 'import', period: '2020' } });
    expect(compared([total('2020', 0)], [hole])).toEqual([['2020', []]]);
  });
});
