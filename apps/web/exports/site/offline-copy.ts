/** A file of the site as a kept copy knows it: the address it is asked by, a digest of its content, its bytes before compression. */
export type KeptFile = readonly [path: string, digest: string, bytes: number];

/** Everything of a build that a reader can keep, and the name of the build: a digest over all of it. */
export interface KeptFiles {
  readonly build: string;
  readonly bytes: number;
  readonly files: readonly KeptFile[];
}

/** What a page asks of the worker that keeps the site: to keep some addresses, or everything, or nothing. */
export type KeepRequest = { readonly keep: readonly string[] } | { readonly keepAll: true } | { readonly forget: true };

/** What the worker tells every open page: how much is kept of how much, and how many files could not be had. */
export interface KeepProgress {
  readonly kept: number;
  readonly of: number;
  readonly failed: number;
  readonly isDone: boolean;
}

/** Where the list of all files of the build stands. */
export const offlineList = '/files/offline.json';

/** How the name of every kept copy begins; that of the build follows. */
export const offlineCopies = 'sogdia-';
