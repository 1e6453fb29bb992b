import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing, type Missing } from '../../../src/index.ts';
import { metricRegistry, missingReasons } from '../../../src/metrics/index.ts';
import { anySeries, arbitraryAbsence } from '../../support/arbitrary-values.ts';
import { metricSamples, seriesSamples } from '../../support/metric-samples.ts';

const families = ['levels', 'shares', 'concentration', 'advantage', 'decomposition', 'mirror'];
const covered = metricRegistry.filter(({ family }) => families.includes(family));

/** Every number and every Missing of an answer, however deep. */
function leavesOf(answer: unknown): readonly (number | Missing)[] {
  if (typeof answer === 'number' || isMissing(answer)) return [answer];
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).flatMap(leavesOf);
  return [];
}

function freeze<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null) Object.values(thing).forEach(freeze);
  return Object.freeze(thing);
}

describe('every metric on any input', () => {
  test('there is a sample for every metric of these families, and no other', () => {
    expect(Object.keys(metricSamples).sort()).toEqual(covered.map(({ id }) => id).sort());
  });

  test.each(covered)('$id is a finite number in its range, or a Missing with a stated reason; its input is left as it was', (record) => {
    const { input, call, ranged = (answer: never): unknown => answer } = metricSamples[record.id] as (typeof metricSamples)[string];
    const reasons = new Set<string>([arbitraryAbsence.missing, 'out-of-domain', ...record.undefinedWhen.map(({ reason }) => reason)]);
    const [minimum, maximum] = record.range;
    let numbers = 0;
    fc.assert(
      fc.property(input, (values) => {
        const answer = call(...(freeze(values) as never[])) as never;
        for (const leaf of leavesOf(answer)) {
          if (isMissing(leaf)) {
            expect(missingReasons).toContain(leaf.missing);
            expect(reasons, `${leaf.missing} is not a reason of ${record.id}`).toContain(leaf.missing);
          } else expect(Number.isFinite(leaf), `${leaf} came out of ${record.id}`).toBe(true);
        }
        for (const leaf of leavesOf(ranged(answer))) {
          if (isMissing(leaf)) continue;
          numbers += 1;
          if (minimum !== null) expect(leaf).toBeGreaterThanOrEqual(minimum);
          if (maximum !== null) expect(leaf).toBeLessThanOrEqual(maximum);
        }
      }),
      { numRuns: 400 },
    );
    expect(numbers, `${record.id} gave too few numbers for the test to say anything`).toBeGreaterThan(20);
  });

  test.each(covered)('$id gives the same twice', (record) => {
    const { input, call } = metricSamples[record.id] as (typeof metricSamples)[string];
    fc.assert(
      fc.property(input, (values) => {
        expect(call(...(values as never[]))).toEqual(call(...(values as never[])));
      }),
      { numRuns: 50 },
    );
  });

  test.each(Object.entries(seriesSamples))('%s: a point is a finite number or a Missing, in the order of the years', (_, call) => {
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
