export { computeView } from './compute-view.ts';
export { nameSeries, viewPoint } from './parts/index.ts';
