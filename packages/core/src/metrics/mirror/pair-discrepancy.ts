import type { Value } from '../../model/values/index.ts';

/** The discrepancy between the two records on one directed pair, and the weight of the pair. */
export interface PairDiscrepancy {
  readonly exporter: number;
  readonly importer: number;
  readonly discrepancy: number;
  readonly weight: number;
}

/** Trust in each economy as an exporter and as an importer, above 0: the larger, the better its figures agree with its partners'. */
export interface Reliability {
  readonly exporter: readonly Value[];
  readonly importer: readonly Value[];
}
