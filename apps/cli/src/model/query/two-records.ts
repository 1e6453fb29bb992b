import type { TradeSpec } from '@sogdia/core';

/** Both records of both flows with each partner of the usual question. */
export function twoRecordsSpec({ usual }: { readonly usual: TradeSpec }): TradeSpec {
  return { ...usual, measures: ['export', 'import'], record: 'both', chart: 'line' };
}
