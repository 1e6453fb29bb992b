import type { Observation } from '@sogdia/core';
import {
  type ChangedQuantity,
  type ChangedRow,
  type ComparisonRule,
  compareReleases,
  isAtLeast,
  largestBump,
  leastVersionAfter,
  observationKey,
  type ReleaseComparison,
  type RevisionRecord,
  type VersionBump,
} from '@sogdia/core/workspace';
import { type DataPackage, loadShippedPackage, observationOfLine, type RecordedRevision } from '../../data/index.ts';
import type { DataRecord } from '../../table/index.ts';
import { readPackage } from './read-package.ts';

/** The name by which a command line asks for the data of the program itself. */
export const shippedName = 'shipped';

/** The columns of any difference: what became of which cell, and its figures before and after. */
export const changeColumns = [
  'change',
  'reporter',
  'partner',
  'flow',
  'period',
  'product',
  'quantity',
  'before',
  'after',
  'difference',
] as const;

export const packageColumns = [...changeColumns, 'release', 'why'] as const;

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
  if (earlier === null || later === null) return [];
  return [{ key: later.key, quantity: later.quantity, before: earlier.value, after: later.value, kind }];
}

/** Errata first, then numbers without a record, revisions, rows that are gone and new, and what is no number. */
const order: readonly string[] = [
  'erratum',
  'number-changed',
  'meaning-changed',
  'number-revised',
  'row-removed',
  'row-added',
  'quantity-added',
  'label-changed',
] satisfies readonly ComparisonRule[];

type Side = Observation | null;

/** Of which cell a row is, as columns. */
export function cellOf(row: Side) {
  const { reporter = null, partner = null, flow = null, period = null, product = null } = row ?? {};
  return { reporter, partner, flow, period, product };
}

function recordsOf(comparison: ReleaseComparison, recorded: readonly RecordedRevision[], { labels }: DataPackage): readonly DataRecord[] {
  const row = (change: ComparisonRule, before: Side, after: Side, of: ChangedQuantity | null = null): DataRecord => {
    const either = after ?? before;
    const release = either?.release ?? '';
    const [earlier, later] = of === null ? [before, after] : [of.before, of.after];
    return {
      change,
      ...cellOf(either),
      quantity: of?.unit ?? null,
      before: earlier?.value ?? null,
      after: later?.value ?? null,
      difference: earlier === null || later === null ? null : later.value - earlier.value,
      release: labels.get(release) ?? release,
      why: either === null ? null : reasonOf(either, of, recorded),
    };
  };
  const changed = comparison.changed.flatMap(({ ruleOfValue, before, after, quantities }: ChangedRow) => [
    ...(ruleOfValue === null ? [] : [row(ruleOfValue, before, after)]),
    ...quantities.map((quantity) => row(quantity.rule, before, after, quantity)),
  ]);
  const removed = comparison.removed.map((one) => row('row-removed', one, null));
  const added = comparison.added.map((one) => row('row-added', null, one));
  const place = ({ change }: DataRecord): number => order.indexOf(String(change));
  return [...changed, ...removed, ...added].toSorted((one, other) => place(one) - place(other));
}

/** The reason on record for the value of a row, or for its quantity; null where none is. */
function reasonOf(row: Observation, of: ChangedQuantity | null, recorded: readonly RecordedRevision[]): string | null {
  const key = observationKey(row);
  const found = recorded.findLast(({ before, after }) => {
    const line = observationOfLine(after ?? before ?? '');
    return line?.key === key && line.quantity === of?.unit;
  });
  return found === undefined ? null : `${found.reason} (${found.reference})`;
}
