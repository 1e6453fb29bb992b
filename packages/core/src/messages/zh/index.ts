export { metrics } from './metrics.data.ts';
