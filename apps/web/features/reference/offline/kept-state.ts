import { type KeepProgress, type KeepRequest, type KeptFiles, offlineCopies, offlineList } from '../../../exports/site/offline-copy.ts';
import { fetchExportedBytes, fetchExportedText } from '../../../lib/fetch-exported-page.ts';

/** A kept page by its address and its title. */
export interface KeptPage {
  readonly path: string;
  readonly title: string;
}

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
const fetchedAtOnce = 8;

/** Reads what is kept: the files by the list of the build, and the titles of the pages among them. */
export async function keptState(): Promise<KeptState> {
  const isSupported = 'serviceWorker' in navigator && 'caches' in window;
  const list = await listOfFiles();
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

/** Packs every file of the build into one archive and saves it. Throws an error with the address of a file that cannot be had. */
export async function packSite(name: string, signal: AbortSignal, tell: (done: number, of: number) => void): Promise<Blob> {
  const { siteArchive } = await import('../../../exports/site/site-archive.ts');
  const paths = [...(await listOfFiles()).files.map(([path]) => path), offlineList, '/sw.js'];

  async function* contents() {
    for (let at = 0; at < paths.length; at += fetchedAtOnce) {
      yield* await Promise.all(paths.slice(at, at + fetchedAtOnce).map((path) => fileAt(path, signal)));
      tell(Math.min(at + fetchedAtOnce, paths.length), paths.length);
    }
  }

  const archive = await siteArchive(contents());
  const link = document.createElement('a');
  link.href = URL.createObjectURL(archive);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return archive;
}

async function fileAt(path: string, signal: AbortSignal) {
  const content = await fetchExportedBytes(path, signal).catch(() => null);
  if (content === null) throw new Error(path);
  return { name: path, content };
}

/** The list of the build; an empty one where it can't be had, as in a site that is not yet exported. */
async function listOfFiles(): Promise<KeptFiles> {
  return fetchExportedText(offlineList).then(
    (text) => JSON.parse(text) as KeptFiles,
    () => ({ build: '', bytes: 0, files: [] }),
  );
}

async function titled(copy: Cache, path: string): Promise<KeptPage> {
  const html = (await (await copy.match(path))?.text()) ?? '';
  const page = new DOMParser().parseFromString(html.slice(0, html.indexOf('</title>') + 8), 'text/html');
  return { path, title: page.title === '' ? path : page.title.replace(/ · [^·]*$/, '') };
}
