import type { Fault } from './fault.ts';

/** Rows of the model that a table became, and what could not be harmonised. A build with faults stops. */
export interface Harmonized<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}
