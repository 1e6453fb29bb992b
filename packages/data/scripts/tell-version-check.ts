import { type DatasetFingerprint, isAtLeast, type VersionCheck } from '@sogdia/core/workspace';

/** What is wrong with the version of a dataset, and what to do about it; nothing where it is allowed. */
export function tellVersionCheck({ version, releases }: DatasetFingerprint, check: VersionCheck, stated: string): readonly string[] {
  if (check.isAllowed) return [];
  const silent = check.unrecorded.map(
    (id) =>
      `${id}: its numbers are not those of version ${version} (${releases[id]?.rows} rows then). A released number never changes silently. ` +
      `What its publisher revised belongs into a release folder of its own; a mistake of ours is recorded in datasets/revisions.json ` +
      `with the row before and after and the reason ("sogdia diff <a checkout of ${version}>" lists the rows).`,
  );
  const reasons = [
    ...check.removed.map((id) => `${id} is gone`),
    ...check.added.map((id) => `${id} is new`),
    ...[...check.recorded, ...check.unrecorded].map((id) => `${id} changed`),
  ];
  if (isAtLeast(stated, check.least)) return silent;
  return [
    ...silent,
    `version ${stated} is less than ${check.least} (${reasons.join(', ')}): state ${check.least} in datasets/dataset.json`,
  ];
}
