import type { MetricId } from '@sogdia/core/metrics';
import type { Definition } from '../table/definition.ts';
import { levels, shares, singleFlows } from './flows.ts';
import { concentration, listsOfProducts } from './lines.ts';
import { decompositions, gravityModels, seriesModels } from './models.ts';
import { advantageTables, complexity, squares } from './tables.ts';

/** How each metric of the registry is computed on a table. */
export const definitions: ReadonlyMap<MetricId, Definition> = new Map(
  [
    ...levels,
    ...shares,
    ...singleFlows,
    ...concentration,
    ...listsOfProducts,
    ...advantageTables,
    ...complexity,
    ...squares,
    ...seriesModels,
    ...gravityModels,
    ...decompositions,
  ].map((definition) => [definition.id, definition]),
);
