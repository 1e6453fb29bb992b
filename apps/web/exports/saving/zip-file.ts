import { strToU8, type Zippable, zipSync } from 'fflate';

/** A file by its name and content. */
export interface NamedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The moment that stands at every file of an archive, the earliest that the form can hold: the same files are the same bytes. */
export const archivedMoment = new Date(1980, 0, 1);

/** Files as one archive, in their order. */
export function zipFile(files: readonly NamedFile[]): Uint8Array<ArrayBuffer> {
  const packed: Zippable = Object.fromEntries(
    files.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
  return new Uint8Array(zipSync(packed, { mtime: archivedMoment, level: 9 }));
}
