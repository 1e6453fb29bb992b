import { type DatasetWorld, datasetWorld, datasetWorldSchema } from '../../src/registry/dataset-world.ts';
import { worldRegistry } from '../../src/world.ts';

/** The world of an invented dataset: China, Kazakhstan and the European Union, from the registry of the world. */
export function makeWorld(): DatasetWorld {
  return datasetWorld(worldRegistry(), datasetWorldSchema.parse({ economies: ['CHN', 'KAZ'], groups: ['EU27'], areas: [] }));
}
