export { computeView } from './compute-view.ts';
export { nameSeries } from './name-series.ts';
export { viewPoint } from './parts/index.ts';
