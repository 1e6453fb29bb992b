/** What asks and writes bulk tables, loaded for their command alone: it brings the readers of downloads. */
export function loadBulkTables(): Promise<typeof import('./bulk/index.ts')> {
  return import('./bulk/index.ts');
}
