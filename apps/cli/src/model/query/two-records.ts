import type { TradeSpec, ViewSpec } from '@sogdia/core';
import { usualSpec } from './usual-spec.ts';

/** Both records of both flows with each of the five. */
export const twoRecordsSpec: TradeSpec = { ...usualSpec, measures: ['export', 'import'], record: 'both', chart: 'line' };

/** The first year of the long series. */
const firstYear = 1992;

/** A spec from the first year of the data on, or, where it is that already, from the usual one. */
export function otherSpan(spec: ViewSpec): ViewSpec {
  return { ...spec, from: spec.from === firstYear ? twoRecordsSpec.from : firstYear };
}
