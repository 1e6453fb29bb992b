import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../../../src/index.ts';
import {
  baseIndexSeries,
  growthRates,
  metricRegistry,
  missingReasons,
  realValueSeries,
  type YearValue,
} from '../../../src/metrics/index.ts';
import { freeze, leavesOf, measuredOf } from '../../support/answers.ts';
import { anySeries, arbitraryAbsence } from '../../support/arbitrary-values.ts';
import { answerOf, anyCall } from '../../support/metric-calls.ts';

describe('every metric on any input', () => {
  test.each(metricRegistry)(
    '$id is a finite number in its range, or a Missing with a stated reason; its input is left as it was',
    (record) => {
      const ofShape = Object.values(record.inputs).some(({ shape }) => shape === 'years') ? ['member-missing'] : [];
      const stated = record.undefinedWhen.map(({ reason }) => reason);
      const reasons = new Set<string>([arbitraryAbsence.missing, 'out-of-domain', ...ofShape, ...stated]);
      const [minimum, maximum] = record.range;
      let [numbers, absences, refusals] = [0, 0, 0];
      fc.assert(
        fc.property(anyCall(record), (call) => {
          const answer = answerOf(record, freeze(call));
          if (answer === null) refusals += 1;
          for (const leaf of leavesOf(answer)) {
            if (isMissing(leaf)) {
              absences += 1;
              expect(missingReasons).toContain(leaf.missing);
              expect(reasons, `${leaf.missing} is not a reason of ${record.id}`).toContain(leaf.missing);
            } else expect(Number.isFinite(leaf), `${leaf} came out of ${record.id}`).toBe(true);
          }
          for (const leaf of leavesOf(measuredOf(record, answer))) {
            if (isMissing(leaf)) continue;
            numbers += 1;
            if (minimum !== null) expect(leaf).toBeGreaterThanOrEqual(minimum);
            if (maximum !== null) expect(leaf).toBeLessThanOrEqual(maximum);
          }
        }),
        { numRuns: 400 },
      );
      expect(absences, `${record.id} gave too few reasons for the test to say anything`).toBeGreaterThan(5);
      expect(refusals, `${record.id} refused most options`).toBeLessThan(200);
      expect(numbers, `${record.id} gave too few numbers for the test to say anything`).toBeGreaterThan(20);
    },
  );

  test.each(metricRegistry)('$id gives the same twice', (record) => {
    fc.assert(
      fc.property(anyCall(record), (call) => {
        expect(answerOf(record, call)).toEqual(answerOf(record, call));
      }),
      { numRuns: 50 },
    );
  });

  const ofSeries: Readonly<Record<string, (series: readonly YearValue[], other: readonly YearValue[]) => readonly YearValue[]>> = {
    growthRates: (series) => growthRates(series),
    baseIndexSeries: (series) => baseIndexSeries(series, 2013),
    realValueSeries: (series, deflator) => realValueSeries(series, deflator, 2013),
  };

  test.each(Object.entries(ofSeries))('%s: a point is a finite number or a Missing, in the order of the years', (_, call) => {
    fc.assert(
      fc.property(anySeries, anySeries, (series, other) => {
        for (const { year, value } of call(freeze(series), freeze(other))) {
          expect(series.map((point) => point.year)).toContain(year);
          expect(isMissing(value) || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
