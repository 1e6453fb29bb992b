import {
  type ChangedRow,
  type ComparisonRule,
  compareReleases,
  isAtLeast,
  largestBump,
  leastVersionAfter,
  type Observation,
  observationKey,
  type ReleaseComparison,
  type RevisionRecord,
  type VersionBump,
} from '@sogdia/core';
import { type DataPackage, loadShippedPackage, observationOfLine, type RecordedRevision } from '../../data/index.ts';
import type { DataRecord } from '../../table/index.ts';
import { readPackage } from './read-package.ts';

/** The name by which a command line asks for the data of the program itself. */
export const shippedName = 'shipped';

export const packageColumns = [
  'change',
  'reporter',
  'partner',
  'flow',
  'period',
  'product',
  'before',
  'after',
  'difference',
  'release',
  'why',
] as const;

/** Two data packages row by row: what changed and why, the least step and version, and whether the later says a version that is allowed. */
export interface PackageDifference {
  readonly before: DataPackage;
  readonly after: DataPackage;
  readonly comparison: ReleaseComparison;
  readonly bump: VersionBump;
  readonly least: string;
  readonly isAllowed: boolean;
  readonly records: readonly DataRecord[];
}

/** Compares two data packages by their names on a command line. */
export async function diffPackages(before: string, after: string): Promise<PackageDifference> {
  const [earlier, later] = await Promise.all([open(before), open(after)]);
  const recorded = later.revisions.filter(({ version }) => !isAtLeast(earlier.version, version));
  const comparison = compareReleases(earlier.observations, later.observations, recorded.flatMap(asRecord));
  // Numbers that are no observations, such as indicators, show in the content hash alone.
  const bump = largestBump([comparison.bump, earlier.contentHash === later.contentHash ? 'none' : 'minor']);
  const least = leastVersionAfter(earlier.version, bump);
  return {
    before: earlier,
    after: later,
    comparison,
    bump,
    least,
    isAllowed: comparison.unrecorded.length === 0 && isAtLeast(later.version, least),
    records: recordsOf(comparison, recorded, later),
  };
}

function open(name: string): Promise<DataPackage> {
  return name === shippedName ? loadShippedPackage() : readPackage(name);
}

function asRecord({ kind, before, after }: RecordedRevision): readonly RevisionRecord[] {
  if (kind === 'row-added' || kind === 'row-removed' || before === null || after === null) return [];
  const [earlier, later] = [observationOfLine(before), observationOfLine(after)];
  return earlier === null || later === null ? [] : [{ key: later.key, before: earlier.value, after: later.value, kind }];
}

/** Errata first, then numbers without a record, revisions, rows that are gone and new, and what is no number. */
const order: readonly string[] = [
  'erratum',
  'number-changed',
  'meaning-changed',
  'number-revised',
  'row-removed',
  'row-added',
  'label-changed',
] satisfies readonly ComparisonRule[];

function recordsOf(comparison: ReleaseComparison, recorded: readonly RecordedRevision[], { labels }: DataPackage): readonly DataRecord[] {
  const row = (change: ComparisonRule, before: Observation | null, after: Observation | null): DataRecord => {
    const either = after ?? before;
    const release = either?.release ?? '';
    return {
      change,
      reporter: either?.reporter ?? null,
      partner: either?.partner ?? null,
      flow: either?.flow ?? null,
      period: either?.period ?? null,
      product: either?.product ?? null,
      before: before?.value ?? null,
      after: after?.value ?? null,
      difference: before === null || after === null ? null : after.value - before.value,
      release: labels.get(release) ?? release,
      why: either === null ? null : reasonOf(either, recorded),
    };
  };
  const changed = comparison.changed.map(({ rule, before, after }: ChangedRow) => row(rule, before, after));
  const removed = comparison.removed.map((one) => row('row-removed', one, null));
  const added = comparison.added.map((one) => row('row-added', null, one));
  const place = ({ change }: DataRecord): number => order.indexOf(String(change));
  return [...changed, ...removed, ...added].toSorted((one, other) => place(one) - place(other));
}

/** The reason on record for a row; null where none is. */
function reasonOf(row: Observation, recorded: readonly RecordedRevision[]): string | null {
  const key = observationKey(row);
  const found = recorded.findLast(({ before, after }) => observationOfLine(after ?? before ?? '')?.key === key);
  return found === undefined ? null : `${found.reason} (${found.reference})`;
}
