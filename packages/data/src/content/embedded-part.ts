import type { RecordedRevision } from '../parse/index.ts';
import { type DatasetPart, datasetParts } from './dataset-part.ts';

/** A part as it is embedded: one of `datasetParts`, or `catalogue`, the policies, known absences and releases of every loaded dataset. */
export type EmbeddedPart = DatasetPart | 'catalogue';

/** All that is embedded, in the order in which it is verified. */
export const embeddedParts: readonly EmbeddedPart[] = ['catalogue', ...datasetParts];

/** Size, checksum and rows of an embedded part. */
export interface PartRecord {
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

/**
 * What a dataset is, without its rows: id, version, the content hash of its numbers, each embedded part with its size in bytes
 * (UTF-8), the SHA-256 of its text and its number of rows, and what was revised between versions.
 */
export interface DatasetPackage {
  readonly id: string;
  readonly version: string;
  readonly contentHash: string;
  readonly parts: Readonly<Record<EmbeddedPart, PartRecord>>;
  /** Rows of numbers that changed between versions, each with its reason. */
  readonly revisions: readonly RecordedRevision[];
}
