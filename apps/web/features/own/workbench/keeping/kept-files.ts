import type { GivenFile } from '../reading/index.ts';

/** A file that this browser keeps, by the SHA-256 of its bytes and what was answered of it. */
export interface KeptFile {
  readonly key: string;
  readonly name: string;
  readonly sha256: string;
  readonly answers: GivenFile['answers'];
  readonly bytes: Blob;
  /** The day on which it was kept. */
  readonly kept: string;
}

const store = 'files';

/** The files that this browser keeps, by name. Rejects where it keeps nothing at all, as in a private window. */
export function keptFiles(): Promise<readonly KeptFile[]> {
  return withStore('readonly', (files) => files.getAll() as IDBRequest<KeptFile[]>).then((all) =>
    all.toSorted((one, other) => one.name.localeCompare(other.name)),
  );
}

/** Keeps a file until it is forgotten; the same file with the same answers stays one. */
export async function keepFile({ name, bytes, answers, sha256 = '' }: GivenFile, kept: string): Promise<void> {
  const key = `${sha256} ${JSON.stringify(answers)}`;
  // Bytes of a file on disk are copied: the file may change or go.
  const copy = new Blob([await bytes.arrayBuffer()]);
  await withStore('readwrite', (files) => files.put({ key, name, sha256, answers, bytes: copy, kept } satisfies KeptFile));
}

/** Forgets a file. */
export async function forgetKept(key: string): Promise<void> {
  await withStore('readwrite', (files) => files.delete(key));
}

async function withStore<Answer>(mode: IDBTransactionMode, ask: (files: IDBObjectStore) => IDBRequest<Answer>): Promise<Answer> {
  const database = await opened();
  try {
    const transaction = database.transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('sogdia-own-files', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
