import { describe, expect, test } from 'vitest';
import { indicatorsNamed } from '../../src/check/indicators-named.ts';
import { built } from '../support/built.ts';

const { parts } = await built();
const { context } = parts;

const renamed = (id: string, en: { readonly short: string; readonly phrase: string }): typeof context.indicatorRegistry =>
  context.indicatorRegistry.map((named) => (named.id === id ? { ...named, names: { ...named.names, en } } : named));

describe('indicatorsNamed(part)', () => {
  test('finds nothing in the shipped parts', () => {
    expect(Object.values(parts).flatMap(indicatorsNamed)).toEqual([]);
  });

  test('finds an indicator without a name', () => {
    const indicatorRegistry = context.indicatorRegistry.filter(({ id }) => id !== 'geopolitical-risk');
    expect(indicatorsNamed({ ...context, indicatorRegistry })).toMatchObject([
      { subject: 'geopolitical-risk', sentence: expect.stringContaining('has no name') },
    ]);
  });

  test.each(['pipeline_gas_to_china', 'NY.GDP.MKTP.CD', 'GPR'])('finds that %s is no name', (name) => {
    expect(
      indicatorsNamed({ ...context, indicatorRegistry: renamed('geopolitical-risk', { short: 'A name', phrase: name }) }),
    ).toMatchObject([{ subject: 'geopolitical-risk', sentence: expect.stringContaining('not an id') }]);
  });

  test('finds a name that two indicators share', () => {
    const shared = [
      { short: 'A name', phrase: 'geopolitical risk index' },
      { short: 'Geopolitical risk', phrase: 'a name' },
    ];
    for (const name of shared) {
      expect(indicatorsNamed({ ...context, indicatorRegistry: renamed('geopolitical-acts', name) })).toMatchObject([
        { sentence: expect.stringContaining('geopolitical-acts and geopolitical-risk') },
      ]);
    }
  });

  test('finds a name that one of the languages lacks', () => {
    const indicatorRegistry = context.indicatorRegistry.map((named) =>
      named.id === 'geopolitical-risk' ? { ...named, names: { ...named.names, ru: null } } : named,
    );
    expect(indicatorsNamed({ ...context, indicatorRegistry })).toMatchObject([
      { subject: 'geopolitical-risk', sentence: expect.stringContaining('in Chinese or in Russian') },
    ]);
  });
});
