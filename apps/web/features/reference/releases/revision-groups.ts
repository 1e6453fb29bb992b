import { datasetPackage, datasetVersions } from '../../../lib/dataset.ts';

/** Rows of numbers that changed in a version for one reason, with where that can be checked. */
export type RevisionGroup = ReturnType<typeof revisionGroups>[number];

/** What is on record as changed in a listed version, or since the one before it, reason by reason, the reason of most rows first. */
export function revisionGroups(version: string) {
  const isIn = (revised: string) => (listed: { version: string }) => listed.version.localeCompare(revised, 'en', { numeric: true }) >= 0;
  const own = datasetPackage.revisions.filter((revision) => datasetVersions.findLast(isIn(revision.version))?.version === version);
  const groups = Map.groupBy(own, ({ kind, reason, reference }) => JSON.stringify([kind, reason, reference]));
  return [...groups.values()]
    .flatMap((rows) => (rows[0] === undefined ? [] : [{ ...rows[0], rows }]))
    .map(({ kind, reason, reference, rows }) => ({ kind, reason, reference, rows }))
    .toSorted((one, other) => other.rows.length - one.rows.length);
}

/** The name of what changed for a reason inside an address, the same for as long as its words are. */
export function anchorOfRevisions({ kind, reference }: RevisionGroup): string {
  return `${kind}-${reference.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}
