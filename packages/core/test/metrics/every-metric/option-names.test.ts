import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as core from '../../../src/metrics/index.ts';
import { InvalidParameterError, metricRegistry } from '../../../src/metrics/index.ts';
import { anyCall } from '../../support/metric-calls.ts';

/** A call of each metric with one of its choices set to a value that its types forbid, as a user without types would write it. */
const ofRecords = metricRegistry.flatMap((record) => {
  const [{ inputs } = { inputs: {} }] = fc.sample(anyCall(record), { numRuns: 1, seed: 2013 });
  const choices = Object.keys(record.options).filter((option) => record.options[option]?.kind === 'choice');
  return choices.map((option) => {
    const call = (name: never): unknown => record.compute(inputs as never, { [option]: name } as never);
    return [`${record.id} ${option}`, call] as const;
  });
});

/** Calls of functions that take a choice in another form than the record has it. */
const others: readonly (readonly [string, (name: never) => unknown])[] = [
  ['reconciledFlow weights', (weights) => core.reconciledFlow(1, 2, { weights })],
  ['tradeIntensityMatrix world', (world) => core.tradeIntensityMatrix([[1]], { world })],
];

describe('an option that is none of its names', () => {
  test('is tried for every choice of the registry', () => {
    expect(ofRecords.length).toBeGreaterThan(40);
  });

  test.each([...ofRecords, ...others])('%s: a misspelt name is refused with what was found and the names there are', (_, call) => {
    let caught: unknown;
    try {
      call('sampel' as never);
    } catch (error) {
      caught = error;
    }
    expect(InvalidParameterError.isInstance(caught), String(caught)).toBe(true);
    expect(String((caught as Error).message)).toMatch(/^invalid \w+: sampel; expected \S/);
  });
});
