import { SogdiaError } from '@sogdia/core';

/** What can be wrong with the store of one's own data. */
export type StoreFault = 'store-locked' | 'store-not-written' | 'store-not-read' | 'store-damaged' | 'name-taken' | 'no-store';

/** Thrown where own data can't be kept or read: what is in the way, what would be right, what was found. How it is put right is a text of the catalogue. */
export class StoreError extends SogdiaError {
  readonly fault: StoreFault;
  readonly where: string;
  readonly expected: string;
  readonly found: string;

  constructor(fault: StoreFault, where: string, problem: string, expected: string, found: string) {
    super(fault, `${problem}: ${where}`);
    this.fault = fault;
    this.where = where;
    this.expected = expected;
    this.found = found;
  }

  static override isInstance(error: unknown): error is StoreError {
    return error instanceof StoreError;
  }
}

/** What the file system said, as a store error; one of ours is passed on. */
export function notWritten(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof SogdiaError) return error;
  const expected = 'a folder that you can write to, with enough space';
  return new StoreError('store-not-written', path, 'can’t save the data', expected, `${String(error.code)}; your saved data are unchanged`);
}

/** What the file system said of something that is to be read, as a store error; null where nothing is there, which is no error. */
export function notRead(error: unknown, path: string): StoreError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return null;
  return new StoreError('store-not-read', path, 'can’t read your saved data', 'a folder with readable files', code);
}
