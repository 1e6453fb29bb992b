export { type DensityOptions, type DensityTable, density, densityMetric, densityTable } from './density.ts';
export { type ProximityOptions, type ProximityTable, proximity, proximityMetric, proximityTable } from './proximity.ts';
export { sumsOverNeighbours } from './sums-over-neighbours.ts';
