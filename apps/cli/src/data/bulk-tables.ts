import type { World } from '@sogdia/core/model';

/** What asks and writes bulk tables, loaded for their command alone: it brings the readers of downloads. */
export function loadBulkTables(): Promise<typeof import('./bulk/index.ts')> {
  return import('./bulk/index.ts');
}

/** Every economy of the world by its codes and names. */
export async function loadWorld(): Promise<World> {
  return (await import('./bulk/index.ts')).world();
}
