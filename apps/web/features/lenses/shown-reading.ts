import { useSyncExternalStore } from 'react';
import { fetchExportedPage } from '../../lib/fetch-exported-page.ts';
import { pushAddress } from '../../lib/url-state.ts';
import { canBringToLife } from './fetched-charts.ts';

/** A reading of the page, fetched from where it stands as a page of its own. */
export interface FetchedReading {
  readonly path: string;
  readonly page: Document;
}

let shown: FetchedReading | null = null;
const listeners = new Set<() => void>();

/** The reading that is shown in place of the one that the page came with; null while that one is. */
export function useShownReading(): FetchedReading | null {
  return useSyncExternalStore(subscribe, () => shown, noReading);
}

/**
 * Fetches a reading and shows it, as a new entry of the history or for one that the reader went back to; `beforeShown` is called between
 * the two. Rejects where it cannot be fetched.
 */
export async function showReading(path: string, entry: 'push' | 'none', beforeShown?: () => void): Promise<void> {
  const page = await fetchExportedPage(path);
  if (page.querySelector('[data-reading]') === null || !canBringToLife(page, path)) throw new RangeError(`no reading at ${path}`);
  beforeShown?.();
  shown = { path, page };
  document.title = page.title;
  if (entry === 'push') pushAddress(path);
  for (const listener of listeners) listener();
}

/** Fetches a reading that may be asked for next, so that it is there at once; nothing comes of a failure but that. */
export function prepareReading(path: string): void {
  fetchExportedPage(path).catch(() => null);
}

function noReading(): null {
  return null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
