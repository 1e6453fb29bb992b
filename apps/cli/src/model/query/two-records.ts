import type { TradeSpec, ViewSpec } from '@sogdia/core';

/** Both records of both flows with each partner of the usual question. */
export function twoRecordsSpec({ usual }: { readonly usual: TradeSpec }): TradeSpec {
  return { ...usual, measures: ['export', 'import'], record: 'both', chart: 'line' };
}

/** A spec from the first year of the data on, or, where it is that already, from the usual one. */
export function otherSpan(spec: ViewSpec, { usual, firstYear }: { readonly usual: ViewSpec; readonly firstYear: number }): ViewSpec {
  return { ...spec, from: spec.from === firstYear ? usual.from : firstYear };
}
