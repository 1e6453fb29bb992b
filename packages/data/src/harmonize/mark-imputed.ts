import type { ReporterYear } from '@sogdia/core';
import type { Observation } from '@sogdia/core/model';

/**
 * Marks every figure of the imputed reporter-years: status `imputed` (a figure that its publisher calls an estimate stays one)
 * and the flag `imputed-mirror`. The values stay.
 */
export function markImputed(
  observations: readonly Observation[],
  imputed: readonly Pick<ReporterYear, 'reporter' | 'year'>[],
): readonly Observation[] {
  const keys = new Set(imputed.map(({ reporter, year }) => `${reporter} ${year}`));
  return observations.map((observation) => {
    if (!keys.has(`${observation.reporter} ${observation.period}`)) return observation;
    return {
      ...observation,
      status: observation.status === 'reported' ? 'imputed' : observation.status,
      flags: [...observation.flags, 'imputed-mirror'],
    };
  });
}
