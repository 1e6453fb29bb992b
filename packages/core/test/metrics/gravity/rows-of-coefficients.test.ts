import { describe, expect, it } from 'vitest';
import { rowsOfCoefficients } from '../../../src/metrics/gravity/gravity-result.ts';
import { missing } from '../../../src/model/values/index.ts';

describe('rowsOfCoefficients(model)', () => {
  it('gives each coefficient with its standard error under the name of its regressor', () => {
    expect(rowsOfCoefficients({ coefficients: [{ name: 'border', estimate: 0.7, standardError: 0.2 }] })).toEqual([
      { labels: { regressor: 'border' }, fields: { estimate: 0.7, standardError: 0.2 } },
    ]);
  });

  it('returns a model that is Missing as it is', () => {
    expect(rowsOfCoefficients(missing('not-converged'))).toEqual(missing('not-converged'));
  });
});
