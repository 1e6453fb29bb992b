import type { Finding } from '../check/finding.ts';

/** Rows of the model that a table became, and what could not be harmonised. A build with findings stops. */
export interface Harmonized<Row> {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}
