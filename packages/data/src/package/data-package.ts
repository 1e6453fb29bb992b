import type { Observations } from '@sogdia/core/model';
import type { RecordedRevision } from '../parse/index.ts';

/** A version of the dataset as a whole: what it is, its observations, what was revised since earlier versions, and its releases by id. */
export interface DataPackage {
  readonly id: string;
  readonly version: string;
  readonly contentHash: string;
  readonly observations: Observations;
  readonly revisions: readonly RecordedRevision[];
  readonly labels: ReadonlyMap<string, string>;
}
