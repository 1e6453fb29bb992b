/** The readers of downloads and the registry of the world. */
export type Readers = typeof import('./readers.ts');

/** The readers, loaded when they are asked for: no command over data that are there already needs them. */
export function loadReaders(): Promise<Readers> {
  return import('./readers.ts');
}
