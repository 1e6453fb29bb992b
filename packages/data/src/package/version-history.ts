import { ownValue } from '@sogdia/core/model';
import type { Fingerprint } from '../parse/index.ts';

/** A release of a source by its id, and how many rows of numbers it has. */
export interface ReleaseRows {
  readonly id: string;
  readonly rows: number;
}

/** A release of a source whose rows are not what they were: how many there were and are. */
export interface ChangedRelease {
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/**
 * A version of the dataset: what it holds, and what changed since the version before, release by release, as the digests of their rows tell;
 * in the first nothing did. `recorded` is the day on which its digests were written down, from which on nothing of it changes silently; null
 * for a version in work.
 */
export interface DataVersion {
  readonly version: string;
  readonly recorded: string | null;
  readonly contentHash: string;
  readonly releases: number;
  readonly rows: number;
  readonly added: readonly ReleaseRows[];
  readonly gone: readonly ReleaseRows[];
  readonly changed: readonly ChangedRelease[];
}

/** Every version of a dataset, the newest first: those that were recorded, in their order, and the present build where it is of a later version. */
export function versionHistory(recorded: readonly Fingerprint[], present: Omit<Fingerprint, 'recorded'>): readonly DataVersion[] {
  const isRecorded = recorded.some(({ version }) => version === present.version);
  const all = [...recorded, ...(isRecorded ? [] : [{ ...present, recorded: null }])];
  return all.map((one, at) => versionAfter(all[at - 1] ?? null, one)).toReversed();
}

type Digested = Omit<Fingerprint, 'recorded'> & Pick<DataVersion, 'recorded'>;

function versionAfter(before: Digested | null, { version, recorded, contentHash, releases }: Digested): DataVersion {
  const earlier = before?.releases ?? releases;
  const rowsOf = (all: Digested['releases'], others: Digested['releases']): readonly ReleaseRows[] =>
    Object.entries(all).flatMap(([id, { rows }]) => (isRelease(id) && !Object.hasOwn(others, id) ? [{ id, rows }] : []));
  return {
    version,
    recorded,
    contentHash,
    releases: Object.keys(releases).filter(isRelease).length,
    rows: Object.values(releases).reduce((sum, { rows }) => sum + rows, 0),
    added: rowsOf(releases, earlier),
    gone: rowsOf(earlier, releases),
    changed: Object.entries(releases).flatMap(([id, { rows, sha256 }]) => {
      const known = ownValue(earlier, id);
      if (known === undefined) return isRelease(id) ? [] : [{ id, before: 0, after: rows }];
      return known.sha256 === sha256 ? [] : [{ id, before: known.rows, after: rows }];
    }),
  };
}

/** Whether a digest is of a release's values: its quantities have one of their own, and are no further release. */
function isRelease(id: string): boolean {
  return !id.endsWith(' quantities');
}
