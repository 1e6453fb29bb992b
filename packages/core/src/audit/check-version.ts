import { ownValue } from '../model/values/index.ts';
import { isAtLeast, largestBump, leastVersionAfter, type VersionBump } from './version-bump.ts';

/** The numbers of one release of a source, as a count and a digest: any digit moves it, no label does. */
export interface NumbersOfRelease {
  readonly rows: number;
  readonly sha256: string;
}

/** A version of a dataset in little: its numbers by the id of the release that they belong to. */
export interface DatasetFingerprint {
  readonly version: string;
  readonly releases: Readonly<Record<string, NumbersOfRelease>>;
}

/** A dataset as it is now: its fingerprint, the one it has once every recorded change is taken back, and the step that the records ask for. */
export interface BuiltDataset {
  readonly built: DatasetFingerprint;
  readonly restored: DatasetFingerprint;
  readonly recorded: VersionBump;
}

/** A dataset beside the version released last: which releases of sources changed and how, and whether its version says so. */
export interface VersionCheck {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Releases whose numbers changed as the records say. */
  readonly recorded: readonly string[];
  /** Releases whose numbers changed otherwise: such a dataset is not to be published. */
  readonly unrecorded: readonly string[];
  readonly bump: VersionBump;
  /** The least version that the changes allow. */
  readonly least: string;
  readonly isAllowed: boolean;
}

/**
 * Checks the version of a dataset against the fingerprint of the version released last. A release of a source that is gone asks for
 * `major`, one that is new or whose numbers changed for `minor`, records may ask for more. Numbers that changed without a record are
 * named, whatever the version. Throws `InvalidParameterError` for a version that isn't three numbers.
 * Reference: docs/decisions/0004-data-versioning.md.
 * @example
 * ```ts
 * checkVersion(
 *   { version: '1.0.0', releases: {} },
 *   {
 *     built: { version: '1.0.0', releases: { 'customs/2024': { rows: 1, sha256: 'a' } } },
 *     restored: { version: '1.0.0', releases: {} },
 *     recorded: 'none',
 *   },
 * ).least // => '1.1.0'
 * ```
 */
export function checkVersion(released: DatasetFingerprint, { built, restored, recorded }: BuiltDataset): VersionCheck {
  const known = Object.keys(released.releases);
  const removed = known.filter((id) => !Object.hasOwn(built.releases, id));
  const changed = known.filter((id) => Object.hasOwn(built.releases, id) && !isSame(released, built, id));
  const added = Object.keys(built.releases).filter((id) => !Object.hasOwn(released.releases, id));
  const bump = largestBump([recorded, ...removed.map(() => 'major' as const), ...[...changed, ...added].map(() => 'minor' as const)]);
  const least = leastVersionAfter(released.version, bump);
  const unrecorded = changed.filter((id) => !isSame(released, restored, id));
  return {
    added,
    removed,
    recorded: changed.filter((id) => !unrecorded.includes(id)),
    unrecorded,
    bump,
    least,
    isAllowed: unrecorded.length === 0 && isAtLeast(built.version, least),
  };
}

function isSame(one: DatasetFingerprint, other: DatasetFingerprint, id: string): boolean {
  const [numbers, others] = [ownValue(one.releases, id), ownValue(other.releases, id)];
  return numbers?.sha256 === others?.sha256 && numbers?.rows === others?.rows;
}
