import type { Value } from '../../model/missing.ts';

/** The gap between the two books on one directed pair, and the weight of the pair. */
export interface PairGap {
  readonly exporter: number;
  readonly importer: number;
  readonly gap: number;
  readonly weight: number;
}

/** Trust in each economy as an exporter and as an importer, above 0: the larger, the better its figures agree with its partners'. */
export interface Reliability {
  readonly exporter: readonly Value[];
  readonly importer: readonly Value[];
}
