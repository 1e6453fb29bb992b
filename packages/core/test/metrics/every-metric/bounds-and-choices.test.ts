import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError, isMissing, type MetricRecord, metricRegistry } from '../../../src/metrics/index.ts';
import { leavesOf, measuredOf } from '../../support/answers.ts';
import { answerOf, anyCall, type MetricCall } from '../../support/metric-calls.ts';

/** Input that comes near the ends of a range which calls at random seldom reach. */
const witnesses: Readonly<Record<string, MetricCall['inputs']>> = {
  volatility: { value: [2013, 2014, 2015].map((year) => ({ year, value: 4 })) },
  'top-share': { value: Array.from({ length: 60 }, () => 1), count: 1 },
  'structural-breaks': { value: Array.from({ length: 200 }, (_, at) => ({ year: 1800 + at, value: at % 2 })) },
};

/** Whose highest is not the upper end: nobody sends to itself, so that at most two thirds of the walks are at one member. */
const isLower = (id: string): boolean => id === 'pagerank';

const ofBounds = metricRegistry.filter(({ range }) => range.some((bound) => bound !== null));
// The weights of a reconciled flow are more than a name; a record says which names stand for them.
const choices = metricRegistry
  .filter(({ id }) => id !== 'reconciled-flow')
  .flatMap((record) =>
    Object.entries(record.options).flatMap(([name, { kind, values = [] }]) =>
      kind === 'choice' ? [[record.id, name, values, record] as const] : [],
    ),
  );

function callsOf(record: MetricRecord, count: number): readonly MetricCall[] {
  return fc.sample(anyCall(record), { numRuns: count, seed: 2013 });
}

describe('what a record says of its metric', () => {
  test.each(ofBounds)('$id comes within a tenth of each end of its range', (record) => {
    const calls = [...callsOf(record, 400), ...[witnesses[record.id] ?? []].flat().map((inputs) => ({ inputs, options: {} }))];
    const numbers = calls
      .flatMap((call) => leavesOf(measuredOf(record, answerOf(record, call))))
      .flatMap((leaf) => (isMissing(leaf) ? [] : [leaf]));
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const [minimum, maximum] = record.range;
    if (minimum !== null) expect(least).toBeLessThanOrEqual(minimum + 0.1);
    if (maximum !== null && !isLower(record.id)) expect(most).toBeGreaterThanOrEqual(maximum - 0.1);
  });

  test.each(choices)('%s: what the choice %s may be is what the function takes', (id, name, values, record) => {
    const [inputs] = callsOf(record, 1).map((call) => call.inputs);
    const fault = (value: unknown): unknown => {
      try {
        return record.compute(inputs as never, { [name]: value } as never);
      } catch (error) {
        return error;
      }
    };
    // What a choice needs beside it may lack here; that the choice itself is unknown may not be.
    const faults = values.map((value) => fault(value)).filter((found) => found instanceof Error);
    expect(faults.filter((found) => !InvalidParameterError.isInstance(found) || values.includes(found.value))).toEqual([]);
    const unknown = fault('no such choice');
    if (!InvalidParameterError.isInstance(unknown)) throw new Error(`${id} takes any ${name}`);
    expect([unknown.parameter, new Set(unknown.expected.split(', '))]).toEqual([name, new Set(values.map(String))]);
  });
});
