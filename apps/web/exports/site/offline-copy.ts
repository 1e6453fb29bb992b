import { languageOfPath } from '../../lib/languages/languages.ts';

/** A file of the site as a kept copy knows it: the address it is asked by, a digest of its content, its bytes as they are kept, packed. */
export type KeptFile = readonly [path: string, digest: string, bytes: number];

/** Everything of a build that a reader can keep, and the name of the build: a digest over all of it. */
export interface KeptFiles {
  readonly build: string;
  readonly bytes: number;
  readonly files: readonly KeptFile[];
}

/** What a page asks of the worker that keeps the site: to keep some addresses, or everything that a language has, or nothing. */
export type KeepRequest = { readonly keep: readonly string[] } | { readonly keepAll: string } | { readonly forget: true };

/** What the worker tells every open page: how much is kept of how much, and how many files could not be had. */
export interface KeepProgress {
  readonly kept: number;
  readonly of: number;
  readonly failed: number;
  readonly isDone: boolean;
}

/** Where the list of all files of the build stands. */
export const offlineList = '/files/offline.json';

/** The files of a build that readers of a language keep: those of all languages, and its own. */
export function filesIn(files: readonly KeptFile[], language: string): readonly KeptFile[] {
  return files.filter(([path]) => (languageOfPath(path) ?? language) === language);
}

/** How the name of every kept copy begins; that of the build follows. */
export const offlineCopies = 'sogdia-';

const packing = 'gzip';
const mark = 'x-kept-packed';

/** An answer as a copy keeps it: its content packed, a tenth of the storage. A content that is empty stays as it is. */
export function packed(answer: Response): Response {
  if (answer.body === null) return answer;
  const headers = new Headers(answer.headers);
  headers.set(mark, packing);
  return new Response(answer.body.pipeThrough(new CompressionStream(packing)), { status: answer.status, headers });
}

/** A kept answer as it was before it was packed. */
export function unpacked(kept: Response): Response {
  if (kept.body === null || !kept.headers.has(mark)) return kept;
  return new Response(kept.body.pipeThrough(new DecompressionStream(packing)), { status: kept.status, headers: kept.headers });
}

/** Whether this browser can keep a copy: it lets a site store pages, and it packs. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis && 'CompressionStream' in globalThis;
}
