export { describeDataPackage, type PackageFile, tableSchemas } from './describe-data-package.ts';
export { linesBeforeRenaming, linesByRelease, restoreLines } from './number-lines.ts';
export { releaseDigests } from './release-digests.ts';
export { listsOfRelease, tablesOfRelease } from './tables-of-release.ts';
export { toCommaSeparated } from './to-comma-separated.ts';
export { type DataVersion, versionHistory } from './version-history.ts';
