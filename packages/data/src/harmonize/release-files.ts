import type { Study } from '@sogdia/core/model';
import type { Correction, IndicatorMap, ReleaseRecord } from '../parse/index.ts';
import type { Names } from './map-name.ts';

/** All that a release's folder holds before the build: sidecars, and the text of each raw file by its path. */
export interface ReleaseFiles {
  readonly record: ReleaseRecord;
  readonly names: Names;
  /** What the indicators of its tables are here; empty where it has none. */
  readonly indicators: IndicatorMap;
  readonly corrections: readonly Correction[];
  readonly texts: ReadonlyMap<string, string>;
  /** The studies that state the release's figures, from folders of their own. */
  readonly studies: readonly Study[];
}
