import type { Language } from '@sogdia/core';
import {
  canKeep,
  filesIn,
  type KeepProgress,
  type KeepRequest,
  type KeptFiles,
  offlineCopies,
  offlineList,
  unpacked,
} from '../../../exports/site/offline-copy.ts';
import { fetchExportedText } from '../../../lib/fetch-exported-page.ts';

/** A kept page by its address and its title. */
export type KeptPage = Awaited<ReturnType<typeof titled>>;

/** What of the build is kept on this device. */
export interface KeptState {
  /** Whether this browser keeps pages for this address at all. */
  readonly isSupported: boolean;
  readonly isOffline: boolean;
  readonly isWhole: boolean;
  readonly kept: number;
  readonly of: number;
  readonly bytes: number;
  readonly pages: readonly KeptPage[];
}

const titledPages = 200;

/** Reads what is kept: the files by the list of the build, and the titles of the pages among them. */
export async function keptState(language: Language): Promise<KeptState> {
  const isSupported = canKeep();
  const list = await listOfFiles(language);
  const paths = new Set(list.files.map(([path]) => path));
  const copy = isSupported ? await caches.open(`${offlineCopies}${list.build}`) : null;
  const kept = ((await copy?.keys()) ?? []).map(({ url }) => new URL(url).pathname).filter((path) => paths.has(path));
  const pages = kept.filter((path) => path.endsWith('/')).sort();
  return {
    isSupported,
    isOffline: !navigator.onLine,
    isWhole: list.files.length > 0 && kept.length === list.files.length,
    kept: kept.length,
    of: list.files.length,
    bytes: list.bytes,
    pages: copy === null ? [] : await Promise.all(pages.slice(0, titledPages).map((path) => titled(copy, path))),
  };
}

/** Asks the worker to keep everything, or nothing. */
export function keepOrForget(request: KeepRequest): void {
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(request));
}

/** Calls `told` with what the worker says of its progress, until the function that it returns is called. */
export function listenToWorker(told: (progress: KeepProgress) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const hear = ({ data }: MessageEvent<KeepProgress>): void => told(data);
  navigator.serviceWorker.addEventListener('message', hear);
  navigator.serviceWorker.startMessages();
  return () => navigator.serviceWorker.removeEventListener('message', hear);
}

/** Packs every file that a language of the build has into one archive and saves it; gives its bytes. What packs is fetched when it is asked for. */
export async function packWholeSite(
  { name, language }: { readonly name: string; readonly language: Language },
  signal: AbortSignal,
  tell: (done: number, of: number) => void,
): Promise<number> {
  const { packSite } = await import('./pack-site.ts');
  const paths = [...(await listOfFiles(language)).files.map(([path]) => path), offlineList, '/sw.js'];
  return packSite(name, paths, signal, tell);
}

/** What the build has in a language; an empty one where it can't be had, as in a site that is not yet exported. */
async function listOfFiles(language: Language): Promise<KeptFiles> {
  return fetchExportedText(offlineList).then(
    (text) => {
      const { build, files: all } = JSON.parse(text) as KeptFiles;
      const files = filesIn(all, language);
      return { build, bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0), files };
    },
    () => ({ build: '', bytes: 0, files: [] }),
  );
}

async function titled(copy: Cache, path: string) {
  const kept = await copy.match(path);
  const html = kept === undefined ? '' : await unpacked(kept).text();
  const page = new DOMParser().parseFromString(html.slice(0, html.indexOf('</title>') + 8), 'text/html');
  return { path, title: page.title === '' ? path : page.title.replace(/ · [^·]*$/, '') };
}
