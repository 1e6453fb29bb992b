import { describe, expect, test } from 'vitest';
import { indicatorsNamed } from '../../src/check/indicators-named.ts';
import { built } from '../support/built.ts';

const { parts } = await built();
const { context } = parts;

describe('indicatorsNamed(part)', () => {
  test('finds nothing in the shipped parts', () => {
    expect(Object.values(parts).flatMap(indicatorsNamed)).toEqual([]);
  });

  test('finds an indicator without a name', () => {
    const indicatorNames = context.indicatorNames.filter(({ id }) => id !== 'GPR');
    expect(indicatorsNamed({ ...context, indicatorNames })).toMatchObject([
      { subject: 'GPR', sentence: expect.stringContaining('has no name') },
    ]);
  });

  test.each(['pipeline_gas_to_china', 'NY.GDP.MKTP.CD', 'GPR'])('finds that %s is no name', (name) => {
    const indicatorNames = context.indicatorNames.map((named) => (named.id === 'GPR' ? { ...named, name } : named));
    expect(indicatorsNamed({ ...context, indicatorNames })).toMatchObject([
      { subject: 'GPR', sentence: expect.stringContaining('not an id') },
    ]);
  });

  test('finds a name that two indicators share', () => {
    const indicatorNames = context.indicatorNames.map((named) =>
      named.id === 'GPR_acts' ? { ...named, name: 'geopolitical risk index' } : named,
    );
    expect(indicatorsNamed({ ...context, indicatorNames })).toMatchObject([{ sentence: expect.stringContaining('GPR and GPR_acts') }]);
  });
});
