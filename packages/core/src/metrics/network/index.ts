export { type HubsAndAuthorities, hubsAndAuthorities } from './hits.ts';
export { type NetworkMetricId, networkMetrics } from './network-metrics.ts';
export { type NodeStrength, nodeStrength } from './node-strength.ts';
export { type PageRankOptions, pageRank } from './pagerank.ts';
export { weightedReciprocity } from './weighted-reciprocity.ts';
