import { describe, expect, it } from 'vitest';
import { releaseKnownFrom } from '../../../src/queries/cell/release-known-from.ts';
import { makeDataset, makeObservation } from '../../support/make-dataset.ts';

const { release } = makeObservation({ release: 'customs/revised' });

describe('releaseKnownFrom(dataset, release)', () => {
  it('gives the day by which the release was known', () => {
    expect(releaseKnownFrom(makeDataset(), release)).toBe('2016-01-01');
  });

  it('throws for a release that the dataset does not list, and says what it expected', () => {
    const without = { ...makeDataset(), releases: [] };
    expect(() => releaseKnownFrom(without, release)).toThrow('invalid release: customs/revised; expected a release in the dataset');
  });
});
