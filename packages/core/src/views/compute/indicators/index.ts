export { computeIndicatorView } from './compute-indicator-view.ts';
